#include "disclosure/answered.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/listen.h"
#include "disclosure/vocabulary.h"
#include "form/answer.h"
#include "form/tick_boxes.h"

#include <algorithm>

namespace part_one {

namespace {

/// What may stand beside an answer and is not the confidential matter itself.
constexpr std::string_view around_an_answer =
    " yes ydy oes nac see please delete as appropriate applicable completed ensure separate "
    "separately interests sensitivity reasons reason due commercial exemption foia act schedule "
    "paragraph relates because contains confidentiality submission before make sure made provided "
    "circulated has been it there contract procurement freedom local government 12a with which are "
    "if by on at restriction restrictions submitted ";

bool has_label_behind(const std::string& value) {
    Standing plain;
    return speech_of(fold(value), plain) == Speech::begins_private;
}

bool has_closed_word(const std::string& value) {
    const Words words = spoken_words(fold(value));
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return is_closed_word(word.text); });
}

/// "Exemption claimed: section 43": it heads what it is claimed for.
bool is_claim_of_exemption(const std::string& label) {
    for (std::string_view claim : {"exemption claimed", "exemptions claimed", "exemption applied", "exemption engaged"})
        if (label.find(claim) != std::string::npos) return true;
    return false;
}

std::string first_word(const std::string& value) {
    const std::string word(trimmed(value).substr(0, trimmed(value).find_first_of(" :-")));
    return is_closed_word(WordNumber(fold(word))) ? word : std::string();
}

/// "43", "s43", "12a", "3": of an act or a paper, not of a sum
bool is_number_of_section(const WordNumber& word) {
    constexpr std::size_t longest = 4;
    return word.holds_digit() && word.size() <= longest;
}

} // namespace

bool is_plain_answer(const std::string& value) {
    if (is_only_an_answer(value) && read_answer(value) == Answer::no) return true; // "Does not apply"
    const Words words = spoken_words(fold(value));
    if (words.size() > 14 || value.find("£") != std::string::npos) return false;
    return std::all_of(words.begin(), words.end(), [](const SpokenWord& word) {
        return is_closed_word(word.text) || is_label_filler(word.text) || is_denial(word.text) ||
               is_number_of_section(word.text) || word.text.size() <= 2 || stands_in(around_an_answer, word.text);
    });
}

bool only_mentions_marking(const Labelled& label) {
    // "☐ Open ☒ Closed": the options are the answer
    const std::string boxes = with_boxes(label.label);
    if (boxes.find(ticked_box) != std::string::npos || boxes.find(empty_box) != std::string::npos) return true;
    const std::string_view value = trimmed(label.value);
    const bool goes_on = !label.is_prominent && !label.is_alone && !value.empty() && value[0] >= 'a' &&
                         value[0] <= 'z' && label.value_line == label.line &&
                         std::string_view(":-=").find(trimmed(label.label).back()) == std::string_view::npos;
    const Words words = spoken_words(fold(std::string(value)));
    return goes_on && words.size() >= 2 &&
           is_any(words[0].text, {"of", "kits", "kit", "is", "was", "and", "events", "scheme", "schemes", "pens",
                                  "equipment", "days"});
}

bool is_answered(const Labelled& label) {
    const auto words = [&label] { return spoken_words(fold(label.value)).size(); };
    switch (label.meaning) {
    case Meaning::part_two_question: {
        // "Part 2 form – CONFIDENTIAL FACTS" is a heading; "Is there a Part 2 form – YES" is a question.
        const std::string asked = fold(label.label);
        const bool is_question =
            label.is_likely || asked.find("is there") != std::string::npos || asked.find("a oes") != std::string::npos;
        if (is_question) return is_plain_answer(label.value);
        const std::size_t count = words();
        return count > 0 && count <= 3 && is_plain_answer(label.value) &&
               read_answer(label.value, label.struck_value) != Answer::unclear;
    }
    case Meaning::part_two_reason:
        // Over text of its own it is a heading, and what stands below may be the matter itself.
        if (label.is_alone && fold(label.label).find("exemption") != std::string::npos) return false;
        if (is_claim_of_exemption(fold(label.label))) return false;
        // What stands on a line of its own below it is heard there.
        if (label.value_line > label.line) return true;
        return !has_label_behind(label.value) && !is_in_capitals(first_word(label.value));
    case Meaning::harmless: return words() <= 1 || !has_closed_word(label.value) || label.label.size() > 30;
    case Meaning::deferral_question:
    case Meaning::deferral_date:
        // "EMBARGO" by itself answers nothing.
        return !(trimmed(label.value).empty() && fold(label.label) == "embargo");
    case Meaning::deferral_reason:
    case Meaning::for_publication:
    case Meaning::instruction:
    case Meaning::omitted_section: return true;
    case Meaning::marking: return !only_mentions_marking(label);
    default: return false;
    }
}

bool is_name_of_closed(const Labelled& label) {
    if (label.meaning != Meaning::number && label.meaning != Meaning::title) return false;
    Standing name;
    name.is_prominent = true;
    name.is_whole_block = true;
    const Speech speech = speech_in_text(label.value, fold(label.value), name);
    return speech == Speech::begins_private || speech == Speech::marks;
}

} // namespace part_one
