// A PNG picture (ISO/IEC 15948) written anew from the chunks that make it visible: nothing else of it survives, neither
// text, EXIF, colour profiles, later frames, nor bytes behind its end or behind its last row.
#pragma once

#include "basics/clean_file.h"

#include <string_view>

namespace part_one {

CleanFile clean_png(std::string_view bytes);

} // namespace part_one
