#include "form/answer.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"
#include "form/tick_boxes.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace part_one {

namespace {

enum class Token { yes, no, tick, box, neutral, other };

/// What a run of words says as an answer; the longest run counts. Words in no run might change everything.
constexpr std::array<std::pair<std::string_view, Token>, 82> phrases{{
    {"yes", Token::yes},
    {"yes'", Token::yes},
    {"yess", Token::yes},
    {"y", Token::yes},
    {"true", Token::yes},
    {"affirmative", Token::yes},
    {"defer", Token::yes},
    {"please defer", Token::yes},
    {"deferred", Token::yes},
    {"to be deferred", Token::yes},
    {"ydy", Token::yes},
    {"ydyw", Token::yes},
    {"ydi", Token::yes},
    {"oes", Token::yes},
    {"ie", Token::yes},
    {"dylid", Token::yes},
    {"gwneir", Token::yes},
    {"gohirio", Token::yes},
    {"i'w ohirio", Token::yes},
    {"no", Token::no},
    {"n", Token::no},
    {"none", Token::no},
    {"nil", Token::no},
    {"na", Token::no},
    {"n a", Token::no},
    {"false", Token::no},
    {"not applicable", Token::no},
    {"not deferred", Token::no},
    {"is not deferred", Token::no},
    {"not to be deferred", Token::no},
    {"is not to be deferred", Token::no},
    {"not required", Token::no},
    {"not needed", Token::no},
    {"not necessary", Token::no},
    {"not relevant", Token::no},
    {"not requested", Token::no},
    {"not applied", Token::no},
    {"no deferral", Token::no},
    {"no deferral needed", Token::no},
    {"no deferral required", Token::no},
    {"no deferral requested", Token::no},
    {"no deferment", Token::no},
    {"no need", Token::no},
    {"no need to defer", Token::no},
    {"does not apply", Token::no},
    {"it does not", Token::no},
    {"there is none", Token::no},
    {"there are none", Token::no},
    {"nothing", Token::no},
    {"no all public", Token::no},
    {"no all is public", Token::no},
    {"no all open", Token::no},
    {"no it is public", Token::no},
    {"it is not", Token::no},
    {"nac ydy", Token::no},
    {"nac ydyw", Token::no},
    {"nac ydi", Token::no},
    {"nac oes", Token::no},
    {"na ddylid", Token::no},
    {"nage", Token::no},
    {"naddo", Token::no},
    {"dim", Token::no},
    {"ddim", Token::no},
    {"dim yn berthnasol", Token::no},
    {"ddim yn berthnasol", Token::no},
    {"nid yw'n berthnasol", Token::no},
    {"nid yw'n gymwys", Token::no},
    {"amherthnasol", Token::no},
    {"delete as appropriate", Token::neutral},
    {"please delete as appropriate", Token::neutral},
    {"delete as applicable", Token::neutral},
    {"please tick", Token::neutral},
    {"tick", Token::neutral},
    {"dileer fel y bo'n briodol", Token::neutral},
    {"dileer fel sy'n briodol", Token::neutral},
    {"please", Token::neutral},
    {"thanks", Token::neutral},
    {"thank you", Token::neutral},
    {"publish at once", Token::neutral},
    {"publish immediately", Token::neutral},
    {"publish now", Token::neutral},
    {"publish straight away", Token::neutral},
}};

constexpr std::size_t longest_phrase = 5;

bool begins_phrase(std::string_view word) {
    return std::any_of(phrases.begin(), phrases.end(), [word](const auto& phrase) {
        const std::string_view whole = phrase.first;
        return whole[0] == word[0] && whole.starts_with(word) &&
               (whole.size() == word.size() || whole[word.size()] == ' ');
    });
}

void add_words(std::string_view text, std::vector<Token>& into) {
    const std::string folded = fold(text);
    const auto words = folded_words(folded);
    // "Y E S", "n.o."
    if (words.size() > 1 &&
        std::all_of(words.begin(), words.end(), [](const auto& word) { return word.text.size() == 1; })) {
        std::string letters;
        for (const FoldedWord& word : words) letters += word.text;
        if (letters == "yes" || letters == "no") {
            into.push_back(letters == "yes" ? Token::yes : Token::no);
            return;
        }
    }
    std::size_t at = 0;
    while (at < words.size()) {
        std::string run;
        std::size_t taken = 0;
        Token token = Token::other;
        const bool begins = begins_phrase(words[at].text);
        for (std::size_t length = 1; begins && length <= longest_phrase && at + length <= words.size(); ++length) {
            if (length > 1) run += ' ';
            run += words[at + length - 1].text;
            for (const auto& [phrase, says] : phrases)
                if (phrase == run) {
                    taken = length;
                    token = says;
                }
        }
        into.push_back(token);
        at += std::max<std::size_t>(taken, 1);
    }
    // A question mark in place of an answer.
    if (words.empty() && folded.find('?') != std::string::npos) into.push_back(Token::other);
}

std::vector<Token> tokens_of(std::string_view value) {
    std::vector<Token> tokens;
    const std::string text = with_answer_boxes(value);
    std::size_t from = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool is_box = at < text.size() && (text[at] == ticked_box || text[at] == empty_box);
        if (at < text.size() && !is_box) continue;
        add_words(std::string_view(text).substr(from, at - from), tokens);
        if (is_box) tokens.push_back(text[at] == ticked_box ? Token::tick : Token::box);
        from = at + 1;
    }
    return tokens;
}

