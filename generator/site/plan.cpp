#include "site/plan.h"

#include "basics/failure.h"
#include "site/addresses.h"
#include "site/contracts.h"
#include "site/filters.h"
#include "site/indexes.h"
#include "site/list_files.h"
#include "site/names.h"
#include "site/neighbours.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

constexpr std::size_t rows_on_a_page = 100; // a page weighs less than 60 KB before its text
constexpr std::size_t newest_on_the_home_page = 10;
constexpr std::size_t entries_in_the_feed = 50;
constexpr std::size_t entries_in_a_sitemap = 50'000; // sitemaps.org

std::optional<Date> newest_change(const Register& reg, const std::vector<std::size_t>& records) {
    std::optional<Date> newest;
    for (const std::size_t record : records) newest = std::max(newest, content_date(reg.records[record]));
    return newest;
}

/// Spreads a page's lists over as many pages as they need; a list that goes on keeps its heading.
void add_in_pages(ListPage page, std::vector<ListPage>& out) {
    std::size_t rows = 0;
    for (const RecordList& list : page.lists) rows += list.records.size();
    if (rows <= rows_on_a_page || page.is_whole) {
        out.push_back(std::move(page));
        return;
    }
    const std::vector<RecordList> lists = std::move(page.lists);
    Paging paging{1, {page.address}};
    for (std::size_t from = rows_on_a_page; from < rows; from += rows_on_a_page)
        paging.pages.push_back(Addresses::further_page(page.address, paging.pages.size() + 1));
    std::size_t room = 0;
    const std::size_t first = out.size();
    for (const RecordList& list : lists) {
        for (std::size_t at = 0; at < list.records.size(); ++at) {
            if (room == 0) {
                ListPage& part = out.emplace_back(page);
                part.lists.clear();
                part.paging = paging;
                part.paging->number = out.size() - first;
                part.address = paging.pages[part.paging->number - 1];
                if (part.paging->number > 1) {
                    part.narrower.clear();
                    part.tables.clear();
                    part.is_filtered_here = false;
                }
                room = rows_on_a_page;
            }
            std::vector<RecordList>& shown = out.back().lists;
            if (at == 0 || shown.empty()) shown.push_back({list.heading, {}});
            shown.back().records.push_back(list.records[at]);
            --room;
        }
    }
}

void plan_indexes(const Register& reg, SitePlan& plan) {
    std::vector<IndexPages> planned;
    for (const Index& index : indexes()) planned.push_back(index.plan(reg, plan.language.get()));
    plan.filters = filters_of(planned);
    for (std::size_t at = 0; at < planned.size(); ++at) {
        const Index& index = indexes()[at];
        const IndexPages& pages = planned[at];
        const bool leads_somewhere = index.name == folder_of(Kind::decision) || !pages.overviews.empty() ||
                                     (!pages.lists.empty() && pages.lists[0].totals.records > 0);
        if (index.in_navigation && leads_somewhere)
            plan.navigation.push_back(
                {index.name, {std::string(index.name) + ".title", {}}, Addresses::index(index.name)});
        for (ListPage& page : planned[at].lists) plan_list_files(reg, page, plan.list_files);
    }
    add_narrower_lists(reg, plan.filters, planned);
    for (IndexPages& pages : planned) {
        for (ListPage& page : pages.lists) add_in_pages(std::move(page), plan.lists);
        for (OverviewPage& page : pages.overviews) plan.overviews.push_back(std::move(page));
    }
}

void plan_contract_page(const Register& reg, SitePlan& plan) {
    plan.contracts = plan_contracts(reg);
    if (plan.contracts) plan.navigation.push_back({"contracts", {"contracts.title", {}}, plan.contracts->address});
}

RecordPage page_of(const Record& record, std::string_view language) {
    const PublicForm& form = record.form;
    RecordPage page{Addresses::record(form.kind, form.office.slug, record.slug), {}, {}, {}, {}, {}};
    page.steps = steps_below(folder_of(form.kind));
    page.steps.push_back({name_in(language, form.office), Addresses::in_index(folder_of(form.kind), form.office.slug)});
    for (std::size_t at = 0; at < form.attachments.size(); ++at)
        if (auto address = Addresses::attachment(page.address, form.attachments[at].file))
            page.attachments.push_back({std::move(*address), at});
    return page;
}

