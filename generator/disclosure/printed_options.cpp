#include "disclosure/printed_options.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/harmless.h"
#include "disclosure/listen.h"
#include "disclosure/may_speak.h"
#include "disclosure/open_marking.h"
#include "disclosure/vocabulary.h"
#include "disclosure/wording.h"
#include "form/answer.h"
#include "form/profile.h"
#include "form/tick_boxes.h"

#include <algorithm>
#include <string>

namespace part_one {

bool ticks_closed(std::string_view text) {
    if (text.size() > 200) return false;
    const std::string chosen = chosen_words(text);
    if (chosen == text) return false;
    const std::string folded = fold(chosen);
    const Words words = spoken_words(folded);
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return is_closed_word(word.text); }) &&
           is_bare_label(folded);
}

namespace {

/// "No (see note 4)": without a remark that says nothing of confidentiality.
std::string_view without_remark(std::string_view answer) {
    constexpr std::size_t longest = 24; // bytes of a remark
    answer = trimmed(answer);
    const std::size_t open = answer.find(" (");
    if (open == std::string_view::npos || !answer.ends_with(")") || answer.size() - open > longest) return answer;
    const std::string remark = fold(answer.substr(open));
    return may_speak(remark) || remark.find("£") != std::string::npos ? answer : trimmed(answer.substr(0, open));
}

/// A dash or an empty box in the place of an answer.
bool is_left_blank(std::string_view answer) {
    answer = trimmed(answer);
    return answer == "-" || answer == "–" || answer == "—" ||
           (!answer.empty() && answer.size() <= 4 && is_unticked(answer));
}

} // namespace

NoSays no_to_question(std::string_view text, bool may_be_blank) {
    constexpr std::size_t longest_line = 200; // bytes
    if (text.size() > longest_line) return NoSays::nothing;
    for (std::size_t at = 1; at < text.size(); ++at) {
        std::size_t behind = 0;
        const bool is_mark = text[at] == ':' || text[at] == '?';
        if (is_mark) behind = at + 1;
        for (std::string_view dash : {" – ", " - "})
            if (text.substr(at).starts_with(dash)) behind = at + dash.size();
        if (behind == 0) continue;
        const std::string_view written = text.substr(behind);
        const std::string_view answer = without_remark(written);
        const bool is_no = (is_only_an_answer(written) && read_answer(written) == Answer::no) ||
                           (is_only_an_answer(answer) && read_answer(answer) == Answer::no);
        if (!is_no && !(may_be_blank && is_mark && is_left_blank(answer))) continue;
        const std::string asked = fold(text.substr(0, at)) + ": no";
        const Words words = spoken_words(asked);
        if (is_answered_closed(asked, words)) return is_no ? NoSays::closes : NoSays::nothing;
        if (is_answered_no(asked, words)) return NoSays::harmless;
    }
    return NoSays::nothing;
}

bool ticks_open(std::string_view text) {
    if (text.size() > 200) return false;
    const std::string chosen = chosen_words(text);
    return chosen != text && is_open_marking(fold(chosen));
}

namespace {

/// "Public", "Part 1", "open report"
bool is_open_option(std::string_view folded) { return is_open_marking(folded) || folded == "part a"; }

/// "Confidential", "Part 2", "private report"
bool is_closed_option(std::string_view folded) {
    const Words words = spoken_words(folded);
    return !words.empty() && words.size() <= 2 &&
           (is_closed_word(words[0].text) || (words.size() == 2 && words[0].text == "part" && words[1].text == "2"));
}

} // namespace

bool writes_open_option(std::string_view folded) {
    constexpr std::size_t longest = 90; // bytes
    if (folded.size() > longest) return false;
    for (std::string_view mark : {": ", "? ", " - "}) {
        const std::size_t end = folded.find(mark);
        if (end == std::string_view::npos) continue;
        const std::string_view asked = folded.substr(0, end);
        for (std::string_view between : {"/", " or "}) {
            const std::size_t at = asked.find(between);
            if (at == std::string_view::npos) continue;
            const std::string_view first = trimmed(asked.substr(0, at));
            const std::string_view second = trimmed(asked.substr(at + between.size()));
            const bool offers_both = (is_open_option(first) && is_closed_option(second)) ||
                                     (is_closed_option(first) && is_open_option(second));
            const std::string_view chosen = trimmed(folded.substr(end + mark.size()));
            const bool is_one =
                is_open_option(first) != is_open_option(second) && (chosen == first || chosen == second);
            if ((offers_both || is_one) && is_open_option(chosen)) return true;
        }
    }
    return false;
}

bool strikes_open(const Segment& segment) {
    if (segment.folded.size() > 60 || segment.folded.find('/') == std::string::npos) return false;
    const std::string kept = fold(segment.kept);
    for (std::string_view open :
         {"open", "public", "non-confidential", "non confidential", "unrestricted", "non-exempt"})
        if (segment.folded.find(open) != std::string::npos && kept.find(open) == std::string::npos) return true;
    return false;
}

} // namespace part_one
