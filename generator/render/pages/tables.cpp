// A table of sums: years, providers, bands, funders; with a bar beside each sum where the plan draws one.
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
    row.set("sum_heading", wording.word(is_total ? "overview.decided" : group.sum_heading));
    row.set("is_total", is_total);
    row.set("is_alias", !entry.alias_of.get().empty());
    row.set("alias_of", entry.alias_of);
    row.set("has_bar", entry.bar.has_value());
    row.set("bar", Count{entry.bar.value_or(0)});
}

std::vector<PageFields> entries_of(const PageContext& context, const OverviewGroup& group) {
    std::vector<PageFields> rows;
    for (const OverviewRow& entry : group.rows) add_entry(context, group, entry, false, rows);
    if (group.total) add_entry(context, group, *group.total, true, rows);
    return rows;
}

/// What the bars of a table show, in words: the longest, and that they are as long as the sums.
PublicText picture_of(const PageContext& context, const OverviewGroup& group) {
    const OverviewRow* largest = nullptr;
    for (const OverviewRow& row : group.rows)
        if (row.bar && row.decided && (!largest || *largest->decided < *row.decided)) largest = &row;
    if (!largest) return {};
    return context.theme.wording.phrase(
        {"overview.bars", {{"sum", *largest->decided}, {"name", context.theme.wording.label(largest->name)}}});
}

} // namespace

std::vector<PageFields> tables_of(const PageContext& context, const std::vector<OverviewGroup>& groups,
                                  const PublicText& title) {
    const Wording& wording = context.theme.wording;
    std::vector<PageFields> rows;
    for (const OverviewGroup& group : groups) {
        if (group.rows.empty()) continue;
        const PublicText heading = group.heading ? wording.label(*group.heading) : PublicText{};
        PageFields& row = rows.emplace_back(context.fields());
        row.set_if("heading", heading);
        row.set("anchor", group.anchor);
        row.set("caption",
                group.heading ? wording.phrase({"list.caption", {{"heading", heading}, {"title", title}}}) : title);
        row.set_if("note", group.note ? wording.phrase(*group.note) : PublicText{});
        row.set_if("picture", picture_of(context, group));
        row.set("shows_mentions", shows_mentions(group));
        row.set("records_heading", records_heading(context, group));
        row.set("sum_heading", wording.word(group.sum_heading));
        row.set("entries", entries_of(context, group));
    }
    return rows;
}

} // namespace part_one
