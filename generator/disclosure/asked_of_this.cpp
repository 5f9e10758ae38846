#include "disclosure/asked_of_this.h"

#include "adapters/unicode.h"
#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/closing.h"
#include "form/answer.h"
#include "form/profile.h"
#include "form/tick_boxes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace part_one {

namespace {

using Words = std::vector<FoldedWord>;

enum class Asks { nothing, is_closed, is_open, which, kind };
enum class Said { open, closed, in_part };

constexpr WordList closed_words{"confidential exempt private closed restricted privileged secret"};
constexpr WordList open_words{"public open unrestricted publish published publishable publication web website online"};

/// What a question about the form itself is made of, beside those.
constexpr WordList of_itself{
    "is this the report form document paper decision notice record item it foi foia to be or "
    "non fully whole entirely will made see can should y n yes no go for on ready ok okay by now access"};

std::string_view word(const Words& words, std::size_t at) {
    return at < words.size() ? words[at].text : std::string_view{};
}

/// "Nature of report", "Publication decision", "Visibility"
bool asks_for_kind(const Words& words) {
    static constexpr WordList kinds{"nature type kind class status visibility decision access publication"};
    static constexpr WordList beside{"of the this report decision paper item document form publication on"};
    return std::all_of(words.begin(), words.end(),
                       [](const FoldedWord& here) { return kinds.holds(here.text) || beside.holds(here.text); }) &&
           std::any_of(words.begin(), words.end(), [](const FoldedWord& here) { return kinds.holds(here.text); });
}

Asks asks(std::string_view question) {
    constexpr std::size_t longest = 7; // words
    const std::string folded = fold(question);
    const Words words = folded_words(std::string_view(folded).substr(end_of_numbering(folded)));
    if (words.empty() || words.size() > longest) return Asks::nothing;
    if (asks_for_kind(words)) return Asks::kind;
    bool closed = false, open = false;
    if (words.size() == 4 && word(words, 0) == "part" && word(words, 1) == "1" && word(words, 2) == "part" &&
        word(words, 3) == "2")
        return Asks::which;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool is_denied = word(words, at - 1) == "non" && at > 0;
        const bool names_closed = closed_words.holds(words[at].text) && !is_denied;
        const bool names_open = open_words.holds(words[at].text) || (is_denied && closed_words.holds(words[at].text));
        if (!names_closed && !names_open && !of_itself.holds(words[at].text)) return Asks::nothing;
        closed = closed || names_closed;
        open = open || names_open;
    }
    // "Open to the public?" is asked of a building
    if (words.size() > 2 && words[0].text == "open" && words.back().text == "public") return Asks::nothing;
    if (closed && open) return Asks::which;
    if (closed) return Asks::is_closed;
    return open ? Asks::is_open : Asks::nothing;
}

/// Words of the list, numbers beside them, and not numbers alone.
bool all_in(const Words& words, const auto& list) {
    return std::any_of(words.begin(), words.end(), [&](const FoldedWord& here) { return list.holds(here.text); }) &&
           std::all_of(words.begin(), words.end(), [&](const FoldedWord& here) {
               return list.holds(here.text) || here.text.find_first_not_of("0123456789") == std::string_view::npos;
           });
}

bool any_is(const Words& words, std::string_view text) {
    return std::any_of(words.begin(), words.end(), [text](const FoldedWord& here) { return here.text == text; });
}

/// "In part", "TBC", "partly – see below", "only Part 1"
bool is_half_an_answer(const Words& words) {
    static constexpr WordList halves{
        "in part partly partially some only part sections parts yes no see below above both "
        "mixed redacted redaction version with after annex appendix but not all"};
    static constexpr WordList needed{"part partly partially some only sections parts both mixed redacted redaction"};
    return all_in(words, halves) &&
           std::any_of(words.begin(), words.end(), [](const FoldedWord& here) { return needed.holds(here.text); });
}

/// "TBC", "not yet", "see below", "applies", "when signed"
bool is_no_answer(const Words& words) {
    static constexpr WordList doubts{
        "tbc tba to be confirmed decided advised agreed see below above applies true later not yet sure unknown "
        "unclear "
        "maybe perhaps possibly pending when once after until signed subject legal advice clearance approval"};
    return all_in(words, doubts);
}

/// "No – paragraph 3", "Yes (s43)"
bool goes_on_with_ground(const Words& words) {
    static constexpr WordList grounds{
        "yes no y n paragraph para section sec s s40 s41 s42 s43 of schedule 12a foi foia "
        "act exempt commercial commercially sensitive confidential personal data the"};
    return words.size() > 1 && all_in(words, grounds);
}

