// Is an e-mail address a person's own rather than an office's?
#pragma once

#include "disclosure/privacy.h"

#include <string_view>

namespace part_one {

/// `address` as written. Private: at a provider where people have their own mailbox, or a person's name before the @.
/// Not private: the office's own published address, a mailbox that is named after what it is for (enquiries@…).
bool is_private_address(std::string_view address, const Privacy& privacy);

} // namespace part_one
