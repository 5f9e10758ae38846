#include "site/contracts.h"

#include "register/awards.h"
#include "site/addresses.h"

#include <algorithm>
#include <tuple>

namespace part_one {

namespace {

constexpr int steps = 900; // of the time line
constexpr std::size_t narrowest = 4;

int days_between(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

const PublicAward& award_of(const Register& reg, const ContractLine& line) {
    return reg.records[line.record].form.awards[line.award];
}

} // namespace

std::optional<ContractsPage> plan_contracts(const Register& reg) {
    ContractsPage page{Addresses::index("contracts"), {}, {}, {}};
    for (std::size_t record = 0; record < reg.records.size(); ++record) {
        const PublicForm& form = reg.records[record].form;
        for (std::size_t award = 0; award < form.awards.size(); ++award) {
            const PublicAward& shown = form.awards[award];
            if (!shown.end) continue;
            const Date from = shown.start                            ? *shown.start
                              : form.date && *form.date < *shown.end ? *form.date
                                                                     : *shown.end;
            page.first = page.lines.empty() ? from : std::min(page.first, from);
            page.last = page.lines.empty() ? *shown.end : std::max(page.last, *shown.end);
            page.lines.push_back({record, award, organisation_of(reg, reg.records[record], shown), 0, 0});
        }
    }
    if (page.lines.empty()) return std::nullopt;
    const int whole = std::max(1, days_between(page.first, page.last));
    for (ContractLine& line : page.lines) {
        const PublicAward& shown = award_of(reg, line);
        const auto place_of = [&](Date day) {
            return static_cast<std::size_t>(std::int64_t{days_between(page.first, day)} * steps / whole);
        };
        const std::size_t end = place_of(*shown.end);
        line.bar_at = shown.start ? place_of(std::min(*shown.start, *shown.end)) : end;
        line.bar_at = std::min(line.bar_at, steps - narrowest);
        line.bar_width = std::max(narrowest, end > line.bar_at ? end - line.bar_at : 0);
    }
    std::sort(page.lines.begin(), page.lines.end(), [&](const ContractLine& a, const ContractLine& b) {
        return std::tuple(*award_of(reg, b).end, award_of(reg, a).provider, a.record, a.award) <
               std::tuple(*award_of(reg, a).end, award_of(reg, b).provider, b.record, b.award);
    });
    return page;
}

} // namespace part_one
