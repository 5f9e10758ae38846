#include "disclosure/listen.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/vocabulary.h"
#include "form/filled_form.h"

#include <algorithm>
#include <array>
#include <string>

namespace part_one {

namespace {

Standing standing_of(const OutlineLine& line, const Segment& segment, std::size_t index, bool has_part_a) {
    Standing standing;
    standing.is_prominent =
        line.place == OutlineLine::Place::heading || segment.is_bold || is_in_capitals(segment.text);
    standing.is_whole_block = (line.begins_block && line.ends_block) || line.place == OutlineLine::Place::table;
    standing.is_cell = index > 0 && !line.is_header_row && !standing.is_prominent;
    standing.has_part_a = has_part_a;
    standing.part_in_capitals = has_capital_part(segment.text);
    return standing;
}

/// "RESTRICTED the lowest bid": the words in capitals that a line in small letters begins with.
std::string capital_run(std::string_view text) {
    std::string run;
    for (std::string_view word : split(text, ' ')) {
        const bool small = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        const bool capital = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (small) break;
        if (capital || !run.empty()) run += (run.empty() ? "" : " ") + std::string(word);
    }
    return run.size() >= 6 ? run : std::string();
}

bool closes(Speech speech) { return speech == Speech::begins_private || speech == Speech::marks; }

/// A run before other words is a label if it would be one on a line of its own.
bool is_label_run(std::string_view run, bool has_part_a) {
    if (trimmed(run).empty()) return false;
    Standing alone;
    alone.is_prominent = true;
    alone.is_whole_block = true;
    alone.has_part_a = has_part_a;
    alone.part_in_capitals = has_capital_part(run);
    return closes(speech_of(fold(run), alone));
}

/// "Exempt information: None"
bool answers_none(std::string_view folded) {
    const Words words = spoken_words(folded);
    if (words.empty()) return false;
    const std::string& last = words.back().text;
    return is_any(last, {"none", "nil", "no", "applicable", "dim"}) ||
           (words.size() > 1 && last == "a" && words[words.size() - 2].text == "n");
}

/// "Legal advice (CONFIDENTIAL)", "Costs – Part 2": what stands in the last bracket or behind the last dash or colon.
std::string_view tail_of(std::string_view folded) {
    folded = trimmed(folded);
    while (folded.ends_with(")") || folded.ends_with("]") || folded.ends_with(":") || folded.ends_with("."))
        folded.remove_suffix(1);
    std::size_t at = std::string_view::npos;
    for (std::string_view mark : {" - ", ": ", "(", "["}) {
        const std::size_t found = folded.rfind(mark);
        if (found == std::string_view::npos) continue;
        const std::size_t behind = found + mark.size();
        if (at == std::string_view::npos || behind > at) at = behind;
    }
    return at == std::string_view::npos ? std::string_view{} : trimmed(folded.substr(at));
}

/// What stands behind the first colon, dash or full stop of a line that begins with words of another kind.
std::array<std::string_view, 3> behind_marks(std::string_view folded) {
    std::array<std::string_view, 3> parts;
    std::size_t n = 0;
    for (std::string_view mark : {": ", " - ", ". "}) {
        const std::size_t found = folded.find(mark);
        if (found != std::string_view::npos && found > 0) parts[n++] = trimmed(folded.substr(found + mark.size()));
    }
    return parts;
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

Speech speech_of_letters(const OutlineLine& line) {
    // Only where words are spaced out into letters or run together into one.
    const std::string folded = line.folded();
    if (folded.size() > 120) return Speech::nothing;
    std::size_t words = 0;
    std::size_t scraps = 0;
    for (const FoldedWord& word : folded_words(folded)) {
        ++words;
        if (word.text.size() <= 2) ++scraps;
    }
    if (words > 1 && scraps * 2 <= words) return Speech::nothing;
    std::string letters;
    for (char c : line.folded())
        if (is_ascii_letter(c) || is_ascii_digit(c)) letters += c;
    if (letters.size() < 5 || letters.size() > 60) return Speech::nothing;
    for (std::string_view label :
         {"notforpublication", "officialsensitive", "privateandconfidential", "commercialinconfidence",
          "exemptinformation", "confidentialinformation", "part2confidential", "part2exempt", "part2restricted",
          "partiiconfidential", "parttwoconfidential", "restrictedinformation"})
        if (letters.starts_with(label)) return Speech::begins_private;
    for (std::string_view label : {"part2", "partii", "parttwo", "part02", "confidential", "exempt", "restricted"})
        if (letters == label) return Speech::begins_private;
    return Speech::nothing;
}

Speech speech_in(const OutlineLine& line, std::size_t index, bool has_part_a) {
    const Segment& segment = line.segments[index];
    const Standing standing = standing_of(line, segment, index, has_part_a);
    const Speech front = speech_of(segment.folded, standing);
    if (front != Speech::nothing) return front;
    if (!answers_none(segment.folded) &&
        (is_label_run(segment.lead, has_part_a) || is_label_run(capital_run(segment.text), has_part_a)))
        return Speech::begins_private;
    if (standing.is_prominent && segment.folded.size() < 160) {
        const std::string_view tail = tail_of(segment.folded);
        Standing alone = standing;
        alone.is_whole_block = true;
        if (!tail.empty() && closes(speech_of(tail, alone)) && (is_bare_label(tail) || tail.starts_with("part")))
            return Speech::begins_private;
    }
    for (std::string_view behind : behind_marks(segment.folded)) {
        if (behind.empty() || behind.size() > 400) continue;
        Standing inner;
        inner.has_part_a = has_part_a;
        const Speech speech = speech_of(behind, inner);
        if (speech == Speech::begins_private) return Speech::begins_private;
        // "VAT: exempt" describes; "Costs: EXEMPT" closes.
        const std::string_view last = std::string_view(segment.text).substr(segment.text.find_last_of(" \t:") + 1);
        if ((speech == Speech::marks || (speech == Speech::doubt && is_bare_label(behind))) && is_in_capitals(last))
            return Speech::doubt;
    }
    return Speech::nothing;
}

} // namespace part_one
