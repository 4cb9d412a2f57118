import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { goTo, open, say } from "./page.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violations(page) {
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("\n")}`);
}

// The page's own rules let no other script in; the test goes around them, not the page.
const begin = async (locale, colorScheme, more = {}) => {
  const opened = await open(locale, { colorScheme, bypassCSP: true, ...more });
  await opened.page.evaluate(AXE);
  return opened;
};

for (const locale of ["en-GB", "ar-EG"]) {
  for (const scheme of ["light", "dark"]) {
    test(`axe finds nothing in ${locale}, ${scheme}`, async () => {
      const { page, noted, close } = await begin(locale, scheme);
      const look = async (name) => assert.deepEqual(await violations(page), [], name);
      await look("home");
      await say(page, "i just feel nothing since he left. أشعر بالفراغ ولا أشعر بشيء");
      await look("answer");
      await goTo(page, "#");
      await say(page, "i want to kill myself");
      await look("crisis");
      await goTo(page, "#support");
      await look("support");
      await goTo(page, "#practice/slow-breaths");
      await look("practice");
      await page.click(".stage .primary");
      await look("session");
      await goTo(page, "#guide");
      await look("guide");
      assert.deepEqual([noted.errors, noted.requests], [[], []]);
      await close();
    });
  }
}

test("what is pressed is large enough for a thumb, also with large text on a small phone", async () => {
  const { page, close } = await open("en", { viewport: { width: 360, height: 740 } });
  for (const size of ["100%", "200%"]) {
    for (const hash of ["#", "#answer", "#support", "#practice/slow-breaths", "#guide"]) {
      await goTo(page, hash);
      await page.evaluate((size) => { document.documentElement.style.fontSize = size; }, size);
      const found = await page.evaluate(() => ({
        small: [...document.querySelectorAll("button, select, textarea, .chip, nav a, a.button, .card a")]
          .map((it) => [it.textContent.slice(0, 30), it.getBoundingClientRect().height]).filter(([, height]) => height < 44),
        wide: document.documentElement.scrollWidth - innerWidth,
      }));
      assert.deepEqual(found.small, [], `${hash} ${size}`);
      assert.ok(found.wide <= 0, `${hash} ${size} is ${found.wide} too wide`);
    }
  }
  await close();
});