void plan_records(const Register& reg, SitePlan& plan) {
    for (const Record& record : reg.records) plan.records.push_back(page_of(record, plan.language.get()));
    link_neighbours(reg, plan.records);
    for (std::size_t at = 0; at < reg.tombstones.size(); ++at) {
        const Tombstone& stone = reg.tombstones[at];
        plan.tombstones.push_back({Addresses::record(stone.form.kind, stone.form.office.slug, stone.slug), at});
    }
    for (std::size_t at = 0; at < reg.tombstones.size(); ++at)
        if (reg.tombstones[at].form.withdrawn_on) plan.gone_in_feed.push_back(at); // RFC 6721 asks for a day too
    std::stable_sort(plan.gone_in_feed.begin(), plan.gone_in_feed.end(), [&](std::size_t one, std::size_t other) {
        return *reg.tombstones[other].form.withdrawn_on < *reg.tombstones[one].form.withdrawn_on;
    });
    if (plan.gone_in_feed.size() > entries_in_the_feed) plan.gone_in_feed.resize(entries_in_the_feed);
    for (std::size_t at = 0; at < reg.records.size() && at < newest_on_the_home_page; ++at) plan.newest.push_back(at);
    for (std::size_t at = 0; at < reg.records.size() && plan.in_feed.size() < entries_in_the_feed; ++at)
        if (content_date(reg.records[at])) plan.in_feed.push_back(at); // Atom asks for a day, and nobody may invent one
}

void plan_organisations(const Register& reg, SitePlan& plan) {
    plan.provider_pages.resize(reg.organisations.size());
    plan.funder_pages.resize(reg.organisations.size());
    for (const auto* index : {&reg.by_provider, &reg.mentioned_in})
        for (const auto& [organisation, records] : *index)
            plan.provider_pages[organisation] = Addresses::in_index("providers", reg.organisations[organisation].slug);
    for (const auto& [organisation, records] : reg.by_funder)
        plan.funder_pages[organisation] = Addresses::in_index("funders", reg.organisations[organisation].slug);
    for (const PublicOffice& office : reg.offices)
        plan.office_pages.emplace(office.slug, Addresses::in_index("offices", office.slug));
}

void plan_sitemap(const Register& reg, SitePlan& plan) {
    const std::optional<Date> newest = newest_change(reg, all_records(reg));
    plan.sitemap.push_back({plan.files.home, newest});
    plan.sitemap.push_back({plan.files.search, newest});
    for (const OverviewPage& page : plan.overviews) plan.sitemap.push_back({page.address, newest});
    if (plan.contracts) plan.sitemap.push_back({plan.contracts->address, newest});
    for (const ListPage& page : plan.lists) {
        std::optional<Date> changed;
        for (const RecordList& list : page.lists) changed = std::max(changed, newest_change(reg, list.records));
        plan.sitemap.push_back({page.address, changed});
    }
    for (std::size_t at = 0; at < plan.records.size(); ++at)
        plan.sitemap.push_back({plan.records[at].address, content_date(reg.records[at])});
    for (const WrittenPage& page : plan.written) plan.sitemap.push_back({page.address, std::nullopt});
    plan.sitemap.push_back({plan.data.address, std::nullopt});
    for (const StandingPage& page : plan.standing) plan.sitemap.push_back({page.address, std::nullopt});
    std::sort(plan.sitemap.begin(), plan.sitemap.end(),
              [](const SitemapEntry& one, const SitemapEntry& other) { return one.address < other.address; });
    const std::size_t addresses = plan.sitemap.size() * (1 + plan.further_languages.size());
    if (addresses <= entries_in_a_sitemap) return;
    for (std::size_t from = 0; from < addresses; from += entries_in_a_sitemap)
        plan.sitemap_parts.push_back(Addresses::sitemap_part(plan.sitemap_parts.size() + 1));
}

void refuse_shared_addresses(const SitePlan& plan) {
    std::set<std::string> taken;
    const auto claim = [&taken](const Address& address) {
        if (!taken.insert(address.file()).second)
            throw Failure("two pages claim the address " + address.text() + "; one of them must be renamed");
    };
    for (const PublicText& language : plan.further_languages)
        claim(Addresses::in_language(language.get(), plan.files.home));
    for (const SitemapEntry& entry : plan.sitemap) claim(entry.address);
    for (const Address& part : plan.sitemap_parts) claim(part);
    for (const ListFiles& files : plan.list_files)
        for (const auto& address : {files.csv, files.feed})
            if (address) claim(*address);
    for (const TombstonePage& page : plan.tombstones) claim(page.address);
    for (const RecordPage& page : plan.records)
        for (const AttachmentFile& file : page.attachments) claim(file.address);
}

