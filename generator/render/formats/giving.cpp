// 360giving.json: the grants to others, in the shape of the 360Giving Data Standard 1.4.
//
// Ids are made of the office's 360Giving prefix where site.toml has it, else of the host's name, and hold no slash. An
// organisation is named by its charity or company number where providers.toml has one. Which awards are grants:
// register/grants. The standard allows no package without a grant, so where none qualifies there is no file.
#include "basics/text.h"
#include "render/formats.h"
#include "render/formats/json_pieces.h"
#include "render/pages/sentence.h"

namespace part_one {

namespace {

constexpr std::size_t longest_title = 140; // characters, as the standard asks

std::string prefix_of(const PageContext& context) {
    if (!context.settings.grants_prefix.get().empty()) return context.settings.grants_prefix.get();
    return context.links.knows_its_host() ? context.links.host() : std::string("register");
}

std::string without_slashes(std::string id) { return replaced(std::move(id), "/", "-"); }

std::string recipient_id(const std::string& prefix, const Organisation& organisation) {
    const std::string& charity = organisation.charity_number.get();
    std::string company = organisation.company_number.get();
    if (!charity.empty()) {
        const bool is_scottish = charity.starts_with("SC");
        const bool is_northern_irish = charity.starts_with("NIC");
        return (is_scottish         ? "GB-SC-"
                : is_northern_irish ? "GB-NIC-"
                                    : "GB-CHC-") +
               without_slashes(is_northern_irish ? charity.substr(3) : charity);
    }
    if (!company.empty()) {
        if (company.size() < 8 && company.find_first_not_of("0123456789") == std::string::npos)
            company.insert(0, 8 - company.size(), '0'); // Companies House writes eight
        return "GB-COH-" + without_slashes(company);
    }
    return prefix + "-org-" + organisation.slug.text();
}

/// Cut between two words where it is too long.
std::string short_title(const std::string& title) {
    std::size_t at = 0, characters = 0, end = 0;
    while (at < title.size()) {
        if (characters + 1 == longest_title) break;
        if (title[at] == ' ') end = at;
        next_code_point(title, at);
        ++characters;
    }
    if (at == title.size()) return title;
    return title.substr(0, end > 0 ? end : at) + "…";
}

std::string grant(const PageContext& context, const std::string& prefix, const AwardLine& line) {
    const Record& record = context.reg.records[line.record];
    const PublicForm& form = record.form;
    const Organisation& recipient = context.reg.organisations[*line.organisation];
    const PublicAward* award = line.award ? &form.awards[*line.award] : nullptr;
    const bool has_purpose = award && !award->purpose.get().empty();

    JsonObject to;
    to.add_text("id", recipient_id(prefix, recipient)).add_text("name", recipient.name.get());
    to.add_if("charityNumber", recipient.charity_number.get()).add_if("companyNumber", recipient.company_number.get());
    JsonObject from;
    from.add_text("id", prefix + "-" + form.office.slug.text())
        .add_text("name", form.office.body.get().empty() ? form.office.name.get() : form.office.body.get());

    JsonObject out;
    out.add_text("id", prefix + "-" + without_slashes(id_of(context.reg, line)))
        .add_text("title", short_title(title_of(context, form).get()))
        .add_text("description", has_purpose ? award->purpose.get() : sentence_of(context, record).get())
        .add("currency", "\"GBP\"")
        .add("amountAwarded", json_number(*line.amount))
        .add_text("awardDate", format_iso_date(*form.date));
    if (context.links.knows_its_host())
        out.add_text("url", context.links.absolute(context.plan.records[line.record].address));
    if (award && (award->start || award->end)) {
        JsonObject dates;
        if (award->start) dates.add_text("startDate", format_iso_date(*award->start));
        if (award->end) dates.add_text("endDate", format_iso_date(*award->end));
        out.add("plannedDates", "[" + dates.text() + "]");
    }
    out.add("recipientOrganization", "[" + to.text() + "]").add("fundingOrganization", "[" + from.text() + "]");
    return out.text();
}

} // namespace

std::vector<RenderedFile> write_giving(const PageContext& context) {
    const std::vector<AwardLine>& grants = context.plan.grants.grants;
    if (grants.empty()) return {};
    const std::string prefix = prefix_of(context);
    JsonObject package;
    package.add("version", "\"1.4\"").add_text("title", context.title().get());
    if (!context.settings.publisher.get().empty())
        package.add("publisher", JsonObject().add_text("name", context.settings.publisher.get()).text());
    if (context.links.knows_its_host()) {
        package.add_text("downloadURL", context.links.absolute(context.plan.files.giving))
            .add_text("accessURL", context.links.absolute(context.plan.data.address));
    }
    package.add_if("license", context.settings.licence.get());
    package.add("grants",
                json_list(grants, [&](const AwardLine& line) { return "\n" + grant(context, prefix, line); }));
    std::vector<std::size_t> records;
    records.reserve(grants.size());
    for (const AwardLine& line : grants) records.push_back(line.record);
    return {{context.plan.files.giving.file(), package.text() + "\n", sources_of(context.reg, records)}};
}

} // namespace part_one
