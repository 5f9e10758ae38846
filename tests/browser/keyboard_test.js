// Can a page be used with the keys alone? Every stop of the Tab key is walked, in the order of the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { kinds, open_site, tell_nothing } from "./site.js";

let site;
before(async () => (site = await open_site()));
after(() => site.close());

/** What has the focus: what it is, what it says, where it stands and whether a person can see that it is there. */
const focused = () => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const look = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const all = [...document.querySelectorAll("*")];
  return {
    place: all.indexOf(one),
    words: `${one.localName} "${(one.getAttribute("aria-label") ?? one.textContent).trim().slice(0, 60)}"`,
    href: one.getAttribute("href"),
    is_seen: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 && box.top < innerHeight,
    is_marked: look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2,
  };
};

/** What the Tab key should come to: everything that can be followed, filled in or scrolled. */
const stops = () =>
  [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")].filter(
    (one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }),
  ).length;

for (const kind of ["home", "register", "decision", "providers", "not found"])
  test(`${kind}: the Tab key comes to everything once, in order, and shows where it is`, async () => {
    const page = await site.new_page({ viewport: { width: 1280, height: 700 }, reducedMotion: "reduce" });
    await page.goto(site.base + kinds[kind], { waitUntil: "networkidle" }); // the filters are made by a script
    const expected = await page.evaluate(stops);
    const walked = [];
    const wrong = [];
    for (let step = 0; step <= expected + 1; ++step) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(focused);
      if (!at) break;
      if (walked.length && at.place <= walked.at(-1).place) break; // round again
      if (!at.is_seen) wrong.push(`${at.words} has the focus and cannot be seen`);
      if (!at.is_marked) wrong.push(`${at.words} has the focus and does not show it`);
      walked.push(at);
    }
    tell_nothing(wrong);
    assert.equal(walked[0]?.href, "#main_content", "the first stop is the way past the navigation");
    assert.equal(walked.length, expected, `walked: ${walked.map(({ words }) => words).join(", ")}`);
    await page.context().close();
  });

test("the first link leads past the navigation into the page", async () => {
  const page = await site.new_page();
  await page.goto(site.base + kinds.decision);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main_content");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
  await page.context().close();
});
