#include "form/list_of_value.h"

#include "form/listed_awards.h"

#include <algorithm>

namespace part_one {

std::vector<Award> list_of_value(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                                       Pence value, const KnownOrganisations& known) {
    std::vector<Award> list;
    Pence sum;
    const auto begins_part = [&](std::size_t at) {
        return lines[at].place == OutlineLine::Place::heading ||
               std::any_of(labels.begin(), labels.end(), [at](const Labelled& label) { return label.at == at; });
    };
    for (std::size_t at = 0; at <= lines.size(); ++at) {
        if (at == lines.size() || begins_part(at)) {
            if (list.size() > 1 && sum == value) return list;
            list.clear();
            sum = Pence{0};
            continue;
        }
        const OutlineLine& line = lines[at];
        if (line.place != OutlineLine::Place::paragraph && line.place != OutlineLine::Place::item) continue;
        auto award = read_listed_award(line.kept(), known);
        if (!award || !award->amount) continue;
        sum = sum + *award->amount;
        list.push_back({award->provider, award->amount, {}, {}, {}, line.line, {}});
    }
    return {};
}

} // namespace part_one