std::optional<Said> said(Asks asks, const std::string& kept) {
    const std::string chosen = fold(chosen_words(kept));
    const Words words = folded_words(chosen);
    constexpr std::size_t longest = 8; // words; a longer text is no answer
    if (words.size() > longest) return std::nullopt;
    if (asks == Asks::which) {
        static constexpr WordList papers{"report item paper session form document only"};
        const bool names_closed = closed_words.holds(word(words, 0)) &&
                                  (words.size() == 1 || (words.size() == 2 && papers.holds(word(words, 1))));
        const bool names_two = words.size() == 2 && word(words, 0) == "part" && word(words, 1) == "2";
        return names_closed || names_two ? std::optional(Said::closed) : std::nullopt;
    }
    if (asks == Asks::kind) {
        static constexpr WordList closing{
            "withhold|withheld|not published|do not publish|staff only|officers only|part 2|not public|"
            "not for publication|not to be published|confidential|exempt|private|restricted|secret",
            '|'};
        std::string text;
        for (const FoldedWord& here : words) text += (text.empty() ? "" : " ") + std::string(here.text);
        return closing.holds(text) ? std::optional(Said::closed) : std::nullopt;
    }
    const std::string_view bare = trimmed(kept);
    if (words.empty()) {
        const bool has_box =
            with_answer_boxes(bare).find_first_of(std::string{ticked_box, empty_box}) != std::string::npos;
        if (!has_box) return std::nullopt;
        return is_tick(bare) == (asks == Asks::is_closed) ? Said::closed : Said::open;
    }
    // "YES/NO (NO)", "see Part 2": read elsewhere
    if ((words.size() == 3 && words[1].text == words[2].text) || any_is(words, "2")) return std::nullopt;
    if (is_half_an_answer(words)) return Said::in_part;
    if (is_no_answer(words)) return Said::closed;
    const Answer answer = read_answer(kept);
    const bool is_plain = is_only_an_answer(kept) || goes_on_with_ground(words);
    if (!is_plain) return std::nullopt;
    const Answer closing = asks == Asks::is_closed ? Answer::yes : Answer::no;
    if (answer == closing || answer == Answer::unclear) return Said::closed;
    if (goes_on_with_ground(words) && word(words, 0) == (asks == Asks::is_closed ? "yes" : "no")) return Said::closed;
    return Said::open;
}

/// Where a question ends on its line: behind its mark; npos where it has none.
std::size_t end_of_question(std::string_view text) {
    const std::size_t mark = text.find('?');
    return mark != std::string_view::npos ? mark : text.find(':');
}

} // namespace

Findings closed_by_an_answer(const FilledForm& form, const PartReading& parts) {
    const auto& lines = form.document.outline.lines;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto& segments = lines[at].segments;
        // A cut that begins with the question is this answer, taken for a label.
        const auto is_inside = [line = lines[at].line](const CutLines& cut) {
            return cut.first < line && line <= cut.last;
        };
        if (std::any_of(parts.cuts.begin(), parts.cuts.end(), is_inside)) continue;
        for (std::size_t index = 0; index < segments.size(); ++index) {
            static constexpr Needles asking{
                "confid|exempt|privat|closed|restrict|privileg|secret|publi|open|access|part "
                "2|web|online|nature|type|kind|status|visib|decision"};
            if (!asking.any_in(std::string_view(segments[index].folded).substr(0, 70))) continue;
            const std::string& text = segments[index].kept;
            const std::size_t mark = end_of_question(text);
            constexpr std::size_t longest_question = 70; // bytes
            const std::string_view question = std::string_view(text).substr(0, std::min(mark, text.size()));
            const bool has_mark = mark != std::string::npos;
            // Without a mark only the first of two cells asks: of more cells it is a row of a table.
            const bool is_first_of_two = index == 0 && segments.size() == 2;
            if (question.size() > longest_question || (!has_mark && !is_first_of_two)) continue;
            const Asks asked = asks(question);
            if (asked == Asks::nothing) continue;
            std::string answer = has_mark ? text.substr(mark + 1) : std::string();
            if (trimmed(std::string_view(answer)).empty() && index + 1 < segments.size()) {
                answer = segments[index + 1].kept;
            } else if (trimmed(std::string_view(answer)).empty() && at + 1 < lines.size() &&
                       is_only_an_answer(lines[at + 1].kept())) {
                answer = lines[at + 1].kept();
            }
            const std::optional<Said> what = said(asked, answer);
            if (!what || *what == Said::open || (*what == Said::in_part && parts.has_part_two())) continue;
            return {{Severity::warning, "disclosure/not-for-publication", lines[at].line,
                     "the form is asked whether it is open or closed, and the answer does not say plainly that all of "
                     "it may go out; answer with one word, and set apart as Part 2 what is confidential"}};
        }
    }
    return {};
}

} // namespace part_one
