#include "disclosure/vocabulary.h"

#include "basics/text.h"
#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

bool is_any(std::string_view word, std::initializer_list<std::string_view> of) {
    return std::find(of.begin(), of.end(), word) != of.end();
}

/// Do the words from `at` on begin with this phrase (words parted by single spaces)?
bool has(const Words& words, std::size_t at, std::string_view phrase) {
    // Nearly every question ends at the first letter.
    if (!phrase.empty() && (at >= words.size() || words[at].text[0] != phrase[0])) return false;
    while (!phrase.empty()) {
        const std::size_t space = std::min(phrase.find(' '), phrase.size());
        if (at >= words.size() || words[at].text != phrase.substr(0, space)) return false;
        phrase.remove_prefix(std::min(space + 1, phrase.size()));
        ++at;
    }
    return true;
}

bool contains(const Words& words, std::string_view phrase, std::size_t from) {
    const WordNumber first(phrase.substr(0, phrase.find(' ')));
    for (std::size_t at = from; at < words.size(); ++at)
        if (words[at].text == first && has(words, at, phrase)) return true;
    return false;
}

std::size_t length_of(std::string_view phrase) {
    return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

/// "private" words: by themselves they say that something is not for everybody.
bool is_closed_word(const WordNumber& word) {
    static constexpr WordTable closed{
        "confidential exempt restricted cyfrinachol eithriedig cyfyngedig secret closed private sensitive sensitif "
        "privileged unpublished withheld embargoed"};
    return closed.holds(word);
}

bool stands_in(std::string_view list, std::string_view word) {
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1))
        if (at > 0 && list[at - 1] == ' ' && at + word.size() < list.size() && list[at + word.size()] == ' ')
            return true;
    return false;
}

/// What a label may hold beside its own words and still be a label.
bool is_label_filler(const WordNumber& word) {
    static constexpr WordTable fillers{
        "facts fact advice information info annex appendix appendices annexe matter matters part section business "
        "item items report reports paper papers material materials detail details to the and or for of pcc only "
        "not publication form notice record document financial commercial commercially strictly staff personal "
        "police crime commissioner this is a b c 1 2 3 4 data issues background supporting legal internal officers "
        "eyes be published must public press commissioners considerations evaluation tender session minute from "
        "disclosure i ii two official in confidence protect status marking ffeithiau chyngor a'r gwybodaeth ac "
        "when completed complete "
        "release until further end starts begins here below follows following attached continued notes note bids "
        "bid scores names cost costs prices briefing comments under pages decision decisions discussion "
        "discussions addendum supplement supplementary option options extract extracts page schedule minutes "
        "briefings summary annexes enclosure enclosures circulation distribution correspondence breakdown quote quotes "
        "tenders bidders "
        "pricing price appraisal assessment recommendations recommendation agenda meeting memo memorandum figures "
        "attachment attachments text version wording negotiating position positions value values"};
    return fillers.holds(word);
}

bool is_denial(std::string_view word) {
    return is_any(word, {"none", "no", "nil", "nothing", "n", "na", "not", "dim", "nac"});
}

bool denies_at(std::string_view folded, const Words& words, std::size_t at) {
    std::size_t last = at;
    if (at >= words.size()) return false;
    // "Exempt items – there are none."
    if (words[at].text == "there" && at + 3 == words.size() && is_any(words[at + 1].text, {"are", "is", "were"}) &&
        is_any(words[at + 2].text, {"none", "no"}))
        return true;
    const std::string_view next = at + 1 < words.size() ? std::string_view(words[at + 1].text) : std::string_view{};
    if (words[at].text == "not") {
        if (!is_any(next, {"applicable", "required", "needed", "used", "relevant", "necessary"})) return false;
        ++last;
    } else if ((words[at].text == "n" && next == "a") || (words[at].text == "nac" && is_any(next, {"oes", "ydy"}))) {
        ++last;
    } else if (!is_any(words[at].text, {"no", "none", "nil", "na", "nothing", "dim", "n"})) {
        return false;
    }
    const char mark = mark_after(folded, words[last].end);
    return last + 1 == words.size() || mark == '.';
}

bool is_negated(const Words& words, std::size_t at) {
    for (std::size_t back = 1; back <= 12 && back <= at; ++back) {
        const std::string_view word = words[at - back].text;
        if (is_any(word, {"but", "however", "except"})) return false;
        // "No part of this report is exempt": it denies all that follows.
        if (has(words, at - back, "no part of") || has(words, at - back, "none of") ||
            has(words, at - back, "nothing in"))
            return true;
        if (back <= 5 && is_any(word, {"not", "no", "non", "never", "neither", "nothing", "none", "nor", "isn't",
                                       "without", "ddim", "nid", "nad", "nac"}))
            return true;
    }
    return false;
}

/// Only full stops, commas and the like stand between a word and the end of its label.
char mark_after(std::string_view folded, std::size_t end) {
    while (end < folded.size() && is_ascii_space(folded[end])) ++end;
    if (end >= folded.size()) return '\0';
    const bool is_wide_sign = static_cast<unsigned char>(folded[end]) >= 0x80 && bytes_of_sign(folded, end) > 0;
    return is_wide_sign ? '*' : folded[end];
}

std::size_t bytes_of_sign(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    std::size_t behind = at;
    const char32_t c = next_code_point(text, behind);
    if (c < 0x80) return c > ' ' && !is_ascii_letter(text[at]) && !is_ascii_digit(text[at]) ? 1 : 0;
    const bool is_sign = c == 0xAB || c == 0xBB || c == 0xB7 || (c >= 0x2010 && c <= 0x2BFF) ||
                         (c >= 0x3008 && c <= 0x301B) || c >= 0x1F000;
    return is_sign ? behind - at : 0;
}

bool is_separator(char c) {
    return c == ':' || c == '-' || c == '(' || c == '[' || c == '.' || c == ';' || c == '=' || c == '/' || c == '>' ||
           c == ')' || c == ']' || c == '!' || c == '|' || c == '*' || c == '~' || c == '#' || c == '}' || c == '<';
}

namespace {

constexpr WordTable laws_and_works{
    "act acts regulations regulation order orders schedule rules code deddf programme project strategy plan series "
    "phase bill statute directive agreement study course guidance framework constitution scheme book volume "
    "inquiry lot building estate roadshow campaign pilot evaluation trial training manual measure statement "
    "contract specification application consultation survey ddeddf rheoliadau orchymyn atodlen rhaglen prosiect "
    "grant works convention byelaws bylaws laws hearing"};

} // namespace

bool names_law_or_work(std::string_view folded, const Words& words, std::size_t from) {
    for (std::size_t at = from; at < words.size(); ++at) {
        // Only up to the next full stop, colon or dash: "Part 2 of this form: the offer for the eastern lot"
        if (at > from && words[at].at > words[at - 1].end) {
            const std::string_view gap = folded.substr(words[at - 1].end, words[at].at - words[at - 1].end);
            if (gap.find_first_of(":.;?!|") != std::string_view::npos || gap.find(" - ") != std::string_view::npos)
                return false;
        }
        if (laws_and_works.holds(words[at].text)) return true;
    }
    return false;
}

} // namespace part_one
