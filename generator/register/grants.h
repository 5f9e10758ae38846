// Which awards are grants to others, as 360Giving understands it, and why the others are not among them.
//
// What a form does not call a grant is not taken for one: a contract published as a grant would be wrong, a grant that is
// missing can be found in awards.csv. The rules, with examples that run: tests/unit/register_grants_test.cpp.
#pragma once

#include "register/awards.h"

#include <string_view>
#include <vector>

namespace part_one {

/// The first of these that holds.
enum class NoGrant {
    not_approved,      // refused, noted, put off, or no outcome is recorded
    superseded,        // another decision took over, or it was withdrawn
    no_recipient,      // the register does not know who gets it
    a_person,          // gets it: nobody is named as a recipient who is no organisation
    own_office,        // the money stays in the office
    no_sum,            // of its own
    no_date,           // of the decision
    contract,          // the decision speaks of a contract, a purchase or a tender
    not_called_a_grant // the decision does not say that it is one
};
/// "contract", "no-sum" …
std::string_view name_of(NoGrant reason);
const std::vector<NoGrant>& reasons_for_no_grant();

struct LeftOutAward {
    AwardLine line;
    NoGrant reason = NoGrant::no_sum;
};

struct Grants {
    std::vector<AwardLine> grants;
    std::vector<LeftOutAward> left_out;
};

Grants grants_of(const Register& reg, const std::vector<AwardLine>& awards);

} // namespace part_one
