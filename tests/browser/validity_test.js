// Is every page valid HTML? The Nu checker and html-validate read the whole site.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import vnu from "vnu-jar";
import { addresses, bytes_of, root, tell_nothing } from "./site.js";

const pages = addresses(".html", "/");
const file_of = (address) => join(root, address.endsWith("/") ? address + "index.html" : address);

const expected = [
  "Trailing slash on void elements", // the pages are well-formed XML too
  "Resource violates Content Security Policy", // a file has no origin; pages_test.js asks the browser
  "Inline script violates Content Security Policy", // JSON-LD is data: no browser runs it, and pages_test.js asks one
];

test("the Nu checker objects to nothing", () => {
  assert.ok(pages.length > 20);
  let said;
  try {
    said = execFileSync("java", ["-jar", vnu, "--format", "json", "--stdout", "--exit-zero-always", ...pages.map(file_of)], {
      maxBuffer: 1 << 26,
    });
  } catch (failure) {
    assert.fail(`the Nu checker could not be run: ${failure.message}`);
  }
  const { messages } = JSON.parse(said);
  const told = messages.filter(({ message }) => !expected.some((words) => message.startsWith(words)));
  tell_nothing(told.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`));
});

const validate = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    "void-style": ["error", { style: "selfclosing" }], // the pages are well-formed XML too
    "attribute-boolean-style": ["error", { style: "name" }],
    "doctype-style": ["error", { style: "uppercase" }],
    "long-title": "off", // a title is the office's own
    "require-sri": "off", // every file is the site's own
    "prefer-native-element": ["error", { exclude: ["region"] }], // a table that scrolls is a region without a heading
  },
});

test("html-validate objects to nothing", async () => {
  assert.ok(pages.length > 20);
  const told = [];
  for (const address of pages) {
    const report = await validate.validateString(bytes_of(address).toString("utf8"), address);
    for (const result of report.results)
      for (const { line, ruleId, message } of result.messages) told.push(`${address}:${line}: ${ruleId}: ${message}`);
  }
  tell_nothing(told);
});
