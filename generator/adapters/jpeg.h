// A JPEG picture (ISO/IEC 10918-1) written anew from the segments that make it visible: EXIF, XMP, comments, profiles,
// thumbnails, second pictures and bytes behind its end go. Which way up it stands is kept, as a number.
#pragma once

#include "basics/clean_file.h"

#include <string_view>

namespace part_one {

CleanFile clean_jpeg(std::string_view bytes);

} // namespace part_one
