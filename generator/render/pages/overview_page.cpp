// A page that lists what records are indexed by: the years, the providers A to Z, the bands.
#include "render/pages/pages.h"

namespace part_one {

namespace {

std::vector<PageFields> jumps_of(const PageContext& context, const OverviewPage& page) {
    std::vector<PageFields> rows;
    if (!page.has_jump_list || page.groups.size() < 2) return rows;
    for (const OverviewGroup& group : page.groups) {
        if (!group.heading) continue;
        PageFields& row = rows.emplace_back(context.fields());
        row.set("anchor", group.anchor);
        row.set("heading", context.theme.wording.label(*group.heading));
    }
    return rows;
}

} // namespace

RenderedFile overview_page(const PageContext& context, const OverviewPage& page) {
    const PublicText title = context.theme.wording.phrase(page.title);
    PageFields fields = framed(context, {.address = page.address,
                                         .title = title,
                                         .window_title = {},
                                         .description = {},
                                         .index = page.index,
                                         .steps = &page.steps});
    fields.set("introduction", context.theme.wording.phrase(page.introduction));
    fields.set_if("summary",
                  page.totals ? totals_in_words(context.theme.wording, *page.totals, "list.decisions") : PublicText{});
    std::vector<PageFields> groups = tables_of(context, page.groups, title);
    std::vector<PageFields> jumps = jumps_of(context, page);
    fields.set("is_empty", groups.empty());
    fields.set("has_jumps", !jumps.empty());
    fields.set("jumps", std::move(jumps));
    fields.set("groups", std::move(groups));
    return {context.file(page.address), Layout::page(context.theme.layout("overview"), fields),
            sources_of(context.reg, page.named_in)};
}

} // namespace part_one
