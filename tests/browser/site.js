// The built site under test: its folder, its pages, which of them stand for a kind, and a browser that looks at them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.js";

export const root = required("PARTONE_BUILT_SITE");
export const kept = required("PARTONE_KEPT_PICTURES"); // where pictures of pages go

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run these tests through ctest`);
  return value;
}

/** One page of each kind, by what it is called in messages and files. */
export const kinds = {
  home: "/",
  search: "/search/",
  "what was found": "/search/?q=mediation",
  register: "/decisions/",
  "register that is filtered": "/decisions/?year=2023&outcome=approved",
  "list of two values": "/years/2023/outcomes/approved/",
  "register of an office": "/decisions/eastmere/",
  decision: "/decisions/eastmere/001-2025/",
  "decision with a table of awards": "/decisions/eastmere/002-2025/",
  "decision that was replaced": "/decisions/eastmere/001-2024/",
  "decision in Welsh": "/decisions/holmdale/2025-07/",
  "decision with its entry alone": "/decisions/holmdale/2025-09/",
  "decision that says little": "/decisions/eastmere/undated/",
  "panel report": "/panel-reports/eastmere/2025-09-18/",
  year: "/years/2025/",
  "financial year": "/years/2025-26/",
  provider: "/providers/brackwater-mediation-cic/",
  office: "/offices/eastmere/",
  providers: "/providers/",
  funding: "/funding/",
  contracts: "/contracts/",
  "for the panel": "/panel/",
  withdrawn: "/decisions/eastmere/004-2025/",
  "not available": "/decisions/eastmere/006-2025/",
  moved: "/decisions/eastmere/drones/",
  topic: "/topics/neighbours/",
  data: "/data/",
  "written page": "/about/",
  "not found": "/404.html",
};

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
