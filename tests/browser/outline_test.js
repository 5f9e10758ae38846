// What does a screen reader say of a page? Its accessibility tree as text, for a person to read and to approve.
//
// What was received and differs from what was approved stands beside it in outlines/; scripts/approve takes it over.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { kept, kinds, open_site, tell_nothing } from "./site.js";

const outlines = join(import.meta.dirname, "outlines");
const all_outlines = join(kept, "../outlines"); // for a person to read

let site;
before(async () => {
  mkdirSync(all_outlines, { recursive: true });
  site = await open_site();
});
after(() => site.close());

for (const [kind, address] of Object.entries(kinds))
  test(`${kind}: its landmarks, headings and names are in order`, async () => {
    const page = await site.new_page();
    await page.goto(site.base + address);
    await page.waitForLoadState("networkidle"); // results and filters are made by a script
    const said = (await page.locator("main").ariaSnapshot()) + "\n";
    assert.ok(said.length > 20, "the page says nothing");
    const name = kind.replaceAll(" ", "-");
    writeFileSync(join(all_outlines, `${name}.txt`), said);

    const wrong = await page.evaluate(() => {
      const found = [];
      const shown = (one) => one.checkVisibility();
      for (const landmark of ["header", "main", "footer"])
        if (document.querySelectorAll(`body > ${landmark}`).length !== 1) found.push(`not one ${landmark}`);
      const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown).map((one) => Number(one.localName[1]));
      if (levels[0] !== 1 || levels.lastIndexOf(1) !== 0) found.push(`headings of the levels ${levels}`);
      levels.forEach((level, at) => at && level > levels[at - 1] + 1 && found.push(`a heading of level ${level} follows one of ${levels[at - 1]}`));
      const names = [...document.querySelectorAll("nav")].map((one) => one.getAttribute("aria-label") ?? document.getElementById(one.getAttribute("aria-labelledby"))?.textContent);
      if (new Set(names).size !== names.length || names.includes(undefined)) found.push(`navigations that cannot be told apart: ${names}`);
      for (const table of document.querySelectorAll("table"))
        if (!table.caption || !table.querySelector("th[scope]")) found.push("a table without a caption or without headers");
      return found;
    });
    tell_nothing(wrong);

    const [accepted, received] = [`${name}.approved`, `${name}.received`].map((file) => join(outlines, file));
    rmSync(received, { force: true });
    if (!existsSync(accepted) || readFileSync(accepted, "utf8") !== said) {
      writeFileSync(received, said);
      assert.fail(`what a screen reader says of it is not what was approved; read ${received} and run scripts/approve`);
    }
    await page.context().close();
  });
