#include "own_words.h"

#include "render/render_site.h"

namespace part_one {

namespace {

std::string totals_of_plan(const SitePlan& plan) {
    std::string sums;
    const auto add = [&sums](const std::optional<Pence>& sum) {
        if (sum) sums += format_pounds(*sum) + "\n";
    };
    const auto add_fills = [&add](const Phrase& phrase) {
        for (const auto& [name, fill] : phrase.fills)
            if (const auto* sum = std::get_if<Pence>(&fill)) add(*sum);
    };
    for (const ListPage& list : plan.lists) {
        add(list.totals.decided);
        for (const RecordList& part : list.lists)
            if (part.heading) add_fills(*part.heading);
        for (const Fact& fact : list.facts)
            if (const auto* words = std::get_if<Phrase>(&fact.value)) add_fills(*words);
        for (const OverviewGroup& table : list.tables)
            for (const OverviewRow& row : table.rows) add(row.decided);
    }
    for (const OverviewPage& overview : plan.overviews)
        for (const OverviewGroup& group : overview.groups) {
            for (const OverviewRow& row : group.rows) add(row.decided);
            if (group.total) add(group.total->decided);
        }
    return sums;
}

/// What each published record gives its providers in all, which may be the sum of several awards.
std::string shares_of(const Register& reg) {
    std::string sums;
    for (const Record& record : reg.records)
        for (const ProviderShare& share : record.providers)
            if (share.amount) sums += format_pounds(*share.amount) + "\n";
    return sums;
}

} // namespace

std::string words_of_an_empty_site(const Settings& settings, const Theme& theme, Date as_of) {
    Register empty;
    empty.title = settings.site.title;
    const auto plans =
        in_every_language(plan_site(empty, settings.site, settings.pages, as_of), empty, settings.site, settings.pages);
    std::string words;
    for (const RenderedFile& file : render_site(plans, empty, settings.site, theme, 1).files)
        words += file.bytes + "\n";
    return words;
}

std::string worked_out_of(const Register& reg, const SitePlan& plan, const UrlLedger& ledger) {
    std::string words = totals_of_plan(plan) + shares_of(reg);
    for (const auto& [address, history] : ledger.addresses()) words += address + "\n";
    return words;
}

} // namespace part_one
