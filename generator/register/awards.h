// Every award of the register, one after the other: who got what, on which record.
//
// A provider without a sum of its own has a line too, so that nobody who was chosen is missing.
#pragma once

#include "register/register.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct AwardLine {
    std::size_t record = 0;
    std::size_t number = 1;                  // counted within the record
    std::optional<std::size_t> organisation; // where the register knows it
    std::optional<std::size_t> award;        // index into the record's awards; none where only the provider is named
    std::optional<Pence> amount;
};

/// In the order of the records, then of the forms. A report to a panel awards nothing.
std::vector<AwardLine> award_lines(const Register& reg);
/// "decision/northmoor/014-2026/1"
std::string id_of(const Register& reg, const AwardLine& line);
/// The organisation of the register that this award goes to, by its name or another that it goes by.
std::optional<std::size_t> organisation_of(const Register& reg, const Record& record, const PublicAward& award);

} // namespace part_one
