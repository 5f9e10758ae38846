// How much does a reader have to wait for? Counted in the bytes of the files, before any packing by the server.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addresses, bytes_of, kinds, tell_nothing } from "./site.js";

const kilobyte = 1000;

/** The markup of a page: what it weighs without the words that somebody reads. */
function markup_of(page) {
  const words = page.replace(/<head>.*?<\/head>/s, "").replace(/<[^>]*>/g, "");
  return Buffer.byteLength(page) - Buffer.byteLength(words);
}

function loaded_by(page) {
  const files = [...page.matchAll(/<(?:link rel="(?:stylesheet|icon)"[^>]*href|script[^>]*src)="([^"]+)"/g)];
  return files.map(([, address]) => address);
}

test("the style sheet weighs less than 12 KB", () => {
  const sheets = addresses(".css");
  assert.equal(sheets.length, 1);
  assert.ok(bytes_of(sheets[0]).length < 12 * 1024, `${bytes_of(sheets[0]).length} bytes`);
});

test("no page weighs 60 KB before its text and no first view 100 KB", () => {
  const wrong = [];
  let seen = 0;
  for (const address of addresses(".html", "/")) {
    const page = bytes_of(address).toString("utf8");
    const markup = markup_of(page);
    if (markup > 60 * kilobyte) wrong.push(`${address}: ${markup} bytes before its text`);
    const files = loaded_by(page);
    assert.ok(files.length > 0, `${address} loads nothing`);
    const all = files.reduce((sum, file) => sum + bytes_of(file).length, Buffer.byteLength(page));
    if (all > 100 * kilobyte) wrong.push(`${address}: ${all} bytes for a first view`);
    ++seen;
  }
  assert.ok(seen > 20, "there is no site to look at");
  tell_nothing(wrong);
});

test("what each kind of page weighs is told", (context) => {
  for (const [kind, address] of Object.entries(kinds)) {
    if (address.includes("?")) continue; // the same file as without
    const page = bytes_of(address).toString("utf8");
    const all = loaded_by(page).reduce((sum, file) => sum + bytes_of(file).length, Buffer.byteLength(page));
    assert.ok(all > 1000);
    context.diagnostic(`${kind}: page ${Buffer.byteLength(page)}, markup ${markup_of(page)}, first view ${all} bytes`);
  }
});
