// The words of labels that close what follows them, beside Part 2: "not for publication", "for office use only",
// "exempt information", "at ddefnydd swyddfa yn unig".
//
// Sources: FORMS.md; Local Government Act 1972, Schedule 12A; Government Security Classifications; the traffic light
// protocol; what offices write when no form asks them.
#pragma once

#include "disclosure/vocabulary.h"

#include <cstddef>
#include <string_view>

namespace part_one {

/// A label and how many words it is long; none where `words` is 0.
struct ClosedPhrase {
    enum class Strength {
        closes,    // whatever follows it
        describes, // also an adjective or a verb of a sentence: only alone, or before a mark
        shouts,    // an ordinary word: only in a heading, in bold or in capitals
    };
    std::size_t words = 0;
    Strength strength = Strength::closes;
    std::string_view text; // as it stands in the list
};

/// The text of a label that is put together (disclosure/composed_labels), and of one that also stands on doors.
constexpr std::string_view composed_label = "put together";
inline constexpr std::string_view order_label = "order not to publish";
constexpr std::string_view staff_only = "for staff only";

/// The longest label that begins at this word.
ClosedPhrase closed_phrase_at(const Words& words, std::size_t at);

} // namespace part_one
