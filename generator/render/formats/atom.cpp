// feed.xml: the newest records (Atom, RFC 4287), and which were withdrawn (RFC 6721).
//
// Ids are tag: addresses (RFC 4151) made of the record's own id, so that an entry stays the same entry when its title
// changes. Days come from the content; a feed never asks the clock.
#include "render/formats.h"
#include "render/formats/feed.h"
#include "render/html/escape.h"
#include "render/pages/sentence.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::string_view day_of_tags =
    "2012-11-22"; // the first commissioners took office: RFC 4151 wants a fixed day

void element(std::string_view tag, std::string_view text, std::string& out) {
    out.append("<").append(tag).append(">");
    append_escaped(text, out);
    out.append("</").append(tag).append(">\n");
}

/// Like element(); `language` is empty where it is that of the feed.
void text_in(const PublicText& language, std::string_view tag, std::string_view text, std::string& out) {
    if (language.get().empty()) return element(tag, text, out);
    out.append("<").append(tag).append(" xml:lang=\"");
    append_escaped(language.get(), out);
    out += "\">";
    append_escaped(text, out);
    out.append("</").append(tag).append(">\n");
}

void link(std::string_view relation, std::string_view type, std::string_view address, std::string& out) {
    out.append("<link rel=\"").append(relation).append("\" type=\"").append(type).append("\" href=\"");
    append_escaped(address, out);
    out += "\"/>\n";
}

void entry(const PageContext& context, std::size_t at, std::string& out) {
    const Record& record = context.reg.records[at];
    const PublicForm& form = record.form;
    out += "<entry>\n";
    element("id", tag_of(context, record.id), out);
    text_in(title_language(context, form), "title", entry_title(context, form), out);
    element("updated", instant(*last_change(form)), out);
    if (form.published) element("published", instant(*form.published), out);
    link("alternate", "text/html", context.links.absolute(context.plan.records[at].address), out);
    out += "<author>";
    element("name", author_of(context, form), out);
    out += "</author>\n";
    element("summary", description_of(context, record).get(), out);
    out += "</entry>\n";
}

/// Says to programs that keep entries which of them to drop.
void deleted_entry(const PageContext& context, const Tombstone& stone, std::string& out) {
    const std::string id =
        std::string(name_of(stone.form.kind)) + "/" + stone.form.office.slug.text() + "/" + stone.slug.text();
    out += "<at:deleted-entry ref=\"";
    append_escaped(tag_of(context, id), out);
    out += "\" when=\"" + instant(*stone.form.withdrawn_on) + "\"/>\n";
}

} // namespace

std::string tag_of(const PageContext& context, std::string_view id) {
    const std::string& host = context.links.host();
    const std::string language = context.is_in_first_language() ? "" : context.language().get() + "/";
    return "tag:" + (host.empty() ? std::string("register.invalid") : host) + "," + std::string(day_of_tags) + ":" +
           language + std::string(id);
}

std::string instant(Date day) { return format_iso_date(day) + "T00:00:00Z"; }

std::string entry_title(const PageContext& context, const PublicForm& form) {
    const PublicText title = title_of(context, form);
    return form.number.get().empty() ? title.get() : form.number.get() + ": " + title.get();
}

const std::string& author_of(const PageContext& context, const PublicForm& form) {
    return full_name_in(context.language().get(), form.office).get();
}

Feed register_feed(const PageContext& context, const Address& self) {
    return {"register",           context.title(),          self, context.plan.files.home,
            context.plan.in_feed, context.plan.gone_in_feed};
}

std::string atom_of(const PageContext& context, const Feed& feed) {
    std::optional<Date> newest;
    for (const std::size_t at : feed.records) newest = std::max(newest, last_change(context.reg.records[at].form));
    for (const std::size_t at : feed.gone) newest = std::max(newest, context.reg.tombstones[at].form.withdrawn_on);

    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
                      "xmlns:at=\"http://purl.org/atompub/tombstones/1.0\" xml:lang=\"";
    append_escaped(context.theme.wording.language().get(), out);
    out += "\">\n";
    element("id", tag_of(context, feed.id), out);
    element("title", feed.title.get(), out);
    element("updated", newest ? instant(*newest) : std::string(day_of_tags) + "T00:00:00Z", out);
    link("self", "application/atom+xml", context.links.absolute(feed.self), out);
    link("alternate", "text/html", context.links.absolute(feed.page), out);
    out += "<author>";
    element("name", context.settings.publisher.get().empty() ? context.title().get() : context.settings.publisher.get(),
            out);
    out += "</author>\n";
    for (const std::size_t at : feed.records) entry(context, at, out);
    for (const std::size_t at : feed.gone) deleted_entry(context, context.reg.tombstones[at], out);
    return out += "</feed>\n";
}

std::vector<RenderedFile> write_atom(const PageContext& context) {
    const Feed feed = register_feed(context, context.plan.files.feed);
    return {{context.file(feed.self), atom_of(context, feed), sources_of(context.reg, feed.records)}};
}

} // namespace part_one
