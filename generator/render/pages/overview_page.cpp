// A page that lists what records are indexed by: the years, the providers A to Z, the bands.
#include "render/pages/pages.h"

#include <algorithm>

namespace part_one {

namespace {

bool shows_mentions(const OverviewGroup& group) {
    return std::any_of(group.rows.begin(), group.rows.end(),
                       [](const OverviewRow& row) { return row.mentions.has_value(); });
}

PublicText records_heading(const PageContext& context, const OverviewGroup& group) {
    return context.theme.wording.word(shows_mentions(group) ? "overview.awards" : "overview.records");
}

void add_entry(const PageContext& context, const OverviewGroup& group, const OverviewRow& entry, bool is_total,
               std::vector<PageFields>& rows) {
    const Wording& wording = context.theme.wording;
    PageFields& row = rows.emplace_back(context.fields());
    row.set("name", wording.label(entry.name));
    row.set("has_address", entry.address.has_value());
    row.set("address", entry.address.value_or(context.plan.files.home));
    row.set("records", Count{entry.records});
    row.set("decided", entry.decided ? wording.sum(*entry.decided) : wording.word(entry.no_sum));
    row.set("mentions", Count{entry.mentions.value_or(0)});
    row.set("shows_mentions", shows_mentions(group));
    row.set("records_heading", records_heading(context, group));
    row.set("sum_heading", wording.word(group.sum_heading));
    row.set("is_total", is_total);
    row.set("is_alias", !entry.alias_of.get().empty());
    row.set("alias_of", entry.alias_of);
}

std::vector<PageFields> entries_of(const PageContext& context, const OverviewGroup& group) {
    std::vector<PageFields> rows;
    for (const OverviewRow& entry : group.rows) add_entry(context, group, entry, false, rows);
    if (group.total) add_entry(context, group, *group.total, true, rows);
    return rows;
}

std::vector<PageFields> groups_of(const PageContext& context, const OverviewPage& page, const PublicText& title) {
    const Wording& wording = context.theme.wording;
    std::vector<PageFields> rows;
    for (const OverviewGroup& group : page.groups) {
        if (group.rows.empty()) continue;
        const PublicText heading = group.heading ? wording.label(*group.heading) : PublicText{};
        PageFields& row = rows.emplace_back(context.fields());
        row.set_if("heading", heading);
        row.set("anchor", group.anchor);
        row.set("caption",
                group.heading ? wording.phrase({"list.caption", {{"heading", heading}, {"title", title}}}) : title);
        row.set_if("note", group.note ? wording.phrase(*group.note) : PublicText{});
        row.set("shows_mentions", shows_mentions(group));
        row.set("records_heading", records_heading(context, group));
        row.set("sum_heading", wording.word(group.sum_heading));
        row.set("entries", entries_of(context, group));
    }
    return rows;
}

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
    std::vector<PageFields> groups = groups_of(context, page, title);
    std::vector<PageFields> jumps = jumps_of(context, page);
    fields.set("is_empty", groups.empty());
    fields.set("has_jumps", !jumps.empty());
    fields.set("jumps", std::move(jumps));
    fields.set("groups", std::move(groups));
    return {page.address.file(), Layout::page(context.theme.layout("overview"), fields),
            sources_of(context.reg, page.named_in)};
}

} // namespace part_one
