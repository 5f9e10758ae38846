#include "commands/foi.h"

#include "adapters/disk.h"
#include "adapters/json.h"
#include "answers/foi_answer.h"
#include "basics/failure.h"
#include "commands/report.h"
#include "commands/site_folder.h"
#include "commands/which_source.h"

#include <algorithm>
#include <iostream>

namespace part_one {

namespace {

std::string in_words(const SourceReport& report, const PublishedAnswer& answer) {
    std::string out = report.source + " is published.\n\nFor section 21 (reasonably accessible by other means):\n\n";
    out += answer.wording + "\n";
    if (!answer.sections.empty()) out += "\nIf one section answers the request, put its address there instead:\n\n";
    for (const AddressedSection& section : answer.sections)
        out += "  " + section.heading + "\n  " + section.address + "\n";
    if (answer.has_part_two)
        out +=
            "\nThis covers what the page shows. It does not cover the confidential Part 2: for that, another exemption "
            "has to be given.\n";
    if (answer.has_redactions)
        out +=
            "\nSome words on the page are redacted. This does not cover them: for those, another exemption has to be "
            "given.\n";
    if (!answer.is_recorded)
        out +=
            "\nThe ledger does not know this record yet: build the site and copy it to the server before you reply.\n";
    if (!answer.knows_its_host) out += "\nThe address lacks its beginning: write base_address in content/site.toml.\n";
    return out;
}

std::string in_words(const SourceReport& report, const DeferredAnswer& answer) {
    std::string out = report.source +
                      " is deferred, and nothing of it is public yet.\n\n"
                      "For section 22 (information intended for future publication):\n\n"
                      "  intention: to publish Part 1 of this record in the register\n"
                      "  on: " +
                      format_iso_date(answer.until) + "\n";
    const bool is_entered =
        answer.intended_since && !answer.journal.empty() && answer.journal.back().until == answer.until;
    if (answer.intended_since) {
        out += "  intended since: " + format_iso_date(*answer.intended_since) + ", as entered in content/journal.csv\n";
    } else {
        out += "  intended since: not entered yet\n";
    }
    for (const DeferredAnswer::Intention& entry : answer.journal)
        out += "    " + format_iso_date(entry.entered) + "  " +
               (entry.until ? "until " + format_iso_date(*entry.until) : std::string("not deferred")) + "\n";
    if (!is_entered)
        out += "\nThe day on the form is not in the journal: build the site into public/, which enters it today.\n";
    if (answer.intended_since)
        out += "\nSection 22 can hold for requests made on " + format_iso_date(*answer.intended_since) +
               " or later, where it is reasonable to wait and the public interest in waiting outweighs that in telling "
               "now: say both in the reply.";
    return out + (answer.intended_since ? " " : "\n") + "It never covers a Part 2.\n";
}

/// Of what is not public and is not going to be on a day that is known.
std::string in_words(const SourceReport& report) {
    const std::string where = report.source + " ";
    switch (report.state) {
    case State::withdrawn:
        return where + "is withdrawn. Its page says when and why, and nothing of the record: section 21 does not cover "
                       "what was taken back, and section 22 does not apply.\n";
    case State::error:
        return where +
               "has an error and is left out, so nobody can read it: section 21 does not apply. Mend what partone "
               "check says, or answer from the record itself.\n";
    default:
        return where +
               "is withheld, and no day is set for it to become public: neither section 21 nor section 22 applies. "
               "partone explain says which lines are withheld and under which rule; whether another exemption "
               "applies is for the office to say.\n";
    }
}

std::string as_json(const SourceReport& report, const PublishedAnswer* published, const DeferredAnswer* deferred) {
    std::string out = "{\"source\": " + json_string(report.source) +
                      ", \"state\": " + json_string(name_of(report.state)) + ", \"section\": " +
                      (published  ? "21"
                       : deferred ? "22"
                                  : "null");
    if (published) {
        out += ",\n \"url\": " + json_string(published->address) +
               ", \"published\": " + json_date(published->published) +
               ", \"changed\": " + json_date(published->changed) +
               ", \"part2\": " + (published->is_part2 ? "true" : "false") +
               ", \"recorded\": " + (published->is_recorded ? "true" : "false") +
               ",\n \"wording\": " + json_string(published->wording) + ",\n \"sections\": [";
        for (const AddressedSection& section : published->sections)
            out += std::string(&section == &published->sections.front() ? "" : ",") +
                   "\n  {\"heading\": " + json_string(section.heading) + ", \"url\": " + json_string(section.address) +
                   "}";
        out += "]";
    }
    if (deferred) {
        out += ",\n \"deferred_until\": " + json_date(deferred->until) +
               ", \"intended_since\": " + json_date(deferred->intended_since) + ",\n \"journal\": [";
        for (const DeferredAnswer::Intention& entry : deferred->journal)
            out += std::string(&entry == &deferred->journal.front() ? "" : ",") +
                   "\n  {\"entered\": " + json_date(entry.entered) + ", \"deferred_until\": " + json_date(entry.until) +
                   "}";
        out += "]";
    }
    return out + "}\n";
}

} // namespace

ExitCode run_foi(const Options& options) {
    const AskedSource asked = ask_about_source(options);
    const SourceReport& report = *asked.report;
    if (!asked.built.site) {
        std::cerr << "partone: the last check refused the site, so there is no answer; partone check says why\n";
        return ExitCode::refused;
    }
    std::optional<PublishedAnswer> published;
    std::optional<DeferredAnswer> deferred;
    if (report.state == State::published) published = answer_of_published(asked.input, asked.built, report);
    if (report.state == State::deferred && report.deferred_until)
        deferred = answer_of_deferred(read_file(asked.folder.content / "journal.csv").value_or(""), report);
    if (options.wants_json) {
        std::cout << as_json(report, published ? &*published : nullptr, deferred ? &*deferred : nullptr);
    } else if (published) {
        std::cout << in_words(report, *published);
    } else {
        std::cout << (deferred ? in_words(report, *deferred) : in_words(report));
    }
    return report.state == State::error ? ExitCode::source_in_error : ExitCode::done;
}

} // namespace part_one
