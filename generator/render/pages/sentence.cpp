#include "render/pages/sentence.h"

namespace part_one {

namespace {

std::vector<PublicText> provider_names(const PageContext& context, const Record& record) {
    std::vector<PublicText> names;
    for (const ProviderShare& share : record.providers) names.push_back(context.reg.organisations[share.organisation].name);
    return names;
}

/// "Approved on 23 March 2017"; nothing is said of an outcome that the form does not record.
PublicText opening(const Wording& wording, const PublicForm& form) {
    const PublicText outcome = form.status ? wording.outcome(*form.status) : wording.word("sentence.no_outcome");
    if (!form.date) return outcome;
    return wording.phrase({form.status ? "sentence.dated" : "sentence.no_outcome_dated", {{"outcome", outcome}, {"date", *form.date}}});
}

} // namespace

PublicText sentence_of(const PageContext& context, const Record& record) {
    const Wording& wording = context.theme.wording;
    const PublicForm& form = record.form;
    if (form.kind == Kind::panel_report) {
        if (!form.date) return wording.word("sentence.report");
        return wording.phrase({"sentence.report_dated", {{"date", *form.date}}});
    }
    const PublicText outcome = opening(wording, form);
    const PublicText providers = wording.list(provider_names(context, record));
    const bool was_refused = form.status == Outcome::rejected; // an applicant that was refused is no provider
    const bool has_sum = form.value && form.value->value > 0 && !was_refused;
    const bool has_providers = !record.providers.empty() && !was_refused;
    if (has_sum && has_providers)
        return wording.phrase({"sentence.sum_and_providers", {{"outcome", outcome}, {"sum", *form.value}, {"providers", providers}}});
    if (has_sum) return wording.phrase({"sentence.sum", {{"outcome", outcome}, {"sum", *form.value}}});
    if (has_providers) return wording.phrase({"sentence.providers", {{"outcome", outcome}, {"providers", providers}}});
    return wording.phrase({"sentence.bare", {{"outcome", outcome}}});
}

} // namespace part_one
