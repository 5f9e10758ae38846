// What ends when: a table with a bar of each contract on one time line, drawn from the same days.
#include "render/pages/pages.h"

namespace part_one {

namespace {

/// Where all of a decision is one award to one provider, what was decided is what it gets.
std::optional<Pence> amount_of(const Record& record, const PublicAward& award) {
    const bool is_all = record.form.awards.size() == 1 && record.providers.size() == 1;
    return award.amount || !is_all ? award.amount : record.providers.front().amount;
}

PageFields row_of(const PageContext& context, const ContractLine& line) {
    const Record& record = context.reg.records[line.record];
    const PublicAward& award = record.form.awards[line.award];
    const std::optional<Address> provider =
        line.organisation ? context.plan.provider_pages[*line.organisation] : std::nullopt;
    PageFields row = context.fields();
    row.set("name", line.organisation ? name_in(context.language().get(), context.reg.organisations[*line.organisation])
                                      : award.provider);
    row.set("has_address", provider.has_value());
    row.set("address", provider.value_or(context.plan.files.home));
    row.set_if("start", award.start);
    row.set("end", *award.end);
    row.set_if("amount", amount_of(record, award));
    row.set_if("extension", award.extension);
    const PublicText& written_in = language_of(context, record.form);
    row.set_if("extension_language", written_in == context.language() ? PublicText{} : written_in);
    row.set("title", title_of(context, record.form));
    row.set_if("title_language", title_language(context, record.form));
    row.set("record_address", context.plan.records[line.record].address);
    row.set("bar_at", Count{line.bar_at});
    row.set("bar_width", Count{line.bar_width});
    return row;
}

} // namespace

RenderedFile contracts_page(const PageContext& context, const ContractsPage& page) {
    const Wording& wording = context.theme.wording;
    PageFields fields = framed(context, {.address = page.address,
                                         .title = wording.word("contracts.title"),
                                         .window_title = {},
                                         .description = {},
                                         .index = "contracts",
                                         .steps = nullptr});
    fields.set("introduction", wording.word("contracts.about"));
    fields.set("first", page.first);
    fields.set("last", page.last);
    std::vector<PageFields> rows;
    std::vector<std::size_t> shown;
    for (const ContractLine& line : page.lines) {
        rows.push_back(row_of(context, line));
        shown.push_back(line.record);
    }
    fields.set("contracts", std::move(rows));
    return {context.file(page.address), Layout::page(context.theme.layout("contracts"), fields),
            sources_of(context.reg, shown)};
}

} // namespace part_one
