#include "commands/icalendar.h"

#include "adapters/hash.h"
#include "basics/text.h"

namespace part_one {

namespace {

std::string compact(Date day) { return replaced(format_iso_date(day), "-", ""); }

/// TEXT of RFC 5545, section 3.3.11. What no calendar program could show goes.
std::string escaped(std::string_view text) {
    const bool is_readable = is_utf8(text);
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') {
            out += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            out += std::string("\\") + c;
        } else if (byte >= 0x80 && !is_readable) {
            out += '?';
        } else if (byte >= 0x20 && byte != 0x7f) {
            out += c;
        }
    }
    return out;
}

/// Section 3.1: no line is longer than 75 octets; what goes on begins with a space. A character is never divided.
std::string folded_line(const std::string& line) {
    constexpr std::size_t longest = 75;
    std::string out;
    std::size_t room = longest;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at + 1;
        while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) ++end;
        if (end - at > room) {
            out += "\r\n ";
            room = longest - 1;
        }
        out.append(line, at, end - at);
        room -= end - at;
        at = end;
    }
    return out + "\r\n";
}

/// In the shape of a UUID of the eighth version (RFC 9562), as RFC 7986 asks for.
std::string uid_of(const std::string& key) {
    std::string digits = sha256_hex(key).substr(0, 32);
    digits[12] = '8';
    digits[16] = '8';
    return digits.substr(0, 8) + "-" + digits.substr(8, 4) + "-" + digits.substr(12, 4) + "-" + digits.substr(16, 4) +
           "-" + digits.substr(20);
}

std::string component(const char* kind, const CalendarEntry& entry, Date written) {
    std::string out = folded_line(std::string("BEGIN:") + kind) + folded_line("UID:" + uid_of(entry.key)) +
                      folded_line("DTSTAMP:" + compact(written) + "T000000Z") +
                      folded_line("DTSTART;VALUE=DATE:" + compact(entry.day)) +
                      folded_line("SUMMARY:" + escaped(entry.summary));
    if (!entry.description.empty()) out += folded_line("DESCRIPTION:" + escaped(entry.description));
    return out + folded_line(std::string("END:") + kind);
}

} // namespace

std::string icalendar(const std::vector<CalendarEntry>& entries, Date written) {
    std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Part One//partone due//EN\r\n";
    for (const CalendarEntry& entry : entries) out += component("VEVENT", entry, written);
    // A calendar holds at least one component (section 3.6). A journal entry takes nobody's time.
    if (entries.empty()) out += component("VJOURNAL", {written, "nothing", "Nothing is due", ""}, written);
    return out + "END:VCALENDAR\r\n";
}

} // namespace part_one
