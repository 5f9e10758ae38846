#include "publication/withheld_lines.h"

#include <string_view>

namespace part_one {

namespace {

/// The rule of the first finding as grave as any; of equals those that close a form come first.
std::string closing_rule(const Findings& findings) {
    const Finding* gravest = nullptr;
    const auto closes = [](const Finding& finding) {
        return finding.rule.starts_with("disclosure/") || finding.rule.starts_with("publication/deferral") ||
               finding.rule == "publication/decision-to-come";
    };
    const auto rank = [&](const Finding& finding) {
        return static_cast<int>(finding.severity == Severity::error) * 2 + static_cast<int>(closes(finding));
    };
    for (const Finding& finding : findings)
        if (!gravest || rank(finding) > rank(*gravest)) gravest = &finding;
    return gravest ? gravest->rule : std::string();
}

} // namespace

std::vector<CutLines> all_lines(int line_count, const std::string& rule) {
    return {{line_count > 0 ? 1 : 0, line_count, rule}};
}

std::vector<CutLines> withheld_lines(const PartOneForm& form, State state, const Findings& findings) {
    switch (state) {
    case State::published: return form.cuts;
    case State::withheld:
    case State::error: return all_lines(form.line_count, closing_rule(findings));
    case State::deferred:
    case State::withdrawn: break;
    }
    return {};
}

} // namespace part_one
