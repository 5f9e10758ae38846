#include "properties/known_failures.h"

#include <algorithm>
#include <cstdlib>

namespace properties {

namespace {

/// Empty: any.
struct Kind {
    const char* wording;
    const char* container;
    const char* disguise;
};

const std::vector<Kind> leaking{
    {"", "", "digits for letters"},           // CONF1DENT1AL is not heard
    {"", "HTML heading", "link in the word"}, // <h2>CO[N](…)FIDENTIAL</h2>
    {"", "brackets in a heading", ""},        // ## Costs (TOP SECRET)
    {"", "second half of a heading", ""},     // ## Costs – DO NOT PUBLISH
    {"", "comment and text behind", ""},      // <!-- Rhan 2 --> and what follows
    {"", "value of a label", ""},             // **Further costs:** Pt 2 – …
    {"", "running header", ""},
    {"", "running header with strokes", ""},
    {"", "table row", "letter-spaced"},
    {"", "table row", "letter-spaced without breaks"},
    {"NOT FOR PUBLICATION", "", "letter doubled"},
    {"NOT FOR PUBLICATION", "", "letters swapped"},
    {"NOT FOR PUBLICATION", "", "letter dropped"},
    {"Part 2 – Confidential facts and advice", "", "letter dropped"}, // the digit goes
    {"Exempt information", "", "en dashes"},
    {"Exempt information", "", "zero-width space for a space"},
    {"(b) Exempt information", "", ""}, // numbering inside other dress
    {"4.1 Confidential", "", ""},
    {"Appendix B – Exempt", "", ""}, // with text on the next line
    {"Section 2 – Confidential", "", ""},
    {"Legal advice – privileged", "", ""}, // but as a heading
    {"Part 2 of this form", "", ""},
    {"PART B – EXEMPT", "", ""},
    {"Green sheet", "", ""}, // an office's own label inside a cell, brackets, a fence
    {"GREEN SHEET", "", ""},
    {"Back of the sheet", "", ""},
};

/// Harmless and cut or withheld all the same.
const std::vector<const char*> losing{
    "**Protect**",
    "**Restricted procedure**",
    "- Protect",
    "- confidential",
    "Access is restricted to trained staff.",
    "Access to the car park is restricted.",
    "Closed: the station at Ash.",
    "Confidential - free - independent",
    "Confidential/Exempt: No",
    "Confidential: the helpline tells nobody.",
    "Contains exempt information: No",
    "Data will be held in a restricted folder.",
    "Does this report contain confidential information? No",
    "Does this report contain exempt information? NO",
    "In confidence: victims may talk to us.",
    "Is there a confidential facts and advice form? NO",
    "Items during which the press and public may attend",
    "Names are kept confidential.",
    "No part of this report is exempt.",
    "Part 1: lamps. Part 2: poles.",
    "Part 2 Ltd: £400",
    "Part 2 – None",
    "Part 2: N/A",
    "Part 2: None",
    "Private – Public Partnership",
    "Protect – Pension advice: £300",
    "Protect: £300",
    "Restricted: 2 parking spaces",
    "Rhan 2 o Ddeddf yr Heddlu 2002",
    "The Part Two Trust was paid.",
    "The bids are commercially confidential and are set out in a separate report.",
    "The bids are set out in the confidential Part 2 report.",
    "The following services are confidential: the helpline.",
    "The identity of victims is confidential.",
    "The paper says that the service remains confidential.",
    "The report includes restricted and unrestricted reserves.",
    "The report notes that the helpline is confidential.",
    "The section is restricted to buses.",
    "The speed is restricted to 20 mph.",
    "The supply is VAT exempt.",
    "This document is restricted to two pages.",
    "This report was confidential until 1 May 2024 and is now public.",
    "Victims' data will remain confidential.",
    "| Exempt | Taxable |\n|---|---|\n| 3 | 4 |",
    "| Reserve | Restricted |\n|---|---|\n| Lamps | 4 |",
    "~~CONFIDENTIAL~~ PUBLIC",
};

bool nothing_is_let_off() { return std::getenv("PARTONE_PROPERTY_ALL") != nullptr; }

bool is_or_any(const std::string& name, const std::string& wanted) { return wanted.empty() || name == wanted; }

} // namespace

bool is_known_to_leak(const GeneratedForm& form) {
    if (nothing_is_let_off() || !form.container) return false;
    return std::any_of(leaking.begin(), leaking.end(), [&](const Kind& kind) {
        return is_or_any(form.wording, kind.wording) && is_or_any(form.container->name, kind.container) &&
               is_or_any(form.disguise->name, kind.disguise);
    });
}

bool is_known_to_lose(const GeneratedForm& form) {
    if (nothing_is_let_off()) return false;
    return std::find(losing.begin(), losing.end(), form.wording) != losing.end();
}

} // namespace properties
