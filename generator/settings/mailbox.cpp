#include "settings/mailbox.h"

#include "basics/text.h"

#include <algorithm>

namespace part_one {

bool is_mailbox(std::string_view address) {
    const std::size_t at = address.find('@');
    if (at == std::string_view::npos || at == 0 || address.size() > 254) return false;
    const std::string_view name = address.substr(0, at), host = address.substr(at + 1);
    const auto is_plain = [](char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '.'; };
    const auto is_of_name = [&](char c) { return is_plain(c) || c == '_' || c == '+' || c == '\''; };
    return std::all_of(name.begin(), name.end(), is_of_name) && std::all_of(host.begin(), host.end(), is_plain) &&
           host.find('.') != std::string_view::npos && !host.starts_with('.') && !host.ends_with('.');
}

} // namespace part_one
