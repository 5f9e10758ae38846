#include "site/plan.h"

#include "basics/failure.h"
#include "site/addresses.h"
#include "site/contracts.h"
#include "site/indexes.h"
#include "site/neighbours.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

constexpr std::size_t rows_on_a_page = 500;
constexpr std::size_t newest_on_the_home_page = 10;
constexpr std::size_t entries_in_the_feed = 50;
constexpr std::size_t entries_in_a_sitemap = 50'000; // sitemaps.org

std::optional<Date> content_date(const Record& record) {
    if (record.form.updated) return record.form.updated;
    return record.form.published ? record.form.published : record.form.date;
}

std::optional<Date> newest_change(const Register& reg, const std::vector<std::size_t>& records) {
    std::optional<Date> newest;
    for (const std::size_t record : records) newest = std::max(newest, content_date(reg.records[record]));
    return newest;
}

/// Spreads a page's first list over as many pages as it needs; the other lists stay on the first.
void add_in_pages(ListPage page, std::vector<ListPage>& out) {
    const std::size_t rows = page.lists.empty() ? 0 : page.lists[0].records.size();
    if (rows <= rows_on_a_page) {
        out.push_back(std::move(page));
        return;
    }
    const std::vector<std::size_t> all = std::move(page.lists[0].records);
    Paging paging{1, {page.address}};
    for (std::size_t from = rows_on_a_page; from < rows; from += rows_on_a_page)
        paging.pages.push_back(Addresses::further_page(page.address, paging.pages.size() + 1));
    for (std::size_t number = 1; number <= paging.pages.size(); ++number) {
        ListPage part = page;
        part.address = paging.pages[number - 1];
        part.paging = paging;
        part.paging->number = number;
        if (number > 1) part.lists.resize(1);
        const auto from = all.begin() + static_cast<std::ptrdiff_t>((number - 1) * rows_on_a_page);
        const auto to = from + std::min<std::ptrdiff_t>(rows_on_a_page, all.end() - from);
        part.lists[0].records.assign(from, to);
        out.push_back(std::move(part));
    }
}

void plan_indexes(const Register& reg, SitePlan& plan) {
    for (const Index& index : indexes()) {
        IndexPages pages = index.plan(reg);
        const bool leads_somewhere = index.name == folder_of(Kind::decision) || !pages.overviews.empty() ||
                                     (!pages.lists.empty() && pages.lists[0].totals.records > 0);
        if (index.in_navigation && leads_somewhere)
            plan.navigation.push_back(
                {index.name, {std::string(index.name) + ".title", {}}, Addresses::index(index.name)});
        for (ListPage& page : pages.lists) add_in_pages(std::move(page), plan.lists);
        for (OverviewPage& page : pages.overviews) plan.overviews.push_back(std::move(page));
    }
}

void plan_contract_page(const Register& reg, SitePlan& plan) {
    plan.contracts = plan_contracts(reg);
    if (plan.contracts) plan.navigation.push_back({"contracts", {"contracts.title", {}}, plan.contracts->address});
}

RecordPage page_of(const Record& record) {
    const PublicForm& form = record.form;
    RecordPage page{Addresses::record(form.kind, form.office.slug, record.slug), {}, {}, {}, {}, {}};
    page.steps = steps_below(folder_of(form.kind));
    page.steps.push_back({form.office.name, Addresses::in_index(folder_of(form.kind), form.office.slug)});
    for (std::size_t at = 0; at < form.attachments.size(); ++at)
        if (auto address = Addresses::attachment(page.address, form.attachments[at].file))
            page.attachments.push_back({std::move(*address), at});
    return page;
}

void plan_records(const Register& reg, SitePlan& plan) {
    for (const Record& record : reg.records) plan.records.push_back(page_of(record));
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
    std::sort(plan.sitemap.begin(), plan.sitemap.end(),
              [](const SitemapEntry& one, const SitemapEntry& other) { return one.address < other.address; });
    if (plan.sitemap.size() <= entries_in_a_sitemap) return;
    for (std::size_t from = 0; from < plan.sitemap.size(); from += entries_in_a_sitemap)
        plan.sitemap_parts.push_back(Addresses::sitemap_part(plan.sitemap_parts.size() + 1));
}

void refuse_shared_addresses(const SitePlan& plan) {
    std::set<std::string> taken;
    const auto claim = [&taken](const Address& address) {
        if (!taken.insert(address.file()).second)
            throw Failure("two pages claim the address " + address.text() + "; one of them must be renamed");
    };
    for (const SitemapEntry& entry : plan.sitemap) claim(entry.address);
    for (const Address& part : plan.sitemap_parts) claim(part);
    for (const TombstonePage& page : plan.tombstones) claim(page.address);
    for (const RecordPage& page : plan.records)
        for (const AttachmentFile& file : page.attachments) claim(file.address);
}

} // namespace

SitePlan plan_site(const Register& reg, const SiteSettings&, std::vector<SitePage> pages, Date as_of) {
    SitePlan plan;
    plan.as_of = as_of;
    plan_organisations(reg, plan);
    plan_records(reg, plan);
    plan_indexes(reg, plan);
    plan_contract_page(reg, plan);
    plan.awards = award_lines(reg);
    plan.grants = grants_of(reg, plan.awards);
    for (SitePage& page : pages) {
        if (page.slug.text() == "data") {
            plan.data.front = std::move(page);
            continue;
        }
        Address address = Addresses::site_page(page.slug);
        plan.written.push_back({std::move(address), std::move(page)});
    }
    plan_sitemap(reg, plan);
    refuse_shared_addresses(plan);
    return plan;
}

} // namespace part_one