bool is_box(Token token) { return token == Token::tick || token == Token::box; }
bool is_option(Token token) { return token == Token::yes || token == Token::no; }

/// One option with its box and the words about it.
struct Choice {
    Token option = Token::other;
    Token mark = Token::other;
    bool has_other = false;
};

Answer answer_of(bool yes, bool no, bool other) {
    if (yes && !no) return Answer::yes;
    if (no && !yes && !other) return Answer::no;
    return Answer::unclear;
}

/// Each option has a box, all before or all behind it; or a single tick stands at one end.
Answer answer_of_boxes(const std::vector<Token>& tokens) {
    std::vector<Choice> choices;
    bool box_first = false;
    bool begun = false;
    std::size_t boxes = 0;
    for (Token token : tokens) {
        if (!begun && (is_box(token) || is_option(token))) {
            begun = true;
            box_first = is_box(token);
        }
        boxes += is_box(token) ? 1 : 0;
    }
    const auto is_whole = [](const Choice& choice) { return choice.option != Token::other && is_box(choice.mark); };
    bool stray = false;
    for (Token token : tokens) {
        if (is_box(token)) {
            if (box_first || choices.empty() || is_box(choices.back().mark)) choices.emplace_back();
            choices.back().mark = token;
        } else if (is_option(token)) {
            const bool again =
                !choices.empty() && choices.back().option == token && (box_first || !is_whole(choices.back()));
            if (again) continue; // "☒ Yes, defer"
            if (!box_first || choices.empty() || choices.back().option != Token::other) choices.emplace_back();
            choices.back().option = token;
        } else if (token == Token::other) {
            if (choices.empty()) {
                stray = true;
            } else {
                choices.back().has_other = true;
            }
        }
    }
    if (std::all_of(choices.begin(), choices.end(), is_whole)) {
        bool yes = false;
        bool no = false;
        bool other = stray;
        for (const Choice& choice : choices) {
            if (choice.mark != Token::tick) continue;
            yes = yes || choice.option == Token::yes;
            no = no || choice.option == Token::no;
            other = other || choice.has_other;
        }
        return answer_of(yes, no, other);
    }
    // "✓ YES / NO": a single tick at an end belongs to the option beside it.
    std::vector<Token> row;
    for (Token token : tokens)
        if (token != Token::neutral) row.push_back(token);
    if (boxes != 1 || std::find(row.begin(), row.end(), Token::tick) == row.end() || row.size() < 2)
        return Answer::unclear;
    if (std::find(row.begin(), row.end(), Token::other) != row.end()) return Answer::unclear;
    if (row.front() == Token::tick) return answer_of(row[1] == Token::yes, row[1] == Token::no, false);
    const Token last = row[row.size() - 2];
    if (row.back() == Token::tick) return answer_of(last == Token::yes, last == Token::no, false);
    return Answer::unclear;
}

