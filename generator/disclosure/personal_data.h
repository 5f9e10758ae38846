// Does a line hold personal data that a register should not: a private e-mail address or telephone number, a date of
// birth, a home address, a National Insurance number, bank details?
//
// Shapes alone are seen, not people. An office's own address and its role mailboxes (enquiries@…), switchboards,
// charity and company numbers, references and sums are none. Names are officer_names' question.
// The rules, with examples that run: tests/rules/personal-data.md.
#pragma once

#include "basics/finding.h"
#include "disclosure/privacy.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

enum class PersonalKind { email, telephone, birth, home, insurance, bank };

struct PersonalDatum {
    std::size_t at = 0; // bytes of the line
    std::size_t length = 0;
    PersonalKind kind = PersonalKind::email;
};

/// In order, not overlapping.
std::vector<PersonalDatum> find_personal_data(std::string_view line, const Privacy& privacy);

/// "[telephone number removed]"
std::string_view words_instead_of(PersonalKind kind);

/// One for each datum that stands in `lines`; with the line it stands on.
Findings personal_data_findings(const std::vector<std::string>& lines, const Privacy& privacy);

/// Replaces each and returns what was taken out. Lines keep their number.
std::vector<std::string> mask_personal_data(std::string& line, const Privacy& privacy);

} // namespace part_one
