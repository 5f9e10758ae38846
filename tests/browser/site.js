// The built site under test: its folder, its pages, which of them stand for a kind, and a browser that looks at them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.js";

export { kinds } from "./kinds.js";

export const root = required("PARTONE_BUILT_SITE");
export const kept = required("PARTONE_KEPT_PICTURES"); // where pictures of pages go

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run these tests through ctest`);
  return value;
}

/** Every file of the site with one of these endings, as an address. */
export function addresses(...endings) {
  return readdirSync(root, { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => "/" + name.replace(/(^|\/)index\.html$/, "$1"));
}

export function bytes_of(address) {
  return readFileSync(join(root, address.endsWith("/") ? address + "index.html" : address));
}

/** Fails with everything that was found, one thing a line. */
export function tell_nothing(found, where = "") {
  assert.ok(found.length === 0, [where, ...found].join("\n"));
}

/** A browser before the served site, started with `more` on its command line. What it is refused, what fails and what it asks for elsewhere is written down. */
export async function open_site(...more) {
  const server = await serve(root);
  const browser = await chromium.launch({
    executablePath: process.env.PARTONE_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
  const complaints = [];
  return {
    base: server.base,
    complaints,
    browser,
    async new_page(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("requestfailed", (request) => {
        if (request.failure()?.errorText === "net::ERR_ABORTED") return; // the reader had gone on to another page
        complaints.push(`${page.url()}: ${request.url()} failed`);
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(server.base + "/")) complaints.push(`${page.url()}: asks for ${request.url()}`);
      });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
