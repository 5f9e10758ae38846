#include "disclosure/listen.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/closed_phrases.h"
#include "disclosure/harmless.h"
#include "disclosure/law_citation.h"
#include "disclosure/line_pieces.h"
#include "disclosure/loose_label.h"
#include "disclosure/may_speak.h"
#include "disclosure/open_marking.h"
#include "disclosure/other_paper.h"
#include "disclosure/plain_letters.h"
#include "disclosure/printed_options.h"
#include "disclosure/set_apart.h"
#include "disclosure/spelt_label.h"
#include "disclosure/told_elsewhere.h"
#include "disclosure/vocabulary.h"
#include "disclosure/word_tables.h"
#include "form/answer.h"
#include "form/filled_form.h"

#include <algorithm>
#include <string>
#include <vector>

namespace part_one {

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Two capitals side by side, or with a full stop between them: without them no word stands in capitals.
bool has_capitals(std::string_view text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at)
        if (is_capital(text[at]) && (is_capital(text[at + 1]) || text[at + 1] == '.')) return true;
    return false;
}

/// Does one of the words that close stand in capitals?
bool has_capital_word(std::string_view text) {
    if (!has_capitals(text)) return false;
    for (std::string_view word :
         {"CONFIDENTIAL", "RESTRICTED", "EXEMPT",    "PRIVATE",   "CLOSED",     "PROTECT",  "SECRET",     "SENSITIVE",
          "PRIVILEGED",   "WITHHELD",   "EMBARGOED", "NOT FOR",   "CLASSIFIED", "INTERNAL", "REDACTED",   "NFP",
          "N.F.P",        "CONF",       "CAMERA",    "PREJUDICE", "RECORD",     "BREIFAT",  "UNDISCLOSED"})
        if (text.find(word) != std::string_view::npos) return true;
    return false;
}

bool starts_large(std::string_view text) {
    for (char c : text)
        if (is_ascii_letter(c)) return c >= 'A' && c <= 'Z';
    return false;
}

/// Behind the first colon or dash: small letters alone, and no number above 99.
bool is_small_behind_mark(std::string_view text) {
    std::size_t at = std::min(text.find(':'), text.find(" – "));
    at = std::min(at, text.find(" - "));
    if (at == std::string_view::npos) return false;
    std::size_t digits = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        digits = is_ascii_digit(c) ? digits + 1 : 0;
        const bool counts_parts = text.substr(at).starts_with("Part ");
        if ((c >= 'A' && c <= 'Z' && !counts_parts) || c == '@' || c == '<' || digits > 2) return false;
    }
    return text.find("£") == std::string_view::npos && text.find('&') == std::string_view::npos;
}

/// "Private business", with more on the next line: a paragraph that runs on does not break so soon.
bool is_short_first_line(std::string_view text) {
    constexpr std::size_t longest = 48; // bytes: a paragraph that is broken into lines has longer ones
    return text.size() <= longest && starts_large(text);
}

Standing standing_of(const OutlineLine& line, const Segment& segment, std::size_t index, bool has_part_a) {
    Standing standing;
    standing.is_prominent =
        line.place == OutlineLine::Place::heading || segment.is_bold || is_in_capitals(segment.text);
    standing.is_whole_block = (line.begins_block && (line.ends_block || is_short_first_line(segment.text))) ||
                              line.place == OutlineLine::Place::table;
    standing.is_cell =
        index > 0 && line.place == OutlineLine::Place::table && !line.is_header_row && !standing.is_prominent;
    standing.has_part_a = has_part_a;
    standing.is_heading = line.place == OutlineLine::Place::heading;
    return standing;
}

bool closes(Speech speech) { return speech == Speech::begins_private || speech == Speech::marks; }

/// "Costs - exempt", "Legal advice - privileged" in small letters on a short line.
bool closes_at_its_tail(std::string_view folded) {
    if (folded.size() > 90 || trimmed(folded).ends_with(".")) return false;
    const std::size_t dash = folded.rfind(" - ");
    if (dash == std::string_view::npos || is_dash_of_non(folded, dash)) return false;
    for (std::string_view tax : {"vat", "tax", "rates", "supply", "duty"})
        if (folded.substr(0, dash).find(tax) != std::string_view::npos) return false;
    const std::string_view tail = trimmed(folded.substr(dash + 3));
    Standing alone;
    alone.is_whole_block = true;
    const bool small = tail == "closed" || tail == "private" || tail == "protect" || tail == "secret";
    return !small && (closes(speech_of(tail, alone)) && is_bare_label(tail));
}

