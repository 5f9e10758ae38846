#include "form/funders.h"

#include "adapters/unicode.h"

namespace part_one {

std::vector<std::string> funders_in(std::string_view text, const KnownOrganisations& known) {

    const std::string folded = fold(text);
    const bool of_money = folded.find("fund") != std::string::npos || folded.find("grant") != std::string::npos ||
                          folded.find("award") != std::string::npos || folded.find("budget") != std::string::npos ||
                          folded.find("contribut") != std::string::npos || folded.find("met from") != std::string::npos;
    if (!of_money) return {};
    std::vector<std::string> funders;
    const bool costs_nothing =
        folded.find("no cost") != std::string::npos || folded.find("no call on") != std::string::npos;
    for (std::string_view own :
         {"opcc budget", "opcc's budget", "commissioning budget", "budget underspend", "commissioner's budget",
          "grants budget", "own budget", "pcc's budget", "pcc budget", "office's budget", "opcc reserves"})
        if (!costs_nothing && folded.find(own) != std::string::npos) funders.push_back("The office's own budget");
    for (const KnownOrganisation* organisation : known.named_in(folded)) {
        if (organisation->kind != "funder") continue;
        std::vector<std::string> names = organisation->aliases;
        names.push_back(organisation->name);
        for (const std::string& name : names) {
            const std::string lower = fold(name);
            for (std::string_view cue : {"awarded by ", "funded by ", "funding from ", "grant from ", "provided by ",
                                         "by the ", "from the ", "imposed by the "})
                for (std::string_view the : {"", "the "})
                    if (folded.find(std::string(cue) + std::string(the) + lower) != std::string::npos)
                        funders.push_back(organisation->name);
            if (folded.find(lower + " funding") != std::string::npos ||
                folded.find(lower + " grant") != std::string::npos)
                funders.push_back(organisation->name);
        }
    }
    return funders;
}

} // namespace part_one
