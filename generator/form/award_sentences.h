// What a sentence awards, and to whom: "award £4,985 to X", "a contract with Y", "Z was granted £n", "grants of £n each to A, B and C".
//
// Reads one sentence at a time. A sentence that refuses awards nothing; one that says what somebody asked for, neither.
#pragma once

#include "basics/money.h"
#include "form/known_organisations.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct SentenceAward {
    std::string provider;
    std::optional<Pence> amount; // where the sentence says which sum is whose
};

struct SentenceReading {
    std::vector<SentenceAward> awards;
    std::vector<std::string> refused; // named in a sentence that refuses: providers nowhere
    std::optional<Pence> shared;      // one sum for several of them together
    std::vector<std::string> givers;  // of money that is accepted or received
};

/// How plainly the place says that something is decided there.
enum class Firmness {
    decides, // decision, recommendation, approval
    tells,   // summary
    reports, // a panel report, which tells what runs and until when
};

SentenceReading read_award_sentence(std::string_view sentence, Firmness firmness, const KnownOrganisations& known);

} // namespace part_one
