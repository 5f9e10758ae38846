#include "disclosure/entry_only.h"

#include "form/identity.h"

namespace part_one {

Facts read_entry(const std::vector<Labelled>& labels, const FrontMatter& front_matter, Kind kind) {
    Identity identity = read_identity(Outline{}, labels, kind);
    Facts entry;
    entry.is_recognised = true;
    entry.number = front_matter.number.value_or(identity.number);
    entry.title = front_matter.title.value_or(identity.title);
    entry.date = front_matter.date ? front_matter.date : identity.date;
    entry.from.number = front_matter.number ? from_front_matter : identity.number_from;
    entry.from.title = front_matter.title ? from_front_matter : identity.title_from;
    entry.from.date = front_matter.date ? from_front_matter : identity.date_from;
    if (!entry.date)
        entry.findings.push_back({Severity::warning, "form/date-missing", 0,
                                  "no date of decision could be read; write date in the front matter, such as date: "
                                  "2026-10-14"});
    return entry;
}

} // namespace part_one
