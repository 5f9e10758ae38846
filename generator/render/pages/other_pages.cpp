// The home page, tombstones, neutral pages, the pages an office writes itself, and the page for what is not there.
#include "render/html/body.h"
#include "render/pages/pages.h"

#include <algorithm>

namespace part_one {

namespace {

void add_count(const PageContext& context, const char* key, std::size_t count, std::vector<PageFields>& rows) {
    if (count > 0)
        rows.emplace_back(context.fields())
            .set("words", context.theme.wording.phrase({key, {{"count", Count{count}}}}));
}

std::vector<PageFields> counts_of(const PageContext& context) {
    const auto& records = context.reg.records;
    const auto decisions = static_cast<std::size_t>(std::count_if(
        records.begin(), records.end(), [](const Record& record) { return record.form.kind == Kind::decision; }));
    std::vector<PageFields> rows;
    add_count(context, "home.decisions", decisions, rows);
    add_count(context, "home.reports", records.size() - decisions, rows);
    add_count(context, "home.providers", context.reg.by_provider.size(), rows);
    return rows;
}

} // namespace

std::vector<PageFields> ways_of(const PageContext& context) {
    std::vector<PageFields> rows;
    for (const NavigationEntry& entry : context.plan.navigation) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", context.theme.wording.phrase(entry.name));
        row.set("address", entry.address);
        row.set("about", context.theme.wording.word(std::string(entry.index) + ".about"));
    }
    return rows;
}

RenderedFile home_page(const PageContext& context) {
    const Wording& wording = context.theme.wording;
    const PublicText& title = context.title();
    const PublicText& publisher = publisher_in(context.language().get(), context.settings);
    const PublicText introduction = publisher.get().empty()
                                        ? wording.word("home.introduction")
                                        : wording.phrase({"home.introduction_of", {{"publisher", publisher}}});
    PageFields fields = framed(context, {.address = context.plan.files.home,
                                         .title = title,
                                         .window_title = {},
                                         .description = introduction,
                                         .index = "home",
                                         .is_home = true});
    fields.set("introduction", introduction);
    fields.set_if("rows_html", rows_of(context, context.plan.newest));
    fields.set("counts", counts_of(context));
    fields.set("ways", ways_of(context));
    fields.set("all_address", context.plan.navigation.front().address);
    return {context.file(context.plan.files.home), Layout::page(context.theme.layout("home"), fields),
            sources_of(context.reg, context.plan.newest)};
}

RenderedFile tombstone_page(const PageContext& context, const TombstonePage& page) {
    const Wording& wording = context.theme.wording;
    const PublicTombstone& stone = context.reg.tombstones[page.tombstone].form;
    const PublicText title = stone.number.get().empty()
                                 ? wording.word("tombstone.title")
                                 : wording.phrase({"tombstone.title_number", {{"number", stone.number}}});
    PageFields fields = framed(context, {.address = page.address,
                                         .title = title,
                                         .window_title = {},
                                         .description = {},
                                         .index = folder_of(stone.kind),
                                         .is_hidden = true});
    fields.set("was_public", stone.was_public);
    fields.set_if("number", stone.number);
    fields.set_if("withdrawn_on", stone.withdrawn_on);
    fields.set_if("reason", stone.reason);
    return {context.file(page.address), Layout::page(context.theme.layout("tombstone"), fields), {stone.source}};
}

RenderedFile moved_page(const PageContext& context, const MovedPage& page) {
    PageFields fields = framed(context, {.address = page.address,
                                         .title = context.theme.wording.word("moved.title"),
                                         .window_title = {},
                                         .description = {},
                                         .index = {},
                                         .canonical = &page.to});
    fields.set("moved_to", page.to);
    std::vector<std::string> sources;
    if (!page.source.empty()) sources.push_back(page.source);
    return {context.file(page.address), Layout::page(context.theme.layout("moved"), fields), std::move(sources)};
}

/// Nothing of it depends on why the record is not there, nor on what it was.
RenderedFile unavailable_page(const PageContext& context, const UnavailablePage& page) {
    PageFields fields = framed(context, {.address = page.address,
                                         .title = context.theme.wording.word("unavailable.title"),
                                         .window_title = {},
                                         .description = {},
                                         .index = folder_of(page.kind),
                                         .is_hidden = true});
    fields.set_if("contact", context.settings.contact_email);
    return {context.file(page.address), Layout::page(context.theme.layout("unavailable"), fields), {}};
}

RenderedFile written_page(const PageContext& context, const WrittenPage& written) {
    const PublicText& language = written.page.language;
    PageFields fields = framed(context, {.address = written.address,
                                         .title = written.page.title,
                                         .window_title = {},
                                         .description = {},
                                         .index = {},
                                         .title_language = language == context.language() ? PublicText{} : language});
    fields.set("content_language", language);
    fields.set_if("language_note", language_note(context, language));
    LinkTargets targets;
    targets.folder = context.links.folder();
    fields.set(
        "body_html",
        BodyWriter::write(written.page.body, wording_of(context, language), targets, context.links.prefix()).sections);
    std::vector<std::string> sources;
    if (!written.page.source.empty()) sources.push_back(written.page.source);
    return {context.file(written.address), Layout::page(context.theme.layout("written"), fields), std::move(sources)};
}

RenderedFile not_found_page(const PageContext& context) {
    PageFields fields = framed(context, {.address = context.plan.files.not_found,
                                         .title = context.theme.wording.word("not_found.title"),
                                         .window_title = {},
                                         .description = {},
                                         .index = {},
                                         .is_hidden = true});
    fields.set("site_home", context.plan.files.home);
    return {context.file(context.plan.files.not_found), Layout::page(context.theme.layout("not-found"), fields), {}};
}

} // namespace part_one
