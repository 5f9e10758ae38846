// A colour as settings write it ("#0f4c5c"), and how well it can be told from another (WCAG 2.2, contrast ratio).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace part_one {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour&) const = default;
};

/// "#" and six hexadecimal figures; nothing otherwise.
std::optional<Colour> parse_colour(std::string_view text);
std::string format_colour(Colour colour);

/// 1 for two that are the same, 21 for black and white.
double contrast(Colour one, Colour other);

/// May text of this colour stand on light paper, and white text on it? (4.5 to 1: success criterion 1.4.3, level AA.)
bool is_legible(Colour colour);
/// The same hue, as much darker as it has to be.
Colour darkened_until_legible(Colour colour);

} // namespace part_one
