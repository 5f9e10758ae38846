#include "form/names_in_sentences.h"

#include "basics/text.h"
#include "basics/written_date.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

bool is_capital(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const auto c = static_cast<unsigned char>(text[at]);
    return (c >= 'A' && c <= 'Z') ||
           (c == 0xC3 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0x9F);
}

std::string_view word_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && !is_ascii_space(text[end])) ++end;
    return text.substr(at, end - at);
}

bool is_joiner(std::string_view word) {
    for (std::string_view joiner : {"of", "for", "the", "in", "on", "&", "a", "to", "y", "yr", "'n'"})
        if (word == joiner) return true;
    return false;
}

/// Capitalised words that are no organisation.
bool is_no_name(std::string_view name) {
    std::string lower = lower_ascii(name);
    if (lower.starts_with("the ")) lower.erase(0, 4);
    for (std::string_view word : {"the",
                                  "pcc",
                                  "opcc",
                                  "police",
                                  "commissioner",
                                  "part",
                                  "police and crime commissioner",
                                  "chief constable",
                                  "chief executive",
                                  "office of the police and crime commissioner",
                                  "phase",
                                  "year",
                                  "it",
                                  "this",
                                  "these",
                                  "they",
                                  "each",
                                  "all",
                                  "section",
                                  "appendix",
                                  "option",
                                  "constabulary",
                                  "community safety partnerships",
                                  "csps",
                                  "victims",
                                  "csp"})
        if (lower == word) return true;
    return month_named(lower) != 0;
}

/// The name that begins at `at` (white space and "the" skipped), or nothing.
std::string name_at(std::string_view line, std::size_t at, const KnownOrganisations& known) {
    while (at < line.size() && is_ascii_space(line[at])) ++at;
    for (std::string_view article : {"the ", "The ", "both "})
        if (line.substr(at).starts_with(article)) at += article.size();
    if (!is_capital(line, at) &&
        !(at < line.size() && is_ascii_digit(line[at]) && at + 1 < line.size() && is_capital(line, at + 1)))
        return {};
    std::string name;
    std::string pending; // joiners that only count if a capital follows
    while (at < line.size()) {
        while (at < line.size() && line[at] == ' ') ++at;
        std::string_view word = word_at(line, at);
        if (word.empty()) break;
        const bool stops = word.find_first_of(",;:)") != std::string_view::npos ||
                           (word.ends_with(".") && word.size() > 3 && word.find('.') == word.size() - 1);
        std::string_view bare = word;
        while (!bare.empty() && (std::string_view(",;:.)").find(bare.back()) != std::string_view::npos) &&
               !(bare.back() == '.' && bare.size() <= 6 && bare.find('.') < bare.size() - 1))
            bare.remove_suffix(1);
        if (bare == "and") {
            // "Fire and Rescue" is one name only if the list knows it, or if what follows is an ending.
            const std::string longer = name + " and " + std::string(word_at(line, at + 4));
            bool grows = known.find(longer) != nullptr;
            for (const KnownOrganisation& organisation : known.all()) {
                for (const std::string* alias = &organisation.name; alias; alias = nullptr)
                    if (alias->starts_with(longer)) grows = true;
                for (const std::string& alias : organisation.aliases)
                    if (alias.starts_with(longer)) grows = true;
            }
            if (!grows) break;
            pending += " and";
            at += word.size();
            continue;
        }
        if (word.starts_with("(") && !name.empty()) break;
        if (is_capital(bare, 0) || (!name.empty() && !bare.empty() && is_ascii_digit(bare[0]) && bare.size() <= 3)) {
            name += pending + (name.empty() ? "" : " ") + std::string(bare);
            pending.clear();
        } else if (is_joiner(bare) && !name.empty() && !stops) {
            pending += " " + std::string(bare);
        } else {
            break;
        }
        if (stops) break;
        at += word.size();
    }
    for (std::string_view possessive : {"'s", "’s"}) {
        if (name.ends_with(possessive) && !known.find(name)) name.resize(name.size() - possessive.size());
    }
    if (is_no_name(name)) return {};
    return name;
}

constexpr std::array<std::string_view, 32> cues_before{"contract with ",
                                                       "contracts with ",
                                                       "contract to ",
                                                       "contract is awarded to ",
                                                       "contract be awarded to ",
                                                       "contract was awarded to ",
                                                       "contract won by ",
                                                       "awarded to ",
                                                       "award to ",
                                                       "granted to ",
                                                       "grant to ",
                                                       "grant funding to ",
                                                       "funding to ",
                                                       "grant agreement with ",
                                                       "agreement with ",
                                                       "grant is made to ",
                                                       "paid to ",
                                                       "payment to ",
                                                       "payable to ",
                                                       "commission ",
                                                       "appoint ",
                                                       "appointment of ",
                                                       "allow ",
                                                       "provided by way of grant to ",
                                                       "given to ",
                                                       "be made to ",
                                                       "grants to ",
                                                       "awards to ",
                                                       "delivered under contract by ",
                                                       "novated to ",
                                                       "a grant for ",
                                                       "donation to "};
