// What a heading that says everything is made of: "047/2017 – Treasury management outturn – 3 May 2017".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct HeadingPart {
    std::string text;
    std::string dash; // what parts it from the part before it, as it is written
};

/// The parts of a heading, parted by dashes between spaces or by a tab.
std::vector<HeadingPart> heading_parts(std::string_view heading);

/// "Police and Crime Commissioner's published decisions": what a report is about, and no body.
bool says_whose(std::string_view part);

/// "Item 8", "Agenda Item 4a"
bool is_item_number(std::string_view text);

/// "Telephone number: 0121 000 0000", "Extension: 4410": how somebody is reached.
bool is_contact(std::string_view text);

/// "Request by: Head of Partnerships", "REPORT OF THE CHIEF CONSTABLE"
bool is_who_label(std::string_view text);

/// "2. Background", "1 Summary" and not "12 month extension": a section of a form, and no title.
bool is_numbered(std::string_view heading);

} // namespace part_one
