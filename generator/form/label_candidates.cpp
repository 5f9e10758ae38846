#include "form/label_candidates.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/likely_labels.h"
#include "form/likely_questions.h"
#include "form/proper_names.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

/// Words of printed forms beside those in the profile's labels.
constexpr std::string_view form_words[] = {
    "account",      "action",     "address",    "agreed",    "allocation", "amount",        "application", "approval",
    "area",         "assessment", "basis",      "benefits",  "board",      "budget",        "business",    "by",
    "case",         "category",   "chair",      "class",     "comments",   "commissioning", "committee",   "completed",
    "contract",     "cost",       "costs",      "council",   "criteria",   "department",    "directorate", "district",
    "duration",     "email",      "end",        "estates",   "evidence",   "expiry",        "file",        "finance",
    "force",        "form",       "from",       "fund",      "grade",      "grant",         "how",         "impact",
    "item",         "job",        "key",        "ledger",    "level",      "list",          "local",       "meeting",
    "method",       "name",       "notes",      "objective", "objectives", "option",        "options",     "order",
    "organisation", "outcomes",   "owner",      "panel",     "period",     "plan",          "plans",       "post",
    "prepared",     "presented",  "priorities", "priority",  "procedure",  "process",       "project",     "proposal",
    "purpose",      "rank",       "rationale",  "reason",    "reasons",    "received",      "record",      "region",
    "requested",    "review",     "role",       "route",     "scheme",     "section",       "sector",      "service",
    "services",     "slot",       "source",     "sponsor",   "start",      "strand",        "strategic",   "strategy",
    "submitted",    "team",       "telephone",  "term",      "theme",      "timescale",     "to",          "type",
    "unit",         "value",      "version",    "ward",      "what",       "when",          "where",       "which",
    "who",          "why",        "year"};

constexpr std::string_view joining_words[] = {"a",  "an", "and", "are", "as", "at",  "be",   "for", "if",   "in",
                                              "is", "it", "of",  "on",  "or", "the", "this", "was", "will", "with"};

/// How surely the place of some words says that they are a label.
enum class Place {
    form,    // the first cell of a row of two, in a table that holds a known label
    bold,    // a bold run that a colon ends
    plain,   // a line that a colon ends, or a short beginning before one
    heading, // a heading
    question,
};

struct Found {
    std::string_view words;
    std::string_view behind; // what stands behind it on its line
    Place place = Place::plain;
};

