#include "register/awards.h"

#include <algorithm>

namespace part_one {

std::optional<std::size_t> organisation_of(const Register& reg, const Record& record, const PublicAward& award) {
    for (const ProviderShare& share : record.providers) {
        const Organisation& known = reg.organisations[share.organisation];
        if (known.name == award.provider || record.providers.size() == 1 ||
            std::find(known.aliases.begin(), known.aliases.end(), award.provider) != known.aliases.end())
            return share.organisation;
    }
    return std::nullopt;
}

std::vector<AwardLine> award_lines(const Register& reg) {
    std::vector<AwardLine> lines;
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        const Record& record = reg.records[at];
        if (record.form.kind != Kind::decision) continue;
        const std::size_t first = lines.size();
        const auto add = [&](std::optional<std::size_t> organisation, std::optional<std::size_t> award,
                             const std::optional<Pence>& amount) {
            lines.push_back({at, lines.size() - first + 1, organisation, award, amount});
        };
        for (std::size_t award = 0; award < record.form.awards.size(); ++award) {
            const PublicAward& made = record.form.awards[award];
            if (!made.provider.get().empty()) add(organisation_of(reg, record, made), award, made.amount);
        }
        for (const ProviderShare& share : record.providers) {
            const bool has_line =
                std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end(),
                            [&](const AwardLine& line) { return line.organisation == share.organisation; });
            if (!has_line) add(share.organisation, std::nullopt, share.amount);
        }
        // The only award of a decision that states one sum is that sum.
        if (lines.size() == first + 1 && !lines[first].amount && record.form.value && record.form.value->value > 0)
            lines[first].amount = record.form.value;
    }
    return lines;
}

std::string id_of(const Register& reg, const AwardLine& line) {
    return reg.records[line.record].id + "/" + std::to_string(line.number);
}

} // namespace part_one
