#include "disclosure/printed_options.h"

#include "adapters/unicode.h"
#include "disclosure/listen.h"
#include "disclosure/vocabulary.h"
#include "disclosure/wording.h"
#include "form/answer.h"

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

bool ticks_open(std::string_view text) {
    if (text.size() > 200) return false;
    const std::string chosen = chosen_words(text);
    return chosen != text && is_open_marking(fold(chosen));
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
