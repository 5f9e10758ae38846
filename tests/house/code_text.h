// C++ text with what does not count blanked out, so that a rule about code does not trip over a comment.
//
// Every other character stays in its place: lines and columns are those of the file.
#pragma once

#include <string>
#include <string_view>

namespace house {

std::string without_comments(std::string_view cpp);             // string literals stay
std::string without_comments_and_strings(std::string_view cpp); // character literals go too

} // namespace house
