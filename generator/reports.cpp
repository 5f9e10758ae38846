#include "reports.h"

#include "publication/withheld_lines.h"

namespace part_one {

Reports::Reports(std::vector<SourceOutcome> outcomes) {
    for (SourceOutcome& outcome : outcomes)
        reports_[outcome.source] = {outcome.source,
                                    outcome.state,
                                    {},
                                    outcome.publish_by,
                                    outcome.deferred_until,
                                    std::move(outcome.findings),
                                    std::move(outcome.withheld),
                                    outcome.line_count};
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

std::vector<SourceReport> Reports::take() {
    std::vector<SourceReport> all;
    all.reserve(reports_.size());
    for (auto& [source, report] : reports_) all.push_back(std::move(report));
    return all;
}

} // namespace part_one