/// "(If yes, give the reason) NO", "(Yes/No): YES", "YES/NO: NO": the form's own words before the answer.
std::string_view without_instructions(std::string_view value) {
    value = trimmed(value);
    const auto asks = [](std::string_view printed) {
        const std::string folded = fold(printed);
        const auto words = folded_words(folded);
        if (words.empty()) return false;
        for (std::string_view first : {"if", "delete", "please", "tick", "circle", "strike", "os", "ticiwch", "dileer"})
            if (words.front().text == first) return true;
        return words.size() == 2 &&
               ((words[0].text == "yes" && words[1].text == "no") || (words[0].text == "y" && words[1].text == "n") ||
                (words[0].text == "ydy" && words[1].text == "nac"));
    };
    const std::size_t close = value.find(')');
    if (value.starts_with("(") && close != std::string_view::npos && close + 1 < value.size()) {
        const std::string_view rest = trimmed(value.substr(close + 1));
        if (asks(value.substr(1, close - 1)) && rest.find_first_not_of(":-. ") != std::string_view::npos) return rest;
        return value;
    }
    // "YES/NO (NO)": printed options, and the one that was meant
    if (const std::size_t open = value.find('('); open != std::string_view::npos && value.ends_with(")")) {
        const std::string meant = fold(value.substr(open + 1, value.size() - open - 2));
        if (asks(value.substr(0, open)) && (trimmed(meant) == "yes" || trimmed(meant) == "no"))
            return value.substr(open + 1, value.size() - open - 2);
    }
    const std::size_t colon = value.find(':');
    if (colon != std::string_view::npos && colon < 12 && colon + 1 < value.size() && asks(value.substr(0, colon)))
        return value.substr(colon + 1);
    return value;
}

} // namespace

Answer read_answer(std::string_view value, std::string_view struck) {
    const std::vector<Token> tokens = tokens_of(without_instructions(value));
    const auto has = [&tokens](Token token) { return std::find(tokens.begin(), tokens.end(), token) != tokens.end(); };
    if (std::any_of(tokens.begin(), tokens.end(), is_box)) return answer_of_boxes(tokens);
    if (has(Token::yes) || has(Token::no) || has(Token::other))
        return answer_of(has(Token::yes), has(Token::no), has(Token::other));
    // Everything was struck and nothing left: nobody knows what was meant.
    return trimmed(struck).empty() ? Answer::none : Answer::unclear;
}

bool is_only_an_answer(std::string_view line) {
    const std::vector<Token> tokens = tokens_of(line);
    return std::none_of(tokens.begin(), tokens.end(), [](Token token) { return token == Token::other; }) &&
           std::any_of(tokens.begin(), tokens.end(), [](Token token) { return token != Token::neutral; });
}

std::string_view answer_said_twice(std::string_view value) {
    const std::size_t stroke = value.find(" / ");
    const std::size_t mark = value.rfind('?');
    if (stroke == std::string_view::npos || mark == std::string_view::npos || mark < stroke + 8) return value;
    std::string_view first = value.substr(0, stroke);
    if (const std::size_t asked = first.rfind('?'); asked != std::string_view::npos) first.remove_prefix(asked + 1);
    const std::string_view second = trimmed(value.substr(mark + 1));
    const bool agree =
        is_only_an_answer(first) && is_only_an_answer(second) && read_answer(first) == read_answer(second);
    return agree ? second : value;
}

bool is_tick(std::string_view cell) {
    const std::vector<Token> tokens = tokens_of(cell);
    return tokens.size() == 1 && tokens.front() == Token::tick;
}

bool is_unticked(std::string_view cell) {
    const std::vector<Token> tokens = tokens_of(cell);
    return tokens.empty() || (tokens.size() == 1 && tokens.front() == Token::box);
}

std::string chosen_words(std::string_view text) {
    const std::string boxed = with_boxes(text);
    const std::size_t first_box = boxed.find_first_of(std::string{ticked_box, empty_box});
    if (first_box == std::string::npos) return std::string(text);
    // The box stands before its option, or behind it where the text begins with an option.
    const bool box_first = boxed.find_first_not_of(" \t/") == first_box;
    std::string chosen;
    std::string option;
    char box = 0;
    const auto close = [&] {
        if (box == ticked_box) chosen += " " + option;
        option.clear();
        box = 0;
    };
    for (char c : boxed) {
        if (c != ticked_box && c != empty_box) {
            option += c;
            continue;
        }
        if (box_first) close();
        box = c;
        if (!box_first) close();
    }
    if (box_first) close();
    return chosen;
}

bool says_nothing(std::string_view value) {
    const std::string folded = fold(value);
    const auto words = folded_words(folded);
    if (words.empty()) return folded.find('?') == std::string::npos;
    std::string text;
    for (const FoldedWord& word : words) text += std::string(word.text) + " ";
    for (std::string_view nothing :
         {"n a ", "na ", "none ", "no ", "nil ", "not applicable ", "dim ", "amherthnasol ", "blank ", "nothing ",
          "none known ", "none arising ", "ddim yn berthnasol ", "dim yn berthnasol ", "nid yw'n berthnasol "})
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