bool begins_capital(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

std::string_view without_colon(std::string_view text) {
    text = trimmed(text);
    while (!text.empty() && (text.back() == ':' || text.back() == '*' || is_ascii_space(text.back())))
        text.remove_suffix(1);
    return text;
}

/// "The aim of the programme is to:" is a sentence that a list goes on with.
bool is_beginning_of_sentence(std::string_view words) {
    constexpr std::string_view opening[] = {"the", "this", "that", "these", "it", "i", "we", "they", "there"};
    constexpr std::string_view telling[] = {"is",   "are",  "was", "were", "will",    "would",    "has",   "have",
                                            "that", "to",   "as",  "by",   "include", "includes", "shows", "following",
                                            "may",  "must", "can", "be",   "should",  "which",    "from",  "follows"};
    const std::string folded = fold(words);
    const auto parts = folded_words(folded);
    const auto is_in = [](const auto& list, std::string_view word) {
        return std::find(std::begin(list), std::end(list), word) != std::end(list);
    };
    return parts.size() < 2 || is_in(opening, parts.front().text) ||
           std::any_of(parts.begin(), parts.end(), [&](const FoldedWord& part) { return is_in(telling, part.text); });
}

class Finder {
  public:
    Finder(const Outline& outline, const std::vector<Labelled>& labels, const Profile& profile,
           const KnownOrganisations& known)
        : lines_(outline.lines), profile_(profile), known_(known) {
        for (const FormLabel& label : profile.labels()) vocabulary_.insert(label.words.begin(), label.words.end());
        vocabulary_.insert(std::begin(form_words), std::end(form_words));
        for (const Labelled& label : labels) {
            if (label.is_likely) continue; // no label of the profile
            taken_.insert({label.at, label.segment});
            if (label.value_line > 0 && label.value_line != label.line) value_lines_.insert(label.value_line);
            if (!label.value.empty()) values_.insert(fold(label.value));
            if (lines_[label.at].place == OutlineLine::Place::table) form_tables_.insert(lines_[label.at].block_first);
        }
    }

    LabelCandidates run() {
        for (std::size_t at = 0; at < lines_.size(); ++at)
            for (std::size_t segment = 0; segment < lines_[at].segments.size(); ++segment) look_at(at, segment);
        return std::move(found_);
    }

  private:
    void look_at(std::size_t at, std::size_t index) {
        const OutlineLine& line = lines_[at];
        const Segment& segment = line.segments[index];
        if (segment.folded.empty() || line.place == OutlineLine::Place::code) return;
        if (taken_.contains({at, index})) return add_known(line, segment);
        if (segment.has_struck || value_lines_.contains(line.line)) return;
        const auto found = label_in(line, index);
        if (!found) return;
        const std::string folded = fold(found->words);
        if (folded.empty() || values_.contains(folded) || !seen_.insert(folded).second) return;
        if (!is_printed(line, *found)) {
            found_.unsure_lines.push_back(line.line);
            return;
        }
        LabelCandidate candidate;
        candidate.label = squeezed(found->words);
        if (found->place == Place::heading) candidate.where = Where::heading;
        if (found->place == Place::question) candidate.where = Where::anywhere;
        if (const auto likely = likely_meaning(folded, found->place)) {
            candidate.meaning = likely;
            candidate.is_likely = true;
        }
        found_.labels.push_back(std::move(candidate));
    }

    /// What the words of a label ask for, as the reading of facts would take them.
    static std::optional<Meaning> likely_meaning(const std::string& folded, Place place) {
        if (place == Place::question)
            if (const auto asked = likely_question(folded + "?"); asked && !asked->is_of_this_paper)
                return asked->meaning;
        const auto likely = likely_label(folded, true);
        return likely && likely->end == folded.size() ? std::optional(likely->meaning) : std::nullopt;
    }

    void add_known(const OutlineLine& line, const Segment& segment) {
        const bool prominent =
            line.place == OutlineLine::Place::heading || segment.is_bold || is_in_capitals(segment.text);
        const auto match = profile_.match(segment.folded, prominent);
        if (!match) return;
        const FormLabel& label = *match->label;
        LabelCandidate candidate;
        for (const std::string& word : label.words) candidate.label += (candidate.label.empty() ? "" : " ") + word;
        if (!seen_.insert(candidate.label).second) return;
        if (candidate.label.front() >= 'a' && candidate.label.front() <= 'z')
            candidate.label.front() = static_cast<char>(candidate.label.front() - 'a' + 'A');
        candidate.where = label.where;
        candidate.meaning = label.meaning;
        candidate.note = label.note;
        found_.labels.push_back(std::move(candidate));
    }

    /// The words that could be a label, by where they stand.
    static std::optional<Found> label_in(const OutlineLine& line, std::size_t index) {
        const Segment& segment = line.segments[index];
        const std::string_view text = segment.text;
        if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
            const std::string behind = fold(text.substr(mark + 1));
            if (folded_words(behind).size() > 3) return std::nullopt;
            return Found{trimmed(text.substr(0, mark)), text.substr(mark + 1), Place::question};
        }
        if (line.place == OutlineLine::Place::table) {
            if (index != 0 || line.segments.size() != 2) return std::nullopt;
            return Found{without_colon(text), line.segments[1].text, Place::form};
        }
        if (index != 0) return std::nullopt;
        if (line.place == OutlineLine::Place::heading) return Found{without_colon(text), {}, Place::heading};
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        const std::string_view behind = trimmed(text.substr(colon + 1));
        const std::string_view words = trimmed(text.substr(0, colon));
        const bool is_bold = (segment.is_bold && behind.empty()) ||
                             (!segment.lead.empty() && without_colon(segment.lead) == without_colon(words));
        if (is_bold) return Found{words, behind, Place::bold};
        const std::string folded = fold(words);
        if (!behind.empty() && folded_words(folded).size() > 4) return std::nullopt;
        if (behind.empty() && is_beginning_of_sentence(words)) return std::nullopt;
        return Found{words, behind, Place::plain};
    }

    bool is_printed(const OutlineLine& line, const Found& found) const {
        const std::string_view words = found.words;
        if (words.size() > (found.place == Place::question ? 120U : 70U)) return false;
        if (words.find_first_of("0123456789@|`<>\"_*[]{}\\") != std::string_view::npos) return false;
        if (words.find("£") != std::string_view::npos || !find_amounts(std::string(found.behind)).empty()) return false;
        for (const ProperName& name : proper_names(words, known_))
            if (name.kind == ProperName::Kind::known || name.kind == ProperName::Kind::organisation ||
                name.kind == ProperName::Kind::person)
                return false;
        return is_worded_as_label(line, found);
    }

    /// Capitals are for the first word and for words of forms; any other is a name, for all that we know.
    bool is_worded_as_label(const OutlineLine& line, const Found& found) const {
        std::size_t count = 0, known_words = 0, strange_capitals = 0, small = 0;
        bool is_first_strange = false;
        for (std::string_view word : split(found.words, ' ')) {
            while (!word.empty() && std::string_view("(),.;/&").find(word.front()) != std::string_view::npos)
                word.remove_prefix(1);
            const std::string folded = fold(word);
            const auto parts = folded_words(folded);
            if (parts.empty()) continue;
            const bool is_joining = std::find(std::begin(joining_words), std::end(joining_words), parts.front().text) !=
                                    std::end(joining_words);
            const bool is_known = !is_joining && std::all_of(parts.begin(), parts.end(), [&](const FoldedWord& part) {
                return vocabulary_.contains(part.text);
            });
            if (is_known) ++known_words;
            if (!is_known && !is_joining && begins_capital(word)) {
                if (count == 0) {
                    is_first_strange = true;
                } else {
                    ++strange_capitals;
                }
            }
            if (!begins_capital(word) && !is_joining) ++small;
            ++count;
        }
        const std::size_t most = found.place == Place::question ? 16 : 8;
        if (count == 0 || count > most || strange_capitals > (known_words > 0 ? 1U : 0U)) return false;
        if (is_in_capitals(found.words)) return known_words > 0 && found.place != Place::heading;
        const bool in_form = found.place == Place::form && form_tables_.contains(line.block_first);
        const bool in_list = line.place == OutlineLine::Place::item;
        switch (found.place) {
        case Place::form: return in_form || known_words > 0;
        case Place::bold: return known_words > 0 || small > 0 || !in_list;
        case Place::question: return known_words > 0;
        case Place::plain: return known_words > 0 && strange_capitals == 0 && !(is_first_strange && count == 1);
        case Place::heading: return known_words > 0 && strange_capitals == 0 && !is_first_strange && line.level > 1;
        }
        return false;
    }

    const std::vector<OutlineLine>& lines_;
    const Profile& profile_;
    const KnownOrganisations& known_;
    std::set<std::string, std::less<>> vocabulary_;
    std::set<std::pair<std::size_t, std::size_t>> taken_;
    std::set<int> value_lines_;
    std::set<int> form_tables_;
    std::set<std::string> values_, seen_;
    LabelCandidates found_;
};

} // namespace

LabelCandidates find_label_candidates(const Outline& outline, const std::vector<Labelled>& labels,
                                      const Profile& profile, const KnownOrganisations& known) {
    return Finder(outline, labels, profile, known).run();
}

} // namespace part_one
