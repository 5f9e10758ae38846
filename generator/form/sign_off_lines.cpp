#include "form/sign_off_lines.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/decisive_statement.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/sign_off_words.h"

#include <algorithm>
#include <string>

namespace part_one {

namespace {

constexpr std::size_t longest_line = 18; // words
constexpr std::size_t lines_of_end = 8;  // of a form
constexpr std::size_t most_of_name = 5;  // words

constexpr WordList approving{"approved agreed authorised accepted approve"};
constexpr WordList rejecting{"rejected refused declined"};
constexpr WordList makers{"commissioner commissioner's pcc pfcc dpcc mayor deputy police fire and crime"};
constexpr WordList plain{
    "by the on at of for was were is are has been have given granted electronically digitally e mail e-mail email in "
    "writing "
    "as "
    "recommended set out above this decision request recommendation recommendations proposal proposals report meeting "
    "board business held made taken not noted approval monday tuesday wednesday thursday friday saturday sunday"};
constexpr WordList matters{"request recommendation recommendations proposal proposals decision"};

bool is_figures(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return is_ascii_digit(c) || c == ':'; });
}

struct Said {
    std::optional<Outcome> outcome;
    std::size_t unknown = 0; // words of a name, or of something else
    bool of_matter = false;  // "the request is approved"
};

Said said_in(std::string_view text) {
    Said said;
    int outcomes = 0;
    bool is_denied = false, is_verb = false;
    const auto words = folded_words(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view word = words[at].text;
        const bool is_given = word == "approval" && at + 1 < words.size() &&
                              (words[at + 1].text == "given" || words[at + 1].text == "granted");
        if (approving.holds(word) || is_given) {
            ++outcomes;
            said.outcome = is_denied ? Outcome::rejected : Outcome::approved;
        } else if (rejecting.holds(word)) {
            ++outcomes;
            said.outcome = Outcome::rejected;
            if (is_denied) said.unknown = longest_line; // "not refused"
        } else if (!makers.holds(word) && !plain.holds(word) && !is_figures(word)) {
            ++said.unknown;
        }
        is_denied = word == "not";
        is_verb = is_verb || word == "is" || word == "are";
        said.of_matter = said.of_matter || (at < 3 && matters.holds(word));
    }
    if (outcomes != 1) said.outcome.reset();
    said.of_matter = said.of_matter && is_verb;
    return said;
}

/// "Commissioner's comments: Approved. Good value.", "Result: Approved", "Approved: Yes"
std::optional<Outcome> outcome_behind_colon(std::string_view folded) {
    const std::size_t colon = folded.find(": ");
    if (colon == std::string_view::npos || colon > 40) return std::nullopt;
    const std::string_view asked = folded.substr(0, colon);
    const std::string_view all = trimmed(folded.substr(colon + 2));
    const std::string_view first = all.substr(0, all.find(". "));
    if (asked == "approved" || asked == "agreed") {
        if (first == "yes") return Outcome::approved;
        return first == "no" ? std::optional(Outcome::rejected) : std::nullopt;
    }
    const bool may_ask = asked == "result" || (names_maker(asked) && folded_words(asked).size() <= 4);
    return may_ask && is_outcome_alone(first) ? read_option(first).outcome() : std::nullopt;
}

} // namespace

std::optional<SignOffLine> sign_off_in(std::string_view text) {
    const std::string folded = fold(trimmed(text));
    const std::string_view view = folded;
    const auto words = folded_words(view);
    if (words.size() < 2 || words.size() > longest_line || view.find_first_of("?_") != std::string_view::npos ||
        view.find("…") != std::string_view::npos || view.find("...") != std::string_view::npos || names_officer(view))
        return std::nullopt;
    const auto dates = find_dates(view);
    if (dates.size() > 1) return std::nullopt;
    SignOffLine found;
    if (!dates.empty()) found.date = dates[0].date;
    if (const auto told = outcome_behind_colon(view)) {
        found.outcome = told;
        return found;
    }
    // "The Commissioner's electronic signature was added on 3 March 2021."
    if (found.date && names_maker(view) && view.find(" signature was added ") != std::string_view::npos) return found;
    std::string rest = folded;
    if (found.date) rest.erase(dates[0].at, dates[0].length);
    const Said said = said_in(rest);
    if (!said.outcome) return std::nullopt;
    found.outcome = said.outcome;
    // "Approved: A. Clerk, PCC (3 March 2021)"
    const bool is_named = found.date && names_maker(view) && said.unknown <= most_of_name &&
                          (view.starts_with("approved: ") || view.starts_with("agreed: "));
    if (is_named) return found;
    if (said.unknown > 0) return std::nullopt;
    const bool is_whole = found.date || said.of_matter || (names_maker(view) && view.ends_with("."));
    return is_whole ? std::optional(found) : std::nullopt;
}

std::vector<SignOffLine> sign_off_lines(const std::vector<OutlineLine>& lines) {
    std::vector<SignOffLine> all;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].place == OutlineLine::Place::table || lines[at].place == OutlineLine::Place::code) continue;
        const std::string text = lines[at].kept();
        auto found = sign_off_in(text);
        if (!found) continue;
        if (!names_maker(fold(text))) {
            if (at + lines_of_end < lines.size()) continue;
            bool is_of_officer = false;
            for (std::size_t back = 1; back <= 3 && back <= at; ++back)
                is_of_officer = is_of_officer || names_officer(lines[at - back].folded());
            if (is_of_officer) continue;
        }
        found->line = lines[at].line;
        all.push_back(*found);
    }
    return all;
}

} // namespace part_one
