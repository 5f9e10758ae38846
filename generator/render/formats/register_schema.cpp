// register.schema.json: what register.json holds, as a JSON Schema (draft 2020-12).
//
// Made of the same list that writes register.json; tests/browser validates the one against the other.
#include "render/formats.h"
#include "render/formats/json_fields.h"
#include "render/formats/json_pieces.h"

namespace part_one {

namespace {

/// The fragment with what the field means, in the language of the site.
std::string described(const PageContext& context, const JsonField& field) {
    const PublicText words = context.theme.wording.word("data.column." + std::string(field.name.text));
    return "{\"description\":" + json_string(words.get()) + "," + std::string(field.schema.substr(1));
}

} // namespace

std::vector<RenderedFile> write_register_schema(const PageContext& context) {
    JsonObject properties;
    for (const JsonField& field : json_fields()) properties.add(field.name.text, described(context, field));
    const auto quoted = [](const JsonField& field) { return '"' + std::string(field.name.text) + '"'; };
    JsonObject record;
    record.add("type", "\"object\"")
        .add("required", json_list(json_fields(), quoted))
        .add("additionalProperties", "false")
        .add("properties", properties.text());

    JsonObject top;
    top.add("title", R"({"type":"string"})")
        .add("as_of", R"({"type":"string","format":"date"})")
        .add("licence", R"({"type":["string","null"],"format":"uri-reference"})")
        .add("records", JsonObject().add("type", "\"array\"").add("items", record.text()).text());

    JsonObject schema;
    schema.add("$schema", "\"https://json-schema.org/draft/2020-12/schema\"");
    if (context.links.knows_its_host()) schema.add_text("$id", context.links.absolute(context.plan.files.json_schema));
    schema.add_text("title", context.title().get())
        .add("type", "\"object\"")
        .add("required", R"(["title","as_of","licence","records"])")
        .add("additionalProperties", "false")
        .add("properties", top.text());
    return {{context.plan.files.json_schema.file(), schema.text() + "\n", {}}};
}

} // namespace part_one
