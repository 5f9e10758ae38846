#include "disclosure/languages.h"

#include "basics/language.h"

#include <algorithm>

namespace part_one {

void tell_languages(const Outline& outline, const std::optional<std::string>& said, PartOneForm& form) {
    const bool any = std::any_of(outline.lines.begin(), outline.lines.end(),
                                 [](const OutlineLine& line) { return may_hold_welsh(line.kept()); });
    if (!any && (!said || *said == "en")) return;
    std::size_t welsh = 0, english = 0;
    for (const OutlineLine& line : outline.lines)
        for (const Segment& segment : line.segments) {
            const Language language = language_of(segment.kept);
            if (language == Language::welsh) welsh += segment.kept.size();
            if (language == Language::english) english += segment.kept.size();
        }
    if (!said && welsh > 2 * english) form.language = "cy";
    form.is_in_two_languages = form.language == "cy" ? english > 0 : welsh > 0;
}

} // namespace part_one
