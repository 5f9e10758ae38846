// What a label on a form stands for. The words in a profile's tables (content/forms/common.md) are these names.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

enum class Meaning {
    // what the record is made of
    number,
    title,
    office_name,
    author,
    marking,
    decision_date,
    date, // a date that belongs to whatever stands before it: a signature, an officer, the press
    published_date,
    decision_maker,
    outcome, // a line that states the outcome, or asks for one to be chosen
    provider,
    funder,
    awards, // begins a list or table of awards
    income, // begins a list or table of money received
    total,
    // what decides about publication
    deferral_question,
    deferral_reason,
    deferral_date,
    part_two_question,
    part_two_reason,
    part_two_begins,
    part_one_begins,
    for_publication,
    // sections and sign-offs
    section,         // begins a section that is published as it stands
    omitted_section, // begins a section that the profile keeps off the site
    summary,
    recommendation,
    decision,
    declaration,
    officer_approval, // begins the part an officer signs: dates in it are not the decision's
    maker_approval,   // begins the part the decision maker signs
    signature,
    media, // begins the media strategy: dates in it are the press's
    press_date,
    papers, // background papers
    // what is only printed on the form
    instruction,
    harmless, // speaks of confidentiality and closes nothing
};

/// The name used in a profile: "part two begins".
std::string_view name_of(Meaning meaning);
std::optional<Meaning> meaning_named(std::string_view name);
std::vector<Meaning> all_meanings();

} // namespace part_one
