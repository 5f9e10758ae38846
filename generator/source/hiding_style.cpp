#include "source/hiding_style.h"

#include "basics/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <vector>

namespace part_one {

namespace {

struct Measure {
    double number = 0;
    std::string_view unit;
};

std::optional<Measure> measure_of(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && end < 24 &&
           (is_ascii_digit(text[end]) || text[end] == '.' || ((text[end] == '-' || text[end] == '+') && end == 0)))
        ++end;
    if (end == 0) return std::nullopt;
    return Measure{std::strtod(std::string(text.substr(0, end)).c_str(), nullptr), text.substr(end)};
}

/// "rgb(255,255,255)" and "hsl(0 0% 100% / 50%)": the measures between the brackets.
std::vector<Measure> measures_in(std::string_view call) {
    std::vector<Measure> found;
    for (std::size_t at = 0; at < call.size() && found.size() < 6;) {
        const auto measure = measure_of(call.substr(at));
        if (!measure) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < call.size() && std::string_view(",/() ").find(call[at]) == std::string_view::npos) ++at;
        found.push_back(*measure_of(call.substr(begin, at - begin)));
    }
    return found;
}

bool is_unseen_hex(std::string_view digits) {
    const std::size_t width = digits.size() <= 4 ? 1 : 2;
    if (digits.size() < 3 * width) return true;
    const auto channel = [&](std::size_t at) {
        const std::string text(digits.substr(at * width, width));
        return std::strtol((width == 1 ? text + text : text).c_str(), nullptr, 16);
    };
    if (digits.size() == 4 * width && channel(3) < 0x20) return true;
    return channel(0) >= 0xE0 && channel(1) >= 0xE0 && channel(2) >= 0xE0;
}

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> of) {
    return std::find(of.begin(), of.end(), word) != of.end();
}

/// Less than a tenth of what it would be, or too small to be read.
bool is_tiny(std::string_view value) {
    const auto size = measure_of(value);
    if (!size) return false;
    if (is_any_of(size->unit, {"em", "rem", "ex", "ch", "ic"})) return size->number < 0.4;
    if (size->unit == "%") return size->number < 40;
    if (is_any_of(size->unit, {"vw", "vh", "in", "cm"})) return size->number < 0.1;
    if (size->unit == "mm") return size->number < 1.5;
    return size->number < 5;
}

bool is_nothing(std::string_view value) {
    const auto size = measure_of(value);
    return size && size->number <= (size->unit == "px" || size->unit.empty() ? 2 : 0.1);
}

bool is_far_off(std::string_view value) {
    const auto size = measure_of(value);
    if (value.find("-100%") != std::string_view::npos || value.find("calc(") != std::string_view::npos) return true;
    return size && (size->number <= -20 || size->number >= 2000);
}

bool hides(std::string_view name, std::string_view value) {
    if (name == "display") return value.starts_with("none");
    if (name == "visibility" || name == "content-visibility") return value != "visible" && value != "inherit";
    if (name == "opacity")
        return measure_of(value).value_or(Measure{0, {}}).number <= (value.ends_with("%") ? 20 : 0.2);
    if (name == "color" || name == "-webkit-text-fill-color") return is_unseen_colour(value);
    if (name == "font-size") return is_tiny(value);
    if (name == "font") return !value.empty() && value.front() == '0';
    if (is_any_of(name, {"height", "width", "max-height", "max-width", "line-height", "zoom", "block-size",
                         "inline-size", "max-block-size", "max-inline-size"}))
        return is_nothing(value);
    if (is_any_of(name, {"top", "left", "right", "bottom", "inset", "text-indent", "margin", "margin-left",
                         "margin-top", "margin-right", "letter-spacing"}))
        return is_far_off(value);
    if (is_any_of(name, {"clip", "clip-path", "mask", "mask-image", "-webkit-mask"}))
        return value != "auto" && value != "none";
    if (name == "transform" || name == "scale" || name == "translate") return value != "none";
    if (name == "filter" || name == "-webkit-filter") return value != "none";
    if (name == "text-decoration" || name == "text-decoration-line")
        return value.find("line-through") != std::string_view::npos; // struck, as by <s>
    if (name == "mso-hide") return value != "none";
    if (name == "z-index") return value.starts_with("-");
    if (name == "text-security" || name == "-webkit-text-security") return value != "none";
    return false;
}

} // namespace

bool is_unseen_colour(std::string_view colour) {
    colour = colour.substr(0, colour.find('!'));
    if (colour.starts_with("#")) return is_unseen_hex(colour.substr(1));
    const std::size_t bracket = colour.find('(');
    if (bracket == std::string_view::npos)
        return is_any_of(colour,
                         {"white", "transparent", "snow",     "ivory",     "ghostwhite", "whitesmoke",    "floralwhite",
                          "azure", "mintcream",   "seashell", "honeydew",  "aliceblue",  "lavenderblush", "lightyellow",
                          "linen", "oldlace",     "cornsilk", "lightcyan", "beige",      "canvas"});
    const std::string_view kind = colour.substr(0, bracket);
    const auto parts = measures_in(colour.substr(bracket));
    if (parts.size() < 3) return true;
    if (parts.size() > 3 && parts[3].number <= (parts[3].unit == "%" ? 20 : 0.2)) return true;
    if (kind == "hsl" || kind == "hsla") return parts[2].number >= 88;
    if (kind != "rgb" && kind != "rgba") return true;
    return std::all_of(parts.begin(), parts.begin() + 3,
                       [](const Measure& part) { return part.number >= (part.unit == "%" ? 88 : 224); });
}

std::string plain_style(std::string_view style) {
    std::string out;
    for (std::size_t at = 0; at < style.size();) {
        if (style.compare(at, 2, "/*") == 0) {
            const std::size_t end = style.find("*/", at + 2);
            if (end == std::string_view::npos) break;
            at = end + 2;
            continue;
        }
        if (style[at] == '\\' && at + 1 < style.size()) {
            std::size_t end = ++at;
            while (end < style.size() && end - at < 6 && std::isxdigit(static_cast<unsigned char>(style[end])) != 0)
                ++end;
            if (end > at) {
                const long code = std::strtol(std::string(style.substr(at, end - at)).c_str(), nullptr, 16);
                if (code > 0x20 && code < 0x7F) out += static_cast<char>(code);
                at = end < style.size() && is_ascii_space(style[end]) ? end + 1 : end;
                continue;
            }
        }
        // "rgb(255 255 255)": between measures a space parts them.
        if (is_ascii_space(style[at])) {
            const bool parts = !out.empty() && at + 1 < style.size() &&
                               (is_ascii_digit(out.back()) || out.back() == '%') &&
                               (is_ascii_digit(style[at + 1]) || style[at + 1] == '/' || style[at + 1] == '-');
            if (parts) out += ' ';
        } else {
            out += style[at];
        }
        ++at;
    }
    return lower_ascii(out);
}

bool style_hides(std::string_view style) {
    std::string_view colour;
    std::string_view ground;
    for (std::string_view declaration : split(style, ';')) {
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos) continue;
        const std::string_view name = declaration.substr(0, colon);
        const std::string_view value = declaration.substr(colon + 1);
        if (hides(name, value)) return true;
        if (name == "color") colour = value;
        if (name == "background" || name == "background-color") ground = value;
    }
    // A black bar: black on black.
    return !ground.empty() && (ground == colour || ground == "black" || ground == "#000" || ground == "#000000");
}

} // namespace part_one
