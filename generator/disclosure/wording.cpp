#include "disclosure/wording.h"

#include "basics/text.h"
#include "disclosure/closed_label.h"
#include "disclosure/closing_sentence.h"
#include "disclosure/harmless.h"
#include "disclosure/line_margins.h"
#include "disclosure/may_speak.h"
#include "disclosure/misspellings.h"
#include "disclosure/part_two_label.h"
#include "disclosure/said_of_this.h"
#include "disclosure/vocabulary.h"
#include "disclosure/web_order.h"
#include "disclosure/word_tables.h"
#include "form/profile.h"

#include <algorithm>

namespace part_one {

namespace {

/// Words by which a line in large letters speaks wherever they stand in it.
bool is_strong_word(const WordNumber& word) {
    static constexpr WordTable strong{
        "confidential exempt restricted privileged cyfrinachol eithriedig cyfyngedig unpublished embargoed"};
    return strong.holds(word);
}

bool names_an_annex(std::string_view word) {
    return is_any(word, {"appendix", "annex", "annexe", "attachment", "enclosure", "atodiad"});
}

/// Before a label, and part of it: "Start of Part 2", "The confidential part".
bool leads_to_label(const Words& words, std::size_t count) {
    if (words.size() <= count) return false;
    if (count == 1)
        return is_any(words[0].text,
                      {"start",    "begin",        "begins",   "beginning", "the",    "this",  "separate",
                       "appendix", "annex",        "section",  "strictly",  "our",    "very",  "highly",
                       "most",     "extremely",    "company",  "board",     "police", "staff", "commercial",
                       "opcc",     "force",        "contents", "foi",       "foia",   "uk",    "npcc",
                       "full",     "continuation", "version",  "copy",      "text",   "note",  "extract",
                       "gpms",     "gsc",          "hmg",      "acpo",      "nato",   "cfo",   "ceo",
                       "draft",    "summary",      "nb",       "header",    "footer"});
    static constexpr WordTable papers{"report paper form document decision notice record appendix annex"};
    if (is_any(words[0].text, {"entire", "whole", "full", "this", "the", "complete"}) && papers.holds(words[1].text))
        return closed_phrase_at(words, 2).strength == ClosedPhrase::Strength::closes;
    return is_any(words[0].text, {"start", "beginning", "begin", "continuation", "rest", "remainder"}) &&
           words[1].text == "of";
}

/// What the words say from `start` on, where a label could stand.
Speech label_from(std::string_view folded, const Words& all, std::size_t start, const Standing& standing) {
    const bool part = is_any(all[start].text, {"part", "pt", "rhan"});
    std::size_t number = start + 1;
    if (part && number < all.size() && is_any(all[number].text, {"no", "number", "rhif"})) ++number;
    if (part && number < all.size() && all[number].text == "1" && begins_public_again(all, start))
        return Speech::begins_public;
    if (part && number < all.size() && all[number].text == "2")
        return after_part_two(folded, all, start, number + 1, standing);
    if (part && number < all.size() && all[number].text == "b" && standing.has_part_a) {
        const char mark = mark_after(folded, all[number].end);
        if (number + 1 >= all.size() || is_separator(mark) || standing.is_prominent ||
            is_closed_word(all[number + 1].text))
            return Speech::begins_private;
    }
    // "Part B – Private", in a document that calls no part of it A
    if (part && number + 1 < all.size() && all[number].text == "b" && is_closed_word(all[number + 1].text) &&
        (is_separator(mark_after(folded, all[number + 1].end)) ||
         std::all_of(all.begin() + static_cast<std::ptrdiff_t>(number) + 2, all.end(),
                     [](const SpokenWord& word) { return is_closed_word(word.text) || is_label_filler(word.text); })))
        return standing.is_prominent || standing.is_whole_block ? Speech::begins_private : Speech::doubt;
    if (is_any(all[start].text, {"non", "unrestricted", "nonconfidential", "nonexempt"}) && standing.is_prominent) {
        const bool opens =
            std::all_of(all.begin() + static_cast<std::ptrdiff_t>(start), all.end(), [](const SpokenWord& word) {
                return is_any(word.text,
                              {"non", "confidential", "exempt", "unrestricted", "nonconfidential", "nonexempt", "facts",
                               "and", "advice", "information", "to", "the", "pcc", "items"});
            });
        if (opens) return Speech::begins_public;
    }
    const ClosedPhrase longest = closed_phrase_at(all, start);
    return longest.words == 0 ? Speech::nothing : after_closed_label(folded, all, start, longest, standing);
}

/// A line that stands alone or stands out and holds closing words that no rule explained.
bool speaks_unexplained(std::string_view folded, const Words& all, const Standing& standing) {
    if (standing.is_cell && all.size() == 1) return false; // it answers a column of its own
    const bool is_sentence = trimmed(folded).ends_with(".");
    for (std::size_t at = 0; at < all.size(); ++at) {
        const ClosedPhrase label = closed_phrase_at(all, at);
        const std::string_view phrase = label.text;
        const bool strong =
            is_strong_word(all[at].text) ||
            (label.words > 1 && label.strength == ClosedPhrase::Strength::closes && phrase != "in confidence");
        if (!strong || is_negated(all, at)) continue;
        if (phrase.starts_with("part ") && names_law_or_work(folded, all, at)) continue;
        if (phrase == "schedule 12a" && all.size() > 6) continue;
        // "Names are kept confidential": said of something else than this paper
        const bool is_said_of = at > 1 && is_any(all[at - 1].text, {"is", "are", "be", "remain", "remains", "kept",
                                                                    "stay", "stays", "treated"});
        if (is_said_of && !is_any(all[0].text, {"this", "these", "it", "what", "all"}) && !contains(all, "below") &&
            !contains(all, "following"))
            continue;
        // "The Commissioner considered a confidential report.", in bold
        static constexpr WordTable of_this{"this these all below following here it"};
        const bool tells =
            is_sentence && !standing.word_in_capitals && all.size() >= 5 && at >= 2 &&
            std::none_of(all.begin(), all.end(), [](const SpokenWord& word) { return of_this.holds(word.text); });
        if (standing.is_prominent && all.size() <= 16 && !tells) return true;
        if (is_sentence || all.size() > 16) continue;
        const bool stands_alone = standing.is_whole_block || standing.starts_large;
        if (at == 0 && stands_alone) return true;
        if (at <= 6 && stands_alone && names_an_annex(all[0].text)) return true;
    }
    return false;
}

/// "Appendix 3 exempt: the bids": the words before the colon, if others stand behind it.
Words words_before_colon(std::string_view folded, const Words& words) {
    const std::size_t colon = folded.find(": ");
    if (colon == std::string_view::npos || words.empty() ||
        (!names_an_annex(words[0].text) && words[0].text != "schedule"))
        return {};
    Words before;
    for (const SpokenWord& word : words)
        if (word.end <= colon) before.push_back(word);
    return before;
}

/// "Report status: Exempt", "FOI: closed", "Distribution: PCC only": what a marking is called, and behind the colon
/// nothing but words that close.
bool names_marking_before_colon(std::string_view folded, const Words& all) {
    static constexpr WordTable names{
        "status classification marking security sensitivity access distribution circulation handling "
        "report document type of foi foia freedom information session meeting paper category level "
        "form the record disclosure confidentiality papers colour statws availability visibility audience is or open "
        "item privacy to list instructions public "
        "closed exempt this pre election period purdah"};
    static constexpr WordTable closing{
        "only pcc opcc session level high very official commissioner red strict internal hold report form item paper "
        "section and force ceo cfo chief executive officer none"};
    const std::size_t colon = folded.find(": ");
    if (colon == std::string_view::npos) return false;
    const std::size_t stop = folded.find_first_of(":.;", colon + 1);
    bool closes = false;
    for (const SpokenWord& word : all) {
        if (closes && word.at > stop) break; // "Access level: closed: the offer"
        const bool is_name = word.end <= colon;
        if (is_name && !names.holds(word.text)) return false;
        if (is_name) continue;
        closes = closes || is_closed_word(word.text) || is_any(word.text, {"only", "high", "red", "internal", "hold"});
        if (!is_closed_word(word.text) && !closing.holds(word.text)) return false;
    }
    return closes && all.front().end <= colon;
}

/// "Confidentiality: this section", "Exemption: the whole report"
bool closes_this_by_colon(std::string_view folded, const Words& all) {
    static constexpr WordTable names{
        "confidentiality exemption exemptions restriction restrictions sensitivity privacy"};
    static constexpr WordTable papers{
        "section paragraph paragraphs below following report whole entire all appendix page "
        "pages annex table form document part"};
    static constexpr WordTable others{"this the these of what follows is are in full 1 2 3 4 5 6 7 8 9 a b c"};
    if (all.size() < 2 || all.size() > 8 || !names.holds(all[0].text) || mark_after(folded, all[0].end) != ':')
        return false;
    const bool has_paper =
        std::any_of(all.begin() + 1, all.end(), [](const SpokenWord& word) { return papers.holds(word.text); });
    return has_paper && std::all_of(all.begin() + 1, all.end(), [](const SpokenWord& word) {
               return papers.holds(word.text) || others.holds(word.text);
           });
}

/// "Status Confidential", "Access: Restricted"
bool is_marking_line(std::string_view folded, const Words& all) {
    if (all.size() < 2) return false;
    if (names_marking_before_colon(folded, all) || closes_this_by_colon(folded, all)) return true;
    if (all.size() > 7) return false;
    if (!is_any(all[0].text, {"status", "classification", "marking", "security", "sensitivity", "access",
                              "distribution", "circulation", "handling", "publication", "report", "document"}))
        return false;
    bool closes = false;
    for (std::size_t at = 1; at < all.size(); ++at) {
        const WordNumber& word = all[at].text;
        if (is_negated(all, at)) return false;
        if (is_strong_word(word)) closes = true;
        if (!is_strong_word(word) && !is_any(word, {"status", "level", "type", "marking", "is", "classification",
                                                    "sensitive", "official", "commercial"}))
            return false;
    }
    return closes;
}

/// "Part To", "Parr Two", "Rhann 2" on a line of its own
bool is_misspelt_part_two(const Words& all, const Standing& standing) {
    if (all.size() != 2 || !(standing.is_prominent || standing.is_whole_block)) return false;
    const std::string first(all[0].text.letters());
    const std::string second(all[1].text.letters());
    const bool is_exact = is_part(first) && is_any(second, {"2", "ii", "two"});
    const bool is_two = is_any(second, {"2", "ii", "two", "to", "tw", "wo", "twoo", "tow", "twi", "tvo"});
    const bool is_part_word = is_part(first) || is_any(first, {"pert", "parr", "prat", "patr", "aprt", "art", "par",
                                                               "rahn", "rhann", "rhn", "rhna", "paart", "partt"});
    return is_part_word && is_two && !is_exact;
}

/// "Annex to Part 2: the bids": without what follows the first colon.
Words words_up_to_colon(std::string_view folded, Words words) {
    const std::size_t colon = folded.find(": ");
    while (!words.empty() && words.back().at >= colon) words.pop_back();
    return words;
}

/// "Decision form Part 2", "Annex to Part 2", "Here begins Part 2": a name that ends with it, and nothing else.
bool names_form_of_part_two(const Words& all) {
    static constexpr WordTable names{
        "decision form report paper notice record annex appendix to here begins starts our "
        "continuation sheet addendum supplement confidential officer agenda item number no ref reference pcd md of the "
        "facts and advice"};
    if (all.size() < 3 || all.size() > 8 || all[all.size() - 2].text != "part" || all.back().text != "2") return false;
    if (all.size() == 3 && all[0].text == "no") return false; // it is denied
    return std::all_of(all.begin(), all.end() - 2,
                       [](const SpokenWord& word) { return names.holds(word.text) || word.text.is_number(); });
}

/// `folded`: without what leads to its first word; `spoken`: its words.
Speech speech_of_words(std::string_view folded, Words spoken, const Standing& standing) {
    if (spoken.empty()) return Speech::nothing;
    if (is_misspelt_part_two(spoken, standing)) return Speech::doubt;
    if (is_answered_closed(folded, spoken)) return Speech::doubt;
    if (is_answered_no(folded, spoken)) return Speech::nothing;
    if (const std::size_t rest = behind_denied_question(folded, spoken); rest != 0)
        return speech_of(folded.substr(rest), standing);
    if (only_describes_things(folded, spoken, standing)) return Speech::nothing;
    const Words all = without_harmless(folded, std::move(spoken), standing.is_prominent || standing.is_whole_block);
    for (std::size_t start = 0; start < 3 && start < all.size(); ++start) {
        if (start > 0 && !leads_to_label(all, start)) continue;
        const Speech speech = label_from(folded, all, start, standing);
        if (speech != Speech::nothing) return speech;
        // "Part 2 of the Police Reform Act" is explained, whatever else the rule below would make of it.
        if (is_any(all[start].text, {"part", "pt", "rhan"}) && start + 1 < all.size() && all[start + 1].text == "2")
            return Speech::nothing;
    }
    if (closes_at_the_end(words_before_colon(folded, all))) return Speech::begins_private;
    if (closes_at_the_end(all))
        return standing.is_prominent || standing.is_whole_block ? Speech::begins_private : Speech::doubt;
    for (std::size_t at = 1; at + 1 < all.size(); ++at) {
        if (all[at + 1].text != "2" || !is_any(all[at].text, {"part", "rhan", "pt"})) continue;
        const Speech speech = mention_of_part_two(folded, all, at, standing);
        if (speech != Speech::nothing) return speech;
    }
    const bool unmarks =
        has(all, 0, "not protectively marked") && all.size() > 3 &&
        std::any_of(all.begin() + 3, all.end(), [](const SpokenWord& word) {
            return is_strong_word(word.text) || is_any(word.text, {"when", "once", "without", "unless"});
        });
    const bool refuses = all.size() > 1 && all[0].text == "publication" && all[1].text == "not";
    if (unmarks || refuses || is_marking_line(folded, all) || closes_in_a_sentence(folded, all) ||
        orders_off_website(all) || says_this_is_closed(all) || says_its_matter_is_closed(all) ||
        names_form_of_part_two(words_up_to_colon(folded, all)) || weighs_withholding(all) ||
        declares_itself(folded, all) || speaks_unexplained(folded, all, standing))
        return Speech::doubt;
    return Speech::nothing;
}

} // namespace

Speech speech_of(std::string_view line, const Standing& standing) {
    if (!may_speak(line)) return Speech::nothing;
    const std::string_view folded = words_of_line(line);
    return speech_of_words(folded, spoken_words(folded), standing);
}

Speech speech_of(std::string_view line, const Words& words, const Standing& standing) {
    const std::string_view folded = words_of_line(line);
    return speech_of_words(folded, folded.size() == line.size() ? words : spoken_words(folded), standing);
}

} // namespace part_one
