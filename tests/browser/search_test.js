// Can somebody with a keyboard alone search and filter, and does somebody without script still get everywhere?
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open_site, tell_nothing } from "./site.js";

let site;
before(async () => (site = await open_site()));
after(() => site.close());

const told = async (page, words) => {
  await page.waitForFunction((sought) => document.querySelector("[role=status]").textContent.includes(sought), words);
};

/** Presses Tab until something of that name has the focus. */
async function tab_to(page, name) {
  for (let pressed = 0; pressed < 60; ++pressed) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      return [element.getAttribute("aria-label"), ...[...(element.labels ?? [])].map((label) => label.firstChild.textContent), element.textContent].find(Boolean) ?? "";
    });
    if (here.trim().replace(/\s+/g, " ").startsWith(name)) return;
  }
  assert.fail(`the Tab key does not lead to ${name}`);
}

test("a search from the home page is made and followed with the keyboard", async () => {
  const page = await site.new_page();
  await page.goto(site.base + "/");
  await tab_to(page, "Search decisions and reports");
  await page.keyboard.type("patrol 112/2023");
  await page.keyboard.press("Enter");
  await told(page, "1 record found");
  assert.equal(new URL(page.url()).search, "?q=patrol+112%2F2023");
  await tab_to(page, "Patrol 112");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/decisions/holmdale/112-2023/");
  await page.goBack();
  await told(page, "1 record found");
  await page.context().close();
  tell_nothing(site.complaints.splice(0));
});

test("what is typed into the search page goes into its address and what was typed before comes back", async () => {
  const page = await site.new_page();
  await page.goto(site.base + "/search/?q=mediaton");
  await told(page, "mediation");
  await page.getByRole("searchbox").fill("£101,500");
  await page.keyboard.press("Enter");
  await told(page, "1 record found for “£101,500”");
  assert.equal(new URL(page.url()).searchParams.get("q"), "£101,500");
  await page.getByRole("searchbox").fill("patrol");
  await page.keyboard.press("Enter");
  await told(page, "24 records found");
  await page.getByRole("button", { name: "Show more results" }).press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".results > li").length === 20);
  assert.equal(await page.evaluate(() => document.activeElement.closest("li").matches(":nth-child(11)")), true);
  await page.goBack();
  await told(page, "£101,500");
  await page.getByRole("searchbox").fill("nowhereatall");
  await page.keyboard.press("Enter");
  await told(page, "Nothing was found");
  assert.equal(await page.getByRole("heading", { name: "Results" }).isVisible(), false);
  await page.context().close();
  tell_nothing(site.complaints.splice(0));
});

test("decisions are filtered with the keyboard and what is chosen is taken back", async () => {
  const page = await site.new_page();
  await page.goto(site.base + "/decisions/");
  await page.getByLabel("Year").waitFor();
  await tab_to(page, "Year");
  await page.getByLabel("Year").selectOption("2023");
  await page.getByLabel("Outcome").selectOption("rejected");
  await tab_to(page, "Show");
  await page.keyboard.press("Enter");
  await told(page, "10 decisions match");
  assert.equal(new URL(page.url()).search, "?year=2023&outcome=rejected");
  assert.equal(await page.locator("table.records tbody:visible tr").count(), 10);
  await page.getByRole("button", { name: "Remove 2023" }).press("Enter");
  await page.waitForURL("**/decisions/?outcome=rejected");
  await page.getByRole("button", { name: "Remove Rejected" }).press("Enter");
  await page.waitForURL("**/decisions/");
  assert.equal(await page.locator("p.lead").isVisible(), true);
  await page.goBack();
  await page.goBack();
  await told(page, "10 decisions match");
  await page.context().close();
  tell_nothing(site.complaints.splice(0));
});

test("without script a search leads to every list and decisions are narrowed by links", async () => {
  const page = await site.new_page({ javaScriptEnabled: false });
  await page.goto(site.base + "/");
  await page.getByRole("searchbox").fill("mediation");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search/?q=mediation");
  assert.equal(await page.getByText("Search needs JavaScript").isVisible(), true);
  await page.getByRole("link", { name: "Decisions" }).last().click();
  await page.waitForURL("**/decisions/");
  await page.getByText("Outcome", { exact: true }).first().click();
  await page.getByRole("link", { name: "Approved", exact: true }).click();
  await page.waitForURL("**/outcomes/approved/");
  await page.getByText("Year", { exact: true }).first().click();
  await page.getByRole("link", { name: "2023", exact: true }).click();
  await page.waitForURL("**/years/2023/outcomes/approved/");
  await page.getByRole("link", { name: "Remove Approved" }).click();
  await page.waitForURL("**/years/2023/");
  await page.context().close();
  tell_nothing(site.complaints.splice(0));
});
