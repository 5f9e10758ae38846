// The protective markings under which a form may be published.
//
// Sources: Government Security Classifications; what offices print beside them.
#pragma once

#include <string_view>

namespace part_one {

/// Is this a protective marking under which a form may be published ("Official", "Not protectively marked", "Non-confidential")?
bool is_open_marking(std::string_view folded);

} // namespace part_one
