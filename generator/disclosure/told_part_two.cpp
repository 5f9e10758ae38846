#include "disclosure/told_part_two.h"

#include "basics/word_list.h"
#include "form/profile.h"
#include "form/sentences.h"

#include <string>
#include <vector>

namespace part_one {

namespace {

using Words = std::vector<FoldedWord>;

/// Words by which a printed form tells what should be done, and by which somebody says that there is none.
constexpr WordList unsure{"should must if ensure any not no without whether may could would please either unless where "
                          "only likely nor never"};
constexpr WordList papers{"report paper form appendix annex annexe submission document"};
constexpr WordList beside{"a the confidential exempt restricted separate accompanying its private"};

bool is(const Words& words, std::size_t at, std::string_view word) {
    return at < words.size() && words[at].text == word;
}

/// "considered a confidential Part 2 report", "there is a Part 2 to this decision", "a Part 2 report accompanies this"
bool tells_at(const Words& words, std::size_t part) {
    const std::size_t behind = part + 2;
    const bool is_paper = behind < words.size() && papers.holds(words[behind].text);
    const bool is_of_this = is(words, behind, "to") && (is(words, behind + 1, "this") || is(words, behind + 1, "the"));
    if (!is_paper && !is_of_this) return false;
    std::size_t before = part;
    while (before > 0 && beside.holds(words[before - 1].text)) --before;
    if (before == part) return false; // without an article it is a name, as in a label
    if (before > 1 && is(words, before - 1, "is") && is(words, before - 2, "there")) return true;
    if (!is_paper) return false;
    if (before > 0 && (is(words, before - 1, "considered") || is(words, before - 1, "read"))) return true;
    const std::size_t verb = behind + 1;
    if (is(words, verb, "accompanies")) return true;
    if (!is(words, verb, "was") && !is(words, verb, "is")) return false;
    return is(words, verb + 1, "considered") || is(words, verb + 1, "attached");
}

bool tells(std::string_view folded) {
    const Words words = folded_words(folded);
    for (std::size_t at = 0; at + 2 < words.size(); ++at) {
        if (unsure.holds(words[at].text)) return false;
        const bool is_part = words[at].text == "part" && (is(words, at + 1, "2") || is(words, at + 1, "ii"));
        if (is_part && tells_at(words, at)) return true;
    }
    return false;
}

} // namespace

bool tells_that_part_two_exists(const Outline& outline) {
    for (const OutlineLine& line : outline.lines)
        for (const Segment& segment : line.segments) {
            if (segment.has_struck || segment.folded.find("part") == std::string::npos) continue;
            if (segment.folded.find('?') != std::string::npos) continue;
            for (std::string_view sentence : sentences_of(segment.folded))
                if (tells(sentence)) return true;
        }
    return false;
}

} // namespace part_one
