#include "disclosure/owed.h"

#include "form/identity.h"
#include "form/promise.h"

namespace part_one {

Owed owed_by(const Document& document, const PartReading& parts, const Profile& profile, Kind kind) {
    Outline outline = document.outline;
    if (!parts.cuts.empty()) {
        std::vector<std::string> lines = document.lines;
        for (const CutLines& cut : parts.cuts)
            for (int line = cut.first; line <= cut.last; ++line) lines[static_cast<std::size_t>(line) - 1].clear();
        outline = make_outline(lines);
    }
    const auto labels = with_likely_labels(outline, profile, recognise_labels(outline, profile));
    Owed owed;
    owed.working_days = promised_working_days(outline);
    owed.decided = document.front_matter.date;
    if (!owed.decided) owed.decided = read_identity(outline, labels, kind).date;
    return owed;
}

} // namespace part_one
