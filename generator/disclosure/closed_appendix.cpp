#include "disclosure/closed_appendix.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/harmless.h"
#include "disclosure/vocabulary.h"
#include "form/profile.h"

#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

namespace {

using Place = OutlineLine::Place;
using FoldedWords = std::vector<FoldedWord>;

constexpr WordList negations{"no non not nor without neither"};
constexpr std::size_t longest_name = 14; // words of a line that names what stands below it

/// "appendix" for "appendices", "annex" for "annexe"; empty for a word that names no such paper.
std::string_view kind_of(std::string_view word) {
    constexpr WordList kinds{"appendix appendices annex annexe annexes schedule enclosure enclosures attachment "
                             "attachments atodiad"};
    if (!kinds.holds(word)) return {};
    if (word.starts_with("append")) return "appendix";
    if (word.starts_with("annex")) return "annex";
    return word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
}

/// "b", "3", "3a", "iv"
bool is_sign(std::string_view word) {
    constexpr WordList small{"is of to in an or as at by it on no we"};
    constexpr std::size_t longest = 3;
    return !word.empty() && word.size() <= longest && !small.holds(word) && word != "and" && word != "the" &&
           word != "are" && word != "for" && word != "has";
}

bool is_closed(const FoldedWords& words, std::size_t at) {
    const auto is = [&words](std::size_t i, std::string_view word) {
        return i < words.size() && words[i].text == word;
    };
    if (is(at, "not") && is(at + 1, "for") && (is(at + 2, "publication") || is(at + 2, "public"))) return true;
    if (is(at, "not") && (is(at + 1, "published") || (is(at + 2, "be") && is(at + 3, "published")))) return true;
    // Not of "Schedule 2, Part 2, paragraph 5"
    if (is(at, "part") && (is(at + 1, "2") || is(at + 1, "ii"))) return !is(at + 2, "paragraph") && !is(at + 2, "of");
    // "Appendix A – Closed cases"
    if (at + 1 < words.size() && describes_harmless(words[at].text, words[at + 1].text)) return false;
    return at < words.size() && is_closed_word(WordNumber(words[at].text)) &&
           (at == 0 || !negations.holds(words[at - 1].text));
}

/// "is confidential", "which are not for publication", "contains exempt information", in the sentence from `at` on.
bool is_said_closed(std::string_view folded, const FoldedWords& words, std::size_t at) {
    constexpr WordList says{"is are be remain remains contain contains hold holds being"};
    constexpr std::size_t farthest = 12; // words of a title between
    for (std::size_t next = at; next + 1 < words.size() && next < at + farthest; ++next) {
        const std::string_view between = folded.substr(words[next - 1].end, words[next].at - words[next - 1].end);
        if (between.starts_with(". ") || !kind_of(words[next].text).empty()) return false;
        if (!says.holds(words[next].text)) continue;
        for (std::size_t one = next + 1; one <= next + 3; ++one)
            if (is_closed(words, one)) return true;
        return false;
    }
    return false;
}

/// "(confidential)", "(exempt, paragraph 3)", "– Confidential" as the line's end
bool is_noted_closed(std::string_view folded, const FoldedWords& words, std::size_t at) {
    constexpr std::size_t longest = 24; // letters from the bracket to the word that closes
    const std::size_t end = words[at - 1].end;
    for (std::size_t next = at; next < words.size(); ++next) {
        const std::string_view before = folded.substr(words[next - 1].end, words[next].at - words[next - 1].end);
        if (before.find(". ") != std::string_view::npos || !kind_of(words[next].text).empty()) return false;
        const bool is_set_off =
            before.find('(') != std::string_view::npos || before.find('[') != std::string_view::npos ||
            before.find(" - ") != std::string_view::npos || before.find(':') != before.npos ||
            before.find(',') != std::string_view::npos || before.find("–") != std::string_view::npos;
        if (is_set_off && is_closed(words, next)) return true;
        if (words[next].at > end + longest * 4) return false;
    }
    return false;
}

/// Most lines name no paper, which is seen without parting them into words.
bool may_name_paper(std::string_view folded) {
    for (std::string_view part : {"append", "annex", "schedule", "enclosure", "attachment", "atodiad"})
        if (folded.find(part) != std::string_view::npos) return true;
    return false;
}

/// The papers that a line calls closed.
void note_closed(std::string_view folded, std::set<std::string>& into) {
    if (!may_name_paper(folded)) return;
    const FoldedWords words = folded_words(folded);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view kind = kind_of(words[at].text);
        if (kind.empty()) continue;
        if (at + 1 == words.size() || !is_sign(words[at + 1].text)) { // "the confidential annex"
            if (at > 0 && is_closed(words, at - 1)) into.emplace(kind);
            continue;
        }
        std::size_t front = at; // of "restricted annex (annex 1)"
        while (front > 0 && !kind_of(words[front - 1].text).empty()) --front;
        std::vector<std::string> named;
        std::size_t next = at + 1;
        for (; next < words.size(); ++next) {
            if (is_sign(words[next].text)) {
                named.push_back(std::string(kind) + " " + std::string(words[next].text));
            } else if (words[next].text != "and") {
                break;
            }
        }
        const bool is_called = front > 0 && is_closed(words, front - 1);
        if (is_called || is_said_closed(folded, words, next) || is_noted_closed(folded, words, next))
            into.insert(named.begin(), named.end());
    }
}

