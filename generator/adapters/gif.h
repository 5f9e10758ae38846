// A GIF picture (GIF89a) written anew: its first frame, without comments, texts, blocks of programs, later frames and
// bytes behind its end. A picture that moves would stand still (WCAG 2.2, 2.2.2).
#pragma once

#include "basics/clean_file.h"

#include <string_view>

namespace part_one {

CleanFile clean_gif(std::string_view bytes);

} // namespace part_one
