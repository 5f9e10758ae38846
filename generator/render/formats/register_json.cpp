// register.json: every record with what is known of it, in the shape of DESIGN section 5.
//
// The one file of the site in which the as-of date stands: a build on another day changes no other byte.
#include "adapters/json.h"
#include "render/formats.h"

namespace part_one {

namespace {

/// A sum as a JSON number: "123000", "200124.66", "200124.6".
std::string number(Pence sum) {
    std::string text = format_plain(sum);
    if (text.find('.') != std::string::npos)
        while (text.ends_with('0')) text.pop_back();
    return text;
}

std::string string_or_null(const PublicText& text) { return text.get().empty() ? "null" : json_string(text.get()); }

std::string date_or_null(const std::optional<Date>& date) { return date ? '"' + format_iso_date(*date) + '"' : "null"; }

template <class Items, class Write>
std::string list(const Items& items, Write write) {
    std::string out = "[";
    for (const auto& item : items) {
        if (out.size() > 1) out += ',';
        out += write(item);
    }
    return out + "]";
}

std::string provider(const Register& reg, const ProviderShare& share) {
    const Organisation& organisation = reg.organisations[share.organisation];
    return "{\"name\":" + json_string(organisation.name.get()) + ",\"slug\":" + json_string(organisation.slug.text()) +
           ",\"amount_gbp\":" + (share.amount ? number(*share.amount) : "null") + "}";
}

void append(const PageContext& context, std::size_t at, std::string& out) {
    const Record& record = context.reg.records[at];
    const PublicForm& form = record.form;
    const auto name = [&](std::size_t organisation) {
        return json_string(context.reg.organisations[organisation].name.get());
    };
    const auto field = [&out](const char* key, const std::string& value) {
        out.append(",\"").append(key).append("\":").append(value);
    };
    out += "{\"id\":" + json_string(record.id);
    field("kind", json_string(name_of(form.kind)));
    field("office", json_string(form.office.name.get()));
    field("number", string_or_null(form.number));
    field("title", json_string(form.title.get()));
    field("date", date_or_null(form.date));
    field("status", form.status ? json_string(name_of(*form.status)) : "null");
    field("url", json_string(context.links.absolute(context.plan.records[at].address)));
    field("year", record.year ? std::to_string(*record.year) : "null");
    field("decision_maker", string_or_null(form.decision_maker));
    field("part2", form.has_part_two ? "true" : "false");
    field("value_gbp", form.value ? number(*form.value) : "null");
    field("amounts_gbp", list(form.amounts, number));
    field("providers",
          list(record.providers, [&](const ProviderShare& share) { return provider(context.reg, share); }));
    field("mentions", list(record.mentions, name));
    field("funders", list(record.funders, name));
    field("deferred_until", "null"); // what is deferred is not here
    field("published", date_or_null(form.published));
    field("updated", date_or_null(last_change(form)));
    field("source", json_string(form.source));
    out += '}';
}

} // namespace

std::vector<RenderedFile> write_register_json(const PageContext& context) {
    const PublicText& title = context.title();
    std::string out;
    out.reserve(context.reg.records.size() * 700 + 200);
    out += "{\"title\":" + json_string(title.get()) + ",\"as_of\":\"" + format_iso_date(context.plan.as_of) +
           "\",\"licence\":" + string_or_null(context.settings.licence) + ",\"records\":[";
    for (std::size_t at = 0; at < context.reg.records.size(); ++at) {
        out += at ? ",\n" : "\n";
        append(context, at, out);
    }
    out += "\n]}\n";
    return {{context.plan.files.json.file(), std::move(out), all_sources(context.reg)}};
}

} // namespace part_one
