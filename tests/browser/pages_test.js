// Can every kind of page be used by everybody? axe looks at each, wide and narrow, light and dark.
//
// The floor, not the goal: axe knows a third of what can be wrong. Scroll regions fail only where a page is narrow.
// In CI each page is seen in every combination, and pictures are kept; elsewhere two opposite ones have to do.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { policy_of } from "./server.js";
import { kept, kinds, open_site, tell_nothing } from "./site.js";

const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
];
const in_full = Boolean(process.env.CI);
if (in_full) looks.push({ width: 1280, colorScheme: "dark" }, { width: 320, colorScheme: "light" });
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site;
before(async () => {
  mkdirSync(kept, { recursive: true });
  site = await open_site();
});
after(() => site.close());

function told(result) {
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

for (const [kind, address] of Object.entries(kinds))
  test(`${kind}: axe finds nothing, and the browser has nothing to complain of`, async () => {
    const page = await site.new_page();
    const answer = await page.goto(site.base + address);
    assert.equal(answer.status(), 200, address);
    assert.equal(answer.headers()["content-security-policy"], policy_of(await answer.text()));

    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const result = await new AxeBuilder({ page }).withTags(rules).analyze();
      assert.ok(result.passes.length > 0, "axe looked at nothing");
      tell_nothing(told(result), `${width} pixels, ${colorScheme}`);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(overhang <= 0, `at ${width} pixels the page is ${overhang} pixels too wide`);
      if (in_full) await page.screenshot({ path: join(kept, `${kind} ${width} ${colorScheme}.png`.replaceAll(" ", "-")), fullPage: true });
    }
    await page.context().close();
    tell_nothing(site.complaints.splice(0));
  });
