// Which addresses written by an office may become links on a page?
//
// http, https, mailto, tel, places on the site ("/…", "#…") and files published with the record. Everything else (drive letters,
// UNC paths, file:, javascript:, data:, names of an intranet) loses its address and keeps its words (DESIGN section 6).
// disclosure/ has removed them already; this is the second lock, and it shares no code with the first.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// The address to write into `href`, or nothing. `files` are the names published beside the page; `prefix` is the
/// path under which the site stands ("" or "/register").
std::optional<std::string> safe_link(std::string_view address, const std::vector<std::string>& files,
                                     std::string_view prefix);

} // namespace part_one
