// A page that lists records: a year, a provider, a band, an office.
#include "render/html/link.h"
#include "render/pages/pages.h"
#include "site/addresses.h"

namespace part_one {

namespace {

PublicText summary_of(const PageContext& context, const ListPage& page) {
    const bool lists_decisions = page.index == folder_of(Kind::decision) || page.index == "panel";
    if (page.shows_total)
        return totals_in_words(context.theme.wording, page.totals, lists_decisions ? "list.decisions" : "list.records");
    const PublicText records = context.theme.wording.phrase({"list.records", {{"count", Count{page.totals.records}}}});
    return context.theme.wording.phrase({"list.summary", {{"records", records}}});
}

PublicText page_title(const PageContext& context, const ListPage& page) {
    PublicText title = context.theme.wording.label(page.title);
    if (page.narrowed_by)
        title = context.theme.wording.phrase(
            {"filters.of_two", {{"first", title}, {"second", context.theme.wording.label(*page.narrowed_by)}}});
    if (!page.paging || page.paging->number == 1) return title;
    return context.theme.wording.phrase(
        {"list.further_page",
         {{"title", title}, {"number", Count{page.paging->number}}, {"pages", Count{page.paging->pages.size()}}}});
}

std::vector<PageFields> facts_of(const PageContext& context, const ListPage& page) {
    std::vector<PageFields> rows;
    for (const Fact& fact : page.facts) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", context.theme.wording.phrase(fact.name));
        row.set("value", context.theme.wording.label(fact.value));
        const PublicText& first = context.languages.front().code;
        row.set_if("language", fact.is_untranslated && first != context.language() ? first : PublicText{});
        if (fact.page) row.set("leads_to", *fact.page);
        if (!fact.page) row.set("leads_to", fact.leads_to);
        row.set("leads_somewhere", fact.page || safe_link(fact.leads_to.get(), {}, {}).has_value());
    }
    return rows;
}

std::vector<PageFields> lists_of(const PageContext& context, const ListPage& page, const PublicText& title) {
    std::vector<PageFields> rows;
    for (const RecordList& list : page.lists) {
        if (list.records.empty()) continue;
        const PublicText heading = list.heading ? context.theme.wording.phrase(*list.heading) : PublicText{};
        PageFields& row = rows.emplace_back(context.fields());
        row.set_if("heading", heading);
        row.set("caption",
                list.heading ? context.theme.wording.phrase({"list.caption", {{"heading", heading}, {"title", title}}})
                             : title);
        row.set("rows_html", rows_of(context, list.records));
    }
    return rows;
}

constexpr std::size_t pages_on_either_side = 3;

/// The first page, the last, and those around this one: a thousand links would be longer than the list.
std::vector<PageFields> pages_of(const PageContext& context, const std::optional<Paging>& paging) {
    std::vector<PageFields> rows;
    if (!paging) return rows;
    for (std::size_t at = 0; at < paging->pages.size(); ++at) {
        const std::size_t here = paging->number - 1;
        const bool is_near = at + pages_on_either_side >= here && at <= here + pages_on_either_side;
        if (!is_near && at != 0 && at + 1 != paging->pages.size()) continue;
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", Count{at + 1});
        row.set("address", paging->pages[at]);
        row.set("is_current", at + 1 == paging->number);
    }
    return rows;
}

/// The page before or behind this one.
void set_step(const PageContext& context, const std::optional<Paging>& paging, int step, const std::string& side,
              PageFields& fields) {
    const int wanted = paging ? static_cast<int>(paging->number) - 1 + step : -1;
    const bool is_there = wanted >= 0 && wanted < static_cast<int>(paging->pages.size());
    fields.set("has_" + side, is_there);
    fields.set(side, is_there ? paging->pages[static_cast<std::size_t>(wanted)] : context.plan.files.home);
}

PublicText name_of_filter(const PageContext& context, std::size_t filter) {
    return context.theme.wording.word("filters." + std::string(context.plan.filters[filter].name));
}

PageFields link_of(const PageContext& context, const FilterLink& link) {
    PageFields row = context.fields();
    row.set("name", context.theme.wording.label(context.plan.filters[link.filter].values[link.value].name));
    row.set("address", link.address);
    row.set("records", Count{link.records});
    return row;
}

std::vector<PageFields> chosen_on(const PageContext& context, const ListPage& page) {
    std::vector<PageFields> rows;
    for (const FilterLink& link : page.chosen) {
        rows.push_back(link_of(context, link));
        rows.back().set("filter", name_of_filter(context, link.filter));
    }
    return rows;
}

std::vector<PageFields> filters_on(const PageContext& context, const ListPage& page) {
    std::vector<PageFields> rows;
    for (std::size_t filter = 0; filter < context.plan.filters.size(); ++filter) {
        std::vector<PageFields> links;
        for (const FilterLink& link : page.narrower)
            if (link.filter == filter) links.push_back(link_of(context, link));
        if (links.empty()) continue;
        PageFields& row = rows.emplace_back(context.fields());
        row.set("filter", name_of_filter(context, filter));
        row.set("all_address", Addresses::index(context.plan.filters[filter].name));
        row.set("links", std::move(links));
    }
    return rows;
}

void set_filters(const PageContext& context, const ListPage& page, PageFields& fields) {
    std::vector<PageFields> chosen = chosen_on(context, page);
    std::vector<PageFields> filters = filters_on(context, page);
    fields.set("has_filters", !chosen.empty() || !filters.empty());
    fields.set("has_narrower", !filters.empty());
    fields.set("has_chosen", !chosen.empty());
    fields.set("chosen", std::move(chosen));
    fields.set("filters", std::move(filters));
    fields.set("is_filtered_here", page.is_filtered_here);
    fields.set("providers", Addresses::index("providers"));
    fields.set("search_index", context.plan.files.search_index);
    fields.set("site_home", context.plan.files.home);
}

} // namespace

RenderedFile list_page(const PageContext& context, const ListPage& page) {
    const PublicText title = page_title(context, page);
    PageFields fields = framed(context, {.address = page.address,
                                         .title = title,
                                         .window_title = {},
                                         .description = {},
                                         .index = page.index,
                                         .steps = &page.steps,
                                         .feed = page.feed ? &*page.feed : nullptr,
                                         .has_script = page.is_filtered_here});
    set_filters(context, page, fields);
    std::vector<PageFields> facts = facts_of(context, page);
    fields.set("has_facts", !facts.empty());
    fields.set("facts", std::move(facts));
    fields.set("summary", summary_of(context, page));
    fields.set("groups", tables_of(context, page.tables, title));
    std::vector<PageFields> lists = lists_of(context, page, title);
    fields.set("is_empty", lists.empty());
    fields.set("lists", std::move(lists));
    fields.set("has_pages", page.paging.has_value());
    fields.set("pages", pages_of(context, page.paging));
    set_step(context, page.paging, -1, "previous", fields);
    set_step(context, page.paging, 1, "next", fields);
    fields.set("has_csv", page.csv.has_value());
    fields.set("csv", page.csv.value_or(context.plan.files.csv));

    std::vector<std::size_t> shown;
    for (const RecordList& list : page.lists) shown.insert(shown.end(), list.records.begin(), list.records.end());
    return {context.file(page.address), Layout::page(context.theme.layout("list"), fields),
            sources_of(context.reg, shown)};
}

} // namespace part_one
