import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, open } from "./page.mjs";

const focusedText = (page) => page.evaluate(() => document.activeElement.textContent);

// Presses Tab until the element that has the text is reached, as someone with no pointer would.
async function tabTo(page, text) {
  for (let stops = 0; stops < 40; stops += 1) {
    if ((await focusedText(page)) === text) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way by keyboard to ${text}`);
}

test("a practice can be done to its end by keyboard alone", async () => {
  const { page, noted, close } = await open("en");
  await goTo(page, "#practice/slow-breaths");
  await tabTo(page, "Begin");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".breath").count(), 1);
  const said = [];
  for (let step = 0; step < 3; step += 1) {
    said.push([await page.textContent(".number"), await page.textContent(".instruction")]);
    await tabTo(page, "Next");
    await page.keyboard.press("Enter");
  }
  assert.deepEqual(said.map(([number]) => number), ["1 of 3", "2 of 3", "3 of 3"]);
  assert.equal(new Set(said.map(([, text]) => text)).size, 3);
  assert.match(await focusedText(page), /That was all of it/);
  assert.deepEqual([noted.errors, noted.requests], [[], []]);
  await close();
});

test("it can be paused, gone on with, and stopped", async () => {
  const { page, close } = await open("en");
  await goTo(page, "#practice/deep-breathing");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.waitForFunction(() => document.querySelector(".breath span").textContent === "Breathe in");
  const first = await page.textContent(".instruction");
  await page.getByRole("button", { name: "Pause" }).click();
  assert.match(await page.textContent(".instruction"), /Paused/);
  assert.equal(await page.textContent(".breath span"), "");
  assert.equal(await page.getByRole("button", { name: "Next" }).isDisabled(), true);
  await page.getByRole("button", { name: "Continue" }).click();
  assert.equal(await page.textContent(".instruction"), first);
  await page.getByRole("button", { name: "Stop" }).click();
  assert.match(await page.textContent(".stage"), /You stopped, and that is fine/);
  await close();
});

test("only the practices of breath show the circle, and it lies still for who wants no motion", async () => {
  const { page, close } = await open("en");
  await goTo(page, "#practice/music");
  await page.getByRole("button", { name: "Begin" }).click();
  assert.equal(await page.locator(".breath").count(), 0);
  for (const [reducedMotion, moves] of [["reduce", false], ["no-preference", true]]) {
    await page.emulateMedia({ reducedMotion });
    await goTo(page, "#guide");
    await goTo(page, "#practice/slow-breaths");
    await page.getByRole("button", { name: "Begin" }).click();
    const size = () => page.$eval(".circle", (it) => it.getBoundingClientRect().width);
    await page.waitForFunction(() => document.querySelector(".breath span").textContent);
    const before = await size();
    await page.waitForTimeout(1200);
    assert.equal(await size() > before, moves, reducedMotion);
  }
  await close();
});
