#include "form/known_organisations.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 12> legal_endings{"ltd", "limited",    "llp",     "cic", "cio", "plc",
                                                         "cyf", "cyfyngedig", "company", "uk",  "inc", "charity"};

bool is_legal_ending(std::string_view word) {
    return word != "company" && word != "uk" && word != "charity" &&
           std::find(legal_endings.begin(), legal_endings.end(), word) != legal_endings.end();
}

/// "c.i.c." as one word
std::string without_dots(std::string_view folded) {
    std::string out;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const bool inner_dot = folded[at] == '.' && at > 0 && is_ascii_letter(folded[at - 1]) &&
                               (at < 2 || !is_ascii_letter(folded[at - 2]));
        if (!inner_dot) out += folded[at];
    }
    return out;
}

std::string without_brackets(std::string_view text) {
    std::string out;
    int depth = 0;
    for (char c : text) {
        if (c == '(') ++depth;
        if (depth == 0) out += c;
        if (c == ')' && depth > 0) --depth;
    }
    return out;
}

std::vector<std::string> texts_of(const Value& entry, std::string_view key) {
    std::vector<std::string> texts;
    if (const Value* list = entry.find(key))
        for (const Value& item : list->items)
            if (item.is_scalar() && !item.text.empty()) texts.push_back(item.text);
    return texts;
}

} // namespace

std::string organisation_key(std::string_view name) {
    std::string key;
    std::vector<std::string> words;
    const std::string folded = without_dots(without_brackets(fold(name)));
    for (const FoldedWord& word : folded_words(folded)) words.push_back(replaced(std::string(word.text), "'", ""));
    if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
    while (words.size() > 1 && is_legal_ending(words.back())) words.pop_back();
    if (words.size() > 3 && words[words.size() - 1] == "company" && words[words.size() - 2] == "interest")
        words.resize(words.size() - 3);
    for (const std::string& word : words) key += (key.empty() ? "" : " ") + word;
    return key;
}

void NameList::add(std::string name) {
    if (!name.empty() && keys_.insert(organisation_key(name)).second) names_.push_back(std::move(name));
}

std::optional<FormerName> former_name_of(const Value& entry) {
    if (entry.kind == Value::Kind::text) return FormerName{entry.text, {}};
    FormerName former{entry.text_of("name"), {}};
    if (entry.kind != Value::Kind::map || former.name.empty()) return std::nullopt;
    if (const Value* until = entry.find("until")) {
        former.until = parse_iso_date(until->text);
        if (!former.until) return std::nullopt;
    }
    return former;
}

KnownOrganisations::KnownOrganisations(const Value& settings) {
    const Value* list = settings.find("organisation");
    if (!list) return;
    for (const Value& entry : list->items) {
        KnownOrganisation known;
        known.name = entry.text_of("name");
        known.name_cy = entry.text_of("name_cy");
        known.charity_number = entry.text_of("charity_number", entry.text_of("charity"));
        known.company_number = entry.text_of("company_number", entry.text_of("company"));
        known.kind = entry.text_of("kind");
        known.lead = entry.text_of("lead");
        known.aliases = texts_of(entry, "aliases");
        for (std::string& member : texts_of(entry, "members"))
            if (member != known.lead) known.members.push_back(std::move(member));
        if (const Value* formerly = entry.find("formerly"))
            for (const Value& item : formerly->items)
                if (auto former = former_name_of(item)) {
                    known.aliases.push_back(former->name);
                    known.former_names.push_back(std::move(*former));
                }
        if (!known.name_cy.empty()) known.aliases.push_back(known.name_cy); // forms may call it so
        if (known.name.empty()) continue;
        const std::size_t index = all_.size();
        std::vector<std::string> names = known.aliases;
        names.insert(names.begin(), known.name);
        for (const std::string& name : names) {
            by_key_.emplace(organisation_key(name), index);
            std::vector<std::string> words;
            const std::string folded = fold(without_brackets(name));
            for (const FoldedWord& word : folded_words(folded)) words.emplace_back(word.text);
            if (!words.empty()) by_first_word_[words.front()].push_back({words, index});
        }
        all_.push_back(std::move(known));
    }
}

const KnownOrganisation* KnownOrganisations::find(std::string_view name) const {
    const auto found = by_key_.find(organisation_key(name));
    return found == by_key_.end() ? nullptr : &all_[found->second];
}

std::size_t KnownOrganisations::longest_name_at(const std::vector<std::string>& words, std::size_t at) const {
    const auto known = by_first_word_.find(words[at]);
    if (known == by_first_word_.end()) return 0;
    std::size_t longest = 0;
    for (const auto& [name, index] : known->second) {
        if (name.size() <= longest || at + name.size() > words.size()) continue;
        bool same = true;
        for (std::size_t i = 0; same && i < name.size(); ++i) {
            std::string_view word = words[at + i];
            if (i + 1 == name.size() && word.ends_with("'s") && word.size() == name[i].size() + 2)
                word.remove_suffix(2);
            same = word == name[i] || (word == "&" && name[i] == "and");
        }
        if (same) longest = name.size();
    }
    return longest;
}

std::vector<const KnownOrganisation*> KnownOrganisations::named_in(std::string_view folded) const {
    std::vector<const KnownOrganisation*> found;
    const auto words = folded_words(folded);
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::string_view first = words[at].text;
        const auto known = by_first_word_.find(first);
        if (known == by_first_word_.end()) continue;
        for (const auto& [name, index] : known->second) {
            bool same = at + name.size() <= words.size();
            for (std::size_t i = 0; same && i < name.size(); ++i) {
                std::string_view word = words[at + i].text;
                if (i + 1 == name.size() && word.ends_with("'s") && word.size() == name[i].size() + 2)
                    word.remove_suffix(2);
                same = word == name[i];
            }
            if (!same) continue;
            const KnownOrganisation* organisation = &all_[index];
            if (std::find(found.begin(), found.end(), organisation) == found.end()) found.push_back(organisation);
        }
    }
    return found;
}

} // namespace part_one
