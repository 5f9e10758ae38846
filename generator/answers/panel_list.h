// Which decisions a Police and Crime Panel is to be told of: those taken between two days, and those taken before that
// became public between them, which no earlier list could hold.
//
// Everything is read back from the finished register.json, so that nothing can stand in a list that the audits have not
// searched and everybody may not read.
#pragma once

#include "pipeline.h"
#include "register/register.h"

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct PanelQuestion {
    Date from;
    Date to;            // included
    std::string office; // its name or its folder; empty: all
};

/// One line of the list, as register.json has it.
struct PanelLine {
    std::optional<Date> date;
    std::string number;
    std::string title;
    std::string office;
    std::string decision_maker;
    std::string status; // "approved"; empty where none is recorded
    std::optional<Pence> sum;
    std::vector<std::string> providers;
    std::string url;
};

/// The oldest first, as a panel reads them.
struct PanelList {
    std::optional<std::string> office; // its name, where one was asked for
    std::vector<PanelLine> taken;
    std::vector<PanelLine> public_since;
    std::vector<PanelLine> undated; // could be in any list
};

/// `built` holds a site. Throws UsageFailure where there is no such office.
PanelList list_for_panel(const SiteInput& input, const BuiltSite& built, const PanelQuestion& question);

Totals totals_of(const std::vector<PanelLine>& lines);

} // namespace part_one
