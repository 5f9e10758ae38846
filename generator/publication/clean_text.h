// Plain text and CSV files: UTF-8, no controls, nothing that a spreadsheet would run or a browser take for a page.
#pragma once

#include "basics/clean_file.h"

#include <string_view>

namespace part_one {

CleanFile clean_text(std::string_view bytes);
/// Refuses what a spreadsheet would work out: cells that begin with "=", "@", or "+" or "-" before anything but a number.
CleanFile clean_csv(std::string_view bytes);

} // namespace part_one
