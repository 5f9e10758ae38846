// Does every kind of page fit the window, on a phone, a tablet held either way, a small laptop?
import { after, before, test } from "node:test";
import { kinds, open_site, tell_nothing } from "./site.js";

const widths = [320, 360, 390, 480, 600, 767, 769, 800, 834, 900, 960, 991, 993, 1024, 1180, 1280, 1600];

let site;
before(async () => {
  site = await open_site();
});
after(() => site.close());

test("no page is wider than the window, whatever its width", async () => {
  const page = await site.new_page();
  const wrong = [];
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(site.base + address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overhang > 0) wrong.push(`${kind}: ${overhang} pixels too wide at ${width}`);
    }
  }
  tell_nothing(wrong);
});
