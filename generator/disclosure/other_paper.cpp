#include "disclosure/other_paper.h"

#include "basics/text.h"
#include "disclosure/vocabulary.h"
#include "disclosure/word_tables.h"
#include "form/filled_form.h"
#include "form/profile.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t longest_line = 30; // words

/// What papers are called, and what is said of them. None of these is a name, a sum, a day or what a bid says.
constexpr WordTable words_of_papers{
    "the a an and or as it they in of to for by on from with at its that which this "
    "part 2 form report paper notice document decision record section appendix appendices annex annexe schedule "
    "separate confidential exempt restricted closed private commercially commercial legally sensitive sensitivity "
    "privileged personal financial is are remains remain be being was were has have been contains contain holds hold "
    "includes include refers refer see gives sets set out given contained detailed detail details held kept "
    "recorded not published publication publishing disclosed disclosure release released attached included reproduced "
    "public "
    "available withheld redacted under because due reason reasons virtue grounds interest interests information data "
    "material matter matters advice price prices pricing costs figures section sections s paragraph paragraphs 12a "
    "freedom foi foia "
    "act 2000 local government 1972 1 3 4 5 7 31 36 38 40 41 42 43 please file office officer chief executive "
    "monitoring finance "
    "commissioner pcc opcc tender evaluation business case legal audit procurement fully full further more there here "
    "only will nb note scores bids names bidders"};

/// "Exempt" and "below" is a label again, and what somebody says of this paper is said of this paper.
constexpr WordTable announcing{
    "below following follows follow overleaf next underneath beneath here attached enclosed as"};

bool holds(const Words& words, std::string_view phrase) { return contains(words, phrase); }

bool has_word(const Words& words, const auto& table) {
    return std::any_of(words.begin(), words.end(), [&](const SpokenWord& word) { return table.holds(word.text); });
}

/// "not attached", "not included"
bool is_absent(const Words& words) {
    for (std::string_view absent : {"not attached", "not included", "not reproduced", "not published here", "held by",
                                    "held on file", "kept on file", "on file", "held in"})
        if (holds(words, absent)) return true;
    return false;
}

/// "Detailed in the confidential section", "set out in Part 2"
bool says_where(const Words& words) {
    static constexpr WordTable ways{"detailed set out given contained recorded"};
    for (std::size_t at = 1; at + 1 < words.size(); ++at)
        if (words[at].text == "in" && ways.holds(words[at - 1].text)) return true;
    return false;
}

/// A letter or a number that an appendix bears.
bool is_sign_of_paper(const Words& words, std::size_t at) {
    static constexpr WordTable bearing{"appendix annex annexe schedule section paper report"};
    const WordNumber& word = words[at].text;
    return at > 0 && bearing.holds(words[at - 1].text) && (word.size() == 1 || (word.is_number() && word.size() < 3));
}

Words words_without_numbering(std::string_view folded) {
    folded = trimmed(folded);
    if (const std::size_t numbering = end_of_numbering(folded); numbering > 0 && numbering < folded.size())
        folded.remove_prefix(numbering);
    return spoken_words(folded);
}

/// Of papers in no other words. "This" only behind "Part 2 of".
bool speaks_of_papers_alone(const Words& words) {
    if (words.size() < 2 || words.size() > longest_line) return false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const WordNumber& word = words[at].text;
        if (!words_of_papers.holds(word) && !is_sign_of_paper(words, at)) return false;
        if (words[at].was_repaired) return false;
        if (word == "this" && !(at >= 3 && has(words, at - 3, "part 2 of")) &&
            !(at >= 3 && has(words, at - 3, "part 2 to")))
            return false;
    }
    const bool is_absent_paper = is_absent(words);
    return std::none_of(words.begin(), words.end(), [&](const SpokenWord& word) {
        return announcing.holds(word.text) && !(word.text == "attached" && is_absent_paper) && word.text != "here";
    });
}

/// "Part 2", "Appendix B", "the exempt report": another paper than this.
bool names_other_paper(const Words& words) {
    if (holds(words, "part 2")) return true;
    static constexpr WordTable closed{"separate confidential exempt restricted closed private"};
    static constexpr WordTable papers{"report paper appendix appendices annex annexe section document"};
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (closed.holds(words[at].text) && papers.holds(words[at + 1].text)) return true;
        if (is_any(words[at].text, {"appendix", "annex", "annexe"}) && is_sign_of_paper(words, at + 1)) return true;
    }
    return is_absent(words) && has_word(words, papers);
}

