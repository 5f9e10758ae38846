#include "properties/restrictions.h"

namespace properties {

const std::vector<Restriction>& restrictions() {
    static const std::vector<Restriction> all{
        {"a draft", "status: draft\n", "", "", true},
        {"a Part 2 is said to exist", "part2: yes\n", "", "", false},
        {"entry only", "part2: entry-only\n", "", "", false},
        {"an empty part2 key", "part2:\n", "", "", true},
        {"confidential matter as front matter", "part2: |\n  A word for the officer alone.\n", "", "", false},
        {"deferred by front matter", "defer_until: 2031-09-01\n", "", "", true},
        {"deferred without a day", "defer_until:\n", "", "", true},
        {"marked in front matter", "protective_marking: SECRET\n", "", "", true},
        {"an empty marking", "protective_marking:\n", "", "", true},
        {"an unknown key", "confidental: yes\n", "", "", true},
        {"withdrawn", "withdrawn: true\n", "", "", true},
        {"withdrawn with a day", "withdrawn: 2025-03-04\n", "", "", true},
        {"a marking above", "", "OFFICIAL-SENSITIVE\n", "", true},
        {"a marking in bold above", "", "**CONFIDENTIAL**\n", "", true},
        {"a marking label", "", "", "Protective Marking: Restricted", true},
        {"a security classification", "", "", "**Security classification:** Secret", true},
        {"the question of deferral", "", "", "Is the publication of this form to be deferred? YES", true},
        {"deferred to a far day", "", "", "Deferred until: 1 September 2031", true},
        {"embargoed", "", "", "Embargoed until 1 September 2031", true},
        {"not for publication", "", "", "Is the report for publication? NO", true},
        {"a hidden element", "", "", "<div hidden>", false},
    };
    return all;
}

} // namespace properties
