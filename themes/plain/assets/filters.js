// The filters of the list of all decisions: what is chosen goes into the address, the rows into the table. Without it the
// same filters are links to lists of one and of two values (site/filters.h).
import { add, dayIn, filled, openIndex, rowsOf } from "./search-index.js";

const place = document.getElementById("filters");
const words = place.dataset;
const { read, ask } = openIndex(words.index);
const table = document.querySelector("table.records"), all = table.tBodies[0], pages = document.querySelector("nav.pages");
const lead = document.querySelector("p.lead"), headings = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
const atOnce = 50;

// The filters that the page has as links, then providers, of which there are too many for that.
const filters = [...place.querySelectorAll("details")].map((links) => ({
  name: links.dataset.filter.split("/").at(-2).replace(/s$/, ""),
  label: links.querySelector("summary").textContent,
  values: [...links.querySelectorAll("a")].map((link) => ({
    value: link.pathname.split("/").at(-2), label: link.textContent, rows: [],
  })),
}));

const start = async () => {
  const columns = await ask((readFile) => readFile("columns"));
  const decisions = new Set(rowsOf(columns.decisions));
  const inDecisions = (signs) => new Set(rowsOf(signs || "").filter((row) => decisions.has(row)));
  filters.push({
    name: "provider", label: words.provider,
    values: Object.entries(columns.provider).map(([value, [label, signs]]) => ({ value, label, signs })),
  });
  for (const filter of filters)
    for (const value of filter.values) value.rows = inDecisions(value.signs || columns[filter.name][value.value]);

  const old = [...place.querySelectorAll("details")];
  const form = add(place, "form", "", { class: "filter-form" });
  for (const filter of filters) {
    const label = add(form, "label", filter.label);
    filter.select = add(label, "select", "", { name: filter.name });
  }
  add(form, "button", words.apply, { type: "submit" });
  for (const links of old) links.remove();
  document.getElementById("filters_providers").remove();
  const chosenList = add(place, "ul", "", { class: "chosen" }), status = add(place, "p", "", { role: "status" });
  const shownRows = add(table, "tbody"), button = document.createElement("button");
  button.type = "button";
  button.textContent = words.more;
  table.after(button);

  const chosenOf = () => {
    const asked = new URLSearchParams(location.search);
    return filters.map((filter) => filter.values.find(({ value }) => value === asked.get(filter.name)) || null);
  };
  // Rows that fit what is chosen, but for the filter `except`.
  const fitting = (chosen, except) =>
    [...decisions].filter((row) => chosen.every((value, at) => !value || at === except || value.rows.has(row)));
  const fillSelects = (chosen) => {
    filters.forEach(({ select, values }, at) => {
      const rows = fitting(chosen, at);
      select.textContent = "";
      add(select, "option", words.all, { value: "" });
      for (const value of values) {
        const count = rows.filter((row) => value.rows.has(row)).length;
        if (!count && value !== chosen[at]) continue;
        add(select, "option", value.label + " (" + count + ")", { value: value.value });
      }
      select.value = chosen[at] ? chosen[at].value : "";
    });
  };
  const go = (values) => {
    const address = new URLSearchParams(values.filter(([, value]) => value));
    history.pushState(null, "", location.pathname + (address.toString() ? "?" + address : ""));
    return show();
  };
  const cell = (row, at, tag, text, attributes) => {
    const made = add(row, tag, text, attributes);
    if (at > 3) made.dataset.label = headings[at];
    return made;
  };
  const addRow = ([address, number, title, date, office, outcome, sum, , lang]) => {
    const row = add(shownRows, "tr");
    const when = cell(row, 0, "td", date ? "" : words.no_date, { class: "when" });
    if (date) add(when, "time", dayIn(words, date), { datetime: date });
    cell(row, 1, "td", number || words.kind, { class: "mark" });
    add(cell(row, 2, "th", "", { scope: "row", class: "what" }), "a", title, { href: words.home.replace(/\/$/, "") + address, ...(lang && { lang }) });
    cell(row, 3, "td", office);
    cell(row, 4, "td", words[outcome.replace("-decision", "")] || words.no_outcome);
    cell(row, 5, "td", sum || words.no_sum, { class: "figure" });
  };
  let rows = [], shown = 0, run = 0;
  const showMore = async (mine) => {
    const next = rows.slice(shown, shown + atOnce);
    const parts = await Promise.all(next.map((row) => read("rows_" + (Math.floor(row / columns.each) + 1))));
    if (mine !== run) return;
    next.forEach((row, at) => addRow(parts[at].rows[row % columns.each]));
    shown += next.length;
    button.hidden = shown >= rows.length;
  };
  const show = async () => {
    const mine = ++run, chosen = chosenOf(), isFiltered = chosen.some(Boolean);
    fillSelects(chosen);
    chosenList.textContent = "";
    chosenList.hidden = !isFiltered;
    chosen.forEach((value, at) => {
      if (!value) return;
      const item = add(chosenList, "li", filters[at].label + ": " + value.label + " ");
      const remove = add(item, "button", words.remove, { type: "button" });
      add(remove, "span", " " + value.label, { class: "unseen" });
      remove.addEventListener("click", async () => {
        await go(filters.map(({ name, select }) => [name, name === filters[at].name ? "" : select.value]));
        (chosenList.querySelector("button") || filters[at].select).focus();
      });
    });
    all.hidden = lead.hidden = isFiltered;
    if (pages) pages.hidden = isFiltered;
    shownRows.hidden = !isFiltered;
    button.hidden = true;
    shownRows.textContent = "";
    if (!isFiltered) {
      status.textContent = "";
      return;
    }
    rows = fitting(chosen, -1);
    shown = 0;
    await showMore(mine);
    if (mine !== run) return;
    status.textContent = filled(rows.length === 1 ? words.one : words.other, { count: rows.length.toLocaleString("en-GB") });
  };
  button.addEventListener("click", async () => {
    const before = shown;
    await showMore(run);
    shownRows.rows[before].querySelector("a").focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(filters.map(({ name, select }) => [name, select.value]));
  });
  addEventListener("popstate", show);
  await show();
};
start().catch(() => {}); // the links stay
