// What a form and its front matter say about deferring publication. Whether today is the day is publication's question.
//
// The rules, with examples that run: tests/rules/deferral.md. In doubt the closed reading wins.
#pragma once

#include "basics/date.h"
#include "basics/finding.h"
#include "form/filled_form.h"
#include "form/profile.h"

#include <optional>

namespace part_one {

struct DeferralStatement {
    bool is_asked_for = false;        // the form or the front matter asks for it
    bool is_settled = true;           // false: asked for, or perhaps asked for, and nobody can say until when
    std::optional<Date> until;        // the day it becomes public
    bool is_day_of_form = true;       // false: the front matter named the day
    std::optional<Date> published_on; // the day that the form or the front matter calls that of publication
    std::optional<Date> month_ends;   // the last day of the month that the form calls that of publication
    int month_line = 0;
    Findings findings;
};

DeferralStatement read_deferral(const FilledForm& form, const Profile& profile);

} // namespace part_one
