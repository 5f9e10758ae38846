// Who was awarded money, and who is only named: A to Z under every name, and a page for each that keeps the two apart,
// with its awards of all offices year by year.
#include "site/addresses.h"
#include "site/bars.h"
#include "site/indexes.h"
#include "site/initial.h"
#include "site/names.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t most_without_letters = 40; // so few are read faster in one table

const std::vector<std::size_t>& records_in(const std::map<std::size_t, std::vector<std::size_t>>& index,
                                           std::size_t of) {
    static const std::vector<std::size_t> none;
    const auto found = index.find(of);
    return found == index.end() ? none : found->second;
}

/// Is it awarded something or named anywhere? One that only pays has a page among the funders.
bool has_page(const Register& reg, std::size_t organisation) {
    return !records_in(reg.by_provider, organisation).empty() || !records_in(reg.mentioned_in, organisation).empty();
}

bool is_former_name(const Organisation& organisation, const PublicText& name) {
    return std::any_of(organisation.former_names.begin(), organisation.former_names.end(),
                       [&](const FormerPublicName& former) { return former.name == name; });
}

void add_former_names(const Organisation& organisation, std::vector<Fact>& facts) {
    for (const FormerPublicName& former : organisation.former_names) {
        Label value = former.name;
        if (former.until) value = Phrase{"providers.former_name", {{"name", former.name}, {"until", *former.until}}};
        facts.push_back({{"providers.formerly", {}}, std::move(value), {}});
    }
}

Fact fact_about(const Register& reg, std::string key, std::size_t organisation, std::string_view language) {
    const Organisation& other = reg.organisations[organisation];
    Fact fact{{std::move(key), {}}, name_in(language, other), {}};
    fact.page = Addresses::in_index("providers", other.slug);
    return fact;
}

/// Who makes up a consortium, and of which ones this is a member.
void add_consortia(const Register& reg, std::size_t at, std::string_view language, std::vector<Fact>& facts) {
    for (const Member& member : reg.organisations[at].members) {
        const std::string key = member.leads ? "providers.led_by" : "providers.member";
        if (member.organisation && has_page(reg, *member.organisation)) {
            facts.push_back(fact_about(reg, key, *member.organisation, language));
        } else {
            facts.push_back({{key, {}}, member.name, {}});
        }
    }
    for (const std::size_t consortium : reg.organisations[at].consortia) {
        const std::vector<Member>& members = reg.organisations[consortium].members;
        const bool leads = members.front().leads && members.front().organisation == at;
        if (has_page(reg, consortium))
            facts.push_back(fact_about(reg, leads ? "providers.leads" : "providers.member_of", consortium, language));
    }
}

void add_facts(const Organisation& organisation, const PublicText& name, const std::optional<Pence>& awarded,
               std::vector<Fact>& facts) {
    if (awarded) facts.push_back({{"providers.awarded", {}}, Phrase{"sum.plain", {{"sum", *awarded}}}, {}});
    if (!organisation.company_number.get().empty())
        facts.push_back({{"providers.company_number", {}}, organisation.company_number, {}});
    if (!organisation.charity_number.get().empty())
        facts.push_back({{"providers.charity_number", {}}, organisation.charity_number, {}});
    PublicText aliases = name == organisation.name ? PublicText{} : organisation.name;
    for (const PublicText& alias : organisation.aliases)
        if (alias != name && !is_former_name(organisation, alias))
            aliases = derive<std::string>(
                [](const std::string& before, const std::string& next) {
                    return before.empty() ? next : before + "; " + next;
                },
                aliases, alias);
    if (!aliases.get().empty()) facts.push_back({{"providers.also_known_as", {}}, aliases, {}});
    add_former_names(organisation, facts);
}

/// Its awards in lists of a year each, the newest first, with what it was awarded in that year.
std::vector<RecordList> awards_by_year(const Register& reg, std::size_t organisation,
                                       const std::vector<std::size_t>& awards) {
    std::map<int, RecordList> years; // 0: no date is stated
    std::map<int, std::optional<Pence>> sums;
    for (const std::size_t at : awards) {
        const Record& record = reg.records[at];
        const int year = record.year.value_or(0);
        years[year].records.push_back(at);
        for (const ProviderShare& share : record.providers)
            if (share.organisation == organisation && share.amount && !is_not_counted(record.form))
                sums[year] = sums[year].value_or(Pence{}) + *share.amount;
    }
    std::vector<RecordList> lists;
    for (auto at = years.rbegin(); at != years.rend(); ++at) {
        const std::optional<Pence>& sum = sums[at->first];
        std::vector<std::pair<std::string, Fill>> fills;
        if (at->first != 0) fills.push_back({"year", Year{at->first}});
        if (sum) fills.push_back({"sum", *sum});
        const std::string key = at->first == 0 ? "providers.undated" : "providers.in_year";
        at->second.heading = Phrase{key + (sum ? "_with_sum" : ""), std::move(fills)};
        lists.push_back(std::move(at->second));
    }
    return lists;
}

