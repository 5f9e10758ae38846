#include "render/formats/json_fields.h"

#include "render/formats.h"
#include "render/formats/json_pieces.h"

namespace part_one {

namespace {

constexpr std::string_view text = R"({"type":"string"})";
constexpr std::string_view filled_text = R"({"type":"string","minLength":1})";
constexpr std::string_view text_or_null = R"({"type":["string","null"],"minLength":1})";
constexpr std::string_view date_or_null = R"({"type":["string","null"],"format":"date"})";
constexpr std::string_view texts = R"({"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true})";
constexpr std::string_view providers =
    R"({"type":"array","items":{"type":"object","required":["name","slug","amount_gbp"],"additionalProperties":false,)"
    R"("properties":{"name":{"type":"string","minLength":1},"slug":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},)"
    R"("amount_gbp":{"type":["number","null"],"minimum":0}}}})";

const PublicForm& form(const PageContext& context, std::size_t at) { return context.reg.records[at].form; }

std::string names(const PageContext& context, const std::vector<std::size_t>& organisations) {
    return json_list(organisations,
                     [&](std::size_t at) { return json_string(context.reg.organisations[at].name.get()); });
}

std::string provider(const Register& reg, const ProviderShare& share) {
    const Organisation& organisation = reg.organisations[share.organisation];
    return JsonObject()
        .add_text("name", organisation.name.get())
        .add_text("slug", organisation.slug.text())
        .add("amount_gbp", share.amount ? json_number(*share.amount) : "null")
        .text();
}

} // namespace

const std::vector<JsonField>& json_fields() {
    using Context = const PageContext&;
    static const std::vector<JsonField> list = {
        {"id", CellKind::text, R"({"type":"string","pattern":"^(decision|panel-report)/[a-z0-9-]+/[a-z0-9-]+$"})",
         [](Context c, std::size_t at) { return json_string(c.reg.records[at].id); }},
        {"kind", CellKind::text, R"({"enum":["decision","panel-report"]})",
         [](Context c, std::size_t at) { return json_string(name_of(form(c, at).kind)); }},
        {"office", CellKind::text, filled_text,
         [](Context c, std::size_t at) { return json_string(form(c, at).office.name.get()); }},
        {"number", CellKind::text, text_or_null,
         [](Context c, std::size_t at) { return json_or_null(form(c, at).number); }},
        {"title", CellKind::text, text, [](Context c, std::size_t at) { return json_string(form(c, at).title.get()); }},
        {"date", CellKind::date, date_or_null,
         [](Context c, std::size_t at) { return json_or_null(form(c, at).date); }},
        {"status", CellKind::text,
         R"({"enum":["approved","rejected","noted","deferred-decision","withdrawn","superseded",null]})",
         [](Context c, std::size_t at) {
             const auto& status = form(c, at).status;
             return status ? json_string(name_of(*status)) : std::string("null");
         }},
        {"url", CellKind::address, R"({"type":"string","format":"uri-reference","minLength":1})",
         [](Context c, std::size_t at) { return json_string(c.links.absolute(c.plan.records[at].address)); }},
        {"year", CellKind::whole_number, R"({"type":["integer","null"]})",
         [](Context c, std::size_t at) {
             const auto& year = c.reg.records[at].year;
             return year ? std::to_string(*year) : std::string("null");
         }},
        {"decision_maker", CellKind::text, text_or_null,
         [](Context c, std::size_t at) { return json_or_null(form(c, at).decision_maker); }},
        {"part2", CellKind::truth, R"({"type":"boolean"})",
         [](Context c, std::size_t at) { return std::string(withholds_something(form(c, at)) ? "true" : "false"); }},
        {"value_gbp", CellKind::number, R"({"type":["number","null"],"minimum":0})",
         [](Context c, std::size_t at) {
             const auto& value = form(c, at).value;
             return value ? json_number(*value) : std::string("null");
         }},
        {"amounts_gbp", CellKind::numbers, R"({"type":"array","items":{"type":"number"},"uniqueItems":true})",
         [](Context c, std::size_t at) { return json_list(form(c, at).amounts, json_number); }},
        {"providers", CellKind::texts, providers,
         [](Context c, std::size_t at) {
             return json_list(c.reg.records[at].providers,
                              [&](const ProviderShare& share) { return provider(c.reg, share); });
         }},
        {"mentions", CellKind::texts, texts,
         [](Context c, std::size_t at) { return names(c, c.reg.records[at].mentions); }},
        {"funders", CellKind::texts, texts,
         [](Context c, std::size_t at) { return names(c, c.reg.records[at].funders); }},
        {"deferred_until", CellKind::date, R"({"type":"null"})", // what is deferred is not here
         [](Context, std::size_t) { return std::string("null"); }},
        {"published", CellKind::date, date_or_null,
         [](Context c, std::size_t at) { return json_or_null(form(c, at).published); }},
        {"updated", CellKind::date, date_or_null,
         [](Context c, std::size_t at) { return json_or_null(last_change(form(c, at))); }},
        {"source", CellKind::text, filled_text,
         [](Context c, std::size_t at) { return json_string(form(c, at).source); }},
    };
    return list;
}

} // namespace part_one
