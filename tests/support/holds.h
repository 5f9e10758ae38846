// Whether some words stand in a text, as almost every test of a page or a message asks.
#pragma once

#include <string_view>

namespace test_text {

inline bool holds(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

} // namespace test_text
