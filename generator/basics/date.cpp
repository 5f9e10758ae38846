#include "basics/date.h"

#include <cstdio>

namespace part_one {

using namespace std::chrono;

std::optional<Date> parse_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int parts[3] = {0, 0, 0};
    int part = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at == 4 || at == 7) {
            ++part;
            continue;
        }
        if (text[at] < '0' || text[at] > '9') return std::nullopt;
        parts[part] = parts[part] * 10 + (text[at] - '0');
    }
    const Date date{year{parts[0]}, month{static_cast<unsigned>(parts[1])}, day{static_cast<unsigned>(parts[2])}};
    if (parts[0] < 1 || !date.ok()) return std::nullopt;
    return date;
}

std::string format_iso_date(Date date) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

bool is_weekend(Date date) {
    const weekday day{sys_days{date}};
    return day == Saturday || day == Sunday;
}

Date days_after(Date date, int days) { return Date{sys_days{date} + std::chrono::days{days}}; }

int year_of(Date date) { return static_cast<int>(date.year()); }

} // namespace part_one
