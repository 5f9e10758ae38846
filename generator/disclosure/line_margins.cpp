#include "disclosure/line_margins.h"

#include "basics/text.h"
#include "form/profile.h"

namespace part_one {

namespace {

/// The line without numbering and decoration before its first word: "4. PART 2", "[(b) Exempt]", "*** PART 2 ***".
std::string_view without_lead(std::string_view folded) {
    for (int round = 0; round < 4; ++round) {
        folded = trimmed(folded);
        if (const std::size_t numbering = end_of_numbering(folded); numbering > 0 && numbering < folded.size()) {
            folded.remove_prefix(numbering);
            continue;
        }
        std::size_t lead = 0;
        while (lead < folded.size() && !is_ascii_letter(folded[lead]) && !is_ascii_digit(folded[lead])) {
            std::size_t behind = lead;
            const char32_t c = next_code_point(folded, behind);
            // Bullets, arrows, boxes, emblems
            if (c >= 0x80 && (c < 0x2000 || c > 0x2BFF) && c < 0x1F000) break;
            lead = behind;
        }
        if (lead == 0 || lead == folded.size()) break;
        folded.remove_prefix(lead);
    }
    return folded;
}

/// Without " page 3 of 5" at its end.
std::string_view without_page_behind(std::string_view folded) {
    const std::size_t page = folded.rfind(" page ");
    if (page == std::string_view::npos || page == 0 || folded.size() - page > 16) return folded;
    const std::string_view numbers = folded.substr(page + 6);
    const bool is_number = numbers.find_first_not_of("0123456789 of/") == std::string_view::npos;
    return is_number ? trimmed(folded.substr(0, page)) : folded;
}

/// Without "Page 3 of 5", "Enc 1": what a program or a pile of papers puts in front of a marking.
std::string_view without_page(std::string_view folded) {
    const auto behind_number = [folded](std::size_t at) {
        std::size_t end = at;
        while (end < folded.size() && is_ascii_digit(folded[end])) ++end;
        return end > at && end < folded.size() && folded[end] == ' ' ? end + 1 : std::size_t{0};
    };
    for (std::string_view lead : {"page ", "enc ", "enclosure ", "tudalen "}) {
        if (!folded.starts_with(lead)) continue;
        const std::size_t behind = behind_number(lead.size());
        if (behind == 0) return folded;
        if (!folded.substr(behind).starts_with("of ")) return folded.substr(behind);
        const std::size_t last = behind_number(behind + 3);
        return last == 0 ? folded : folded.substr(last);
    }
    return folded;
}

} // namespace

std::string_view words_of_line(std::string_view folded) {
    return without_page_behind(without_page(without_lead(folded)));
}

} // namespace part_one
