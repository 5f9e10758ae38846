// register.json: every record with what is known of it, in the shape of DESIGN section 5.
//
// The as-of date stands in it: but for security.txt, a build on another day changes no other byte of the site.
#include "render/formats.h"
#include "render/formats/json_fields.h"
#include "render/formats/json_pieces.h"

namespace part_one {

namespace {

void append(const PageContext& context, std::size_t at, std::string& out) {
    char before = '{';
    for (const JsonField& field : json_fields()) {
        out.append(1, before).append("\"").append(field.name.text).append("\":").append(field.value(context, at));
        before = ',';
    }
    out += '}';
}

} // namespace

std::vector<RenderedFile> write_register_json(const PageContext& context) {
    const PublicText& title = context.title();
    std::string out;
    out.reserve(context.reg.records.size() * 700 + 200);
    out += "{\"title\":" + json_string(title.get()) + ",\"as_of\":\"" + format_iso_date(context.plan.as_of) +
           "\",\"licence\":" + json_or_null(context.settings.licence) + ",\"records\":[";
    for (std::size_t at = 0; at < context.reg.records.size(); ++at) {
        out += at ? ",\n" : "\n";
        append(context, at, out);
    }
    out += "\n]}\n";
    return {{context.plan.files.json.file(), std::move(out), all_sources(context.reg)}};
}

} // namespace part_one