constexpr std::array<std::string_view, 9> cues_after{
    " were contracted",         " was contracted",        " is contracted",       " are contracted",
    " are being grant funded",  " is being grant funded", " agreed to the final", " has been awarded a contract",
    " was awarded the contract"};

/// The capitalised name that ends just before `end`.
std::string name_before(std::string_view line, std::size_t end) {
    std::vector<std::string_view> words;
    std::size_t at = end;
    while (at > 0) {
        while (at > 0 && line[at - 1] == ' ') --at;
        std::size_t begin = at;
        while (begin > 0 && line[begin - 1] != ' ') --begin;
        const std::string_view word = line.substr(begin, at - begin);
        if (word.empty() || word.ends_with(",") || word.ends_with(".") || word.ends_with(";") || word.ends_with(":"))
            break;
        const bool joins = is_joiner(word) && !words.empty();
        if (!is_capital(word, 0) && !joins) break;
        words.push_back(word);
        at = begin;
    }
    while (!words.empty() && !is_capital(words.back(), 0)) words.pop_back();
    std::string name;
    for (auto word = words.rbegin(); word != words.rend(); ++word)
        name += (name.empty() ? "" : " ") + std::string(*word);
    return is_no_name(name) ? std::string() : name;
}

void keep(std::vector<std::string>& names, std::string name) {
    if (name.size() < 3 || std::find(names.begin(), names.end(), name) != names.end()) return;
    names.push_back(std::move(name));
}

} // namespace

std::vector<std::string> providers_in_sentence(std::string_view line, const KnownOrganisations& known) {
    std::vector<std::string> names;
    const std::string lower = lower_ascii(line);
    for (std::string_view cue : cues_before) {
        for (std::size_t at = lower.find(cue); at != std::string::npos; at = lower.find(cue, at + 1)) {
            if (at > 0 && is_ascii_letter(lower[at - 1])) continue;
            const std::size_t from = at + cue.size();
            // "allow X to continue to deliver", "appoint X to": the name is followed by what it does
            const std::string name = name_at(line, from, known);
            if (name.empty()) continue;
            const std::size_t end = line.find(name, from) + name.size();
            const std::string_view behind = std::string_view(lower).substr(std::min(end, lower.size()));
            if (cue == "allow " && !behind.starts_with(" to continue")) continue;
            if (cue == "commission " && !behind.starts_with(" to ")) continue;
            keep(names, name);
            // "to X and Y"
            std::size_t next = end;
            while (behind.size() > 5 && std::string_view(lower).substr(next).starts_with(" and ")) {
                const std::string more = name_at(line, next + 5, known);
                if (more.empty()) break;
                keep(names, more);
                next = line.find(more, next) + more.size();
            }
        }
    }
    for (std::string_view cue : cues_after)
        for (std::size_t at = lower.find(cue); at != std::string::npos; at = lower.find(cue, at + 1)) {
            const std::string name = name_before(line, at);
            if (name.empty()) continue;
            keep(names, name);
            const std::size_t begin = at - name.size();
            if (begin >= 5 && lower.substr(begin - 5, 5) == " and ") {
                const std::string other = name_before(line, begin - 5);
                if (!other.empty()) keep(names, other);
            }
        }
    return names;
}

std::vector<std::string> names_in_list(std::string_view value, const KnownOrganisations& known) {
    std::vector<std::string> names;
    if (known.find(value)) return {std::string(trimmed(value))};
    std::string text(value);
    for (std::string_view mark : {";", " and ", " & ", "\n", " / "}) {
        // "A and B" is two names unless it is one that is known whole
        text = replaced(std::move(text), mark, "\x1f");
    }
    // commas part names too, but not before a legal ending
    text = replaced(std::move(text), ", Ltd", " Ltd");
    text = replaced(std::move(text), ",", "\x1f");
    for (std::string_view part : split(text, '\x1f')) {
        std::string name = squeezed(part);
        while (!name.empty() && name.back() == '.') name.pop_back();
        if (name.size() > 2 && (is_capital(name, 0) || is_ascii_digit(name[0])) && !is_no_name(name)) keep(names, name);
    }
    return names;
}

} // namespace part_one
