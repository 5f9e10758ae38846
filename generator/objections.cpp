#include "objections.h"

#include "publication/select.h"

#include <map>

namespace part_one {

namespace {

/// A round leaves out all sources at fault at once, so a second is rare; in the end the site is refused.
constexpr int rounds_of_contributors = 4;
constexpr int most_rounds = 8;

/// The published files that the audit objects to, by the source that names them. They alone stay behind.
std::map<std::string, std::set<std::string>> files_at_fault(const SitePlan& plan, const Register& reg,
                                                            const std::vector<Objection>& objections) {
    std::set<std::string_view> refused;
    for (const Objection& objection : objections) refused.insert(objection.file);
    std::map<std::string, std::set<std::string>> files;
    for (std::size_t at = 0; at < plan.records.size(); ++at)
        for (const AttachmentFile& file : plan.records[at].attachments) {
            const PublicForm& form = reg.records[at].form;
            if (refused.contains(file.address.file()))
                files[form.source].insert(form.attachments[file.number].file.get());
        }
    return files;
}

/// All forms once more, without these files.
std::vector<PublicForm> forms_without_files(Register& reg, const std::map<std::string, std::set<std::string>>& files) {
    std::vector<PublicForm> forms;
    for (Record& record : reg.records) {
        PublicForm form = std::move(record.form);
        if (const auto named = files.find(form.source); named != files.end())
            std::erase_if(form.attachments, [&](const PublicAttachment& attachment) {
                return named->second.contains(attachment.file.get());
            });
        forms.push_back(std::move(form));
    }
    return forms;
}

/// A withdrawal takes effect whatever its words are: a tombstone at fault goes without its reason, and where that is not
/// enough without its page. Are there any that changed?
bool silence_tombstones(std::vector<PublicTombstone>& tombstones, const std::vector<Objection>& objections,
                        Reports& reports) {
    std::set<std::string> blamed;
    for (const Objection& objection : objections) blamed.insert(objection.sources.begin(), objection.sources.end());
    bool changed = false;
    for (std::size_t at = 0; at < tombstones.size();) {
        PublicTombstone& tombstone = tombstones[at];
        if (!blamed.contains(tombstone.source)) {
            ++at;
            continue;
        }
        changed = true;
        const bool had_reason = !tombstone.reason.get().empty();
        reports.of(tombstone.source)
            .findings.push_back({Severity::warning, "audit/tombstone-silenced", 0,
                                 had_reason ? "the reason for withdrawing this record holds words that are withheld "
                                              "elsewhere, so its page shows none; write a reason that anybody may read"
                                            : "the page that says that this record is withdrawn would show words that "
                                              "are withheld elsewhere, so there is none; check the number"});
        if (had_reason) {
            tombstone.reason = PublicText();
            ++at;
        } else {
            tombstones.erase(tombstones.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
    return changed;
}

/// The published sources among those that the objections name.
std::set<std::string> sources_at_fault(const std::vector<Objection>& objections, const Reports& reports) {
    std::set<std::string> at_fault;
    for (const Objection& objection : objections)
        for (const std::string& source : objection.sources)
            if (reports.is_published(source)) at_fault.insert(source);
    return at_fault;
}

} // namespace

Blame blame_in(int round) { return round > rounds_of_contributors ? Blame::everybody : Blame::contributors; }

std::vector<PublicForm> forms_without(Register& reg, const std::set<std::string>& at_fault, Confidential& withheld) {
    std::vector<PublicForm> forms;
    for (Record& record : reg.records) {
        if (at_fault.contains(record.form.source)) {
            withheld.add(record.form.source, Release::words_of(record.form));
        } else {
            forms.push_back(std::move(record.form));
        }
    }
    return forms;
}

std::optional<std::vector<PublicForm>> forms_to_try_again(const Auditor::Verdict& verdict, int round,
                                                          const SitePlan& plan, Register& reg,
                                                          std::vector<PublicTombstone>& tombstones,
                                                          Confidential& withheld, Reports& reports) {
    // A file beside a form that does not pass stays behind alone, before anybody asks about pages.
    if (const auto files = files_at_fault(plan, reg, verdict.objections); !files.empty()) {
        for (const auto& [source, names] : files)
            reports.of(source).findings.push_back(
                {Severity::error, "attachment/leak", 0,
                 "a file that this form names holds words that are withheld somewhere, or cannot be searched for "
                 "them, so it is not published; publish a copy that holds the public part alone"});
        return forms_without_files(reg, files);
    }
    if (verdict.site || round >= most_rounds) return std::nullopt;

    // A source whose page does not pass becomes an error.
    const std::set<std::string> at_fault = sources_at_fault(verdict.objections, reports);
    const bool silenced = silence_tombstones(tombstones, verdict.objections, reports);
    if (!silenced && at_fault.empty()) return std::nullopt;
    std::set<std::pair<std::string, std::string>> told; // of many files of the site the same
    for (const Objection& objection : verdict.objections)
        for (const std::string& source : objection.sources)
            if (at_fault.contains(source) && told.emplace(source, objection.finding.message).second)
                reports.fail(source, {Severity::error, objection.finding.rule, 0, objection.finding.message});
    return forms_without(reg, at_fault, withheld);
}

} // namespace part_one