/// Each of the office's pages of that place once, in this language where it was written in it. Their languages are set.
std::map<Slug, SitePage> chosen_from(const std::vector<SitePage>& pages, SitePage::Place place,
                                     const SiteSettings& settings, const SitePlan& plan) {
    std::map<Slug, SitePage> chosen;
    for (SitePage page : pages) {
        if (page.place != place) continue;
        if (page.language.get().empty()) page.language = settings.language;
        const auto best = chosen.find(page.slug);
        if (best != chosen.end() && best->second.language == page.language)
            throw Failure("two pages claim the address /" + page.slug.text() + "/; one of them must be renamed");
        const bool fits = page.language == plan.language;
        const bool is_first = page.language == settings.language;
        if (best == chosen.end() || fits || (is_first && best->second.language != plan.language))
            chosen.insert_or_assign(page.slug, page);
    }
    return chosen;
}

void plan_written(const std::vector<SitePage>& pages, const SiteSettings& settings, SitePlan& plan) {
    for (auto& [slug, page] : chosen_from(pages, SitePage::Place::own, settings, plan)) {
        if (slug.text() == "data") {
            plan.data.front = page;
            continue;
        }
        plan.written.push_back({Addresses::site_page(slug), page});
    }
}

/// The pages made from settings, but for those that the office wrote itself; with what it adds to them.
void plan_standing(const std::vector<SitePage>& pages, const SiteSettings& settings, SitePlan& plan) {
    const auto additions = chosen_from(pages, SitePage::Place::addition, settings, plan);
    for (const StandingKind kind : {StandingKind::about, StandingKind::accessibility_statement, StandingKind::foi,
                                    StandingKind::privacy, StandingKind::site_map}) {
        if (kind == StandingKind::accessibility_statement && !settings.accessibility) continue;
        const Slug slug = Slug::of(name_of(kind));
        Address address = Addresses::site_page(slug);
        const auto is_it = [&](const WrittenPage& page) { return page.address == address; };
        if (std::any_of(plan.written.begin(), plan.written.end(), is_it)) continue;
        plan.standing.push_back({std::move(address), kind});
        const auto addition = additions.find(slug);
        if (takes_additions(kind) && addition != additions.end()) plan.standing.back().addition = addition->second;
    }
}

SitePlan plan_in(const PublicText& language, const Register& reg, const SiteSettings& settings,
                 const std::vector<SitePage>& pages, Date as_of) {
    SitePlan plan;
    plan.as_of = as_of;
    plan.language = language;
    plan.further_languages = settings.further_languages;
    plan_organisations(reg, plan);
    plan_records(reg, plan);
    plan_indexes(reg, plan);
    plan_contract_page(reg, plan);
    plan.awards = award_lines(reg);
    plan.awards_of.resize(reg.organisations.size());
    for (std::size_t at = 0; at < plan.awards.size(); ++at)
        if (const auto& organisation = plan.awards[at].organisation) plan.awards_of[*organisation].push_back(at);
    plan.grants = grants_of(reg, plan.awards);
    plan_written(pages, settings, plan);
    plan_standing(pages, settings, plan);
    plan_sitemap(reg, plan);
    return plan;
}

} // namespace

const char* name_of(StandingKind kind) {
    switch (kind) {
    case StandingKind::about: return "about";
    case StandingKind::accessibility_statement: return "accessibility-statement";
    case StandingKind::foi: return "foi";
    case StandingKind::privacy: return "privacy";
    case StandingKind::site_map: return "site-map";
    }
    return "about";
}

bool takes_additions(StandingKind kind) {
    return kind == StandingKind::about || kind == StandingKind::foi || kind == StandingKind::privacy;
}

SitePlan plan_site(const Register& reg, const SiteSettings& settings, const std::vector<SitePage>& pages, Date as_of) {
    SitePlan plan = plan_in(settings.language, reg, settings, pages, as_of);
    refuse_shared_addresses(plan);
    return plan;
}

std::vector<SitePlan> in_every_language(SitePlan plan, const Register& reg, const SiteSettings& settings,
                                        const std::vector<SitePage>& pages) {
    std::vector<SitePlan> plans;
    for (const PublicText& language : settings.further_languages) {
        SitePlan& other = plans.emplace_back(plan_in(language, reg, settings, pages, plan.as_of));
        other.moved = plan.moved;
        other.unavailable = plan.unavailable;
    }
    plans.insert(plans.begin(), std::move(plan));
    return plans;
}

} // namespace part_one
