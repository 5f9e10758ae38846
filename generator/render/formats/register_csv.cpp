// register.csv: a row a record, RFC 4180, UTF-8, ISO dates, plain decimals; lists in one cell, parted by "; ".
#include "render/formats.h"

namespace part_one {

namespace {

constexpr std::string_view heading =
    "id,kind,office,number,title,date,status,url,year,decision_maker,part2,value_gbp,amounts_gbp,providers,mentions,"
    "funders,deferred_until,published,updated,source\r\n";

std::string date_cell(const std::optional<Date>& date) { return date ? format_iso_date(*date) : std::string(); }

template <class Items, class Name>
std::string joined(const Items& items, Name name) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += "; ";
        out += name(item);
    }
    return out;
}

void append(const PageContext& context, std::size_t at, std::string& out) {
    const Record& record = context.reg.records[at];
    const PublicForm& form = record.form;
    const auto name = [&](std::size_t organisation) { return context.reg.organisations[organisation].name.get(); };
    const auto text = [&out](std::string_view words) { out.append(csv_cell(words)).append(","); };
    const auto plain = [&out](const std::string& value) { out.append(value).append(","); };
    text(record.id);
    plain(name_of(form.kind));
    text(form.office.name.get());
    text(form.number.get());
    text(form.title.get());
    plain(date_cell(form.date));
    plain(form.status ? std::string(name_of(*form.status)) : "");
    text(context.links.absolute(context.plan.records[at].address));
    plain(record.year ? std::to_string(*record.year) : "");
    text(form.decision_maker.get());
    plain(form.has_part_two ? "true" : "false");
    plain(form.value ? format_plain(*form.value) : "");
    plain(joined(form.amounts, format_plain));
    text(joined(record.providers, [&](const ProviderShare& share) { return name(share.organisation); }));
    text(joined(record.mentions, name));
    text(joined(record.funders, name));
    plain(""); // what is deferred is not here
    plain(date_cell(form.published));
    plain(date_cell(last_change(form)));
    out.append(csv_cell(form.source)).append("\r\n");
}

} // namespace

std::vector<RenderedFile> write_register_csv(const PageContext& context) {
    std::string out(heading);
    out.reserve(context.reg.records.size() * 400 + 400);
    for (std::size_t at = 0; at < context.reg.records.size(); ++at) append(context, at, out);
    return {{context.plan.files.csv.file(), std::move(out), all_sources(context.reg)}};
}

} // namespace part_one
