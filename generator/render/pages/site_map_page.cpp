// Every way into the site on one page: the indexes with what stands in them, the pages, the data.
#include "render/pages/pages.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t most_entries = 60; // of one index: a longer one is a page of its own already

void add(const PageContext& context, const PublicText& name, const Address& address, std::vector<PageFields>& rows) {
    PageFields& row = rows.emplace_back(context.fields());
    row.set("name", name);
    row.set("address", address);
}

/// What stands in an index: the lines of its overview, or the lists below its own.
std::vector<PageFields> entries_of(const PageContext& context, const NavigationEntry& index) {
    const Wording& wording = context.theme.wording;
    std::vector<PageFields> rows;
    for (const OverviewPage& overview : context.plan.overviews)
        if (overview.index == index.index)
            for (const OverviewGroup& group : overview.groups)
                for (const OverviewRow& row : group.rows)
                    if (row.address) add(context, wording.label(row.name), *row.address, rows);
    if (rows.empty())
        for (const ListPage& page : context.plan.lists)
            if (page.index == index.index && page.address != index.address && !(page.paging && page.paging->number > 1))
                add(context, wording.label(page.title), page.address, rows);
    if (rows.size() > most_entries) rows.clear();
    return rows;
}

} // namespace

RenderedFile site_map_page(const PageContext& context, const StandingPage& page) {
    const Wording& wording = context.theme.wording;
    PageFields fields = framed(context, {.address = page.address,
                                         .title = standing_title(context, page.kind),
                                         .window_title = {},
                                         .description = {},
                                         .index = {}});
    fields.set("site_home", context.plan.files.home);
    std::vector<PageFields> indexes;
    std::vector<std::size_t> named;
    for (const NavigationEntry& entry : context.plan.navigation) {
        PageFields& row = indexes.emplace_back(context.fields());
        row.set("name", wording.phrase(entry.name));
        row.set("address", entry.address);
        std::vector<PageFields> entries = entries_of(context, entry);
        row.set("has_entries", !entries.empty());
        row.set("entries", std::move(entries));
    }
    for (const OverviewPage& overview : context.plan.overviews)
        named.insert(named.end(), overview.named_in.begin(), overview.named_in.end());
    fields.set("indexes", std::move(indexes));

    std::vector<PageFields> pages;
    for (const WrittenPage& written : context.plan.written) {
        add(context, written.page.title, written.address, pages);
        pages.back().set_if("language",
                            written.page.language == context.language() ? PublicText{} : written.page.language);
    }
    add(context, data_title(context), context.plan.data.address, pages);
    const auto& front = context.plan.data.front;
    pages.back().set_if("language", front && front->language != context.language() ? front->language : PublicText{});
    for (const StandingPage& standing : context.plan.standing) {
        if (standing.kind == StandingKind::site_map) continue;
        add(context, standing_title(context, standing.kind), standing.address, pages);
        pages.back().set_if("language", PublicText{});
    }
    fields.set("pages", std::move(pages));

    std::vector<PageFields> files;
    const SiteFiles& plan = context.plan.files;
    add(context, wording.word("frame.feed"), plan.feed, files);
    add(context, wording.word("frame.csv"), plan.csv, files);
    add(context, wording.word("frame.json"), plan.json, files);
    fields.set("files", std::move(files));
    return {context.file(page.address), Layout::page(context.theme.layout("site-map"), fields),
            sources_of(context.reg, named)};
}

} // namespace part_one
