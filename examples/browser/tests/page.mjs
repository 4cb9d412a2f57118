// A page of the built site in a real browser: what every test begins with. Any console error or request to
// elsewhere, and any request once the page is ready, is noted.

import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let browser;
let server;
let address;

const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args: FLAGS,
});

before(async () => {
  server = createServer((request, response) => {
    const path = join(DIST, normalize(new URL(request.url, "http://page").pathname.replace(/\/$/, "/index.html")));
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.close();
});

export async function open(locale = "en", options = {}) {
  const context = await browser.newContext({ locale, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const noted = { errors: [], requests: [], ready: false };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) noted.errors.push(message.text());
  });
  page.on("pageerror", (error) => noted.errors.push(error.message));
  page.on("request", (request) => {
    const elsewhere = !request.url().startsWith(address) && !request.url().startsWith("data:");
    if (noted.ready || elsewhere) noted.requests.push(request.url());
  });
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  noted.ready = true;
  return { page, noted, close: () => context.close() };
}

// A browser of its own that has not seen the page yet.
export async function bare() {
  const own = await launch();
  const page = await own.newPage();
  await page.goto(`${address}state.js`);
  return { page, close: () => own.close() };
}

export async function say(page, statement) {
  await page.fill("#own-words", statement);
  await page.click("form .primary >> nth=0");
  await page.waitForSelector("#picks");
}

export const goTo = async (page, hash) => {
  await page.evaluate((hash) => { location.hash = hash; }, hash);
  await page.waitForFunction((hash) => location.hash === hash.replace(/^#$/, ""), hash);
  await page.waitForTimeout(50);
};

export async function languages(page) {
  return page.$$eval("#header option", (options) => options.map((it) => ({ tag: it.value, dir: it.dir })));
}
