#include "render/pages/sentence.h"

namespace part_one {

namespace {

std::vector<PublicText> provider_names(const PageContext& context, const Record& record) {
    std::vector<PublicText> names;
    names.reserve(record.providers.size());
    for (const ProviderShare& share : record.providers)
        names.push_back(name_in(context.language().get(), context.reg.organisations[share.organisation]));
    return names;
}

/// What was decided then, also where another record took over since.
const std::optional<Outcome>& outcome_then(const PublicForm& form) {
    return form.is_superseded ? form.stated : form.status;
}

/// "Approved on 23 March 2017"
PublicText outcome_of(const Wording& wording, const PublicForm& form) {
    PublicText outcome = wording.outcome(*outcome_then(form));
    if (!form.date) return outcome;
    return wording.phrase({"sentence.dated", {{"outcome", outcome}, {"date", *form.date}}});
}

PublicText report_sentence(const Wording& wording, const PublicForm& form) {
    if (!form.date) return wording.word("sentence.report");
    return wording.phrase({"sentence.report_dated", {{"date", *form.date}}});
}

/// From when until when, where all that was awarded runs from one day to one other.
std::optional<std::pair<Date, Date>> period_of(const PublicForm& form) {
    std::optional<std::pair<Date, Date>> period;
    for (const PublicAward& award : form.awards) {
        if (!award.start || !award.end) return std::nullopt;
        if (period && *period != std::pair(*award.start, *award.end)) return std::nullopt;
        period.emplace(*award.start, *award.end);
    }
    return period;
}

} // namespace

PublicText sentence_of(const PageContext& context, const Record& record) {
    const Wording& wording = context.theme.wording;
    const PublicForm& form = record.form;
    if (form.kind == Kind::panel_report) return report_sentence(wording, form);
    const bool was_refused = outcome_then(form) == Outcome::rejected; // an applicant that was refused is no provider
    const bool has_sum = form.value && form.value->value > 0 && !was_refused;
    const bool has_providers = !record.providers.empty() && !was_refused;

    std::vector<std::pair<std::string, Fill>> fills;
    if (outcome_then(form)) fills.push_back({"outcome", outcome_of(wording, form)});
    if (has_sum) fills.push_back({"sum", *form.value});
    if (has_providers) fills.push_back({"providers", wording.list(provider_names(context, record))});
    std::string key = outcome_then(form) ? "sentence." : "sentence.no_outcome_";
    key += has_sum && has_providers ? "sum_and_providers" : has_sum ? "sum" : has_providers ? "providers" : "bare";
    const auto period = period_of(form);
    if (period && outcome_then(form) && (has_sum || has_providers)) {
        key += "_period";
        fills.push_back({"start", period->first});
        fills.push_back({"end", period->second});
    }
    return wording.phrase({key, std::move(fills)});
}

PublicText description_of(const PageContext& context, const Record& record) {
    const PublicForm& form = record.form;
    const bool is_foreign = language_of(context, form) != context.language();
    return form.summary.get().empty() || is_foreign ? sentence_of(context, record) : form.summary;
}

} // namespace part_one
