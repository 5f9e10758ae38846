// The files that the search and the filters read (themes/plain/assets/search.js): which words stand in which records, and
// what is said of each record where it is found.
//
// index.json      how many rows there are, how many a file, and with which word each file of terms begins
// terms_1.json …  words, sorted, with the rows they stand in: "b" or, for a word too common to search by, "c"; then the
//                 rows, in signs (render/search/row_signs), by field with a bar between: text | facts | names | number
// words_a.json …  the words of one first letter, for spellings that are nearly right, each with the length of its count
// rows_1.json …   rows: address, number, title, day, office, outcome, sum, providers, and the language of the title where it
//                 is not that of the pages
// columns.json    what the filters ask: which rows are decisions, and the rows of each year, outcome, size, office, provider
//
// In every language of the site, each with its own words, beside its search page. A reader needs the first, one of the second and one of the fourth to see a result. A letter or a figure stands between
// any two words of a sorted list: two names beside each other there would look like one name that is withheld.
#include "adapters/hash.h"
#include "adapters/json.h"
#include "render/formats.h"
#include "render/search/row_signs.h"
#include "render/search/search_terms.h"
#include "site/addresses.h"
#include "site/indexes.h"

namespace part_one {

namespace {

constexpr std::size_t rows_in_a_file = 50;
constexpr std::size_t bytes_of_a_file = 16'000; // of terms
constexpr std::size_t shortest_misspelling = 4; // letters

/// A file without the edition at its front, which is known when all of them are.
struct Part {
    Address address;
    std::string inside;
    std::vector<std::string> sources;
};

std::string joined_names(const PageContext& context, const Record& record) {
    std::string names = "[";
    for (const ProviderShare& share : record.providers)
        names += (names.size() > 1 ? "," : "") +
                 json_string(name_in(context.language().get(), context.reg.organisations[share.organisation]).get());
    return names + "]";
}

std::string row_of(const PageContext& context, std::size_t at) {
    const Record& record = context.reg.records[at];
    const PublicForm& form = record.form;
    const PublicText language = title_language(context, form);
    const auto text = [](const PublicText& words) { return json_string(words.get()) + ","; };
    return "[" + json_string(context.plan.records[at].address.text()) + "," + text(form.number) +
           text(title_of(context, form)) + "\"" + (form.date ? format_iso_date(*form.date) : std::string{}) + "\"," +
           text(name_in(context.language().get(), form.office)) + "\"" +
           std::string(form.status ? name_of(*form.status) : std::string_view{}) + "\",\"" +
           (form.value ? format_pounds(*form.value) : std::string{}) + "\"," + joined_names(context, record) +
           (language.get().empty() ? "" : "," + json_string(language.get())) + "]";
}

void add_rows(const PageContext& context, std::vector<Part>& parts) {
    const std::size_t all = context.reg.records.size();
    for (std::size_t from = 0; from < all; from += rows_in_a_file) {
        std::string rows;
        std::vector<std::size_t> records;
        for (std::size_t at = from; at < std::min(from + rows_in_a_file, all); ++at) {
            rows += (at > from ? ",\n" : "\n") + row_of(context, at);
            records.push_back(at);
        }
        parts.push_back({Addresses::search_part("rows", std::to_string(from / rows_in_a_file + 1)),
                         "\"rows\":[" + rows + "\n]", sources_of(context.reg, records)});
    }
}

std::string entry_of(const SearchTerm& term) {
    std::string entry = json_string(term.word) + ":\"" + (term.is_common ? "c" : "b");
    std::size_t fields = search_fields;
    while (fields > 1 && term.rows[fields - 1].empty()) --fields;
    for (std::size_t field = 0; field < fields; ++field) {
        if (field > 0) entry += '|';
        entry += rows_in_signs(term.rows[field]);
    }
    return entry + "\"";
}

/// Gives back with which word each of its files begins: "aldgate 1 bishop 2".
std::string add_terms(const std::vector<SearchTerm>& terms, std::vector<Part>& parts) {
    std::string starts;
    std::string inside;
    std::size_t number = 0;
    const auto finish = [&] {
        if (inside.empty()) return;
        parts.push_back({Addresses::search_part("terms", std::to_string(number)), "\"terms\":{" + inside + "\n}", {}});
        inside.clear();
    };
    for (const SearchTerm& term : terms) {
        if (inside.empty()) {
            ++number;
            starts += (number > 1 ? " " : "") + term.word + " " + std::to_string(number);
        }
        inside += (inside.empty() ? "\n" : ",\n") + entry_of(term);
        if (inside.size() >= bytes_of_a_file) finish();
    }
    finish();
    return starts;
}

bool may_be_misspelt(const std::string& word) {
    return word.size() >= shortest_misspelling && word[0] >= 'a' && word[0] <= 'z';
}

/// Gives back for which letters there is a file.
std::string add_words(const std::vector<SearchTerm>& terms, std::vector<Part>& parts) {
    std::string letters;
    std::string words;
    const auto finish = [&] {
        if (letters.empty()) return;
        parts.push_back(
            {Addresses::search_part("words", letters.substr(letters.size() - 1)), "\"words\":\"" + words + "\"", {}});
        words.clear();
    };
    for (const SearchTerm& term : terms) {
        if (!may_be_misspelt(term.word)) continue;
        if (letters.empty() || letters.back() != term.word[0]) {
            finish();
            letters += term.word[0];
        }
        words += (words.empty() ? "" : " ") + term.word + " " + std::to_string(std::to_string(term.row_count()).size());
    }
    finish();
    return letters;
}

/// "year" of "years", as the addresses of a filtered list have it.
std::string_view in_singular(std::string_view index) {
    if (index.ends_with('s')) index.remove_suffix(1);
    return index;
}

Part columns_of(const PageContext& context) {
    const Register& reg = context.reg;
    std::string inside = "\"each\":" + std::to_string(rows_in_a_file) + ",\"decisions\":\"" +
                         rows_in_signs(records_of(reg, Kind::decision)) + "\"";
    for (const Filter& filter : context.plan.filters) {
        inside += ",\n\"" + std::string(in_singular(filter.name)) + "\":{";
        for (const FilterValue& value : filter.values)
            inside += (inside.ends_with('{') ? "" : ",\n") + json_string(value.slug) + ":\"" +
                      rows_in_signs(value.records) + "\"";
        inside += "}";
    }
    inside += ",\n\"provider\":{";
    for (const auto& [organisation, records] : reg.by_provider) {
        const Organisation& named = reg.organisations[organisation];
        inside += (inside.ends_with('{') ? "" : ",\n") + json_string(named.slug.text()) + ":[" +
                  json_string(name_in(context.language().get(), named).get()) + ",\"" + rows_in_signs(records) + "\"]";
    }
    return {context.plan.files.search_columns, inside + "}", all_sources(reg)};
}

/// Tells files of two builds apart: a reader may have kept some of an earlier one.
std::string edition_of(const std::vector<Part>& parts) {
    std::string hashes;
    for (const Part& part : parts) hashes += std::to_string(quick_hash(part.inside)) + " ";
    return std::to_string(quick_hash(hashes) % 1'000'000);
}

} // namespace

std::vector<RenderedFile> write_search_index(const PageContext& context) {
    const std::vector<SearchTerm> terms = search_terms_of(context.reg, context.theme.wording);
    std::vector<Part> parts;
    const std::string starts = add_terms(terms, parts);
    const std::string letters = add_words(terms, parts);
    add_rows(context, parts);
    parts.push_back(columns_of(context));
    parts.push_back({context.plan.files.search_index,
                     "\"rows\":" + std::to_string(context.reg.records.size()) +
                         ",\"each\":" + std::to_string(rows_in_a_file) + ",\"letters\":\"" + letters +
                         "\",\"starts\":" + json_string(starts),
                     {}});
    const std::string edition = edition_of(parts);
    std::vector<RenderedFile> files;
    files.reserve(parts.size());
    for (Part& part : parts)
        files.push_back({context.file(part.address), "{\"edition\":" + edition + "," + part.inside + "}\n",
                         std::move(part.sources)});
    return files;
}

} // namespace part_one
