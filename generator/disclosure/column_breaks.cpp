#include "disclosure/column_breaks.h"

#include "disclosure/listen.h"
#include "disclosure/may_speak.h"

#include <algorithm>
#include <string>

namespace part_one {

namespace {

constexpr std::size_t longest_column = 60;
constexpr std::size_t most_lines = 3;

bool closes(const std::string& folded) {
    if (!may_speak(folded)) return false;
    Standing whole;
    whole.is_whole_block = true;
    whole.is_prominent = true;
    const Speech speech = speech_in_text(folded, folded, whole);
    return speech != Speech::nothing && speech != Speech::begins_public;
}

} // namespace

bool closes_across_columns(const std::vector<OutlineLine>& lines, std::size_t at) {
    const OutlineLine& line = lines[at];
    if (line.segments.size() < 2 || line.place == OutlineLine::Place::table) return false;
    std::string label = line.segments.front().folded;
    if (label.empty() || label.size() > longest_column || closes(label)) return false;
    std::string answer;
    for (std::size_t segment = 1; segment < line.segments.size(); ++segment)
        answer += " " + line.segments[segment].folded;
    for (std::size_t next = at + 1; next < std::min(lines.size(), at + most_lines); ++next) {
        const OutlineLine& below = lines[next];
        const std::string& more = below.segments.front().folded;
        if (below.block_first != line.block_first || below.place != line.place || more.size() > longest_column ||
            closes(more))
            return false;
        label += " " + more;
        const bool asks = label.find_first_of("?:") != std::string::npos;
        if (closes(label + (asks ? "" : ":") + answer)) return true;
        // "Not for            The bidder …" and "publication        asked for more."
        if (!asks && closes(label)) return true;
    }
    return false;
}

} // namespace part_one
