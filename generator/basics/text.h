// Small questions about text that every stage asks. Bytes are UTF-8; only ASCII is looked at here.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace part_one {

std::string_view trimmed(std::string_view text); // white space at both ends
/// Of a text that is gone at the end of the line: a text of its own, not a view of what is gone.
template <class Text, std::enable_if_t<std::is_same_v<Text, std::string>, int> = 0>
std::string trimmed(Text&& text) {
    return std::string(trimmed(std::string_view(text)));
}
std::string squeezed(std::string_view text); // runs of white space become one space, none at the ends
std::vector<std::string_view> split(std::string_view text, char at);
std::vector<std::string_view> split_lines(std::string_view text); // at \n, \r\n or \r
std::string lower_ascii(std::string_view text);
std::string replaced(std::string text, std::string_view what, std::string_view with);
bool is_ascii_letter(char c);
bool is_ascii_digit(char c);
bool is_ascii_space(char c);
/// Is this well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF)?
bool is_utf8(std::string_view text);
/// Reads one code point of well-formed UTF-8 at `at` and moves `at` behind it.
char32_t next_code_point(std::string_view text, std::size_t& at);
void append_utf8(char32_t code_point, std::string& out);

} // namespace part_one
