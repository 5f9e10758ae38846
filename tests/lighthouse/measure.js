// What does Lighthouse say of every kind of page? Accessibility has to be 100 and performance 95 or more.
//
//   node measure.js FOLDER [WORD]     FOLDER: the built site; WORD: only kinds with it in their name
//
// The line and the phone are simulated ("slow 4G"): what counts is what a page loads and asks of the phone, and less how busy this
// machine is. Each page is measured three times and the median told. Ends with 1 where a page falls short.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { kinds } from "../browser/kinds.js";
import { serve } from "../browser/server.js";

const [root, word = ""] = process.argv.slice(2);
const asked = Object.entries(kinds).filter(([kind]) => kind.includes(word));
if (!root || asked.length === 0) {
  console.error("usage: measure.js FOLDER [WORD]: the folder of the built site, and a word of the kinds of page");
  process.exit(2);
}

const times = 3;
const wanted = { accessibility: 100, performance: 95 };
const settings = { onlyCategories: Object.keys(wanted), throttlingMethod: "simulate", formFactor: "mobile", logLevel: "error" };

async function measured(address, port) {
  const { lhr } = await lighthouse(address, { ...settings, port, output: "json" });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = {};
  for (const category of Object.keys(wanted)) scores[category] = Math.round(lhr.categories[category].score * 100);
  return { scores, audits: lhr.audits, categories: lhr.categories };
}

/** The audits that cost points, by what they are called. */
function blamed({ audits, categories }) {
  return Object.keys(wanted).flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.95)
      .map(({ id }) => `${id}${audits[id].displayValue ? ` ${audits[id].displayValue}` : ""}`),
  );
}

const site = await serve(root);
const chrome = await launch({
  chromePath: process.env.PARTONE_CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  logLevel: "silent",
});
let short = 0;
try {
  await measured(site.base + asked[0][1], chrome.port); // a browser that has just started is slow at everything
  for (const [kind, address] of asked) {
    const all = [];
    for (let at = 0; at < times; ++at) all.push(await measured(site.base + address, chrome.port));
    all.sort((one, other) => one.scores.performance - other.scores.performance);
    const median = all[Math.floor(times / 2)];
    const falls = Object.entries(wanted).some(([category, least]) => !(median.scores[category] >= least));
    if (falls) ++short;
    const { scores } = median;
    const told = all.map((one) => one.scores.performance).join(" ");
    console.log(`${falls ? "SHORT " : ""}${kind}: accessibility ${scores.accessibility}, performance ${scores.performance} (${told}) ${blamed(median).join("; ")}`.trim());
  }
} finally {
  chrome.kill();
  await site.close();
}
if (short > 0) {
  console.error(`lighthouse: ${short} of ${asked.length} kinds of page fall short of accessibility 100 and performance 95`);
  process.exitCode = 1;
}
