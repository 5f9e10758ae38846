// What the folder of a new office could hold, proposed from one of its forms. Of the form only printed labels are used.
#include "basics/failure.h"
#include "basics/slug.h"
#include "basics/text.h"
#include "disclosure/part.h"
#include "form/filled_form.h"
#include "form/label_candidates.h"
#include "pipeline.h"
#include "settings/settings.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr const char* head_of_form = R"(# The labels of this office's form

Proposed by `partone new office` from one form. Each row says what a label of the form stands for; the words for
"where it stands" and "meaning" are explained at the top of `content/forms/common.md`. Change what is wrong, add what is
missing, and ask `partone explain` what is read from a form.
)";

constexpr const char* head_of_known = R"(
## Labels that Part One knows

These rows repeat `content/forms/common.md` for the labels that the form has. They may be deleted, or changed.

| Label | Where it stands | Meaning | Says |
|---|---|---|---|
)";

constexpr const char* head_of_likely = R"(
## Labels that are likely to mean this

Part One does not know these labels; their words say what they ask for. Look at each, change the meaning where it is
another, and delete the row of one that needs none.

| Label | Where it stands | Meaning | Says |
|---|---|---|---|
)";

constexpr const char* head_of_open = R"(
## Labels that Part One does not know

Put a meaning in place of each question mark, and delete the rows that need none. A row with a question mark changes
nothing.

| Label | Where it stands | Meaning |
|---|---|---|
)";

std::string toml_text(std::string_view text) {
    std::string out = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

/// "west-moor" is called "West Moor" until somebody writes its name.
std::string name_from(const std::string& written) {
    std::string name = squeezed(written);
    if (name != Slug::of(name).text()) return name;
    std::string words = replaced(name, "-", " ");
    for (std::size_t at = 0; at < words.size(); ++at)
        if ((at == 0 || words[at - 1] == ' ') && words[at] >= 'a' && words[at] <= 'z')
            words[at] = static_cast<char>(words[at] - 'a' + 'A');
    return words;
}

std::string settings_of(const std::string& name) {
    return "# What readers see of this office. Only the name is needed; take the # away from what you fill in.\n\n"
           "name = " +
           toml_text(name) +
           "\n"
           "# area = \"\"                         # the counties or districts\n"
           "# body = \"Office of the Police and Crime Commissioner for ...\"\n"
           "# role = \"Police and Crime Commissioner\"\n"
           "# publish_within_working_days = 3   # of the signature, if the form promises a time\n"
           "# email = \"\"\n"
           "# website = \"\"\n";
}

void cut_from(std::vector<std::string>& lines, int first, int last) {
    for (int line = std::max(first, 1); line <= last && line <= static_cast<int>(lines.size()); ++line)
        lines[static_cast<std::size_t>(line) - 1].clear();
}

/// The form without its Part 2, and without everything from the first doubt on.
Outline public_outline(const FilledForm& form, const Profile& profile) {
    const PartReading parts = read_parts(form, profile);
    std::vector<std::string> lines = form.document.lines;
    const int last = static_cast<int>(lines.size());
    for (const CutLines& cut : parts.cuts) cut_from(lines, cut.first, cut.last);
    if (parts.begins_private) cut_from(lines, 1, last);
    if (parts.is_in_doubt || parts.is_marked_closed)
        for (const Finding& finding : parts.findings) cut_from(lines, finding.line, last);
    for (const int hidden : form.document.hidden_lines) cut_from(lines, hidden, hidden);
    return make_outline(lines);
}

std::string row(const LabelCandidate& label) {
    const std::string words = replaced(label.label, "|", "\\|");
    const std::string start = "| " + words + " | " + std::string(name_of(label.where)) + " | ";
    if (!label.meaning) return start + "? |\n";
    return start + std::string(name_of(*label.meaning)) + " | " + label.note + " |\n";
}

} // namespace

OfficeProposal propose_office(const SiteInput& input, const std::string& name, const std::string& form) {
    OfficeProposal proposal;
    proposal.folder = Slug::of(name).text();
    if (proposal.folder.empty() || name.find_first_of("/\\\n\r\t") != std::string::npos)
        throw UsageFailure("an office's name has letters or digits in it and no slash, such as Eastmoor");
    const Settings settings = read_settings(input.files);
    InputFile file;
    file.path = "content/offices/" + proposal.folder + "/decisions/form.md";
    file.bytes = form;
    Document document = std::move(read_documents({file}, 1).front());
    if (!document.is_readable()) throw UsageFailure("the form cannot be read: " + document.errors.front().message);
    const FilledForm filled = recognise(std::move(document), settings.common);
    const Outline outline = public_outline(filled, settings.common);
    const LabelCandidates candidates = find_label_candidates(outline, recognise_labels(outline, settings.common),
                                                             settings.common, settings.organisations);
    std::string known, likely, open;
    for (const LabelCandidate& label : candidates.labels) {
        (label.is_likely ? likely : label.meaning ? known : open) += row(label);
        ++(label.meaning ? proposal.known_labels : proposal.open_labels);
    }
    if (candidates.labels.empty())
        throw UsageFailure("no label was found in the form, or all of it may be confidential; give a form whose labels "
                           "end in a colon, stand in bold, in a table or as headings");
    proposal.form_md = head_of_form;
    if (!known.empty()) proposal.form_md += head_of_known + known;
    if (!likely.empty()) proposal.form_md += head_of_likely + likely;
    if (!open.empty()) proposal.form_md += head_of_open + open;
    proposal.office_toml = settings_of(name_from(name));
    proposal.unsure_lines = candidates.unsure_lines;
    return proposal;
}

} // namespace part_one
