// Who was awarded money, and who is only named: A to Z, and a page for each that keeps the two apart.
#include "site/addresses.h"
#include "site/indexes.h"

#include <algorithm>
#include <array>

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

} // namespace

IndexPages plan_providers(const Register& reg) {
    IndexPages pages;
    OverviewPage overview{
        Addresses::index("providers"), "providers", {"providers.title", {}}, {"providers.about", {}}, {}, {}, true, {}};
    const auto awarded = awarded_to_each(reg);
    const bool has_letters = reg.by_provider.size() + reg.mentioned_in.size() > most_without_letters;
    for (std::size_t at = 0; at < reg.organisations.size(); ++at) {
        const Organisation& organisation = reg.organisations[at];
        const auto& awards = records_in(reg.by_provider, at);
        const auto& mentions = records_in(reg.mentioned_in, at);
        if (awards.empty() && mentions.empty()) continue;

        ListPage page =
            list_of(reg, "providers", Addresses::in_index("providers", organisation.slug), organisation.name, awards);
        page.steps = steps_below("providers");
        add_facts(organisation, awarded[at], page.facts);
        page.lists[0].heading = Phrase{"providers.awards", {}};
        page.totals.records += mentions.size();
        page.shows_total = false;
        if (awards.empty()) page.lists.clear();
        if (!mentions.empty()) page.lists.push_back({Phrase{"providers.mentions", {}}, mentions});

        const Label letter = letter_of(organisation.slug);
        const PublicText anchor = anchor_of(letter);
        if (overview.groups.empty() || (has_letters && overview.groups.back().anchor != anchor)) {
            overview.groups.push_back({});
            overview.groups.back().sum_heading = "overview.awarded";
            if (has_letters) overview.groups.back().heading = letter;
            if (has_letters) overview.groups.back().anchor = anchor;
        }
        overview.groups.back().rows.push_back({organisation.name, page.address, awards.size(), awarded[at],
                                               mentions.size(), awards.empty() ? "providers.no_award" : "sum.none"});
        overview.named_in.insert(overview.named_in.end(), awards.begin(), awards.end());
        overview.named_in.insert(overview.named_in.end(), mentions.begin(), mentions.end());
        pages.lists.push_back(std::move(page));
    }
    std::sort(overview.named_in.begin(), overview.named_in.end());
    overview.named_in.erase(std::unique(overview.named_in.begin(), overview.named_in.end()), overview.named_in.end());
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
