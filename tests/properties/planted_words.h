// Words that stand in no language, so that finding one again in a finished site proves where it came from.
//
// A canary stands in what must never be seen, a mark in what must be seen.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace properties {

/// "Qbavekozurix": a word of its own for each number below 3,200,000.
std::string canary(unsigned number);
/// "Wbavekozurixa": the marks of one form, told apart by their last letter (`at` from 0 to 25).
std::string mark(unsigned number, unsigned at);

/// Every canary that stands in these bytes, in any case; also where markup or character references part its letters.
std::set<std::string> canaries_in(std::string_view bytes);

/// Every mark that stands in these bytes as it was written.
std::set<std::string> marks_in(std::string_view bytes);

/// `text` with every `name` replaced by `value`.
std::string replaced(std::string text, std::string_view name, std::string_view value);

} // namespace properties
