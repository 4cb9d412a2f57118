import assert from "node:assert/strict";
import { test } from "node:test";
import { bare, open, say } from "./page.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);

test("a statement leads to picks, with the heard words marked and quoted", async () => {
  const { page, noted, close } = await open("en-GB");
  await say(page, "💔💔 idk i just feel nothing since he left");
  const marked = await page.textContent("mark");
  assert.match(marked, /feel nothing/);
  assert.equal(await page.locator(".pick").count(), 3);
  const [, quoted] = (await page.textContent(".pick .because")).match(/“\u2068?(.*?)\u2069?”/);
  assert.ok(marked.includes(quoted), quoted);
  assert.equal(await page.locator(".card").count(), 0);
  assert.equal(await focused(page), "picks");
  assert.doesNotMatch(page.url(), /nothing/);
  assert.deepEqual([noted.errors, noted.requests], [[], []]);
  await close();
});

test("choices alone lead to picks within their limits, and stay when the language changes", async () => {
  const { page, close } = await open("en");
  await page.locator(".chip input[value=calm-body]").check();
  await page.locator(".limits select").first().selectOption("1");
  await page.selectOption("#header select", "ja");
  assert.equal(await page.locator(".chip input[value=calm-body]").isChecked(), true);
  await page.click("form .primary >> nth=1");
  await page.waitForSelector(".pick");
  const links = await page.$$eval(".pick > a", (all) => all.map((it) => it.getAttribute("href")));
  assert.ok(links.includes("#practice/slow-breaths"), links);
  assert.ok(!links.includes("#practice/slow-walk"), links);
  await close();
});

for (const [locale, statement] of [["en-GB", "i want to kill myself"], ["ja", "quiero morirme"], ["ar-EG", "I don't want to live anymore"]]) {
  test(`a crisis said as "${statement}" brings the card first in ${locale}`, async () => {
    const { page, noted, close } = await open(locale);
    await say(page, statement);
    assert.equal(await page.locator("main > :first-child").getAttribute("id"), "support-card");
    assert.equal(await focused(page), "support-card");
    assert.equal(await page.locator("main h1").count(), 1);
    assert.equal(await page.locator("#support-card .passage.matter").count(), 1);
    assert.equal(await page.locator(".understood").count(), 0);
    assert.deepEqual([noted.errors, noted.requests], [[], []]);
    await close();
  });
}

test("the country's lines can be dialled, and change with the country", async () => {
  const { page, close } = await open("en-GB");
  await say(page, "i want to kill myself");
  const dials = () => page.$$eval(".card .lines a", (all) => all.map((it) => it.getAttribute("href")));
  assert.deepEqual(await dials(), ["tel:116123", "sms:85258"]);
  assert.equal(await page.getAttribute(".card .emergency a", "href"), "tel:999");
  assert.equal(await page.getAttribute(".card .directory a", "href"), "https://findahelpline.com");
  await page.selectOption(".card select", "FR");
  assert.deepEqual(await dials(), ["tel:3114"]);
  assert.equal(await page.getAttribute(".card .emergency a", "href"), "tel:112");
  await close();
});

test("a number to dial stands on one line", async () => {
  const { page, close } = await open("ja-JP", { viewport: { width: 360, height: 740 } });
  await say(page, "死にたい");
  const lines = await page.$$eval(".card .lines .number", (all) => all.map((it) => [it.textContent, it.getClientRects().length]));
  assert.deepEqual(lines, [["0120-279-338", 1]]);
  await close();
});

test("choosing English says nothing of the country", async () => {
  const { page, close } = await open("fr");
  await page.selectOption("#header select", "en-US");
  await say(page, "i want to kill myself");
  assert.equal(await page.locator(".card .lines a").count(), 0);
  await close();
});

test("the first stop of the keyboard is the way to support", async () => {
  const { page, close } = await open("en-GB");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#support-card");
  assert.equal(await focused(page), "support-card");
  await close();
});

test("a bad request is an exception that names what is bad, and never the statement", async () => {
  const { page, close } = await open("en");
  const message = await page.evaluate(async () => {
    const { BrowserGuide } = await import("./guide.js");
    try {
      new BrowserGuide(["en"]).answer("my secret", '{"needs": ["calm-bod"]}');
      return "";
    } catch (error) {
      return error.message;
    }
  });
  assert.match(message, /calm-bod/);
  assert.doesNotMatch(message, /secret/);
  await close();
});

test("starting over forgets what was said", async () => {
  const { page, close } = await open("en");
  await say(page, "i feel nothing");
  await page.click("main > .actions .button >> nth=1");
  await page.waitForSelector("#own-words");
  assert.equal(await page.inputValue("#own-words"), "");
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, "", 0]);
  await close();
});

// Timed for the log alone: each run has a browser process of its own, since one keeps what it has compiled.
test("the first picks come with the wasm", async () => {
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const { page, close } = await bare();
    const { picks, ms } = await page.evaluate(firstPicks);
    assert.equal(picks, 3);
    times.push(ms.toFixed(0));
    await close();
  }
  console.log(`first picks after ${times.join(", ")} ms`);
});

async function firstPicks() {
  const bytes = await (await fetch("/guide_bg.wasm")).arrayBuffer();
  const { default: init, BrowserGuide } = await import("/guide.js");
  const start = performance.now();
  await init({ module_or_path: bytes });
  const { answer } = JSON.parse(new BrowserGuide(["en"]).answer("i just feel nothing since he left", "{}"));
  return { picks: answer.picks.length, ms: performance.now() - start };
}