/// A run before other words is a label if it would be one on a line of its own.
bool is_label_run(std::string_view run, bool has_part_a) {
    if (trimmed(run).empty()) return false;
    Standing alone;
    alone.is_prominent = true;
    alone.is_whole_block = true;
    alone.has_part_a = has_part_a;
    alone.part_in_capitals = has_capital_part(run);
    alone.word_in_capitals = has_capital_word(run);
    alone.starts_large = true;
    const std::string folded = fold(run);
    const Speech speech = speech_of(folded, alone);
    return closes(speech) || (speech == Speech::doubt && is_bare_label(folded)) || closes_at_its_tail(folded);
}

/// "Exempt information: None"
bool answers_none(const Words& words) {
    if (words.empty()) return false;
    const WordNumber& last = words.back().text;
    return is_any(last, {"none", "nil", "no", "applicable", "dim"}) ||
           (words.size() > 1 && last == "a" && words[words.size() - 2].text == "n") ||
           (words.size() > 1 && last == "oes" && words[words.size() - 2].text == "nac");
}

/// Is it one of the labels from end to end: "members only", "not minuted"?
bool is_closed_label(std::string_view folded) {
    const Words words = spoken_words(folded);
    if (words.empty()) return false;
    const bool leads =
        words.size() > 1 && is_any(words[0].text, {"full", "the", "this", "entire", "whole", "original"});
    const std::size_t first = leads ? 1 : 0;
    const std::size_t label = closed_phrase_at(words, first).words;
    return label > 0 && std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first + label), words.end(),
                                    [](const SpokenWord& word) { return is_label_filler(word.text); });
}

/// "[Comment: …]", "[Commented [AB1]: …]", "[Deleted: …]": what one writer of a paper says to another, as text.
bool is_note_of_a_writer(std::string_view group) {
    for (std::string_view front : {"comment:", "commented", "deleted:", "dn:", "drafting note", "note to drafter"})
        if (group.starts_with(front)) return true;
    return false;
}

/// "(redact)", "[start redaction]", "The price is £3 (Part 2).", "(exempt under section 43)", "(s43)"
bool is_order_in_brackets(std::string_view folded, std::string_view group) {
    if (is_any(group, {"redact", "redact this", "start redaction", "end redaction", "redact start", "redact end"}))
        return true;
    // "[the name – redact under s43]", "[s.40 redact]": an order, and not "(see how to redact footage)"
    const Words inside = spoken_words(group);
    constexpr std::size_t longest_order = 12; // words
    const bool tells_how = std::any_of(inside.begin(), inside.end(), [](const SpokenWord& word) {
        return is_any(word.text,
                      {"to", "how", "can", "may", "will", "footage", "software", "staff", "officers", "not"});
    });
    if (inside.size() <= longest_order && contains(inside, "redact") && !tells_how) return true;
    const auto begin = static_cast<std::size_t>(group.data() - folded.data());
    const std::string_view behind = trimmed(folded.substr(std::min(folded.size(), begin + group.size() + 1)));
    if (!behind.empty() && behind != ".") return false;
    const Words before = spoken_words(folded.substr(0, begin));
    const bool closes = group.starts_with("exempt under ") ||
                        is_any(group, {"s43", "s40", "s41", "not in public domain", "part 2", "part ii"});
    return closes && before.size() > 1 && std::none_of(before.begin(), before.end(), [](const SpokenWord& word) {
               return is_any(word.text, {"act", "order", "regulations", "programme", "project", "course", "study",
                                         "appendix", "annex", "see", "report", "phase", "training", "policy"});
           });
}

/// "[EXEMPT: the offer]", "costs (confidential)", "Costs (members only)"
bool closes_in_brackets(std::string_view folded, const Standing& standing) {
    const bool is_prominent = standing.is_prominent;
    // "Comment [AB1]: …": what a word processor's margin becomes
    for (std::string_view margin : {"comment [", "commented ["})
        if (folded.starts_with(margin)) return true;
    const auto groups = in_brackets(folded);
    return std::any_of(groups.begin(), groups.end(), [&](std::string_view group) {
        if (is_note_of_a_writer(group) || is_order_in_brackets(folded, group)) return true;
        if (is_bare_label(group) && refers_to_paper(folded, group)) return false;
        if (closes_what_stands_before(folded, group) || closes_at_its_tail(group)) return true;
        Standing inside;
        inside.starts_large = is_prominent;
        inside.word_in_capitals = standing.word_in_capitals;
        inside.is_whole_block = standing.word_in_capitals;
        const Speech speech = speech_of(group, inside);
        const auto end = static_cast<std::size_t>(group.data() + group.size() - folded.data());
        // "(Members of the public left the room.)" on a line of its own; "Names (not published): …"
        if (speech == Speech::doubt && group.size() + 3 > trimmed(folded).size()) return true;
        if (closes(speech) && folded.substr(end).starts_with("):") && is_closed_label(group)) return true;
        if (speech == Speech::begins_private) return is_prominent || !group.starts_with("part") || group.size() > 8;
        return (closes(speech) || speech == Speech::doubt) &&
               (is_bare_label(group) || (is_prominent && is_closed_label(group)) || group == "protect") &&
               ((group != "closed" && group != "private" && group != "protect" && group != "secret") ||
                standing.word_in_capitals);
    });
}

