#include "basics/money.h"

namespace part_one {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string pence_part(Pence sum) {
    const auto pence = (sum.value < 0 ? -sum.value : sum.value) % 100;
    if (pence == 0) return {};
    return {'.', static_cast<char>('0' + pence / 10), static_cast<char>('0' + pence % 10)};
}

} // namespace

std::string format_pounds(Pence sum) {
    std::string pounds = std::to_string((sum.value < 0 ? -sum.value : sum.value) / 100);
    for (int at = static_cast<int>(pounds.size()) - 3; at > 0; at -= 3)
        pounds.insert(static_cast<std::size_t>(at), ",");
    return std::string(sum.value < 0 ? "-" : "") + "£" + pounds + pence_part(sum);
}

std::string format_plain(Pence sum) {
    return std::string(sum.value < 0 ? "-" : "") + std::to_string((sum.value < 0 ? -sum.value : sum.value) / 100) +
           pence_part(sum);
}

std::optional<Pence> parse_pounds(std::string_view text) {
    if (text.starts_with("£")) text.remove_prefix(std::string_view("£").size());
    if (text.empty() || !is_digit(text[0])) return std::nullopt;
    std::int64_t pounds = 0;
    std::size_t at = 0;
    std::size_t group = 0;
    bool grouped = false;
    for (; at < text.size() && text[at] != '.'; ++at) {
        if (text[at] == ',') {
            if ((grouped && group != 3) || group == 0 || group > 3) return std::nullopt;
            grouped = true;
            group = 0;
            continue;
        }
        if (!is_digit(text[at]) || pounds > 1'000'000'000'000) return std::nullopt;
        pounds = pounds * 10 + (text[at] - '0');
        ++group;
    }
    if (grouped && group != 3) return std::nullopt;
    std::int64_t pence = 0;
    if (at < text.size()) {
        const std::string_view rest = text.substr(at + 1);
        if (rest.empty() || rest.size() > 2) return std::nullopt;
        for (char c : rest)
            if (!is_digit(c)) return std::nullopt;
        pence = (rest[0] - '0') * 10 + (rest.size() == 2 ? rest[1] - '0' : 0);
    }
    return Pence{pounds * 100 + pence};
}

} // namespace part_one
