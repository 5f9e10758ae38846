// Runs the theme's own search script over words, row signs and a finished index, for tests/unit/search_script_test.cpp.
//
// node search_script.mjs SCRIPT QUESTIONS ANSWERS: QUESTIONS is JSON: {"texts": […], "signs": […], "folder": where the site
// stands, "language": "en", "queries": […]}; ANSWERS is written in the same order.
import { readFileSync, writeFileSync } from "node:fs";

const [script, questions, answers] = process.argv.slice(2);
const source = Buffer.from(readFileSync(script)).toString("base64");
const { search, wordsOf, rowsOf } = await import("data:text/javascript;base64," + source);
const asked = JSON.parse(readFileSync(questions, "utf8"));

const read = async (name) => {
  const text = readFileSync(asked.folder + "/search/" + name + ".json", "utf8");
  return JSON.parse(text);
};
const found = [];
for (const query of asked.queries) {
  const { rows, instead, isCommon, each } = await search(read, query, asked.language);
  const parts = await Promise.all(rows.map((row) => read("rows_" + (Math.floor(row / each) + 1))));
  found.push({ query, isCommon, addresses: rows.map((row, at) => parts[at].rows[row % each][0]), instead: instead.map((word) => word.instead) });
}
writeFileSync(answers, JSON.stringify({ words: asked.texts.map(wordsOf), rows: asked.signs.map((signs) => rowsOf(signs).map(String)), found }));
