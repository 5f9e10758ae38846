#include "basics/colour.h"

#include <algorithm>
#include <cmath>

namespace part_one {

namespace {

/// The darkest surface on which a theme may set text in the office's colour.
constexpr Colour light_paper{0xee, 0xee, 0xee};
constexpr double level_aa = 4.5;

std::optional<unsigned> figure_of(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

std::optional<std::uint8_t> channel_of(char high, char low) {
    const auto first = figure_of(high);
    const auto second = figure_of(low);
    if (!first || !second) return std::nullopt;
    return static_cast<std::uint8_t>(*first * 16 + *second);
}

double light_of(std::uint8_t channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * light_of(colour.red) + 0.7152 * light_of(colour.green) + 0.0722 * light_of(colour.blue);
}

} // namespace

std::optional<Colour> parse_colour(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    const auto red = channel_of(text[1], text[2]);
    const auto green = channel_of(text[3], text[4]);
    const auto blue = channel_of(text[5], text[6]);
    if (!red || !green || !blue) return std::nullopt;
    return Colour{*red, *green, *blue};
}

std::string format_colour(Colour colour) {
    constexpr std::string_view figures = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        text += figures[channel / 16];
        text += figures[channel % 16];
    }
    return text;
}

double contrast(Colour one, Colour other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool is_legible(Colour colour) { return contrast(colour, light_paper) >= level_aa; }

Colour darkened_until_legible(Colour colour) {
    for (unsigned parts = 100; parts > 0; --parts) {
        const auto less = [parts](std::uint8_t channel) { return static_cast<std::uint8_t>(channel * parts / 100); };
        const Colour darker{less(colour.red), less(colour.green), less(colour.blue)};
        if (is_legible(darker)) return darker;
    }
    return {};
}

} // namespace part_one
