#include "render/html/link.h"

#include "adapters/unicode.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

int digit_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string without_percent(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_code =
            text[at] == '%' && at + 2 < text.size() && digit_of(text[at + 1]) >= 0 && digit_of(text[at + 2]) >= 0;
        if (!is_code) {
            out += text[at];
            continue;
        }
        out += static_cast<char>(digit_of(text[at + 1]) * 16 + digit_of(text[at + 2]));
        at += 2;
    }
    return out;
}

/// What a browser, or a person who copies the address, might make of it: codes and references resolved until nothing
/// changes, then without spaces, controls and invisible characters, in lower case.
std::string as_understood(std::string_view address) {
    std::string text(address);
    for (int round = 0; round < 5; ++round) {
        std::string next = decode_references(without_percent(text));
        if (next == text) break;
        text = std::move(next);
    }
    std::string out;
    for (const char c : fold(text))
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7f) out += c;
    return lower_ascii(out);
}

std::string_view scheme_of(std::string_view address) {
    const std::size_t colon = address.find(':');
    if (colon == std::string_view::npos || address.find_first_of("/?#") < colon) return {};
    return address.substr(0, colon);
}

bool is_web_address(std::string_view understood) {
    for (const std::string_view start : {"http://", "https://"}) {
        if (!understood.starts_with(start)) continue;
        std::string_view host = understood.substr(start.size());
        host = host.substr(0, host.find_first_of("/?#:"));
        // No dot: a name that only the office's own network knows. An @ hides where the link goes.
        return host.find('.') != std::string_view::npos && host.find('@') == std::string_view::npos &&
               host.find('\\') == std::string_view::npos;
    }
    return false;
}

} // namespace

std::optional<std::string> safe_link(std::string_view address, const std::vector<std::string>& files,
                                     std::string_view prefix) {
    const std::string_view written = trimmed(address);
    const std::string understood = as_understood(written);
    if (understood.empty() || understood.find('\\') != std::string::npos) return std::nullopt;
    if (understood[0] == '#') return std::string(written);
    if (understood[0] == '/') {
        if (understood.size() > 1 && understood[1] == '/') return std::nullopt; // another host, or a share
        if (written[0] != '/') return std::nullopt;
        return std::string(prefix) + std::string(written);
    }
    const std::string_view scheme = scheme_of(understood);
    const bool is_plain_scheme = lower_ascii(written).starts_with(std::string(scheme) + ":");
    if (scheme == "http" || scheme == "https") {
        if (!is_plain_scheme || !is_web_address(understood)) return std::nullopt;
        return std::string(written);
    }
    if (scheme == "mailto" || scheme == "tel")
        return is_plain_scheme ? std::optional(std::string(written)) : std::nullopt;
    const std::string file = without_percent(written.starts_with("./") ? written.substr(2) : written);
    if (std::find(files.begin(), files.end(), file) != files.end()) return std::string(written);
    return std::nullopt;
}

} // namespace part_one
