// What would be public of one source, section by section and field by field: the pipeline's first stages once more, for
// one source, with what a whole build says of it.
#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/disclose.h"
#include "form/filled_form.h"
#include "pipeline.h"
#include "settings/settings.h"

#include <algorithm>

namespace part_one {

namespace {

/// Single words of such lines are withheld, the rest of the line is public.
bool leaves_the_line(const CutLines& cut) {
    return cut.rule == "disclosure/redaction" || cut.rule == "disclosure/personal-data" ||
           cut.rule == "disclosure/officer-name";
}

struct Start {
    int line = 0;
    std::string heading;
};

/// Where each section of the page begins in the file: at the line that opens with its heading, else at its first block.
std::vector<Start> starts_of(const Body& body, const std::vector<OutlineLine>& lines) {
    std::vector<Start> starts;
    std::size_t from = 0;
    for (const Section& section : body) {
        if (section.heading.empty()) continue;
        Start start{section.blocks.empty() ? 0 : section.blocks.front().first_line, section.heading};
        const std::string wanted = fold(section.heading);
        for (std::size_t at = from; at < lines.size(); ++at) {
            if (start.line > 0 && lines[at].line > start.line) break;
            if (!squeezed(lines[at].folded()).starts_with(wanted)) continue;
            start.line = lines[at].line;
            from = at + 1;
            break;
        }
        if (start.line > 0) starts.push_back(std::move(start));
    }
    return starts;
}

std::vector<ExplainedLines> runs_of(int line_count, int front_matter_lines, const std::vector<CutLines>& withheld,
                                    const std::vector<Start>& starts) {
    std::vector<std::string> rules(static_cast<std::size_t>(line_count) + 1);
    for (const CutLines& cut : withheld)
        for (int line = std::max(1, cut.first); line <= std::min(cut.last, line_count) && !leaves_the_line(cut); ++line)
            rules[static_cast<std::size_t>(line)] = cut.rule;
    std::vector<std::string> headings(rules.size());
    for (const Start& start : starts)
        if (start.line <= line_count) headings[static_cast<std::size_t>(start.line)] = start.heading;
    std::vector<ExplainedLines> runs;
    for (int line = 1; line <= line_count; ++line) {
        const auto at = static_cast<std::size_t>(line);
        if (runs.empty() || (line == front_matter_lines + 1 && rules[at].empty()) || rules[at] != runs.back().rule ||
            (rules[at].empty() && !headings[at].empty()))
            runs.push_back({line, line, rules[at].empty() ? headings[at] : std::string(), rules[at]});
        runs.back().last = line;
    }
    return runs;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : "; ") + name;
    return list;
}

std::string listed(const std::vector<Pence>& sums) {
    std::string list;
    for (Pence sum : sums) list += (list.empty() ? "" : "; ") + format_pounds(sum);
    return list;
}

std::vector<ExplainedField> fields_of(const Facts& facts) {
    const Origins& from = facts.from;
    return {
        {"number", facts.number, from.number},
        {"title", facts.title, from.title},
        {"date", facts.date ? format_iso_date(*facts.date) : "", from.date},
        {"outcome", facts.outcome ? std::string(name_of(*facts.outcome)) : "", from.outcome},
        {"decision maker", facts.decision_maker, from.decision_maker},
        {"providers", listed(facts.providers), from.providers},
        {"amounts", listed(facts.amounts), {0, facts.amounts.empty() ? "" : "every different sum of the public part"}},
        {"value", facts.value ? format_pounds(*facts.value) : "", from.value},
    };
}

} // namespace

Explanation explain_source(const SiteInput& input, const SourceReport& report) {
    const Settings settings = read_settings(input.files);
    std::vector<InputFile> own;
    for (const InputFile& file : input.files)
        if (file.path == report.source) own.push_back(file);
    std::vector<Document> documents = read_documents(own, 1);
    if (documents.empty()) return {};

    Explanation said;
    const std::string office = documents.front().office;
    const int front_matter_lines = documents.front().is_readable()
                                       ? static_cast<int>(read_front_matter(report.source, own.front().bytes).lines)
                                       : 0;
    FilledForm form = recognise(std::move(documents.front()), profile_of(settings, office));
    for (const Labelled& label : form.labels) {
        if (label.meaning == Meaning::marking) {
            said.marking_line = label.line;
            said.marking = squeezed(label.value);
        }
        if (label.meaning == Meaning::part_two_question) said.part_two_question_line = label.line;
        if (label.meaning == Meaning::deferral_question || label.meaning == Meaning::deferral_date)
            said.deferral_line = label.line;
    }
    const std::vector<OutlineLine> lines = form.document.outline.lines;
    const Disclosed disclosed =
        disclose(std::move(form), profile_of(settings, office), settings.organisations, privacy_of(settings, office));
    const PartOneForm& shown = disclosed.form;

    // Only what the whole build publishes may be quoted; a later stage may have refused what disclosure let pass.
    const bool is_public = report.state == State::published;
    const bool waits = report.state == State::deferred && !shown.hold;
    const std::vector<CutLines>& withheld = waits ? shown.cuts : report.withheld;
    said.lines = runs_of(shown.line_count, front_matter_lines, withheld,
                         is_public ? starts_of(shown.body, lines) : std::vector<Start>{});
    said.front_matter_lines = front_matter_lines;
    for (const CutLines& cut : withheld)
        if (leaves_the_line(cut)) said.parts.push_back(cut);
    if (is_public || waits) said.fields = fields_of(shown.facts);
    if (!is_public)
        for (ExplainedField& field : said.fields) field.value.clear();
    if (!is_public) said.marking.clear();
    if (is_public) said.ground = shown.part_two_ground;
    said.asks_deferral = shown.deferral.is_asked_for;
    said.has_part_two = shown.has_part_two || report.has_part_two;
    said.has_redactions = shown.has_redactions;
    return said;
}

} // namespace part_one