/// "Confidential, The bidder asked …", "6.In confidence", "The following is Part 2"
bool is_loose_label(std::string_view text, std::string_view folded, const Standing& standing) {
    if (is_label_run(run_before_sentence(text), standing.has_part_a)) return true;
    if (is_label_run(run_before_article(text), standing.has_part_a)) return true;
    if (is_label_run(behind_tight_number(text), standing.has_part_a)) return true;
    const std::string_view said = said_of_what_follows(folded);
    return !said.empty() && (is_bare_label(said) || is_closed_label(said)) && is_label_run(said, standing.has_part_a);
}

} // namespace

bool has_capital_part(std::string_view text) {
    for (std::string_view word : {"PART", "RHAN", "P A R T"})
        if (text.find(word) != std::string_view::npos) return true;
    return false;
}

bool is_bare_label(std::string_view folded) {
    const Words words = spoken_words(folded);
    return !words.empty() && std::all_of(words.begin(), words.end(), [](const SpokenWord& word) {
        return is_closed_word(word.text) || is_label_filler(word.text) || word.text == "commercial";
    });
}

Speech speech_in_text(std::string_view text, std::string_view folded, Standing standing) {
    const auto pieces = visible_lines(text);
    if (!pieces.empty()) {
        standing.is_whole_block = true;
        for (std::string_view piece : pieces) {
            const Speech speech = speech_in_text(piece, fold(piece), standing);
            if (speech != Speech::nothing && speech != Speech::begins_public) return Speech::doubt;
        }
        return Speech::nothing;
    }
    if (!may_speak(folded)) return Speech::nothing;
    if (const std::string plain = with_plain_letters(text); !plain.empty())
        return speech_in_text(plain, folded, standing);
    standing.part_in_capitals = has_capital_part(text);
    standing.word_in_capitals = has_capital_word(text);
    standing.starts_large = starts_large(text);
    standing.is_small_behind = is_small_behind_mark(text);
    const bool is_quiet = !standing.is_prominent && !standing.part_in_capitals && !standing.word_in_capitals;
    const NoSays no = no_to_question(text, is_quiet);
    if (no == NoSays::closes) return Speech::doubt;
    if (ticks_open(text) || no == NoSays::harmless || writes_open_option(folded) ||
        leads_to_other_paper(folded, standing))
        return Speech::nothing;
    if (ticks_closed(text)) return Speech::doubt;
    const Words words = spoken_words(folded);
    if (cites_law(folded, words)) return Speech::nothing;
    const Speech front = speech_of(folded, words, standing);
    if (front != Speech::nothing) return front;
    if (const std::size_t label = words.empty() ? 0 : closed_phrase_at(words, 0).words;
        label > 0 && points_to_part_two(words, label))
        return Speech::nothing;
    if (is_answered_no(folded, words)) return Speech::nothing;
    if (is_label_of_letters(folded)) return Speech::begins_private;
    if (folded.size() < 100 && answers_none(words)) return Speech::nothing;
    if (is_label_run(capital_run(text), standing.has_part_a)) return Speech::begins_private;
    if (standing.is_prominent && folded.size() < 160) {
        const std::string_view tail = tail_of(folded);
        Standing alone = standing;
        alone.is_whole_block = true;
        // "Rural Crime Programme - Part 2"
        const Words heard = without_harmless(folded, words, false);
        const bool is_harmless = !heard.empty() && heard.back().text == "~";
        if (!tail.empty() && !is_harmless && closes(speech_of(tail, alone)) &&
            (is_bare_label(tail) || is_closed_label(tail) || tail.starts_with("part")))
            return Speech::begins_private;
    }
    if (closes_in_brackets(folded, standing)) return Speech::doubt;
    if (closes_at_its_tail(folded)) return Speech::doubt;
    for (const std::string_view run : runs_between_signs(text))
        if (is_label_run(run, standing.has_part_a)) return Speech::doubt;
    if (is_loose_label(text, folded, standing)) return Speech::doubt;
    // "VAT: exempt" describes; "Costs: EXEMPT" closes.
    const bool ends_in_capitals = is_in_capitals(text.substr(text.find_last_of(" \t:") + 1));
    Standing inner;
    inner.has_part_a = standing.has_part_a;
    inner.part_in_capitals = standing.part_in_capitals;
    inner.word_in_capitals = standing.word_in_capitals;
    inner.starts_large = true;
    inner.is_small_behind = standing.is_small_behind;
    for (const auto& [behind, begins_sentence] : pieces_behind_marks(folded)) {
        // "Part 1: lamps. Part 2: poles.", "It is in two parts. Part 1: the hub. Part 2: the team."
        constexpr std::size_t longest_count = 120; // bytes
        const std::size_t first_part = folded.find("part 1:");
        if (standing.is_small_behind && folded.size() < longest_count && first_part != std::string_view::npos &&
            folded.data() + first_part < behind.data() && behind.find("part 2:") != std::string_view::npos &&
            std::none_of(words.begin(), words.end(), [](const SpokenWord& word) { return is_closed_word(word.text); }))
            continue;
        // "VAT: exempt. The price …"
        const std::string_view ahead = folded.substr(0, static_cast<std::size_t>(behind.data() - folded.data()));
        if (behind.starts_with("exempt") &&
            (ahead.ends_with("vat: ") || ahead.ends_with("tax: ") || ahead.ends_with("rates: ")))
            continue;
        const Speech speech = speech_of(behind, inner);
        if (speech == Speech::begins_private) return Speech::begins_private;
        if (speech != Speech::marks && speech != Speech::doubt) continue;
        // "The film is in two parts: part 2 will be shown in schools."
        if (speech == Speech::doubt && ahead.ends_with(" two parts: ") && behind.starts_with("part ")) continue;
        // "The contract runs in two parts. Part 2 begins in May."
        if (begins_sentence && behind.starts_with("part") && !standing.part_in_capitals) continue;
        // "… scored 71. Confidential."
        const bool is_last_sentence = begins_sentence && behind.ends_with(".");
        if (!is_bare_label(behind) || ends_in_capitals || is_last_sentence) return Speech::doubt;
    }
    return Speech::nothing;
}

