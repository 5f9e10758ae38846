// How the search index is asked: words, rows and what stands where. Reads files that render/formats/search_index.cpp writes.
// Folding and words: the same as render/search/search_words.cpp.
const letters = { ß: "ss", æ: "ae", ð: "d", ø: "o", þ: "th", đ: "d", ħ: "h", ı: "i", ł: "l", ŋ: "ng", œ: "oe", ŧ: "t" };
export const fold = (text) =>
  text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "").toLowerCase().normalize("NFD")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .replace(/[ßæðøþđħıłŋœŧ]/g, (letter) => letters[letter]).normalize("NFC");
const wordPattern =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d\d(?!\d))?|[\p{L}\p{M}][\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;
export const wordsOf = (text) => {
  const words = [];
  wordPattern.lastIndex = 0;
  for (let found; (found = wordPattern.exec(text));) {
    let [word, number, pence] = found;
    if (number === undefined) {
      words.push(fold(word));
      continue;
    }
    number = number.replace(/,/g, "");
    if (pence && number.length < 3 && text[found.index - 1] !== "£") {
      wordPattern.lastIndex -= pence.length;
      pence = "";
    }
    words.push(number.replace(/^0+(?=\d)/, "") + (pence && pence !== ".00" ? pence : ""));
  }
  return words;
};
const isNumber = (word) => /^\d/.test(word);
const units = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
// "£61.5k" is 61500.
const withSumsInFull = (text) =>
  text.replace(/£\s*([\d,]+(?:\.\d+)?)\s*(k|m|bn|thousand|million|billion)\b/gi, (_, sum, unit) =>
    "£" + Math.round(parseFloat(sum.replace(/,/g, "")) * units[unit.toLowerCase()]));

// Row numbers in signs: render/search/row_signs.h.
const more = "!#$()*+-./:;", last = "=?@[]^_`{}~ ";
export const rowsOf = (signs) => {
  const rows = [];
  let next = 0, distance = 0, place = 1;
  for (const sign of signs) {
    const digit = more.indexOf(sign);
    distance += place * (digit < 0 ? last.indexOf(sign) : digit);
    place *= 12;
    if (digit >= 0) continue;
    rows.push(next + distance);
    next += distance + 1;
    distance = 0;
    place = 1;
  }
  return rows;
};

// Letters that change, go, come or change places; nothing beyond `most`.
export const distance = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before, row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; ++i) {
    const line = [i];
    for (let j = 1; j <= b.length; ++j) {
      line[j] = Math.min(row[j] + 1, line[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) line[j] = Math.min(line[j], before[j - 2] + 1);
    }
    before = row;
    row = line;
  }
  return row[b.length];
};

// Welsh words as their first letters change behind others: "Gymru", "Nghymru" and "Chymru" are "Cymru".
const mutations = [["p", "b", "mh", "ph"], ["t", "d", "nh", "th"], ["c", "g", "ngh", "ch"], ["b", "f", "m"],
  ["d", "dd", "n"], ["g", "", "ng"], ["m", "f"], ["ll", "l"], ["rh", "r"]];
export const formsOf = (word) => {
  const forms = new Set();
  for (const [plain, ...changed] of mutations)
    for (const front of [plain, ...changed]) {
      if (!word.startsWith(front) || (front === "" && !/^[aeiouwylr]/.test(word))) continue;
      for (const other of [plain, ...changed]) forms.add(other + word.slice(front.length));
    }
  forms.delete(word);
  return [...forms].filter((form) => form.length > 2);
};

