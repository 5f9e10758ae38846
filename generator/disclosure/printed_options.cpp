#include "disclosure/printed_options.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/harmless.h"
#include "disclosure/listen.h"
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

bool ticks_no(std::string_view text) {
    if (text.size() > 200) return false;
    const std::string boxed = with_boxes(text);
    const std::size_t box = boxed.find_first_of(std::string{ticked_box, empty_box});
    if (box == std::string::npos) return false;
    std::size_t mark = boxed.find_last_of(":?", box);
    std::size_t behind = mark + 1;
    if (mark == std::string::npos)
        for (std::string_view dash : {" – ", " - "})
            if (const std::size_t at = boxed.rfind(dash, box); at != std::string::npos) {
                mark = at;
                behind = at + dash.size();
            }
    if (mark == std::string::npos) return false;
    const std::string answer = boxed.substr(behind);
    const auto words = folded_words(fold(chosen_words(answer)));
    if (words.size() != 1 || !is_only_an_answer(answer) || read_answer(answer) != Answer::no) return false;
    const std::string asked = fold(boxed.substr(0, mark)) + ": no";
    return is_answered_no(asked, spoken_words(asked));
}

bool ticks_open(std::string_view text) {
    if (text.size() > 200) return false;
    const std::string chosen = chosen_words(text);
    return chosen != text && is_open_marking(fold(chosen));
}

bool writes_open_option(std::string_view folded) {
    const std::size_t colon = folded.find(": ");
    const std::size_t stroke = folded.find('/');
    if (colon == std::string_view::npos || stroke == std::string_view::npos || stroke > colon || folded.size() > 90)
        return false;
    const std::string_view chosen = trimmed(folded.substr(colon + 1));
    const std::string_view first = trimmed(folded.substr(0, stroke));
    const std::string_view second = trimmed(folded.substr(stroke + 1, colon - stroke - 1));
    return is_open_marking(chosen) && (chosen == first || chosen == second) &&
           is_open_marking(first) != is_open_marking(second);
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
