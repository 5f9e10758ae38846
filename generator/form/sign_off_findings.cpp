#include "form/sign_off_findings.h"

#include "basics/text.h"
#include "form/answer.h"

namespace part_one {

namespace {

/// "Chief Executive / Deputy Chief Executive (delete as appropriate)" with nothing struck
bool leaves_both_posts(const OutlineLine& line) {
    const std::string folded = line.folded();
    if (folded.find("delete as ") == std::string::npos || folded.find('/') == std::string::npos || folded.size() > 120)
        return false;
    for (const Segment& segment : line.segments)
        if (segment.has_struck) return false;
    const std::string_view before = trimmed(std::string_view(folded).substr(0, folded.find('/')));
    std::string_view after = std::string_view(folded).substr(folded.find('/') + 1);
    after = trimmed(after.substr(0, after.find('(')));
    return !before.empty() && !after.empty();
}

} // namespace

Findings sign_off_findings(const Outline& outline, const std::vector<Labelled>& labels) {
    Findings findings;
    for (std::size_t index = 0; index < labels.size(); ++index) {
        const Labelled& approval = labels[index];
        if (approval.meaning != Meaning::officer_approval) continue;
        std::size_t end = index + 1;
        while (end < labels.size() &&
               (labels[end].meaning == Meaning::signature || labels[end].meaning == Meaning::date ||
                labels[end].meaning == Meaning::author || labels[end].meaning == Meaning::instruction))
            ++end;
        const std::size_t last_line = end < labels.size() ? labels[end].at : outline.lines.size();
        bool asks_signature = false, is_signed = false, asks_date = false, is_dated = false, both = false;
        for (std::size_t next = index + 1; next < end; ++next) {
            const Labelled& label = labels[next];
            if (label.meaning == Meaning::signature) {
                asks_signature = true;
                is_signed = is_signed || !says_nothing(label.value) || outline.lines[label.at].has_image;
            }
            if (label.meaning == Meaning::date) {
                asks_date = true;
                is_dated = is_dated || !says_nothing(label.value);
            }
        }
        for (std::size_t at = approval.at; at < last_line && at < approval.at + 6; ++at) {
            both = both || leaves_both_posts(outline.lines[at]);
            is_signed = is_signed || (at > approval.at && outline.lines[at].has_image);
        }
        // A signature that was an image leaves nothing behind when a form becomes text; a date beside it speaks for it.
        if (asks_signature && !is_signed && asks_date && !is_dated)
            findings.push_back({Severity::warning, "form/officer-approval-unsigned", approval.line,
                                "the officer's approval is neither signed nor dated; complete it, or say on the form "
                                "why it is not needed"});
        if (asks_date && !is_dated && is_signed)
            findings.push_back({Severity::warning, "form/officer-approval-undated", approval.line,
                                "the officer's approval is signed but not dated; add the date"});
        if (both)
            findings.push_back(
                {Severity::note, "form/both-posts-standing", approval.line,
                 "two posts are left standing above the officer's approval; strike the one that did not sign"});
    }
    return findings;
}

} // namespace part_one
