// What the words of an option or a sentence say was decided: "do not approve", "HAS my approval", "Noted", "supports … and declines …".
#pragma once

#include "basics/outcome.h"

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// The words of a text, folded, one space round each: in which phrases can be looked for whole.
std::string words_only(std::string_view text);

/// What the words of one option say. Nothing where they say neither or both.
struct OptionWords {
    bool approves = false;
    bool rejects = false;
    bool notes = false;
    bool defers = false;
    bool withdraws = false;
    int count() const { return approves + rejects + notes + defers + withdraws; }
    std::optional<Outcome> outcome() const;
};
OptionWords read_option(std::string_view text);

/// Where the first words of refusal stand in words with one space between and round them; npos without any.
std::size_t first_refusal_in(std::string_view words);

/// What prose says was decided, sentence by sentence. Some approved and others refused is an approval, with `is_mixed`.
struct ProseOutcome {
    std::optional<Outcome> outcome;
    bool is_mixed = false;
};
ProseOutcome read_decision_prose(std::string_view prose);

/// "To accept the lowest quotation", "That the lease be renewed": behind the label of a decision an action is a decision
/// for it. Nothing where no action is told.
std::optional<Outcome> outcome_of_action(std::string_view prose);

} // namespace part_one