ListPage page_of(const Register& reg, std::size_t at, const std::optional<Pence>& awarded, std::string_view language) {
    const Organisation& organisation = reg.organisations[at];
    const auto& awards = records_in(reg.by_provider, at);
    const auto& mentions = records_in(reg.mentioned_in, at);
    ListPage page = list_of(reg, "providers", Addresses::in_index("providers", organisation.slug),
                            name_in(language, organisation), awards);
    page.steps = steps_below("providers");
    page.organisation = at;
    add_facts(organisation, name_in(language, organisation), awarded, page.facts);
    add_consortia(reg, at, language, page.facts);
    page.lists = awards_by_year(reg, at, awards);
    if (OverviewGroup years = awarded_by_year(reg, at, awards); years.rows.size() > 1)
        page.tables.push_back(std::move(years));
    page.totals.records += mentions.size();
    page.shows_total = false;
    if (!mentions.empty()) page.lists.push_back({Phrase{"providers.mentions", {}}, mentions});
    return page;
}

/// A name of the A to Z: an organisation's own, or another that leads to it.
struct Entry {
    PublicText name;
    std::size_t organisation = 0;
    bool is_alias = false;
};

/// As a person of that language would sort them.
std::vector<Entry> a_to_z(const Register& reg, std::string_view language) {
    std::vector<Entry> entries;
    for (std::size_t at = 0; at < reg.organisations.size(); ++at) {
        const Organisation& organisation = reg.organisations[at];
        if (!has_page(reg, at)) continue;
        const PublicText& name = name_in(language, organisation);
        entries.push_back({name, at, false});
        for (const PublicText& alias : organisation.other_names)
            if (alias != name && !Slug::of(alias.get()).is_empty()) entries.push_back({alias, at, true});
    }
    std::vector<PublicText> names;
    names.reserve(entries.size());
    for (const Entry& entry : entries) names.push_back(entry.name);
    std::vector<Entry> sorted;
    for (const std::size_t at : order_of(names, language)) sorted.push_back(entries[at]);
    return sorted;
}

/// Where names stand that begin like this one: under their letter, or all of them in one table.
OverviewGroup& group_for(const Initial& initial, bool has_letters, std::vector<OverviewGroup>& groups) {
    for (OverviewGroup& group : groups)
        if (!has_letters || group.anchor == initial.anchor) return group;
    OverviewGroup& group = groups.emplace_back();
    group.sum_heading = "overview.awarded";
    if (has_letters) group.heading = initial.letter;
    if (has_letters) group.anchor = initial.anchor;
    return group;
}

} // namespace

IndexPages plan_providers(const Register& reg, std::string_view language) {
    IndexPages pages;
    OverviewPage overview{
        Addresses::index("providers"), "providers", {"providers.title", {}}, {"providers.about", {}}, {}, {}, true, {}};
    const auto awarded = awarded_to_each(reg);
    const std::vector<Entry> entries = a_to_z(reg, language);
    const bool has_letters = entries.size() > most_without_letters;
    for (const Entry& entry : entries) {
        const Organisation& organisation = reg.organisations[entry.organisation];
        OverviewGroup& group = group_for(initial_of(entry.name, language), has_letters, overview.groups);
        OverviewRow row{entry.name, Addresses::in_index("providers", organisation.slug)};
        if (entry.is_alias) {
            row.alias_of = name_in(language, organisation);
            group.rows.push_back(std::move(row));
            continue;
        }
        const auto& awards = records_in(reg.by_provider, entry.organisation);
        const auto& mentions = records_in(reg.mentioned_in, entry.organisation);
        row.records = awards.size();
        row.decided = awarded[entry.organisation];
        row.mentions = mentions.size();
        row.no_sum = awards.empty() ? "providers.no_award" : "sum.none";
        group.rows.push_back(std::move(row));
        overview.named_in.insert(overview.named_in.end(), awards.begin(), awards.end());
        overview.named_in.insert(overview.named_in.end(), mentions.begin(), mentions.end());
        pages.lists.push_back(page_of(reg, entry.organisation, awarded[entry.organisation], language));
    }
    tidy(overview.named_in);
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
