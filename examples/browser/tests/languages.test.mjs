import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, languages, open } from "./page.mjs";

const PAGES = ["#", "#guide", "#support", "#practice/slow-breaths"];

test("every language is whole: no passage of another, its direction, and a glyph for each character", async () => {
  const { page, noted, close } = await open("en");
  const known = await languages(page);
  assert.equal(known.length, 13);
  for (const { tag, dir } of known) {
    await page.selectOption("#header select", tag);
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [tag, dir]);
    const characters = new Set();
    for (const hash of PAGES) {
      await goTo(page, hash);
      const marked = await page.$$eval("main [lang], main [dir]:not([dir=auto]):not(a)", (all) => all.map((it) => it.textContent));
      assert.deepEqual(marked, [], `${tag} ${hash}`);
      const text = await page.evaluate(() => document.body.innerText);
      assert.doesNotMatch(text, /undefined|\[object|\{ ?\$/, `${tag} ${hash}`);
      for (const character of text) characters.add(character);
    }
    assert.deepEqual(await missing(page, [...characters]), [], tag);
  }
  assert.deepEqual(noted.errors, []);
  assert.deepEqual(noted.requests, []);
  await close();
});

test("a passage that stands in another language is marked with it", async () => {
  const { page, close } = await open("ar");
  const [takeaway] = await page.evaluate(async () => {
    const { BrowserGuide } = await import("./guide.js");
    const { setForeign } = await import("./dom.js");
    const { steps } = JSON.parse(new BrowserGuide(["ar"]).pages()).guide;
    setForeign({ [steps[0].takeaway]: { lang: "en-US", dir: "ltr" } });
    return [steps[0].takeaway];
  });
  await goTo(page, "#guide");
  const marked = await page.$$eval("main [lang]", (all) => all.map((it) => [it.textContent, it.lang, it.dir]));
  assert.deepEqual(marked, [[takeaway, "en-US", "ltr"]]);
  await close();
});

test("a character that no font has is found missing", async () => {
  const { page, close } = await open("en");
  assert.deepEqual(await missing(page, ["a", "\u0379", "あ"]), ["\u0379"]);
  await close();
});

test("the page turns around for Arabic, and does not scroll sideways on a phone", async () => {
  const { page, close } = await open("ar", { viewport: { width: 360, height: 740 } });
  for (const [tag, rtl] of [["ar", true], ["en-US", false]]) {
    await page.selectOption("#header select", tag);
    for (const hash of ["#", "#guide", "#support", "#practice/slow-breaths"]) {
      await goTo(page, hash);
      const sides = await page.evaluate(() => {
        const heading = document.createRange();
        heading.selectNodeContents(document.querySelector("h1"));
        const box = document.querySelector("main").getBoundingClientRect();
        const { left, right } = heading.getBoundingClientRect();
        return { before: left - box.left, after: box.right - right, wide: document.documentElement.scrollWidth - innerWidth };
      });
      assert.equal(sides.wide <= 0, true, `${tag} ${hash} is ${sides.wide} too wide`);
      assert.equal(sides.after <= sides.before, rtl, `${tag} ${hash} ${JSON.stringify(sides)}`);
    }
  }
  await close();
});

// What the font has no glyph for is drawn like a character that does not exist.
function missing(page, characters) {
  return page.evaluate((characters) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 32;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
    const drawn = (character) => {
      context.clearRect(0, 0, 32, 32);
      context.fillText(character, 4, 24);
      return context.getImageData(0, 0, 32, 32).data.join();
    };
    const none = drawn("\u0378");
    return characters.filter((it) => !/[\s\p{Cf}]/u.test(it) && drawn(it) === none);
  }, characters);
}
