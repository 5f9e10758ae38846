#include "form/second_look.h"

#include "adapters/unicode.h"
#include "basics/edit_distance.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_figure(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return is_ascii_digit(c); });
}

int value_of(std::string_view figure) {
    int value = 0;
    for (char c : figure.substr(0, 8)) value = value * 10 + (c - '0');
    return value;
}

/// Two figures with a stroke or dash between them.
struct Pair {
    int first = 0;
    int second = 0;
    bool operator==(const Pair&) const = default;
};

/// "2023/24", "2023-2024", "23/24": a financial year is no number of a decision.
bool is_year_pair(const Pair& pair) {
    return pair.second == pair.first + 1 || (pair.first > 1900 && pair.first % 100 + 1 == pair.second) ||
           (pair.first > 1900 && pair.second > 1900);
}

bool is_year(int figure) { return figure >= 1990 && figure <= 2100; }

/// "012/2024" and "2024/12" in a text: figures of which one is a year.
std::vector<Pair> numbers_in(std::string_view text) {
    std::vector<Pair> pairs;
    const std::string folded = fold(text);
    const auto words = folded_words(folded);
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (!is_figure(words[at].text) || !is_figure(words[at + 1].text)) continue;
        const std::string_view between =
            trimmed(std::string_view(folded).substr(words[at].end, words[at + 1].at - words[at].end));
        if (between != "/" && between != "-") continue;
        const bool is_date = at + 2 < words.size() && is_figure(words[at + 2].text) &&
                             words[at + 2].at == words[at + 1].end + 1; // "05/03/2024"
        const bool ends_date = at > 0 && is_figure(words[at - 1].text) && words[at].at == words[at - 1].end + 1;
        const Pair pair{value_of(words[at].text), value_of(words[at + 1].text)};
        if (is_date || ends_date || is_year_pair(pair) || (!is_year(pair.first) && !is_year(pair.second))) continue;
        pairs.push_back(pair);
    }
    return pairs;
}

void compare_numbers(const Outline& outline, const Facts& facts, Findings& findings) {
    const std::vector<Pair> own = numbers_in(facts.number);
    if (own.size() != 1) return;
    std::vector<Pair> said = numbers_in(facts.title);
    if (!outline.lines.empty() && outline.lines.front().place == OutlineLine::Place::heading)
        for (const Pair& pair : numbers_in(outline.lines.front().kept())) said.push_back(pair);
    if (said.empty() || std::find(said.begin(), said.end(), own[0]) != said.end()) return;
    findings.push_back(
        {Severity::warning, "form/number-in-title-differs", facts.from.title.line,
         "the title holds a number, and it is not the number of this decision; correct the one that is wrong, "
         "or leave both if the title speaks of another decision"});
}

/// "YES / NO (delete as appropriate)" with nothing struck: an instruction that nobody followed.
bool is_choice_undone(const OutlineLine& line) {
    const std::string folded = line.folded();
    const std::size_t at = std::min(folded.find("delete as appropriate"), folded.find("delete as applicable"));
    if (at == std::string::npos || folded.size() > 200) return false;
    for (const Segment& segment : line.segments)
        if (segment.has_struck) return false;
    const std::size_t stroke = folded.rfind('/', at);
    if (stroke == std::string::npos || stroke == 0) return false;
    return folded.find_first_not_of(" (*[", stroke + 1) < at;
}

void look_for_choices(const Outline& outline, const std::vector<Labelled>& labels, Findings& findings) {
    for (std::size_t at = 0; at < outline.lines.size(); ++at) {
        const OutlineLine& line = outline.lines[at];
        if (!is_choice_undone(line)) continue;
        // Those have findings of their own.
        const bool is_told = std::any_of(labels.begin(), labels.end(), [&](const Labelled& label) {
            const bool near = label.at <= at && at < label.at + 6;
            return (label.meaning == Meaning::officer_approval && near) ||
                   ((label.meaning == Meaning::outcome || label.meaning == Meaning::deferral_question ||
                     label.meaning == Meaning::part_two_question) &&
                    label.at == at);
        });
        if (!is_told)
            findings.push_back(
                {Severity::warning, "form/choice-undone", line.line,
                 "this line asks for something to be deleted as appropriate, and all of it stands; strike "
                 "or delete what does not apply"});
    }
}

/// Is one name the beginning of the other, or a slip of the pen away from it?
bool are_near(const std::string& one, const std::string& other) {
    const std::string& shorter = one.size() < other.size() ? one : other;
    const std::string& longer = one.size() < other.size() ? other : one;
    if (shorter.size() < 5 || shorter.front() != longer.front()) return false;
    if (longer.starts_with(shorter + " ")) return true;
    const std::size_t most = shorter.size() < 8 ? 1 : 2;
    return longer.size() - shorter.size() <= most && edit_distance(one, other) <= most;
}

void look_for_near_names(const Facts& facts, const KnownOrganisations& known, Findings& findings) {
    for (const std::string& provider : facts.providers) {
        if (known.find(provider)) continue;
        const std::string key = organisation_key(provider);
        const auto near = std::find_if(known.all().begin(), known.all().end(), [&](const KnownOrganisation& other) {
            return are_near(key, organisation_key(other.name));
        });
        if (near == known.all().end()) continue;
        findings.push_back({Severity::note, "form/organisation-nearly-known", 0,
                            "a provider of this form is not in content/providers.toml, and \"" + near->name +
                                "\", which is nearly its name, is; if they are one, add the form's name for it to the "
                                "aliases there, else give it an entry of its own"});
    }
}

/// A body that the form calls by a name it had given up before the day of the decision: perhaps another body is meant.
void look_for_former_names(const Facts& facts, const KnownOrganisations& known, Findings& findings) {
    if (!facts.date) return;
    for (const std::string& provider : facts.providers) {
        const KnownOrganisation* organisation = known.find(provider);
        if (!organisation) continue;
        const std::string key = organisation_key(provider);
        const auto former = std::find_if(organisation->former_names.begin(), organisation->former_names.end(),
                                         [&](const FormerName& other) { return organisation_key(other.name) == key; });
        if (former == organisation->former_names.end() || !former->until || *facts.date < *former->until) continue;
        findings.push_back({Severity::note, "form/organisation-renamed", 0,
                            "this form names a provider as it was called before it took the name \"" +
                                organisation->name +
                                "\", under which the register shows it; look whether that is the body the form means"});
    }
}

} // namespace

Findings second_look(const Outline& outline, const std::vector<Labelled>& labels, const Facts& facts,
                     const KnownOrganisations& known) {
    Findings findings;
    compare_numbers(outline, facts, findings);
    look_for_choices(outline, labels, findings);
    look_for_near_names(facts, known, findings);
    look_for_former_names(facts, known, findings);
    return findings;
}

} // namespace part_one
