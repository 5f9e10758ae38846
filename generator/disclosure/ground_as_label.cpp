#include "disclosure/ground_as_label.h"

#include "basics/word_list.h"
#include "disclosure/vocabulary.h"

#include <algorithm>

namespace part_one {

namespace {

using FoldedWords = std::vector<FoldedWord>;

constexpr WordList closed_words{"confidential exempt restricted private closed"};

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}
template <typename Test>
bool any(const FoldedWords& words, Test test) {
    return std::any_of(words.begin(), words.end(), [&](const FoldedWord& here) { return test(here.text); });
}
template <typename Test>
bool all(const FoldedWords& words, Test test) {
    return std::all_of(words.begin(), words.end(), [&](const FoldedWord& here) { return test(here.text); });
}

bool none(const FoldedWords& words, std::string_view word) {
    return !any(words, [word](std::string_view here) { return here == word; });
}

/// "Exemption para 3", "Exempt category 3", "Exempt info para 1, 2 & 3", "By virtue of para 3"
bool is_paragraph(const FoldedWords& words) {
    static constexpr WordList parts{
        "exempt exemption exemptions exempted info information by virtue of under para paras "
        "paragraph paragraphs category and to part 1 schedule sch 12a lga 1972 the"};
    const bool leads = is_any(words[0].text, {"exempt", "exemption", "exemptions", "exempted"}) ||
                       (words.size() > 3 && words[0].text == "by" && words[1].text == "virtue");
    return leads && all(words, [](std::string_view here) { return parts.holds(here) || is_number(here); }) &&
           any(words,
               [](std::string_view here) {
                   return is_any(here, {"para", "paras", "paragraph", "paragraphs", "category"});
               }) &&
           any(words, is_number);
}

/// "Section 40 applies to this paragraph", "Subject to s43 exemption"
bool is_section(const FoldedWords& words) {
    static constexpr WordList parts{
        "section sections sec s applies apply applied engaged claimed to this the paragraph "
        "following text exemption exemptions subject under of foi foia act and 2 part table line"};
    static constexpr WordList claims{"applies apply applied engaged claimed exemption exemptions"};
    static constexpr WordList numbers{"31 36 38 40 41 42 43 s31 s36 s38 s40 s41 s42 s43"};
    return is_any(words[0].text,
                  {"section", "sections", "sec", "s", "subject", "s40", "s41", "s42", "s43", "s31", "foi", "foia"}) &&
           all(words, [](std::string_view here) { return parts.holds(here) || numbers.holds(here); }) &&
           any(words, [](std::string_view here) { return claims.holds(here); }) &&
           any(words, [](std::string_view here) { return numbers.holds(here); }) &&
           // "Section 40 of the Act applies": of any act
           (none(words, "act") || !none(words, "foi") || !none(words, "foia"));
}

/// "Extract from the exempt report", "Text of the confidential appendix", "Copy of Part 2 form"
bool is_extract(const FoldedWords& words) {
    static constexpr WordList parts{
        "extract extracts text copy content contents wording from of the our this report appendix "
        "annex annexe paper part 2 ii two form advice minute minutes a b c 1 3"};
    if (words.size() < 3 ||
        !is_any(words[0].text, {"extract", "extracts", "text", "copy", "content", "contents", "wording"}))
        return false;
    bool names_two = false;
    for (std::size_t at = 0; at + 1 < words.size(); ++at)
        names_two = names_two || (words[at].text == "part" && is_any(words[at + 1].text, {"2", "ii", "two"}));
    return all(words, [](std::string_view here) { return parts.holds(here) || closed_words.holds(here); }) &&
           (names_two || any(words, [](std::string_view here) { return closed_words.holds(here); }));
}

/// "Appx 2 exempt", "App B (exempt)", "Encl. confidential"
bool is_closed_enclosure(const FoldedWords& words) {
    if (words.size() < 2 || words.size() > 4 || !is_any(words[0].text, {"appx", "app", "encl", "enc", "apdx"}))
        return false;
    return closed_words.holds(words.back().text) &&
           std::all_of(words.begin() + 1, words.end() - 1,
                       [](const FoldedWord& here) { return here.text.size() <= 2; });
}

/// "Additional confidential information", "PCC's confidential comments", "Marked as exempt"
bool is_qualified(const FoldedWords& words) {
    static constexpr WordList leads{
        "additional supplementary further other more the pcc's commissioner's chief executive's cfo's "
        "officer's officers' officer executive monitoring box for our"};
    static constexpr WordList closing{"confidential exempt restricted"};
    static constexpr WordList things{
        "information comments comment advice element part section matter matters material box "
        "details risks bids report papers facts appendix of the"};
    if (words[0].text == "marked" && words.size() <= 3 && closing.holds(words.back().text))
        return words.size() == 2 || words[1].text == "as";
    std::size_t at = 0;
    while (at < words.size() && leads.holds(words[at].text)) ++at;
    if (at == 0 || at + 1 >= words.size() || !closing.holds(words[at].text)) return false;
    return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end(),
                       [](const FoldedWord& here) { return things.holds(here.text); });
}

/// "Confidential settlement terms: …", "Exempt staffing matter: …": a label only where it has text.
bool is_closed_matter(const FoldedWords& words) {
    static constexpr WordList kinds{
        "supplier bidder bidders bid tender settlement staffing contract contractual pricing price "
        "financial commercial personal staff legal personnel employment procurement company"};
    if (words.size() < 3 || words.size() > 4 || !is_any(words[0].text, {"confidential", "exempt", "restricted"}))
        return false;
    return is_any(words.back().text, {"information", "terms", "matter", "matters", "details", "advice", "figures"}) &&
           std::all_of(words.begin() + 1, words.end() - 1,
                       [](const FoldedWord& here) { return kinds.holds(here.text); });
}

} // namespace

bool is_ground_as_label(const std::vector<FoldedWord>& label, bool goes_on) {
    constexpr std::size_t longest = 10; // words
    if (label.size() < 2 || label.size() > longest) return false;
    return is_paragraph(label) || is_section(label) || is_extract(label) || is_closed_enclosure(label) ||
           is_qualified(label) || (goes_on && is_closed_matter(label));
}

} // namespace part_one
