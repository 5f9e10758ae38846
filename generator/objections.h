// What is left out when the audit objects: a file beside a form alone, a tombstone's reason, or the sources at fault; then
// the site is planned once more. No objection may keep a removal waiting, so the rounds are bounded.
#pragma once

#include "audit/audits.h"
#include "register/register.h"
#include "reports.h"
#include "site/plan.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace part_one {

/// Who is at fault for a leak in the round of that number, counted from 1. Sources that were made to fail one after the
/// other are cut short: from some round on everybody in a file with a leak is at fault.
Blame blame_in(int round);

/// The forms come back out of a register that has to be planned again, without the sources at fault, whose words are
/// withheld from now on.
std::vector<PublicForm> forms_without(Register& reg, const std::set<std::string>& at_fault, Confidential& withheld);

/// What the next round is to begin with, or nothing where the verdict stands. Takes the forms out of `reg`, and what may
/// not be said out of `tombstones`.
std::optional<std::vector<PublicForm>> forms_to_try_again(const Auditor::Verdict& verdict, int round,
                                                          const SitePlan& plan, Register& reg,
                                                          std::vector<PublicTombstone>& tombstones,
                                                          Confidential& withheld, Reports& reports);

} // namespace part_one
