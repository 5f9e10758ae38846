#include "reports.h"

#include "publication/withheld_lines.h"

namespace part_one {

Reports::Reports(std::vector<SourceOutcome> outcomes) {
    for (SourceOutcome& outcome : outcomes)
        reports_[outcome.source] = {outcome.source,
                                    outcome.state,
                                    {},
                                    outcome.publish_by,
                                    outcome.bound_by,
                                    {},
                                    {},
                                    outcome.deferred_until,
                                    outcome.opens_on,
                                    std::move(outcome.findings),
                                    std::move(outcome.withheld),
                                    outcome.line_count,
                                    outcome.has_part_two,
                                    outcome.has_redactions};
}

bool Reports::is_published(const std::string& source) const {
    const auto found = reports_.find(source);
    return found != reports_.end() && found->second.state == State::published;
}

void Reports::fail(const std::string& source, Finding finding) {
    SourceReport& report = of(source);
    report.state = State::error;
    report.withheld = all_lines(report.line_count, finding.rule);
    report.findings.push_back(std::move(finding));
}

void Reports::withhold(const std::string& source, Finding finding) {
    fail(source, std::move(finding));
    of(source).state = State::withheld;
}

void Reports::tell_promise(const PublicForm& form) {
    SourceReport& report = of(form.source);
    report.promise = form.promise;
    if (form.promise == Promise::broken)
        report.findings.push_back({Severity::note, "publication/later-than-promised", 0,
                                   "this form was published on " + format_iso_date(*form.published) + ", after " +
                                       format_iso_date(*form.publish_by) +
                                       ", the day by which it promises to be; check the date of publication, and be "
                                       "ready to say why"});
}

void Reports::tell_overdue(Date as_of) {
    for (auto& [source, report] : reports_) {
        if ((report.state != State::withheld && report.state != State::error) || !report.bound_by) continue;
        report.promise = promise_on(as_of, *report.bound_by, std::nullopt);
        if (report.promise == Promise::late)
            report.findings.push_back({Severity::warning, "publication/overdue", 0,
                                       "this form was to be public by " + format_iso_date(*report.bound_by) +
                                           " and is not; settle what keeps it back, and be ready to say why"});
    }
}

std::vector<SourceReport> Reports::take() {
    std::vector<SourceReport> all;
    all.reserve(reports_.size());
    for (auto& [source, report] : reports_) all.push_back(std::move(report));
    return all;
}

} // namespace part_one
