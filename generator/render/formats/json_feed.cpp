// feed.json: the newest records (JSON Feed 1.1), with the ids and days of the Atom feed.
#include "render/formats.h"
#include "render/formats/feed.h"
#include "render/formats/json_pieces.h"
#include "render/pages/sentence.h"

namespace part_one {

namespace {

std::string item(const PageContext& context, std::size_t at) {
    const Record& record = context.reg.records[at];
    const PublicForm& form = record.form;
    JsonObject out;
    out.add_text("id", tag_of(context, record.id))
        .add_text("url", context.links.absolute(context.plan.records[at].address))
        .add_text("title", entry_title(context, form))
        .add_text("content_text", description_of(context, record).get());
    if (form.published) out.add_text("date_published", instant(*form.published));
    out.add_text("date_modified", instant(*last_change(form)))
        .add("authors", "[" + JsonObject().add_text("name", author_of(context, form)).text() + "]");
    if (!form.topics.empty())
        out.add("tags", json_list(form.topics, [](const PublicText& topic) { return json_string(topic.get()); }));
    return out.add_if("language", title_language(context, form).get()).text();
}

} // namespace

std::vector<RenderedFile> write_json_feed(const PageContext& context) {
    const Feed feed = register_feed(context, context.plan.files.json_feed);
    JsonObject out;
    out.add("version", "\"https://jsonfeed.org/version/1.1\"")
        .add_text("title", feed.title.get())
        .add_text("home_page_url", context.links.absolute(feed.page))
        .add_text("feed_url", context.links.absolute(feed.self))
        .add_text("language", context.theme.wording.language().get())
        .add("items", json_list(feed.records, [&](std::size_t at) { return "\n" + item(context, at); }));
    return {{context.file(feed.self), out.text() + "\n", sources_of(context.reg, feed.records)}};
}

} // namespace part_one