Speech speech_in(const OutlineLine& line, std::size_t index, bool has_part_a) {
    const Segment& segment = line.segments[index];
    const Standing standing = standing_of(line, segment, index, has_part_a);
    Speech all = speech_in_text(segment.text, segment.folded, standing);
    // A word alone in a column that is no table's: a running header, or the answer to what stands before it.
    if (all == Speech::marks && index > 0 && line.place != OutlineLine::Place::table && !standing.is_prominent)
        all = Speech::doubt;
    if (segment.has_struck) {
        const std::string kept = fold(segment.kept);
        const Speech left = speech_in_text(segment.kept, kept, standing);
        // "~~Public~~/Private": of two printed options the closed one was chosen, for the whole form.
        if (left == Speech::marks || left == Speech::begins_private)
            return strikes_open(segment) ? Speech::doubt : left;
        if (left != Speech::nothing) return left;
        if (is_answered_no(kept, spoken_words(kept))) return Speech::nothing; // "Exempt: ~~Yes~~ No"
        // "~~CONFIDENTIAL~~ PUBLIC" was settled; a label that is struck out and nothing put in its place was not.
        return all == Speech::nothing || is_open_marking(kept) ? Speech::nothing : Speech::doubt;
    }
    // "**Exempt from publication** No", "**Confidential annex** None": where the label is bold and its answer is not, the bold ends it like a colon
    if ((closes(all) || all == Speech::doubt) && !segment.lead.empty() && segment.text.starts_with(segment.lead)) {
        const std::string_view answer = std::string_view(segment.text).substr(segment.lead.size());
        const std::string asked = fold(segment.lead) + ": no";
        if (is_only_an_answer(answer) && read_answer(answer) == Answer::no &&
            is_answered_no(asked, spoken_words(asked)))
            return Speech::nothing;
    }
    // Whatever the words behind it are: "**Withheld text** The bid …", "**Withheld text** Nobody …"
    if ((all == Speech::nothing || all == Speech::doubt) && !segment.lead.empty() &&
        !answers_none(spoken_words(segment.folded)) && is_label_run(segment.lead, has_part_a))
        return Speech::begins_private;
    return all;
}

} // namespace part_one
