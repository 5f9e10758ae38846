// Does a name or a text say that a picture is of somebody's signature? Such a picture is never published (DESIGN section 6).
#pragma once

#include <string_view>

namespace part_one {

/// "PCC_Signature1.png", "llofnod.jpg", "sig.png", "Signed by the Commissioner"; not "design.png".
bool speaks_of_signature(std::string_view text);

} // namespace part_one
