// Who was awarded money, and who is only named: A to Z under every name, and a page for each that keeps the two apart,
// with its awards of all offices year by year.
#include "site/addresses.h"
#include "site/indexes.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace part_one {

namespace {

constexpr std::size_t most_without_letters = 40; // so few are read faster in one table

Label letter_of(const Slug& slug) {
    static const std::array<PublicText, 26> letters = {
        own_word("A"), own_word("B"), own_word("C"), own_word("D"), own_word("E"), own_word("F"), own_word("G"),
        own_word("H"), own_word("I"), own_word("J"), own_word("K"), own_word("L"), own_word("M"), own_word("N"),
        own_word("O"), own_word("P"), own_word("Q"), own_word("R"), own_word("S"), own_word("T"), own_word("U"),
        own_word("V"), own_word("W"), own_word("X"), own_word("Y"), own_word("Z")};
    const char first = slug.is_empty() ? '0' : slug.text()[0];
    if (first < 'a' || first > 'z') return Phrase{"providers.digits", {}};
    return letters[static_cast<std::size_t>(first - 'a')];
}

/// "letter_B": the underscore keeps it apart from the anchors of sections.
PublicText anchor_of(const Label& letter) {
    if (const auto* text = std::get_if<PublicText>(&letter))
        return derive<std::string>([](const std::string& words) { return "letter_" + words; }, *text);
    return own_word("letter_0");
}

const std::vector<std::size_t>& records_in(const std::map<std::size_t, std::vector<std::size_t>>& index,
                                           std::size_t of) {
    static const std::vector<std::size_t> none;
    const auto found = index.find(of);
    return found == index.end() ? none : found->second;
}

void add_facts(const Organisation& organisation, const std::optional<Pence>& awarded, std::vector<Fact>& facts) {
    if (awarded) facts.push_back({{"providers.awarded", {}}, Phrase{"sum.plain", {{"sum", *awarded}}}, {}});
    if (!organisation.company_number.get().empty())
        facts.push_back({{"providers.company_number", {}}, organisation.company_number, {}});
    if (!organisation.charity_number.get().empty())
        facts.push_back({{"providers.charity_number", {}}, organisation.charity_number, {}});
    PublicText aliases;
    for (const PublicText& alias : organisation.aliases)
        aliases =
            derive<std::string>([](const std::string& before,
                                   const std::string& next) { return before.empty() ? next : before + "; " + next; },
                                aliases, alias);
    if (!aliases.get().empty()) facts.push_back({{"providers.also_known_as", {}}, aliases, {}});
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

ListPage page_of(const Register& reg, std::size_t at, const std::optional<Pence>& awarded) {
    const Organisation& organisation = reg.organisations[at];
    const auto& awards = records_in(reg.by_provider, at);
    const auto& mentions = records_in(reg.mentioned_in, at);
    ListPage page =
        list_of(reg, "providers", Addresses::in_index("providers", organisation.slug), organisation.name, awards);
    page.steps = steps_below("providers");
    page.organisation = at;
    add_facts(organisation, awarded, page.facts);
    page.lists = awards_by_year(reg, at, awards);
    page.totals.records += mentions.size();
    page.shows_total = false;
    if (!mentions.empty()) page.lists.push_back({Phrase{"providers.mentions", {}}, mentions});
    return page;
}

/// A name of the A to Z: an organisation's own, or another that leads to it.
struct Entry {
    Slug place; // in the alphabet
    bool is_alias = false;
    PublicText name;
    std::size_t organisation = 0;
};

std::vector<Entry> a_to_z(const Register& reg) {
    std::vector<Entry> entries;
    for (std::size_t at = 0; at < reg.organisations.size(); ++at) {
        const Organisation& organisation = reg.organisations[at];
        if (records_in(reg.by_provider, at).empty() && records_in(reg.mentioned_in, at).empty()) continue;
        entries.push_back({organisation.slug, false, organisation.name, at});
        for (const PublicText& alias : organisation.other_names)
            if (const Slug place = Slug::of(alias.get()); !place.is_empty())
                entries.push_back({place, true, alias, at});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& one, const Entry& other) {
        return std::tie(one.place, one.is_alias, one.name, one.organisation) <
               std::tie(other.place, other.is_alias, other.name, other.organisation);
    });
    return entries;
}

} // namespace

IndexPages plan_providers(const Register& reg) {
    IndexPages pages;
    OverviewPage overview{
        Addresses::index("providers"), "providers", {"providers.title", {}}, {"providers.about", {}}, {}, {}, true, {}};
    const auto awarded = awarded_to_each(reg);
    const std::vector<Entry> entries = a_to_z(reg);
    const bool has_letters = entries.size() > most_without_letters;
    for (const Entry& entry : entries) {
        const Organisation& organisation = reg.organisations[entry.organisation];
        const Label letter = letter_of(entry.place);
        const PublicText anchor = anchor_of(letter);
        if (overview.groups.empty() || (has_letters && overview.groups.back().anchor != anchor)) {
            overview.groups.push_back({});
            overview.groups.back().sum_heading = "overview.awarded";
            if (has_letters) overview.groups.back().heading = letter;
            if (has_letters) overview.groups.back().anchor = anchor;
        }
        OverviewRow row{entry.name, Addresses::in_index("providers", organisation.slug)};
        if (entry.is_alias) {
            row.alias_of = organisation.name;
            overview.groups.back().rows.push_back(std::move(row));
            continue;
        }
        const auto& awards = records_in(reg.by_provider, entry.organisation);
        const auto& mentions = records_in(reg.mentioned_in, entry.organisation);
        row.records = awards.size();
        row.decided = awarded[entry.organisation];
        row.mentions = mentions.size();
        row.no_sum = awards.empty() ? "providers.no_award" : "sum.none";
        overview.groups.back().rows.push_back(std::move(row));
        overview.named_in.insert(overview.named_in.end(), awards.begin(), awards.end());
        overview.named_in.insert(overview.named_in.end(), mentions.begin(), mentions.end());
        pages.lists.push_back(page_of(reg, entry.organisation, awarded[entry.organisation]));
    }
    tidy(overview.named_in);
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
