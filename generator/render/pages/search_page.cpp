// The search page. What it finds, its script looks up in the search index; without script it leads to every list.
#include "render/pages/pages.h"

#include <algorithm>

namespace part_one {

namespace {

/// Links into the list of providers, A to Z.
std::vector<PageFields> letters_of(const PageContext& context) {
    std::vector<PageFields> rows;
    for (const OverviewPage& overview : context.plan.overviews) {
        if (!overview.has_jump_list) continue;
        for (const OverviewGroup& group : overview.groups) {
            if (!group.heading || group.anchor.get().empty()) continue;
            PageFields& row = rows.emplace_back(context.fields());
            row.set("name", context.theme.wording.label(*group.heading));
            row.set("address", overview.address);
            row.set("anchor", group.anchor);
        }
    }
    return rows;
}

} // namespace

RenderedFile search_page(const PageContext& context) {
    PageFields fields = framed(context, {.address = context.plan.files.search,
                                         .title = context.theme.wording.word("search.title"),
                                         .window_title = {},
                                         .description = {},
                                         .index = "search",
                                         .has_script = true});
    fields.set("search_index", context.plan.files.search_index);
    fields.set("site_home", context.plan.files.home);
    fields.set("ways", ways_of(context));
    std::vector<PageFields> letters = letters_of(context);
    fields.set("has_letters", !letters.empty());
    fields.set("letters", std::move(letters));
    return {context.file(context.plan.files.search), Layout::page(context.theme.layout("search"), fields), {}};
}

} // namespace part_one
