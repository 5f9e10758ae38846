// Which officers does a form name, in what role, and how does a role take a name's place?
//
// Officers are found where a form says that they are: behind "Author", "Contact officer" and their like, and in what an
// officer signs. The decision maker is none of them. Chief officers answer for the office in public, so that their
// names stay (`officer_names = "roles"` in office.toml). The rules, with examples: tests/rules/personal-data.md.
#pragma once

#include "form/filled_form.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct Officer {
    std::string name;    // "Jane Doe"
    std::string role;    // "Grants Manager"; "an officer" where the form tells none
    std::string written; // name and role as they stand together: "Jane Doe, Grants Manager"
    bool is_chief = false;
};

/// Each name once. `decision_maker` as the front matter has it; may be empty.
std::vector<Officer> read_officers(const Outline& outline, const std::vector<Labelled>& labels,
                                   std::string_view decision_maker);

/// Puts the role wherever the name stands in `text`: in full, with initials, or behind "Mr", "Ms" … Answers whether any did.
bool put_role_for_name(std::string& text, const Officer& officer);

/// Does the name still stand there, however it is written?
bool names_officer(std::string_view text, const Officer& officer);

} // namespace part_one
