#include "disclosure/wording.h"

#include "disclosure/closed_label.h"
#include "disclosure/part_two_label.h"
#include "disclosure/vocabulary.h"
#include "form/profile.h"

#include <algorithm>

namespace part_one {

Speech speech_of(std::string_view folded, const Standing& standing) {
    const Words all = spoken_words(folded);
    if (all.empty()) return Speech::nothing;
    // Numbering before a label: "4. PART 2", "(b) Confidential"
    std::size_t first = 0;
    const std::size_t numbering = end_of_numbering(folded);
    while (first < all.size() && all[first].at < numbering) ++first;
    if (first == all.size()) first = 0;
    for (std::size_t start : {std::size_t{0}, first, first + 1, first + 2}) {
        if (start >= all.size()) break;
        if (start == first + 1 && !is_any(all[first].text, {"start", "begin", "beginning", "the", "this", "separate",
                                                            "appendix", "annex", "section"}))
            break;
        if (start == first + 2 &&
            !(is_any(all[first].text, {"start", "beginning", "begin"}) && all[first + 1].text == "of"))
            break;
        const bool part = is_any(all[start].text, {"part", "pt", "rhan"});
        std::size_t number = start + 1;
        if (part && number < all.size() && is_any(all[number].text, {"no", "number", "rhif"})) ++number;
        if (part && number < all.size() && all[number].text == "1" && begins_public_again(all, start))
            return Speech::begins_public;
        if (part && number < all.size() && all[number].text == "2")
            return after_part_two(folded, all, start, number + 1, standing);
        if (part && number < all.size() && all[number].text == "b" && standing.has_part_a) {
            const char mark = mark_after(folded, all[number].end);
            if (number + 1 >= all.size() || is_separator(mark) || standing.is_prominent ||
                is_closed_word(all[number + 1].text))
                return Speech::begins_private;
        }
        if (is_any(all[start].text, {"non", "unrestricted", "nonconfidential", "nonexempt"}) && standing.is_prominent) {
            const bool opens =
                std::all_of(all.begin() + static_cast<std::ptrdiff_t>(start), all.end(), [](const SpokenWord& word) {
                    return is_any(word.text,
                                  {"non", "confidential", "exempt", "unrestricted", "nonconfidential", "nonexempt",
                                   "facts", "and", "advice", "information", "to", "the", "pcc", "items"});
                });
            if (opens) return Speech::begins_public;
        }
        const std::string_view longest = closed_label_at(all, start);
        if (!longest.empty()) {
            const Speech speech = after_closed_label(folded, all, start, longest, standing);
            if (speech != Speech::nothing) return speech;
        }
    }
    if ((standing.is_prominent || standing.is_whole_block) && closes_at_the_end(all)) return Speech::begins_private;
    for (std::size_t at = 1; at + 1 < all.size(); ++at) {
        if (!is_any(all[at].text, {"part", "rhan", "pt"}) || all[at + 1].text != "2") continue;
        const Speech speech = mention_of_part_two(folded, all, at, standing);
        if (speech != Speech::nothing) return speech;
    }
    for (std::size_t at = 1; at < all.size(); ++at) {
        const bool strong = has(all, at, "official sensitive") || has(all, at, "commercial in confidence") ||
                            has(all, at, "not for publication") || has(all, at, "swyddogol sensitif");
        if (strong && !is_negated(all, at)) return Speech::doubt;
    }
    for (std::size_t at = 1; at < all.size(); ++at) {
        const bool closes = has(all, at, "not to be published") || has(all, at, "not be published") ||
                            has(all, at, "not to be disclosed") || has(all, at, "confidential part of this");
        if (!closes) continue;
        for (std::size_t back = 1; back <= 7 && back <= at; ++back)
            if (is_any(all[at - back].text,
                       {"this", "these", "next", "following", "rest", "remainder", "section", "appendix", "the"}))
                return Speech::doubt;
    }
    if (declares_itself(all)) return Speech::doubt;
    return Speech::nothing;
}

bool is_open_marking(std::string_view folded) {
    std::string text;
    for (const FoldedWord& word : folded_words(folded)) {
        if (!text.empty()) text += ' ';
        text += word.text;
    }
    return is_any(text, {"official",
                         "not protectively marked",
                         "unclassified",
                         "public",
                         "open",
                         "none",
                         "n a",
                         "not applicable",
                         "na",
                         "non confidential",
                         "nonconfidential",
                         "unrestricted",
                         "non exempt",
                         "official public",
                         "npm",
                         "not restricted",
                         "not confidential",
                         "no",
                         "nil",
                         "official open",
                         "official not sensitive",
                         "official non sensitive",
                         "for publication",
                         "swyddogol",
                         "not marked",
                         "not protectively marked official",
                         "official for publication",
                         "unmarked",
                         "published",
                         "final",
                         "approved",
                         "noted",
                         "agreed",
                         "not protected",
                         "official release",
                         "official public release"});
}

} // namespace part_one
