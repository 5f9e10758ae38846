// Questions about Part 2 and about deferral that no profile knows, told by the words they are made of: "Does a
// confidential report exist?", "Is any of the supporting information exempt?", "Can publication be delayed?".
//
// Read before anything is cut, so they must be careful: an unclear answer stays unheard here and is in doubt there.
#pragma once

#include "basics/meaning.h"

#include <optional>
#include <string_view>

namespace part_one {

struct LikelyQuestion {
    Meaning meaning = Meaning::part_two_question;
    std::size_t end = 0; // behind the question mark, or the colon
    /// Of this paper itself ("Is this report exempt?"): a YES does not say that another part holds what is closed.
    bool is_of_this_paper = false;
    /// Heard only where it is answered with a no; of any other answer the words are heard.
    bool counts_only_denied = false;
};

/// The question with which `folded` begins, up to its question mark or colon.
std::optional<LikelyQuestion> likely_question(std::string_view folded);

/// "If yes, provide reasons below:" and nothing behind it: the form's own words, which no answer goes on with. Where they
/// end, or nothing.
std::optional<std::size_t> printed_follow_up(std::string_view folded);

} // namespace part_one
