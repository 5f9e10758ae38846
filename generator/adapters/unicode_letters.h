// Which characters are letters: where a word begins and ends.
#pragma once

namespace part_one {

/// A letter of any script, or a mark that belongs to one.
bool is_letter(char32_t code_point);

} // namespace part_one
