// The lines with which a form is signed off: who confirms, who signs, in which post, when. They hold nothing of Part 2.
#pragma once

#include "form/filled_form.h"

#include <string_view>
#include <vector>

namespace part_one {

bool is_of_sign_off(Meaning meaning);
/// "Chief Executive: I confirm that this report has been considered …", in words that every such form prints.
bool is_confirmation(std::string_view folded);
/// "Office of the Chief Constable", "Police and Crime Commissioner for Anytown": whose sign-off follows.
bool is_name_of_post(const OutlineLine& line);
/// "Rufus Vale", "Police and Crime Commissioner for the Vale", "9 February 2022", with which the form ends.
bool ends_with_name_and_post(const std::vector<OutlineLine>& lines, std::size_t at);

/// "© Office of the Police & Crime Commissioner for Northmoor", "Tel: 01234 567890", "Printed on recycled paper", "END": what
/// stands below every paper of an office.
bool is_imprint(std::string_view folded);

} // namespace part_one
