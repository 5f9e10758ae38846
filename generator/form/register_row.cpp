#include "form/register_row.h"

#include <algorithm>

namespace part_one {

bool has_one_row_below(const std::vector<OutlineLine>& lines, std::size_t at) {
    if (at >= lines.size()) return false; // of an entry nothing but its labels is known
    const OutlineLine& line = lines[at];
    const auto is_row = [&](std::size_t other) {
        return other < lines.size() && lines[other].place == OutlineLine::Place::table &&
               lines[other].block_first == line.block_first && !lines[other].is_header_row;
    };
    return line.is_header_row && is_row(at + 1) && !is_row(at + 2);
}

bool heads_one_row(const std::vector<OutlineLine>& lines, std::size_t at) {
    return has_one_row_below(lines, at) && lines[at].segments.size() > 2;
}

const Segment* cell_of_one_row(const std::vector<OutlineLine>& lines, const Labelled& label) {
    if (!heads_one_row(lines, label.at)) return nullptr;
    const OutlineLine& row = lines[label.at + 1];
    return label.segment < row.segments.size() ? &row.segments[label.segment] : nullptr;
}

bool is_register_row(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, std::size_t header) {
    return heads_one_row(lines, header) && std::any_of(labels.begin(), labels.end(), [&](const Labelled& label) {
               return label.at == header &&
                      (label.meaning == Meaning::number || label.meaning == Meaning::decision_date);
           });
}

} // namespace part_one