bool is_closed_paper(const Words& words) {
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return is_closed_word(word.text); }) ||
           holds(words, "not published") || holds(words, "not for publication") || holds(words, "part 2");
}

bool tells_of_it(std::string_view folded) {
    const Words words = words_without_numbering(folded);
    if (!speaks_of_papers_alone(words) || !is_closed_paper(words)) return false;
    static constexpr WordTable verbs{"is are remains remain contains contain holds hold includes include was were"};
    static constexpr WordTable papers{"report case advice evaluation assessment appraisal"};
    const std::size_t open = folded.find('(');
    const bool has_bracket = open != std::string_view::npos && open > 0 && trimmed(folded).ends_with(")");
    // "Tender report (exempt)": its name, and in the bracket nothing but words that close
    if (has_bracket) {
        const Words name = words_without_numbering(folded.substr(0, open));
        return name.size() >= 2 && name.size() <= 5 && papers.holds(name.back().text) &&
               !std::any_of(name.begin(), name.end(), [](const SpokenWord& word) { return is_closed_word(word.text); });
    }
    return has_word(words, verbs) && names_other_paper(words) && trimmed(folded).ends_with(".");
}

bool names_ground_of_it(std::string_view folded) {
    const std::size_t colon = folded.find(": ");
    if (colon == std::string_view::npos) return false;
    const Words label = words_without_numbering(folded.substr(0, colon));
    const Words ground = spoken_words(folded.substr(colon + 2));
    static constexpr WordTable labels{
        "foi foia exemption exemptions s relied on claimed applied applies reason for part 2 under ground "
        "grounds which the of"};
    static constexpr WordTable grounds{
        "section sections s s31 s36 s38 s40 s41 s42 s43 31 36 38 40 41 42 43 1 2 3 4 5 7 paragraph paragraphs part "
        "schedule 12a local government act "
        "1972 freedom of information 2000 foi foia commercial interests interest personal data and the to legal "
        "professional privilege confidence confidentiality provided in"};
    static constexpr WordTable asked{"exemption exemptions reason ground grounds"};
    return !label.empty() && label.size() <= 6 && !ground.empty() && has_word(label, asked) &&
           std::all_of(label.begin(), label.end(), [](const SpokenWord& word) { return labels.holds(word.text); }) &&
           std::all_of(ground.begin(), ground.end(), [](const SpokenWord& word) { return grounds.holds(word.text); });
}

/// In a heading, in bold or in capitals, as labels are written.
bool stands_out(const OutlineLine& line, const Segment& segment) {
    return line.place == OutlineLine::Place::heading || segment.is_bold || is_in_capitals(segment.text) ||
           segment.text.find("PART") != std::string::npos;
}

/// One line of plain text that is the whole of its block.
bool is_plain_block(const OutlineLine& line) {
    return line.segments.size() == 1 && line.segments.front().link.empty() && line.begins_block && line.ends_block &&
           !line.segments.front().has_struck && !stands_out(line, line.segments.front());
}

} // namespace

bool leads_to_other_paper(std::string_view folded, const Standing& standing) {
    if (standing.is_prominent || standing.is_heading || standing.part_in_capitals || standing.word_in_capitals)
        return false;
    const Words words = words_without_numbering(folded);
    if (!speaks_of_papers_alone(words) || !names_other_paper(words)) return false;
    static constexpr WordTable leading{"see refers refer"};
    // "See Part 2", "Part 2 refers", "Part 2 has the detail."
    const bool leads = has_word(words, leading) || holds(words, "has the detail") || holds(words, "has the details") ||
                       holds(words, "gives the detail") || holds(words, "contains the detail") || is_absent(words) ||
                       says_where(words);
    return leads && is_closed_paper(words);
}

bool leads_to_other_paper(const OutlineLine& line, std::size_t segment) {
    if (!line.segments[segment].link.empty()) return false; // the paper itself would be public
    Standing standing;
    standing.is_prominent = stands_out(line, line.segments[segment]);
    return leads_to_other_paper(line.segments[segment].folded, standing);
}

bool tells_of_other_paper(const OutlineLine& line) {
    return is_plain_block(line) && tells_of_it(line.segments.front().folded);
}

bool names_its_ground(const OutlineLine& line) {
    return is_plain_block(line) && names_ground_of_it(line.segments.front().folded);
}

} // namespace part_one
