// Is everything there without JavaScript, with text twice as large, in forced colours and on paper?
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { kinds, open_site, tell_nothing } from "./site.js";

let site;
before(async () => (site = await open_site()));
after(() => site.close());

async function read(page, address, has_form = false) {
  await page.goto(site.base + address);
  if (has_form) await page.locator(".filter-form").first().waitFor(); // the script makes it once it has the index
  // The script's own form stands in place of links; what it offers is what they lead to (filters_test.cpp).
  await page.locator(".filter-form").evaluateAll((all) => all.forEach((one) => one.remove()));
  return {
    words: (await page.locator("main").innerText()).split("\n").map((line) => line.trim()).filter(Boolean),
    links: await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href"))),
  };
}

test("without JavaScript no word and no link of a page is missing", async () => {
  const [plain, scripted] = [await site.new_page({ javaScriptEnabled: false }), await site.new_page()];
  const missing = [];
  for (const [kind, address] of Object.entries(kinds)) {
    if (address.includes("?") || kind === "search") continue; // which lead to the indexes instead; search_test.js
    const [without, having] = [await read(plain, address), await read(scripted, address, kind === "register")];
    assert.ok(without.words.length > 1, `${kind} is empty`);
    for (const line of having.words) if (!without.words.includes(line)) missing.push(`${kind}: "${line}"`);
    for (const link of having.links) if (!without.links.includes(link)) missing.push(`${kind}: link to ${link}`);
  }
  tell_nothing(missing);
});

test("text twice as large needs no scrolling sideways", async () => {
  const large = await open_site("--blink-settings=defaultFontSize=32");
  const page = await large.new_page();
  const wrong = [];
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(large.base + address);
    const { overhang, size } = await page.evaluate(() => ({
      overhang: document.documentElement.scrollWidth - innerWidth,
      size: getComputedStyle(document.documentElement).fontSize,
    }));
    assert.equal(size, "32px");
    if (overhang > 0) wrong.push(`${kind} is ${overhang} pixels too wide`);
  }
  await large.close();
  tell_nothing(wrong);
});

test("in forced colours the focus and the place in the navigation show", async () => {
  const page = await site.new_page();
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(site.base + kinds.decision);
  await page.keyboard.press("Tab");
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none");
  const current = page.locator(".main-nav [aria-current]");
  assert.match(await current.evaluate((one) => getComputedStyle(one).textDecorationLine), /underline/);
});

test("where less motion is asked for nothing moves", async () => {
  const page = await site.new_page();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(site.base + kinds.decision);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")].filter((one) => {
      const look = getComputedStyle(one);
      return look.scrollBehavior === "smooth" || parseFloat(look.transitionDuration) > 0 || look.animationName !== "none";
    }).length,
  );
  assert.equal(moving, 0);
});

test("a decision on paper is the decision and its address", async () => {
  const page = await site.new_page();
  await page.emulateMedia({ media: "print" });
  await page.goto(site.base + kinds.decision);
  for (const hidden of [".skip", ".main-nav", ".search-box", ".steps", ".contents", ".neighbours", ".colophon"])
    assert.equal(await page.locator(hidden).first().isVisible(), false, `${hidden} is printed`);
  for (const shown of ["h1", ".facts", ".notice", ".form-text", ".cite"])
    assert.equal(await page.locator(shown).first().isVisible(), true, `${shown} is not printed`);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(paper, "rgb(255, 255, 255)");
  assert.ok((await page.pdf({ format: "A4" })).length > 1000);
});