/// "Bid scores" of an entry "Bid scores (exempt)"
std::optional<std::string> paper_noted_closed(std::string_view folded) {
    constexpr std::size_t shortest = 6, longest = 90; // letters
    const std::size_t open = folded.find('(');
    if (open == std::string_view::npos || !folded.ends_with(')') || open < shortest || open > longest)
        return std::nullopt;
    const FoldedWords inside = folded_words(folded.substr(open));
    if (inside.empty() || !is_closed(inside, 0)) return std::nullopt;
    return std::string(trimmed(folded.substr(0, open)));
}

/// "appendix b" of "5. Appendix B – bids", "annex" of "Annex: bids"
std::string paper_in_front(std::string_view folded) {
    const FoldedWords words = folded_words(folded.substr(0, 60));
    std::size_t at = 0;
    while (at < words.size() && words[at].text.find_first_not_of("0123456789.") == std::string_view::npos) ++at;
    if (at == words.size()) return {};
    const std::string_view kind = kind_of(words[at].text);
    if (kind.empty() || at + 1 == words.size() || !is_sign(words[at + 1].text)) return std::string(kind);
    return std::string(kind) + " " + std::string(words[at + 1].text);
}

} // namespace

ClosedAppendices::ClosedAppendices(const Outline& outline) : outline_(outline) {
    for (const OutlineLine& line : outline.lines) {
        const std::string folded = line.folded();
        note_closed(folded, called_closed_);
        if (line.place != Place::item && line.place != Place::table) continue;
        if (auto paper = paper_noted_closed(folded)) called_closed_.insert(std::move(*paper));
    }
}

bool ClosedAppendices::begin_at(std::size_t at) const {
    if (called_closed_.empty()) return false;
    const std::string folded = outline_.lines[at].folded();
    if (folded.ends_with('.') || folded_words(folded).size() > longest_name) return false;
    const std::string paper = paper_in_front(folded);
    if (!called_closed_.contains(paper) && !called_closed_.contains(folded)) return false;
    return has_matter_below(at);
}

bool ClosedAppendices::has_matter_below(std::size_t at) const {
    const OutlineLine& line = outline_.lines[at];
    if (at + 1 == outline_.lines.size()) return false;
    const OutlineLine& next = outline_.lines[at + 1];
    if (line.place == Place::heading) return next.place != Place::heading || next.level > line.level;
    if (line.place == Place::item) return next.depth > line.depth;
    if (line.place != Place::paragraph || next.place == Place::heading || !line.begins_block) return false;
    return paper_in_front(next.folded()).empty();
}

} // namespace part_one
