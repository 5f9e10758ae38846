#include "audit/labels/denials.h"

#include "audit/labels/label_words.h"
#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>
#include <array>
#include <vector>

namespace part_one {

namespace {

/// "No" of "Yes (not ticked) No (ticked)" and of "(not ticked) Yes (ticked) No"; the whole text where it is no such answer,
/// or not one of its options is ticked.
std::string_view chosen_option(std::string_view text) {
    constexpr std::array<std::string_view, 2> ticks{"(ticked)", "(ticiwyd)"};
    constexpr std::array<std::string_view, 2> blanks{"(not ticked)", "(heb ei dicio)"};
    const bool box_first = text.starts_with('(');
    std::string_view chosen;
    std::size_t option = 0; // where the option before the next box begins
    std::size_t count = 0;
    for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1)) {
        const std::string_view here = text.substr(at);
        const auto is_here = [here](std::string_view box) { return here.starts_with(box); };
        const bool is_ticked = std::any_of(ticks.begin(), ticks.end(), is_here);
        if (!is_ticked && std::none_of(blanks.begin(), blanks.end(), is_here)) return text;
        const std::size_t behind = at + here.find(')') + 1;
        if (is_ticked) {
            ++count;
            chosen =
                box_first ? text.substr(behind, text.find('(', behind) - behind) : text.substr(option, at - option);
        }
        option = behind;
    }
    return count == 1 ? chosen : text;
}

} // namespace

bool denies(std::string_view text) {
    // What may stand alone, and what stands behind one of those.
    constexpr WordList denials{"no none nil na n not dim nac false does nothing"};
    constexpr WordList behind{
        "no none nil na n not dim nac false a applicable required needed oes does apply nothing used relevant"};
    constexpr std::size_t most = 4;
    for (std::string_view dash : {"-", "–", "—"})
        if (trimmed(text) == dash) return true;
    const std::vector<LabelWord> words = label_words(chosen_option(text), most);
    return !words.empty() && words.size() < most && denials.holds(words.front().letters) &&
           std::all_of(words.begin(), words.end(), [&](const LabelWord& word) { return behind.holds(word.letters); });
}

bool says_there_is_none(std::string_view sentence) {
    static constexpr WordList plain{
        "there is are no nothing none this the report form decision notice paper contains holds includes contain "
        "include in of to with for any or and exempt information material matter part 2 two ii restricted appendix "
        "appendices separate attached confidential does not do as defined by under schedule 12 a 1 local government "
        "act "
        "1972 items item private be"};
    constexpr std::size_t most = 20;
    const std::vector<LabelWord> words = label_words(sentence, most);
    if (words.empty() || words.size() == most) return false;
    const auto denying = [](const LabelWord& word) {
        return word.letters == "no" || word.letters == "nothing" || word.letters == "none" || word.letters == "not";
    };
    return std::any_of(words.begin(), words.end(), denying) &&
           std::all_of(words.begin(), words.end(), [](const LabelWord& word) { return plain.holds(word.letters); });
}

} // namespace part_one
