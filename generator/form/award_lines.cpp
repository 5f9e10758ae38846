#include "form/award_lines.h"

#include "adapters/unicode.h"
#include "basics/language.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/award_table.h"
#include "form/name_words.h"
#include "form/profile.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

/// "The budget for 2021/22 is £165,000": it tells something, and lists nobody.
bool is_sentence(std::string_view text) {
    const std::string folded = fold(text);
    const auto words = folded_words(folded);
    return std::any_of(words.begin(), words.end(), [](const FoldedWord& word) {
        // "Twenty-two charities applied for £688,300"
        return is_be(word.text) ||
               is_one_of(word.text, {"applied", "asked", "received", "made", "requested", "sought", "bid", "has",
                                     "have", "awarded", "granted", "approved", "came"});
    });
}

/// "The remaining £4,000": words that are written small behind a plain one
bool names_nobody(std::string_view name) {
    const auto words = split(name, ' ');
    return !words.empty() && is_plain_word(fold(words[0])) &&
           std::none_of(words.begin() + 1, words.end(), [](std::string_view word) {
               // "The rest (£1,700)"
               return !word.empty() && word != "(" && !(word[0] >= 'a' && word[0] <= 'z');
           });
}

std::string_view without_marks_behind(std::string_view name) {
    name = trimmed(name);
    while (!name.empty()) {
        if (std::string_view(":-, *").find(name.back()) != std::string_view::npos) {
            name.remove_suffix(1);
        } else if (name.ends_with("–") || name.ends_with("—")) {
            name.remove_suffix(3);
        } else {
            break;
        }
    }
    return name;
}

std::set<std::int64_t> sums_of(const std::string& text) {
    std::set<std::int64_t> sums;
    for (const WrittenAmount& written : find_amounts(text)) sums.insert(written.sum.value_or(Pence{0}).value);
    return sums;
}

} // namespace

std::optional<Award> read_award_line(const std::string& text, int line) {
    const auto sums = find_amounts(text);
    if (sums.size() != 1) return std::nullopt;
    const std::string_view name = without_marks_behind(std::string_view(text).substr(0, sums[0].at));
    if (name.empty() || name.size() > 90 || lower_ascii(name).starts_with("total") || is_sentence(name))
        return std::nullopt;
    if (names_nobody(name)) return std::nullopt;
    // "£1,700) will be carried into the spring round": it tells something too
    std::string_view behind = trimmed(std::string_view(text).substr(sums[0].at + sums[0].length));
    if (behind.starts_with(")")) behind = trimmed(behind.substr(1));
    for (std::string_view verb : {"will ", "is ", "was ", "are ", "were ", "has ", "have ", "remains "})
        if (behind.starts_with(verb)) return std::nullopt;
    Award award;
    award.provider = name_in_cell(name);
    award.amount = sums[0].sum;
    award.line = line;
    return award;
}

std::string without_what_it_is_for(std::string name, const std::vector<OutlineLine>& lines) {
    const std::size_t joint = name.find(" for ");
    if (joint == std::string::npos) return name;
    const bool is_one_word = name.find(' ') == joint;
    const std::string_view alone = std::string_view(name).substr(0, joint);
    for (const OutlineLine& line : lines) {
        const std::string text = line.kept();
        for (std::size_t at = text.find(alone); at != std::string::npos; at = text.find(alone, at + 1)) {
            const std::string_view behind = std::string_view(text).substr(at + alone.size());
            // "Crestline for HOPE", and elsewhere "the contract with Crestline"
            const std::string_view before = std::string_view(text).substr(0, at);
            const bool is_party = before.ends_with("with ") || before.ends_with("to ") || before.ends_with("by ");
            if (is_one_word && !is_party) continue;
            if (!behind.starts_with(" for ") && (behind.empty() || !is_ascii_letter(behind.front())))
                return std::string(alone);
        }
    }
    return name;
}

std::string contributor_in(const std::string& text) {
    const auto sums = find_amounts(text);
    if (sums.size() != 1) return {};
    std::string name = squeezed(without_marks_behind(std::string_view(text).substr(0, sums[0].at)));
    const std::string key = organisation_key(name);
    if (key == "opcc" || key == "pcc" || key == "office of the police and crime commissioner")
        name = "The office's own budget";
    return name.size() < 80 ? name : std::string();
}

std::string in_one_language(const std::string& text) {
    const std::size_t stroke = text.find(" / ");
    if (stroke == std::string::npos || text.find(" / ", stroke + 1) != std::string::npos) return text;
    const std::string first = text.substr(0, stroke), second = text.substr(stroke + 3);
    const Language of_first = language_of(first), of_second = language_of(second);
    const bool is_welsh_first = of_second == Language::english && of_first != Language::english;
    const bool is_english_first = of_first == Language::english && of_second != Language::english;
    if (is_welsh_first == is_english_first || sums_of(first) != sums_of(second)) return text;
    return is_welsh_first ? second : first;
}

} // namespace part_one
