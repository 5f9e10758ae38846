#include "disclosure/page_in_doubt.h"

#include "adapters/unicode.h"
#include "disclosure/listen.h"
#include "form/filled_form.h"

#include <algorithm>

namespace part_one {

namespace {

bool closes(const OutlineLine& line) {
    const Speech speech = speech_in(line, 0, false);
    return speech == Speech::begins_private || speech == Speech::marks;
}

/// "## PART 2 – CONFIDENTIAL", "**Part 2 – exempt information**"; not "## What a Part 2 is"
bool is_heading_of_part_two(const OutlineLine& line) {
    const bool stands_out =
        line.place == OutlineLine::Place::heading || line.is_bold || is_in_capitals(line.segments.front().text);
    const std::string folded = line.folded();
    if (!stands_out || line.segments.size() > 1 || !is_bare_label(folded) || !closes(line)) return false;
    if (is_in_capitals(line.segments.front().text)) return true;
    const bool names_part = folded.starts_with("part 2 -") || folded.starts_with("part ii -") ||
                            folded.starts_with("rhan 2 -") || folded.starts_with("part 2 (");
    return names_part && std::any_of(line.segments.begin(), line.segments.end(), [](const Segment& segment) {
               return segment.folded.find("confidential") != std::string::npos ||
                      segment.folded.find("exempt") != std::string::npos ||
                      segment.folded.find("restricted") != std::string::npos ||
                      segment.folded.find("cyfrinachol") != std::string::npos;
           });
}

/// "OFFICIAL-SENSITIVE" alone
bool is_bare_marking(const OutlineLine& line) {
    return line.segments.size() == 1 && is_in_capitals(line.segments.front().text) && is_bare_label(line.folded()) &&
           closes(line);
}

} // namespace

bool page_is_in_doubt(const Outline& page) {
    if (page.lines.empty()) return false;
    return is_bare_marking(page.lines.front()) || is_bare_marking(page.lines.back()) ||
           std::any_of(page.lines.begin(), page.lines.end(), is_heading_of_part_two);
}

} // namespace part_one
