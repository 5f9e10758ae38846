// The search page: what is typed goes into the address, what is found into the list. Asks nobody but the site itself.
import { add, dayIn, filled, openIndex, search } from "./search-index.js";

const place = document.getElementById("search_results");
const words = place.dataset, input = document.getElementById("search_words");
const status = document.getElementById("search_status"), list = place.querySelector("ol"), button = place.querySelector("button");
const ways = document.getElementById("search_ways");
document.getElementById("search_without").hidden = true;

const { read, ask } = openIndex(words.index);
const language = document.documentElement.lang;

const show = ([address, number, title, date, office, outcome, sum, providers, lang]) => {
  const item = add(list, "li");
  add(add(item, "h3"), "a", title, { href: words.home.replace(/\/$/, "") + address, ...(lang && { lang }) });
  const facts = add(item, "ul", "", { class: "result-facts" });
  for (const fact of [number, date && dayIn(words, date), office, outcome && words[outcome.replace("-decision", "")], sum, providers.join(", ")])
    if (fact) add(facts, "li", fact);
};

const atOnce = 10;
let found = { rows: [] }, shown = 0, run = 0;
const showMore = async () => {
  const rows = found.rows.slice(shown, shown + atOnce);
  const parts = await Promise.all(rows.map((row) => read("rows_" + (Math.floor(row / found.each) + 1))));
  rows.forEach((row, at) => show(parts[at].rows[row % found.each]));
  shown += rows.length;
  button.hidden = shown >= found.rows.length;
};
const tell = (query) => {
  const count = found.rows.length;
  const instead = found.instead.map(({ word, instead }) => filled(words.instead, { word, instead }) + " ").join("");
  if (!count) return filled(found.isCommon ? words.common : words.nothing, { query });
  return instead + filled(count === 1 ? words.one : words.other, { count: count.toLocaleString("en-GB"), query });
};
// Until something is found the room below is kept free, so that nothing on the page jumps.
const wait = (isWaiting) => {
  ways.hidden = isWaiting;
  place.classList.toggle("waiting", isWaiting);
};
const title = document.title;
const start = async (query) => {
  const mine = ++run;
  input.value = query;
  document.title = query ? query + " – " + title : title;
  if (!query.trim()) {
    place.hidden = true;
    status.textContent = "";
    wait(false);
    return;
  }
  status.textContent = words.searching;
  if (place.hidden) wait(true);
  place.hidden = false;
  try {
    const result = await ask((read) => search(read, query, language));
    if (mine !== run) return;
    found = result;
    shown = 0;
    list.textContent = "";
    await showMore();
    place.hidden = !found.rows.length;
    status.textContent = tell(query);
  } catch {
    if (mine !== run) return;
    status.textContent = words.failed;
    place.hidden = true;
  }
  wait(false);
};
button.addEventListener("click", async () => {
  const before = shown;
  await showMore();
  list.children[before].querySelector("a").focus();
});
input.form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.pushState(null, "", "?q=" + encodeURIComponent(input.value.trim()));
  start(input.value.trim());
});
const fromAddress = () => start(new URLSearchParams(location.search).get("q") || "");
addEventListener("popstate", fromAddress);
fromAddress();
