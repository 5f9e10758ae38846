#include "form/answer.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 13> yes_words{"yes", "y",    "true",    "defer", "deferred", "ydy",        "oes",
                                                     "ie",  "ydyw", "gohirio", "yes'",  "yess",     "affirmative"};
constexpr std::array<std::string_view, 8> no_words{"no", "n", "none", "false", "na", "nac", "nage", "dim"};

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Marks that stand for a ticked and an empty box, as one character each.
constexpr char ticked = '\x01';
constexpr char empty_box = '\x02';

std::string with_boxes(std::string_view value) {
    std::string text(value);
    for (std::string_view mark : {"☒", "☑", "✓", "✔", "✗", "✘", "[x]", "[X]", "(x)", "(X)", "(✓)"})
        text = replaced(std::move(text), mark, std::string(1, ticked));
    for (std::string_view mark : {"☐", "□", "[ ]", "[]", "( )", "▢"})
        text = replaced(std::move(text), mark, std::string(1, empty_box));
    return text;
}

/// The options whose box is ticked: the box stands before its option, or behind it where the text begins with an option.
std::string chosen_options(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t/");
    const bool box_first = first != std::string::npos && (text[first] == ticked || text[first] == empty_box);
    std::string chosen;
    std::string option;
    char box = 0;
    const auto close = [&] {
        if (box == ticked) chosen += " " + option;
        option.clear();
        box = 0;
    };
    for (char c : text) {
        if (c != ticked && c != empty_box) {
            option += c;
            continue;
        }
        if (box_first) {
            close();
            box = c;
        } else {
            box = c;
            close();
        }
    }
    if (box_first) close();
    return chosen;
}

/// Words that may stand beside a NO and change nothing; any other word might, and then nobody knows.
constexpr std::array<std::string_view, 24> beside_no{
    "not",   "applicable", "deferred", "deferral",    "required", "needed", "necessary", "to",
    "be",    "is",         "a",        "ydy",         "oes",      "yw",     "relevant",  "does",
    "apply", "delete",     "as",       "appropriate", "thanks",   "thank",  "you",       "ddim"};

Answer answer_of_words(std::string_view folded) {
    bool yes = false;
    bool no = false;
    bool other = false;
    const auto words = folded_words(folded);
    if (words.empty()) return folded.find('?') == std::string_view::npos ? Answer::none : Answer::unclear;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view word = words[at].text;
        const std::string_view next = at + 1 < words.size() ? words[at + 1].text : std::string_view{};
        if ((word == "n" && next == "a") ||
            (word == "not" &&
             (next == "applicable" || next == "deferred" || next == "required" || next == "relevant")) ||
            (word == "nac" && (next == "ydy" || next == "oes" || next == "yw")) || (word == "does" && next == "not")) {
            no = true;
            ++at;
        } else if (word == "not" && next == "to" && at + 3 < words.size() && words[at + 3].text == "deferred") {
            no = true;
            at += 3;
        } else if (is_one_of(word, yes_words)) {
            yes = yes || !no || (word != "deferred" && word != "defer");
        } else if (is_one_of(word, no_words)) {
            no = true;
        } else if (!is_one_of(word, beside_no)) {
            other = true;
        }
    }
    if (yes && !no) return Answer::yes;
    if (no && !yes && !other) return Answer::no;
    // "No publication" is no NO to a deferral.
    return Answer::unclear;
}

} // namespace

Answer read_answer(std::string_view value, std::string_view struck) {
    const std::string boxed = with_boxes(value);
    if (boxed.find(ticked) != std::string::npos) {
        const Answer chosen = answer_of_words(fold(chosen_options(boxed)));
        return chosen == Answer::none ? Answer::unclear : chosen;
    }
    if (boxed.find(empty_box) != std::string::npos) return Answer::unclear; // no box is ticked
    const Answer kept = answer_of_words(fold(value));
    // Everything was struck and nothing left: nobody knows what was meant.
    return kept == Answer::none && !trimmed(struck).empty() ? Answer::unclear : kept;
}

std::string chosen_words(std::string_view text) {
    const std::string boxed = with_boxes(text);
    const bool has_boxes = boxed.find(ticked) != std::string::npos || boxed.find(empty_box) != std::string::npos;
    return has_boxes ? chosen_options(boxed) : std::string(text);
}

bool says_nothing(std::string_view value) {
    const std::string folded = fold(value);
    const auto words = folded_words(folded);
    if (words.empty()) return true;
    std::string text;
    for (const FoldedWord& word : words) text += std::string(word.text) + " ";
    for (std::string_view nothing : {"n a ", "na ", "none ", "no ", "nil ", "not applicable ", "dim ", "amherthnasol ",
                                     "blank ", "nothing ", "none known ", "none arising "})
        if (text == nothing) return true;
    return false;
}

bool says_unknown(std::string_view value) {
    const std::string folded = fold(value);
    for (std::string_view unknown :
         {"not known", "unknown", "tbc", "to be confirmed", "tba", "to be advised", "to be agreed", "not yet known"})
        if (folded.find(unknown) != std::string::npos) return true;
    return false;
}

} // namespace part_one
