#include "render/pages/linked_data.h"

#include "render/formats.h"
#include "render/formats/json_pieces.h"
#include "render/html/escape.h"
#include "render/html/script_data.h"
#include "render/pages/sentence.h"

namespace part_one {

namespace {

/// Control characters that no page may hold go, as they do everywhere else on it.
std::string clean(const PublicText& text) { return without_forbidden(text.get()); }

std::string thing(std::string_view type, const PublicText& name, std::string_view address) {
    JsonObject out;
    out.add_text("@type", type).add_text("name", clean(name));
    return out.add_if("url", address).text();
}

std::string publisher_of(const PageContext& context, const PublicOffice& office) {
    return thing("GovernmentOrganization", full_name_in(context.language().get(), office), office.website.get());
}

} // namespace

Html linked_data_of_record(const PageContext& context, std::size_t number) {
    const Record& record = context.reg.records[number];
    const PublicForm& form = record.form;
    JsonObject out;
    out.add("@context", "\"https://schema.org\"")
        .add_text("@type", form.kind == Kind::decision ? "DigitalDocument" : "Report")
        .add_text("url", context.links.absolute(context.plan.records[number].address))
        .add_text("name", clean(title_of(context, form)))
        .add_if("identifier", clean(form.number))
        .add_text("description", clean(sentence_of(context, record)));
    if (form.date) out.add_text("dateCreated", format_iso_date(*form.date));
    if (form.published) out.add_text("datePublished", format_iso_date(*form.published));
    if (const auto changed = last_change(form)) out.add_text("dateModified", format_iso_date(*changed));
    out.add_if("inLanguage", form.language.get()).add("publisher", publisher_of(context, form.office));
    out.add("isPartOf", thing("Dataset", context.title(), context.links.absolute(context.plan.data.address)));
    return ScriptData::of(out.add_if("license", context.settings.licence.get()).text());
}

Html linked_data_of_register(const PageContext& context, const std::vector<const Address*>& files) {
    const auto download = [&](const Address* file) {
        const bool is_table = file->text().ends_with(".csv");
        JsonObject out;
        out.add("@type", "\"DataDownload\"")
            .add_text("encodingFormat", is_table ? "text/csv" : "application/json")
            .add_text("contentUrl", context.links.absolute(*file));
        return out.text();
    };
    JsonObject out;
    out.add("@context", "\"https://schema.org\"")
        .add("@type", "\"Dataset\"")
        .add_text("name", clean(context.title()))
        .add_text("description", clean(context.theme.wording.word("data.about")))
        .add_text("url", context.links.absolute(context.plan.data.address));
    if (!context.settings.publisher.get().empty())
        out.add("creator", thing("GovernmentOrganization", context.settings.publisher, {}));
    return ScriptData::of(
        out.add("distribution", json_list(files, download)).add_if("license", context.settings.licence.get()).text());
}

} // namespace part_one
