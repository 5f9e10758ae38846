#include "render/wording.h"

#include "adapters/toml.h"
#include "adapters/unicode.h"
#include "basics/failure.h"

namespace part_one {

namespace {

void flatten(const Value& value, const std::string& prefix, std::map<std::string, std::string, std::less<>>& words) {
    for (const auto& [name, entry] : value.entries) {
        const std::string key = prefix.empty() ? name : prefix + "." + name;
        if (entry.kind == Value::Kind::map) flatten(entry, key, words);
        if (entry.kind == Value::Kind::text) words.emplace(key, entry.text);
    }
}

/// CLDR plural categories of the languages that have words here; every other language is taken to count like English.
std::string_view plural_category(std::string_view language, std::size_t count) {
    if (language == "cy") {
        if (count == 0) return "zero";
        if (count == 1) return "one";
        if (count == 2) return "two";
        if (count == 3) return "few";
        return count == 6 ? "many" : "other";
    }
    return count == 1 ? "one" : "other";
}

std::string grouped(std::size_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

constexpr std::size_t names_in_full = 3;

bool begins_with_vowel(const std::string& name) {
    const std::string plain = without_accents(name);
    return !plain.empty() && std::string_view("aeiouwy").find(plain[0]) != std::string_view::npos;
}

} // namespace

Wording Wording::parse(const std::string& language, const std::string& file, std::string_view toml) {
    Wording wording;
    wording.file_ = file;
    wording.language_ = PublicText(language);
    try {
        flatten(parse_toml(toml), "", wording.words_);
    } catch (const MalformedText& fault) {
        throw Failure(file + ", line " + std::to_string(fault.line) + ": " + fault.what());
    }
    return wording;
}

void Wording::lay_over(const Wording& own) {
    for (const auto& [key, text] : own.words_) words_.insert_or_assign(key, text);
}

const std::string& Wording::raw(std::string_view key) const {
    const auto found = words_.find(key);
    if (found == words_.end()) throw Failure(file_ + " has no words for " + std::string(key) + "; write them there");
    return found->second;
}

PublicText Wording::word(std::string_view key) const { return PublicText(raw(key)); }

std::string Wording::fill_of(const Fill& fill) const {
    if (const auto* text = std::get_if<PublicText>(&fill)) return text->get();
    if (const auto* day = std::get_if<Date>(&fill)) return date(*day).get();
    if (const auto* amount = std::get_if<Pence>(&fill)) return format_pounds(*amount);
    if (const auto* number = std::get_if<Count>(&fill)) return grouped(number->value);
    return std::to_string(std::get<Year>(fill).value);
}

PublicText Wording::phrase(const Phrase& phrase) const {
    std::string key = phrase.key;
    for (const auto& [name, fill] : phrase.fills) {
        const auto* number = std::get_if<Count>(&fill);
        if (name != "count" || !number) continue;
        const std::string chosen = key + "." + std::string(plural_category(language_.get(), number->value));
        key = has(chosen) ? chosen : key + ".other";
    }
    const std::string& words = raw(key);
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t open = words.find('{', at);
        out.append(words, at, open == std::string::npos ? std::string::npos : open - at);
        if (open == std::string::npos) break;
        const std::size_t close = words.find('}', open);
        if (close == std::string::npos)
            throw Failure(file_ + ": the words for " + key + " open a brace and do not close it");
        const std::string_view gap = std::string_view(words).substr(open + 1, close - open - 1);
        const Fill* filling = nullptr;
        for (const auto& [name, fill] : phrase.fills)
            if (name == gap) filling = &fill;
        if (!filling) throw Failure(file_ + ": nothing fills {" + std::string(gap) + "} in the words for " + key);
        out += fill_of(*filling);
        at = close + 1;
    }
    return PublicText(std::move(out));
}

PublicText Wording::label(const Label& label) const {
    if (const auto* words = std::get_if<Phrase>(&label)) return phrase(*words);
    return std::get<PublicText>(label);
}

PublicText Wording::date(Date date) const {
    const auto number = [](unsigned value) { return PublicText(std::to_string(value)); };
    return phrase({"date.day",
                   {{"day", number(static_cast<unsigned>(date.day()))},
                    {"month", word("date.month_" + std::to_string(static_cast<unsigned>(date.month())))},
                    {"year", Year{year_of(date)}}}});
}

PublicText Wording::iso_date(Date date) const { return PublicText(format_iso_date(date)); }

PublicText Wording::sum(Pence sum) const { return PublicText(format_pounds(sum)); }

PublicText Wording::count(std::size_t count) const { return PublicText(grouped(count)); }

PublicText Wording::outcome(Outcome outcome) const { return word("outcome." + std::string(name_of(outcome))); }

PublicText Wording::list(const std::vector<PublicText>& names) const {
    if (names.empty()) return {};
    const std::size_t shown = names.size() <= names_in_full ? names.size() - 1 : names_in_full - 1;
    const std::string& comma = raw("list.comma");
    std::string first;
    for (std::size_t at = 0; at < shown; ++at) first += (at ? comma : "") + names[at].get();
    if (names.size() == 1) return names[0];
    if (names.size() > names_in_full)
        return phrase({"list.and_others", {{"names", PublicText(first)}, {"count", Count{names.size() - shown}}}});
    const char* key =
        begins_with_vowel(names.back().get()) ? "list.and_before_vowel" : "list.and"; // Welsh: "ac Age UK"
    return phrase({key, {{"names", PublicText(first)}, {"last", names.back()}}});
}

std::vector<std::string> Wording::keys() const {
    std::vector<std::string> keys;
    keys.reserve(words_.size());
    for (const auto& [key, words] : words_) keys.push_back(key);
    return keys;
}

} // namespace part_one
