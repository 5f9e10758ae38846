// Letters of other shapes as plain ones that keep their size: "ＲＥＳＴＲＩＣＴＥＤ", "𝐂𝐎𝐍𝐅𝐈𝐃𝐄𝐍𝐓𝐈𝐀𝐋".
//
// Folding makes all letters small. Whether a label stands in capitals is asked of the text as written, and of this.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// Full-width letters and the mathematical alphabets; empty where the text holds none of them.
std::string with_plain_letters(std::string_view text);

} // namespace part_one
