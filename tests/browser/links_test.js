// Does every link of the site lead somewhere, down to its fragment, and does nothing on a page come from elsewhere?
//
// Pages are well-formed XML with every attribute in double quotes, so they can be read without a browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve } from "./server.js";
import { addresses, bytes_of, root, tell_nothing } from "./site.js";

let server;
before(async () => (server = await serve(root)));
after(() => server.close());

const characters = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };
const text_of = (value) =>
  value.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name ? characters[name] : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
const values = (page, attribute) =>
  [...page.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value]) => text_of(value));

const pages = new Map(addresses(".html", "/").map((address) => [address, bytes_of(address).toString("utf8")]));

test("every link and every fragment is answered", async () => {
  assert.ok(pages.size > 20, "there is no site to look at");
  const ids = new Map([...pages].map(([address, page]) => [address, new Set(values(page, "id"))]));
  const answers = new Map();
  const wrong = [];
  for (const [from, page] of pages)
    for (const link of values(page, "href")) {
      const to = new URL(link, server.base + from);
      if (to.origin !== server.base) continue;
      if (!answers.has(to.pathname)) answers.set(to.pathname, (await fetch(server.base + to.pathname)).status);
      if (answers.get(to.pathname) !== 200) wrong.push(`${from} leads to ${to.pathname}, which is not there`);
      const anchor = decodeURIComponent(to.hash.slice(1));
      if (anchor && !ids.get(to.pathname)?.has(anchor)) wrong.push(`${from} leads to ${to.pathname}${to.hash}, an anchor that is not there`);
    }
  assert.ok(answers.size > 20, "the pages hold no links");
  tell_nothing(wrong);
});

test("a page names nothing of another site but what a reader may follow", () => {
  const wrong = [];
  for (const [address, page] of pages) {
    for (const attribute of ["src", "srcset", "action", "data", "poster", "background", "formaction"])
      for (const value of values(page, attribute))
        if (!value.startsWith("/") || value.startsWith("//")) wrong.push(`${address}: ${attribute}="${value}"`);
    if (/<style|\sstyle="|\son[a-z]+="/.test(page)) wrong.push(`${address}: a style or a script stands in the page itself`);
  }
  tell_nothing(wrong);
});
