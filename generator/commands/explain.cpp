#include "commands/explain.h"

#include "adapters/json.h"
#include "basics/text.h"
#include "commands/report.h"
#include "commands/which_source.h"

#include <algorithm>
#include <iostream>

namespace part_one {

namespace {

constexpr std::size_t widest = 80;

/// Sentences broken into lines of at most 80 letters; every line but the first is indented.
std::string wrapped(std::string_view text, std::size_t indent) {
    const std::size_t margin = std::min(text.find_first_not_of(' '), text.size());
    std::string out(margin, ' ');
    std::size_t column = margin;
    bool begins_line = true;
    for (std::string_view word : split(text.substr(margin), ' ')) {
        std::size_t letters = 0;
        for (char c : word)
            if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++letters;
        if (!begins_line && column + 1 + letters > widest) {
            out += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (!begins_line) {
            out += ' ';
            ++column;
        }
        out += word;
        column += letters;
        begins_line = false;
    }
    return out + "\n";
}

std::string lines_in_words(int first, int last) {
    if (first == last) return "line " + std::to_string(first);
    return "lines " + std::to_string(first) + " to " + std::to_string(last);
}

/// Why lines are withheld under that rule, as a continuation of "withheld, ".
std::string reason_of(const std::string& rule) {
    struct Reason {
        std::string_view rule;
        std::string_view words;
    };
    constexpr Reason reasons[] = {
        {"disclosure/part-two", "begins with a label of confidential matter"},
        {"disclosure/part-two-heading-alone", "the heading of a Part 2 that the form says it does not have"},
        {"disclosure/closed-label", "begins with a label that closes what follows"},
        {"disclosure/omitted", "the office's form.md keeps this section off the site"},
        {"disclosure/redaction", "words on it are redacted"},
        {"disclosure/personal-data", "personal data on it are masked"},
        {"disclosure/officer-name", "an officer's name on it gives way to the role"},
        {"disclosure/comment", "a comment, which no reader sees"},
        {"disclosure/front-matter-part-two", "the confidential matter in the front matter"},
        {"disclosure/entry-only", "the front matter asks for an entry without the form's text"},
    };
    for (const Reason& reason : reasons)
        if (reason.rule == rule) return "rule " + rule + " (" + std::string(reason.words) + ")";
    return rule.empty() ? "" : "rule " + rule + " (see the findings)";
}

std::string state_in_words(const SourceReport& report, Date as_of) {
    std::string day = "On " + format_iso_date(as_of) + " ";
    switch (report.state) {
    case State::published: return day + "this form is published, at " + report.url + " on the website.";
    case State::deferred:
        return day + "this form is deferred" +
               (report.deferred_until ? " until " + format_iso_date(*report.deferred_until) : "") +
               ": nothing of it can be seen before. To see what will be public then, add --as-of" +
               (report.deferred_until ? " " + format_iso_date(*report.deferred_until) : " and the day") + ".";
    case State::withheld: return day + "all of this form is withheld. The findings below say what would settle it.";
    case State::withdrawn:
        return day + "this form is withdrawn" +
               (report.url.empty() ? std::string(".")
                                   : ": at " + report.url + " stands a page with number, date and reason only.");
    case State::error: return day + "this form has an error and is left out. The findings below say what to mend.";
    }
    return day;
}

std::string line_or_nothing(int line) { return line > 0 ? " (line " + std::to_string(line) + ")" : ""; }

std::string circumstances(const SourceReport& report, const Explanation& said) {
    std::string out;
    if (report.publish_by) out += "To be published by: " + format_iso_date(*report.publish_by) + ".\n";
    out += wrapped("Deferral: " + std::string(said.asks_deferral ? "asked for" : "not asked for") +
                       (report.deferred_until ? ", until " + format_iso_date(*report.deferred_until) : "") +
                       line_or_nothing(said.deferral_line) + ".",
                   2);
    out += wrapped("Protective marking: " +
                       (said.marking_line > 0 ? (said.marking.empty() ? "there is one" : said.marking)
                                              : std::string("none on the form")) +
                       line_or_nothing(said.marking_line) + ".",
                   2);
    const std::string ground = said.ground.empty() ? "" : ", ground: " + said.ground;
    out += wrapped("Part 2: " + std::string(said.has_part_two ? "there is one" : "none is known") +
                       (said.has_part_two ? ground : "") +
                       (said.part_two_question_line > 0
                            ? "; the form answers on line " + std::to_string(said.part_two_question_line)
                            : std::string()) +
                       ".",
                   2);
    if (said.has_redactions)
        out += wrapped("Redaction: some words are redacted" + (said.has_part_two ? "" : ground) + ".", 2);
    return out;
}

std::string run_in_words(const ExplainedLines& run, const SourceReport& report, const Explanation& said) {
    std::string words = lines_in_words(run.first, run.last) + ": ";
    if (!run.rule.empty()) return words + "withheld, " + reason_of(run.rule);
    if (run.last <= said.front_matter_lines) return words + "front matter, which is no text of the page";
    if (report.state == State::published) return words + "public" + (run.heading.empty() ? "" : ", " + run.heading);
    if (report.state == State::deferred) return words + "public on its day";
    return words + "withheld";
}

std::string explanation_text(const SourceReport& report, const Explanation& said, Date as_of) {
    std::string out = report.source + "\n\n" + wrapped(state_in_words(report, as_of), 0) + circumstances(report, said);
    out += "\nLine by line\n";
    if (said.lines.empty()) out += "  The file could not be read, so nothing of it is public.\n";
    for (const ExplainedLines& run : said.lines) out += wrapped("  " + run_in_words(run, report, said), 4);
    for (const CutLines& part : said.parts)
        out += wrapped("  " + lines_in_words(part.first, part.last) + ": in part withheld, " + reason_of(part.rule), 4);
    if (!said.fields.empty()) out += "\nWhat was read\n";
    for (const ExplainedField& field : said.fields) {
        std::string words = "  " + std::string(field.name) + ": ";
        if (field.from.how.empty()) {
            words += "none";
        } else {
            words += field.value.empty() ? "read, not shown before its day" : field.value;
            words += " (" + (field.from.line > 0 ? "line " + std::to_string(field.from.line) + ", " : std::string()) +
                     std::string(field.from.how) + ")";
        }
        out += wrapped(words, 4);
    }
    out += report.findings.empty() ? "\nNo findings.\n" : "\nFindings\n";
    for (const Finding& finding : report.findings)
        out += wrapped("  " + std::string(word_of(finding.severity)) +
                           (finding.line > 0 ? ", line " + std::to_string(finding.line) : std::string()) + ": " +
                           finding.message + " (" + finding.rule + ")",
                       4);
    return out;
}

/// Of lines that no rule withholds.
const char* verdict_of(State state) {
    if (state == State::published) return "public";
    return state == State::deferred ? "deferred" : "withheld";
}

std::string explanation_json(const SourceReport& report, const Explanation& said, Date as_of) {
    std::string out = "{\"source\": " + json_string(report.source) +
                      ", \"as_of\": " + json_string(format_iso_date(as_of)) +
                      ", \"state\": " + json_string(name_of(report.state)) +
                      ", \"url\": " + (report.url.empty() ? "null" : json_string(report.url)) +
                      ",\n \"publish_by\": " + json_date(report.publish_by) +
                      ", \"deferred_until\": " + json_date(report.deferred_until) +
                      ", \"part2\": " + (said.has_part_two ? "true" : "false") + ",\n \"lines\": [";
    for (const ExplainedLines& run : said.lines) {
        const bool is_withheld = !run.rule.empty();
        out += std::string(&run == &said.lines.front() ? "" : ",") + "\n  {\"lines\": [" + std::to_string(run.first) +
               ", " + std::to_string(run.last) + "], \"verdict\": " +
               json_string(is_withheld                           ? "withheld"
                           : run.last <= said.front_matter_lines ? "front matter"
                                                                 : verdict_of(report.state)) +
               ", \"rule\": " + (is_withheld ? json_string(run.rule) : "null") +
               ", \"heading\": " + (run.heading.empty() ? "null" : json_string(run.heading)) + "}";
    }
    out += "],\n \"withheld\": " + json_withheld(report.withheld) + ",\n \"fields\": [";
    for (const ExplainedField& field : said.fields)
        out += std::string(&field == &said.fields.front() ? "" : ",") +
               "\n  {\"name\": " + json_string(std::string(field.name)) +
               ", \"value\": " + (field.value.empty() ? "null" : json_string(field.value)) +
               ", \"line\": " + (field.from.line > 0 ? std::to_string(field.from.line) : "null") +
               ", \"how\": " + (field.from.how.empty() ? "null" : json_string(field.from.how)) + "}";
    return out + "],\n \"findings\": " + json_findings(report.findings, "  ") + "}\n";
}

} // namespace

ExitCode run_explain(const Options& options) {
    const AskedSource asked = ask_about_source(options);
    const SourceReport& report = *asked.report;
    const Explanation said = explain_source(asked.input, report);
    std::cout << (options.wants_json ? explanation_json(report, said, asked.as_of)
                                     : explanation_text(report, said, asked.as_of));
    if (!asked.built.site) return ExitCode::refused;
    return report.state == State::error ? ExitCode::source_in_error : ExitCode::done;
}

} // namespace part_one
