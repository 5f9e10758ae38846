#include "form/prose_of_label.h"

#include "form/answer.h"
#include "form/label_text.h"
#include "form/outcome_marks.h"
#include "form/register_row.h"

namespace part_one {

namespace {

/// "Deferred – No", "Exemptions: none": another field of the form, which says nothing of the decision.
bool is_denied_field(std::string_view text) {
    for (std::string_view mark : {": ", " – ", " - ", "? "})
        if (const std::size_t at = text.find(mark); at != std::string_view::npos && words_in(text.substr(0, at)) <= 6)
            return says_nothing(text.substr(at + mark.size()));
    return false;
}

} // namespace

std::string prose_of(const Outline& outline, const std::vector<Labelled>& labels, std::size_t index) {
    if (const Segment* cell = cell_of_one_row(outline.lines, labels[index])) {
        std::string words;
        for (const std::string& line : cell->cell_lines) words += line + (line.ends_with(".") ? " " : ". ");
        return words.empty() ? cell->kept : words;
    }
    std::size_t end = index + 1;
    while (end < labels.size() && (labels[end].meaning == Meaning::provider || labels[end].meaning == Meaning::total ||
                                   labels[end].meaning == Meaning::awards || labels[end].at == labels[index].at))
        ++end;
    const std::size_t last = end < labels.size() ? labels[end].at : outline.lines.size();
    std::string words = labels[index].value;
    const OutlineLine& line = outline.lines[labels[index].at];
    for (std::size_t segment = labels[index].segment + 1; segment < line.segments.size(); ++segment)
        words += " " + line.segments[segment].kept;
    for (std::size_t at = labels[index].at + 1; at < last && at < labels[index].at + 12; ++at)
        if (!is_denied_field(outline.lines[at].kept()))
            words += (outline.lines[at].begins_block ? ". " : " ") + outline.lines[at].kept();
    return words;
}

} // namespace part_one
