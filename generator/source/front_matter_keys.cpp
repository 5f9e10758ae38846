#include "source/front_matter_keys.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"

namespace part_one {

namespace {

using Complaint = std::optional<std::string>;
constexpr auto fine = std::nullopt;

Complaint expected(std::string what) { return what; }
Complaint expected_date() { return expected("a date such as 2027-04-01; write the year first"); }
Complaint expected_text() { return expected("a text on one line; write it in quotes"); }
Complaint expected_list() { return expected("a list such as [\"First\", \"Second\"]; write it in square brackets"); }

template <std::optional<std::string> FrontMatter::*field>
Complaint read_text(const Value& value, FrontMatter& into) {
    if (!value.is_scalar() || trimmed(value.text).empty()) return expected_text();
    into.*field = squeezed(value.text);
    return fine;
}

/// ISO, or a whole date in words: a person's "1 April 2027" is not wrong.
std::optional<Date> whole_date(const Value& value) {
    if (!value.is_scalar()) return std::nullopt;
    const std::string folded = fold(trimmed(value.text));
    if (const auto iso = parse_iso_date(folded)) return iso;
    const auto dates = find_dates(folded);
    if (dates.size() == 1 && dates[0].at == 0 && dates[0].length == folded.size()) return dates[0].date;
    return std::nullopt;
}

template <std::optional<Date> FrontMatter::*field>
Complaint read_date(const Value& value, FrontMatter& into) {
    const auto date = whole_date(value);
    if (!date) return expected_date();
    into.*field = date;
    return fine;
}

std::optional<std::vector<std::string>> texts_of(const Value& value) {
    std::vector<std::string> texts;
    if (value.kind == Value::Kind::nothing) return texts;
    if (value.is_scalar()) return std::vector<std::string>{squeezed(value.text)};
    if (value.kind != Value::Kind::list) return std::nullopt;
    for (const Value& item : value.items) {
        if (!item.is_scalar()) return std::nullopt;
        if (std::string text = squeezed(item.text); !text.empty()) texts.push_back(std::move(text));
    }
    return texts;
}

template <auto field>
Complaint read_list(const Value& value, FrontMatter& into) {
    auto texts = texts_of(value);
    if (!texts) return expected_list();
    into.*field = std::move(*texts);
    return fine;
}

Complaint read_kind(const Value& value, FrontMatter& into) {
    const std::string word = value.is_scalar() ? fold(value.text) : "";
    if (word == "decision") into.kind = Kind::decision;
    if (word == "panel-report" || word == "panel report") into.kind = Kind::panel_report;
    return into.kind ? fine : expected("\"decision\" or \"panel-report\"");
}

Complaint read_status(const Value& value, FrontMatter& into) {
    const std::string word = value.is_scalar() ? fold(trimmed(value.text)) : "";
    if (word == "draft") {
        into.is_draft = true;
        return fine;
    }
    if (word == "withdrawn") {
        into.is_withdrawn = true;
        into.status = Outcome::withdrawn;
        return fine;
    }
    into.status = outcome_named(word == "deferred" ? "deferred-decision" : word);
    return into.status
               ? fine
               : expected("one of approved, rejected, noted, deferred-decision, withdrawn, superseded or draft");
}

Complaint read_award(const Value& value, FrontMatterAward& award) {
    if (value.kind != Value::Kind::map) return expected("a list of awards, each {provider: …, amount: …}");
    for (const auto& [key, entry] : value.entries) {
        if (!entry.is_scalar()) return expected("a list of awards with one plain value for each of their keys");
        if (key == "provider") {
            award.provider = squeezed(entry.text);
        } else if (key == "purpose") {
            award.purpose = squeezed(entry.text);
        } else if (key == "funder") {
            award.funder = squeezed(entry.text);
        } else if (key == "amount") {
            award.amount = parse_pounds(trimmed(entry.text));
            if (!award.amount) return expected("an amount in pounds such as 26900 or 26900.50");
        } else if (key == "start" || key == "end") {
            const auto date = whole_date(entry);
            if (!date) return expected_date();
            (key == "start" ? award.start : award.end) = date;
        } else if (key == "basis") {
            const std::string word = fold(trimmed(entry.text));
            if (word != "total" && word != "per-year" && word != "each") return expected("total, per-year or each");
            award.basis = word == "total"      ? FrontMatterAward::Basis::total
                          : word == "per-year" ? FrontMatterAward::Basis::per_year
                                               : FrontMatterAward::Basis::each;
        } else {
            return expected("made of the keys provider, amount, basis, purpose, start, end and funder");
        }
    }
    return award.provider.empty() ? expected("a list of awards that each name their provider") : fine;
}

Complaint read_funding(const Value& value, FrontMatter& into) {
    if (value.is_scalar()) {
        into.funding = parse_pounds(trimmed(value.text));
        return into.funding ? fine : expected("a sum in pounds such as 26900 or 26900.50, or a list of awards");
    }
    if (value.kind != Value::Kind::list) return expected("a sum in pounds such as 26900, or a list of awards");
    for (const Value& item : value.items) {
        FrontMatterAward award;
        if (const auto complaint = read_award(item, award)) return complaint;
        into.awards.push_back(std::move(award));
    }
    return fine;
}

void add_matter(const Value& value, std::vector<std::string>& into) {
    if (value.is_scalar() && !trimmed(value.text).empty()) into.push_back(squeezed(value.text));
    for (const Value& item : value.items) add_matter(item, into);
    for (const auto& [key, entry] : value.entries) add_matter(entry, into);
}

/// Anything that is no plain answer is the confidential matter itself.
Complaint read_part_two(const Value& value, FrontMatter& into) {
    const std::string word = value.is_scalar() ? fold(trimmed(value.text)) : "";
    if (word == "no" || word == "false" || word == "none") {
        into.part_two = FrontMatter::PartTwo::no;
    } else if (value.kind == Value::Kind::nothing || (value.is_scalar() && word.empty())) {
        into.part_two = FrontMatter::PartTwo::yes;
        into.part_two_is_empty = true;
    } else if (word == "entry-only" || word == "entry only" || word == "entry") {
        into.part_two = FrontMatter::PartTwo::entry_only;
    } else {
        // An empty key stands there for something: it closes.
        into.part_two = FrontMatter::PartTwo::yes;
        into.holds_part_two = word != "yes" && word != "true";
        if (into.holds_part_two) add_matter(value, into.part_two_matter);
    }
    return fine;
}

Complaint read_marking(const Value& value, FrontMatter& into) {
    if (value.kind == Value::Kind::list || value.kind == Value::Kind::map) return expected_text();
    into.protective_marking = squeezed(value.text);
    return fine;
}

Complaint read_defer_until(const Value& value, FrontMatter& into) {
    into.asks_deferral = true;
    into.defer_until = whole_date(value);
    if (value.kind == Value::Kind::nothing || trimmed(value.text).empty())
        return fine; // withheld later: nobody knows the day
    return into.defer_until ? fine : expected_date();
}

Complaint read_defer_reason(const Value& value, FrontMatter& into) {
    into.gives_deferral_reason = value.kind != Value::Kind::nothing && !trimmed(value.text).empty();
    return value.kind == Value::Kind::list || value.kind == Value::Kind::map ? expected_text() : fine;
}

Complaint read_withdrawn(const Value& value, FrontMatter& into) {
    into.is_withdrawn = true;
    if (value.kind == Value::Kind::nothing) return fine;
    if (value.kind == Value::Kind::map) {
        for (const auto& [key, entry] : value.entries) {
            if (key == "date") {
                into.withdrawn_on = whole_date(entry);
                if (!into.withdrawn_on) return expected_date();
            } else if (key == "reason" && entry.is_scalar()) {
                into.withdrawn_reason = squeezed(entry.text);
            } else {
                return expected("true, a date, or {date: …, reason: …}");
            }
        }
        return fine;
    }
    const std::string word = value.is_scalar() ? fold(trimmed(value.text)) : "-";
    if (word.empty() || word == "true" || word == "yes") return fine;
    if (word == "false" || word == "no") {
        into.is_withdrawn = into.status == Outcome::withdrawn;
        return fine;
    }
    into.withdrawn_on = whole_date(value);
    return into.withdrawn_on ? fine : expected("true, a date such as 2026-06-12, or {date: …, reason: …}");
}

std::optional<std::vector<std::pair<std::string, std::string>>> pairs_of(const Value& value, std::string_view first,
                                                                         std::string_view second, bool needs_second) {
    std::vector<std::pair<std::string, std::string>> pairs;
    if (value.kind != Value::Kind::list) return std::nullopt;
    for (const Value& item : value.items) {
        if (item.kind != Value::Kind::map) return std::nullopt;
        for (const auto& [key, entry] : item.entries)
            if ((key != first && key != second) || !entry.is_scalar()) return std::nullopt;
        std::pair<std::string, std::string> pair{item.text_of(first), item.text_of(second)};
        if (trimmed(pair.first).empty() || (needs_second && trimmed(pair.second).empty())) return std::nullopt;
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

Complaint read_redact(const Value& value, FrontMatter& into) {
    const auto pairs = pairs_of(value, "text", "reason", true);
    if (!pairs) return expected("a list of {text: …, reason: …}");
    for (const auto& [text, reason] : *pairs) into.redactions.push_back({text, squeezed(reason)});
    return fine;
}

Complaint read_attachments(const Value& value, FrontMatter& into) {
    const auto pairs = pairs_of(value, "file", "title", false);
    if (!pairs) return expected("a list of {file: …, title: …}");
    for (const auto& [file, title] : *pairs) into.attachments.push_back({file, squeezed(title)});
    return fine;
}

Complaint read_changed(const Value& value, FrontMatter& into) {
    if (value.kind != Value::Kind::list) return expected("a list of {date: …, reason: …}");
    for (const Value& item : value.items) {
        const Value* date = item.find("date");
        const auto day = date ? whole_date(*date) : std::nullopt;
        const std::string reason = squeezed(item.text_of("reason"));
        if (!day || reason.empty() || item.entries.size() != 2) return expected("a list of {date: …, reason: …}");
        into.changes.push_back({*day, reason});
    }
    return fine;
}

} // namespace

const std::vector<FrontMatterKey>& front_matter_keys() {
    static const std::vector<FrontMatterKey> keys{
        {"kind", read_kind},
        {"number", read_text<&FrontMatter::number>},
        {"title", read_text<&FrontMatter::title>},
        {"title_cy", read_text<&FrontMatter::title_cy>},
        {"office", read_text<&FrontMatter::office>},
        {"date", read_date<&FrontMatter::date>},
        {"decision_maker", read_text<&FrontMatter::decision_maker>},
        {"language", read_text<&FrontMatter::language>},
        {"summary", read_text<&FrontMatter::summary>},
        {"topics", read_list<&FrontMatter::topics>},
        {"status", read_status},
        {"providers", read_list<&FrontMatter::providers>},
        {"funders", read_list<&FrontMatter::funders>},
        {"related", read_list<&FrontMatter::related>},
        {"replaces", read_list<&FrontMatter::replaces>},
        {"funding", read_funding},
        {"part2", read_part_two, true},
        {"part2_reason", read_text<&FrontMatter::part_two_reason>},
        {"protective_marking", read_marking},
        {"defer_until", read_defer_until},
        {"defer_reason", read_defer_reason, true},
        {"withdrawn", read_withdrawn},
        {"aliases", read_list<&FrontMatter::aliases>},
        {"redact", read_redact, true},
        {"attachments", read_attachments},
        {"changed", read_changed},
        {"published", read_date<&FrontMatter::published>},
        {"old_addresses", read_list<&FrontMatter::old_addresses>},
    };
    return keys;
}

const FrontMatterKey* front_matter_key(std::string_view name) {
    for (const FrontMatterKey& key : front_matter_keys())
        if (key.name == name) return &key;
    return nullptr;
}

} // namespace part_one
