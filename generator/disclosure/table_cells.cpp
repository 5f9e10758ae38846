#include "disclosure/table_cells.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/harmless.h"
#include "disclosure/may_speak.h"
#include "disclosure/printed_options.h"
#include "disclosure/vocabulary.h"
#include "form/answer.h"
#include "form/profile.h"
#include "form/tick_boxes.h"

#include <algorithm>
#include <string>

namespace part_one {

namespace {

/// "Case", "Risk", "Project", "Action": what is closed when it is dealt with.
bool closes_cases(std::string_view head) {
    static constexpr WordList dealt_with{
        "case cases complaint complaints risk risks project projects action actions issue issues task tasks scheme "
        "schemes round rounds fund funds incident incidents investigation investigations request requests station "
        "stations road roads enquiry enquiries grant grants recommendation recommendations audit"};
    const auto words = folded_words(head);
    return std::any_of(words.begin(), words.end(), [](const FoldedWord& word) { return dealt_with.holds(word.text); });
}

/// "Exempt information | None", "Is this report exempt? | No": the question in one cell and its answer in the next.
std::string with_answer_beside(const OutlineLine& line, std::size_t index) {
    const bool is_row_of_names = line.is_header_row && line.segments.size() > 2;
    if (index + 1 >= line.segments.size() || is_row_of_names) return {};
    std::string_view answer = trimmed(line.segments[index + 1].folded);
    // "Yes ☐ No ☒"
    const std::string boxed = with_boxes(line.segments[index + 1].kept);
    if (boxed.find_first_of({ticked_box, empty_box}) != std::string::npos)
        answer = read_answer(line.segments[index + 1].kept) == Answer::no ? "no" : "yes";
    static constexpr WordList answers{
        "no none nil n na not nac dim nothing false yes y ydy oes exempt closed confidential "
        "restricted private withheld open public"};
    if (answer.empty() || answer.size() > 20 || !answers.holds(answer.substr(0, answer.find_first_of(" /.,-"))) ||
        line.segments[index + 1].has_struck)
        return {};
    std::string question(line.segments[index].folded);
    for (char& c : question)
        if (c == '?' || c == ':') c = ' ';
    // "Na / No": in both languages
    static constexpr WordList noes{"no na none nil nac oes ydy dim n a"};
    const auto words = folded_words(answer);
    const bool is_no = std::all_of(words.begin(), words.end(), [&](const FoldedWord& w) { return noes.holds(w.text); });
    return squeezed(question) + ": " + (is_no ? "no" : std::string(answer));
}

} // namespace

bool is_column_of_sums(const OutlineLine& line, std::size_t index) {
    if (!line.is_header_row || !is_any(line.segments[index].folded, {"exempt", "restricted"})) return false;
    return std::any_of(line.segments.begin(), line.segments.end(), [](const Segment& other) {
        return is_any(other.folded,
                      {"taxable", "zero rated", "zero-rated", "standard rated", "reserve", "reserves", "fund", "funds",
                       "unrestricted", "general", "earmarked", "vat", "balance", "supply", "supplies"});
    });
}

bool is_column_of_counts(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t index) {
    const OutlineLine& line = lines[at];
    if (!line.is_header_row || line.segments[index].folded != "closed") return false;
    const bool is_beside_open = std::any_of(line.segments.begin(), line.segments.end(), [](const Segment& other) {
        return is_any(other.folded, {"open", "opened", "new", "ongoing", "received", "total"});
    });
    bool is_any_below = false;
    for (std::size_t below = at + 1; below < lines.size() && lines[below].block_first == line.block_first; ++below) {
        if (index >= lines[below].segments.size()) return false;
        const std::string& count = lines[below].segments[index].folded;
        if (count.empty() || count.find_first_not_of("0123456789,") != std::string::npos) return false;
        is_any_below = true;
    }
    return is_beside_open && is_any_below;
}

bool is_column_of_noes(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t index) {
    const OutlineLine& line = lines[at];
    if (line.place != OutlineLine::Place::table || !line.is_header_row || line.segments.size() < 3) return false;
    if (!is_any(line.segments[index].folded, {"exempt", "exempt?", "exempt (y/n)", "exempt y/n", "confidential?",
                                              "restricted?", "part 2?", "part two?", "private?", "exempt (yes/no)"}))
        return false;
    bool is_any_below = false;
    for (std::size_t below = at + 1; below < lines.size() && lines[below].block_first == line.block_first; ++below) {
        if (index >= lines[below].segments.size()) return false;
        const Segment& cell = lines[below].segments[index];
        if (cell.has_struck || !is_any(trimmed(cell.folded), {"no", "none", "n"})) return false;
        is_any_below = true;
    }
    return is_any_below;
}

bool is_closing_cell(const std::vector<OutlineLine>& lines, std::size_t at, std::size_t index) {
    const OutlineLine& line = lines[at];
    if (line.place != OutlineLine::Place::table || line.is_header_row || index == 0) return false;
    const Words words = spoken_words(line.segments[index].folded);
    if (words.size() != 1) return false;
    const bool is_no = is_any(words[0].text, {"no", "n"});
    if (!is_no && !is_closed_word(words[0].text)) return false;
    for (std::size_t above = at; above-- > 0 && lines[above].block_first == line.block_first;) {
        if (!lines[above].is_header_row || index >= lines[above].segments.size()) continue;
        const std::string& head = lines[above].segments[index].folded;
        // "| Bidder | Marlow | N |" below "Publish?"
        if (is_no)
            return is_any(head, {"publish", "publish?", "for publication", "for publication?", "public?",
                                 "to be published", "to be published?", "publishable", "publishable?"});
        // "| Complaint | Closed |" is over and done with.
        if (words[0].text == "closed" && closes_cases(lines[above].segments.front().folded)) return false;
        for (std::string_view name : {"status", "publication", "marking", "classification", "confidential", "exempt",
                                      "open", "public", "restriction", "sensitivity", "part"})
            if (head.find(name) != std::string::npos) return true;
    }
    return !is_no && words[0].text == "confidential" && !line.segments[index].folded.empty();
}

bool is_denied_beside(const OutlineLine& line, std::size_t index) {
    const std::string all = with_answer_beside(line, index);
    return !all.empty() && may_speak(all) && is_answered_no(all, spoken_words(all));
}

bool is_closed_beside(const OutlineLine& line, std::size_t index) {
    const std::string all = with_answer_beside(line, index);
    return !all.empty() && may_speak(all) && is_answered_closed(all, spoken_words(all));
}

bool is_choice_beside(const OutlineLine& line, std::size_t index) {
    if (line.place != OutlineLine::Place::table || index + 1 >= line.segments.size()) return false;
    if (line.is_header_row && line.segments.size() > 2) return false;
    const std::string& options = line.segments[index].folded;
    const Segment& answer = line.segments[index + 1];
    constexpr WordList words{"public non private open closed exempt confidential restricted or not"};
    const auto all = folded_words(options);
    return options.find('/') != std::string::npos && all.size() <= 4 && !answer.has_struck &&
           std::all_of(all.begin(), all.end(), [&](const FoldedWord& word) { return words.holds(word.text); });
}

bool is_open_word(const Segment& answer) {
    return answer.folded == "public" || answer.folded == "open" || ticks_open(answer.text);
}

} // namespace part_one