// A search over an index; `read` gives the content of one of its files.
const weights = [1, 2, 4, 8], mostFiles = 4;
const aside = new Set("n nº no nr number num ref reference decision rhif cyf penderfyniad".split(" "));
export const search = async (read, query, language) => {
  const index = await read("index");
  const starts = index.starts.split(" ").filter((_, at) => at % 2 === 0);
  const fileOf = (word) => {
    let at = 0;
    while (at + 1 < starts.length && starts[at + 1] <= word) ++at;
    return at + 1;
  };
  const lookUp = async (word, standing, withBeginnings) => {
    const longer = isNumber(word) ? word + "." : word;
    const open = withBeginnings && word.length > 2;
    const from = fileOf(word), to = open ? Math.min(fileOf(longer + "\uFFFF"), from + mostFiles - 1) : from;
    const files = await Promise.all(Array.from({ length: to - from + 1 }, (_, at) => read("terms_" + (from + at))));
    for (const file of files)
      for (const [term, signs] of Object.entries(file.terms)) {
        if (term !== word && !(open && term.startsWith(longer))) continue;
        if (term === word && signs[0] === "c") standing.isCommon = true;
        signs.slice(1).split("|").forEach((rows, field) => {
          for (const row of rowsOf(rows)) {
            const score = weights[field] * (term === word ? 2 : 1);
            if (score > (standing.rows.get(row) || 0)) standing.rows.set(row, score);
          }
        });
      }
  };
  const nearest = async (word) => {
    if (word.length < 4 || isNumber(word) || !index.letters.includes(word[0])) return null;
    const most = word.length < 8 ? 1 : 2;
    let best = null, least = most + 1, uses = 0;
    const list = (await read("words_" + word[0])).words.split(" ");
    for (let at = 0; at < list.length; at += 2) {
      const changes = distance(word, list[at], most), count = +list[at + 1];
      if (changes > most || changes > least || (changes === least && count <= uses)) continue;
      [best, least, uses] = [list[at], changes, count];
    }
    return best;
  };
  const standingOf = async (word) => {
    const standing = { word, rows: new Map(), isCommon: word.length < (isNumber(word) ? 3 : 2), instead: null };
    await lookUp(word, standing, true);
    if (language === "cy" && !isNumber(word)) for (const form of formsOf(word)) await lookUp(form, standing, false);
    if (standing.rows.size || standing.isCommon) return standing;
    standing.instead = await nearest(word);
    if (standing.instead) await lookUp(standing.instead, standing, false);
    return standing;
  };

  if (!starts[0]) return { rows: [], instead: [], isCommon: false };
  const words = [...new Set(wordsOf(withSumsInFull(query)))].slice(0, 12);
  const standings = await Promise.all(words.map(standingOf));
  const exact = weights[3] * 2;
  const ofNumber = standings.filter(({ word, rows }) => isNumber(word) || [...rows.values()].includes(exact));
  const rest = standings.filter((standing) => !ofNumber.includes(standing));
  const asked = standings.filter(({ isCommon }) => !isCommon);
  const scores = new Map();
  const add = (wanted, isRight) => {
    for (const { rows } of standings)
      for (const row of rows.keys())
        if (!scores.has(row) && wanted.every((standing) => isRight(standing.rows.get(row))))
          scores.set(row, standings.reduce((sum, standing) => sum + (standing.rows.get(row) || 0), 0));
  };
  // All of it a number: the records of that number, if there are any.
  if (ofNumber.length > 1 && rest.every(({ word }) => word.length < 2 || aside.has(word))) add(ofNumber, (score) => score === exact);
  if (!scores.size) add(asked, (score) => score > 0);
  return {
    isCommon: !scores.size && words.length > 0 && !asked.length,
    rows: [...scores.keys()].sort((a, b) => scores.get(b) - scores.get(a) || a - b),
    instead: standings.filter(({ instead }) => instead),
    each: index.each,
  };
};

// The files of the index, each read once. All of them are of one build: where the site was
// built anew in between, `ask` is asked once more from the beginning.
export const openIndex = (address) => {
  let files = new Map(), edition = null;
  const read = (name) => {
    if (!files.has(name))
      files.set(name, fetch(address.replace(/index\.json$/, name + ".json"), { cache: "no-cache" }).then(async (answer) => {
        if (!answer.ok) throw new Error(name);
        const file = await answer.json();
        edition = edition || file.edition;
        if (file.edition !== edition) throw new Error("edition");
        return file;
      }));
    return files.get(name);
  };
  const ask = (question) =>
    question(read).catch((fault) => {
      files = new Map();
      edition = null;
      if (fault.message !== "edition") throw fault;
      return question(read);
    });
  return { read, ask };
};

export const filled = (text, fills) => text.replace(/\{(\w+)\}/g, (_, name) => fills[name]);
export const add = (to, tag, text, attributes) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  to.append(element);
  return element;
};
// "2017-03-23" in the words of the page.
export const dayIn = (words, iso) => {
  const [year, month, date] = iso.split("-").map(Number);
  return filled(words.day, { day: date, month: words.months.split("|")[month - 1], year });
};
