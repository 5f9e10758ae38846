// Forms of offices that never were: a table of labels, the places where they stand, an order, and what was filled in.
//
// The labels are either made-up words that a form.md teaches, or those that all offices share; what is filled in is
// written in one of the ways in which people write it.
#pragma once

#include "properties/dice.h"

#include "form/profile.h"

#include <string>
#include <vector>

namespace properties {

/// What a careful reader takes from a generated form, as words that compare.
struct FilledIn {
    std::string number, title, date, outcome, deferred_until, provider, sum;
};

struct FilledForm {
    std::string text;
    FilledIn expected;   // empty: the form does not say
    std::string profile; // the form.md that its labels need; empty where the common labels do
};

/// An office's labels, told from its number.
struct OfficeLabels {
    struct OfMeaning {
        std::string label;
        part_one::Where where = part_one::Where::with_colon;
    };
    OfMeaning number, title, date, outcome, deferral, until, provider, sum;
    std::string form_md;
};

/// Labels of made-up words.
OfficeLabels invented_labels(Dice& dice);
/// Labels of the common profile, any of them that mean the same.
OfficeLabels common_labels(const part_one::Profile& common, Dice& dice);

FilledForm filled_form(const OfficeLabels& labels, Dice& dice);

} // namespace properties
