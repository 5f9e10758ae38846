// Is register.json what its own schema says, and does every file of data load as what it is?
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import add_formats from "ajv-formats";
import { addresses, bytes_of } from "./site.js";

const json_at = (address) => JSON.parse(bytes_of(address).toString("utf8"));

function checker() {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  add_formats(ajv);
  return ajv;
}

test("register.json is valid by register.schema.json", () => {
  const validate = checker().compile(json_at("/register.schema.json"));
  const register = json_at("/register.json");
  assert.ok(register.records.length > 5);
  assert.ok(validate(register), JSON.stringify(validate.errors, null, 1));
});

test("the schema objects to a record that lacks a field, has another or has a wrong one", () => {
  const validate = checker().compile(json_at("/register.schema.json"));
  for (const spoil of [
    (record) => delete record.part2,
    (record) => (record.part3 = true),
    (record) => (record.date = "2 March 2025"),
    (record) => (record.value_gbp = "12"),
    (record) => (record.status = "approve"),
    (record) => record.providers.push({ name: "x" }),
  ]) {
    const register = json_at("/register.json");
    spoil(register.records[0]);
    assert.ok(!validate(register), `not seen: ${spoil}`);
  }
});

// The requirements of the 360Giving Data Standard 1.4 for a grant to an organisation, in our own words.
const text = { type: "string", minLength: 1 };
const day = { type: "string", format: "date" };
const organisation = {
  type: "array",
  minItems: 1,
  maxItems: 1,
  items: { type: "object", required: ["id", "name"], properties: { id: { type: "string", pattern: "^[^/\\\\]+$" }, name: text } },
};
const grants = {
  type: "object",
  required: ["version", "grants"],
  properties: {
    version: { const: "1.4" },
    license: { type: "string", format: "uri" },
    grants: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: {
        type: "object",
        required: ["id", "title", "description", "currency", "amountAwarded", "awardDate", "recipientOrganization", "fundingOrganization"],
        properties: {
          id: { type: "string", pattern: "^[^/\\\\]+$" },
          title: { type: "string", minLength: 1, maxLength: 140 },
          description: text,
          currency: { const: "GBP" },
          amountAwarded: { type: "number", exclusiveMinimum: 0 },
          awardDate: day,
          url: { type: "string", format: "uri" },
          plannedDates: { type: "array", items: { type: "object", properties: { startDate: day, endDate: day } } },
          recipientOrganization: organisation,
          fundingOrganization: organisation,
        },
      },
    },
  },
};

test("360giving.json has what the standard asks of a grant", () => {
  const validate = checker().compile(grants);
  const data = json_at("/360giving.json");
  assert.ok(validate(data), JSON.stringify(validate.errors, null, 1));
  assert.equal(new Set(data.grants.map(({ id }) => id)).size, data.grants.length);
});

const feed = {
  type: "object",
  required: ["version", "title", "items", "feed_url", "home_page_url"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: { type: "string", format: "uri" },
    feed_url: { type: "string", format: "uri" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "url", "content_text"],
        properties: {
          id: text,
          url: { type: "string", format: "uri" },
          content_text: text,
          date_published: { type: "string", format: "date-time" },
          date_modified: { type: "string", format: "date-time" },
        },
      },
    },
  },
};

test("feed.json is a JSON Feed 1.1", () => {
  const validate = checker().compile(feed);
  assert.ok(validate(json_at("/feed.json")), JSON.stringify(validate.errors, null, 1));
});

test("every page of a record holds data for machines that can be read", () => {
  const pages = addresses("index.html").filter((address) => /^\/(decisions|panel-reports)\/[^/]+\/[^/]+\/$/.test(address));
  let found = 0;
  for (const address of pages) {
    const match = bytes_of(address)
      .toString("utf8")
      .match(/<script type="application\/ld\+json">(.*?)<\/script>/s);
    if (!match) continue; // what is withdrawn, moved or not available says nothing of itself
    found += 1;
    const data = JSON.parse(match[1]);
    assert.equal(data["@context"], "https://schema.org", address);
    assert.ok(data.url.endsWith(address), address);
  }
  assert.ok(found > 5);
});
