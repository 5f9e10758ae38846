// Which decision this is: its number, its title, and the date it was taken.
#pragma once

#include "basics/date.h"
#include "basics/finding.h"
#include "form/filled_form.h"
#include "form/origin.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct Identity {
    std::string number;
    std::string title;    // in English where the form has one in both languages
    std::string title_cy; // in Welsh, beside an English one
    std::optional<Date> date;
    Origin number_from;
    Origin title_from;
    Origin date_from;
    Findings findings;
};

Identity read_identity(const Outline& outline, const std::vector<Labelled>& labels, Kind kind);

} // namespace part_one
