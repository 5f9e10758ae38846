// What a form says about itself: the fields of its record, read from the labels and words that may be looked at.
//
// Knows nothing of disclosure: it is given an outline and reads what stands there. Disclosure gives it the public part.
#pragma once

#include "basics/date.h"
#include "basics/finding.h"
#include "basics/money.h"
#include "basics/outcome.h"
#include "form/filled_form.h"
#include "form/known_organisations.h"
#include "form/origin.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct Award {
    std::string provider;
    std::optional<Pence> amount;
    std::string purpose;
    std::optional<Date> start;
    std::optional<Date> end;
    int line = 0;
    std::string extension{}; // the form's words for an option to extend it
};

/// Where each field was read.
struct Origins {
    Origin number;
    Origin title;
    Origin date;
    Origin outcome;
    Origin decision_maker;
    Origin value;
    Origin providers;
};

struct Facts {
    std::string number;
    std::string title;
    std::string title_cy; // beside an English one
    std::optional<Date> date;
    std::optional<Outcome> outcome;
    std::string decision_maker;
    std::string summary;
    std::optional<Pence> value;
    std::vector<Pence> amounts;
    std::vector<Award> awards;
    std::vector<std::string> providers;
    std::vector<std::string> funders;
    std::vector<std::string> mentions;
    std::vector<std::string> topics;
    std::optional<Date> published;
    std::optional<Date> press_date;
    std::optional<int> promised_working_days; // "within 3 working days of approval"
    std::vector<std::string> papers;          // named, and not published here
    Origins from;
    Findings findings;
    bool is_recognised = false; // any label of a form was found, or its first lines tell which it is
};

Facts read_facts(const Outline& outline, const std::vector<Labelled>& labels, const FrontMatter& front_matter,
                 Kind kind, const KnownOrganisations& known);

} // namespace part_one
