// On which day did the decision maker sign, where no label of the form heads the line: a table of signatures, a name with
// a day behind it, the last line?
#pragma once

#include "basics/date.h"
#include "form/origin.h"
#include "source/outline.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct SignedDay {
    Date date;
    Origin from;
    bool is_labelled = false; // "Decision date 14 April 2020"
    bool heads_form = false;  // "Decisions made at the public meeting of 12 July 2016"
};

/// A table of who signed when, one below the other: the day on which all who decide signed.
std::optional<SignedDay> day_in_signed_table(const std::vector<OutlineLine>& lines);
/// "Police and Crime Commissioner: I have taken this decision. M. Scottow, 21/09/2023", "R. Vale, Commissioner, 3 May 2024"
std::vector<SignedDay> days_beside_maker(const std::vector<OutlineLine>& lines);
/// "P. Hamble, Chief Executive" and below it "8 June 2020", with which the form ends.
std::optional<SignedDay> day_in_last_line(const std::vector<OutlineLine>& lines);
/// "Meeting: Governance Board – Thursday 21 November 2013, 10.00 am"
std::optional<SignedDay> day_of_meeting_told(const std::vector<OutlineLine>& lines);
/// "T. Wolds, 27 March 2020"
bool is_name_and_day(const std::string& text);

} // namespace part_one
