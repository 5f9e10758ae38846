#include "form/profile.h"

#include "adapters/markdown.h"
#include "adapters/unicode.h"
#include "basics/rich_text.h"
#include "basics/text.h"
#include "form/profile_floor.h"

#include <array>

namespace part_one {

namespace {

constexpr std::size_t widest_gap = 8;            // words that "…" may stand for
constexpr std::string_view gap_word = "zzgapzz"; // stands for "…", which folding would make three full stops

/// Boxes, bullets, arrows and the like are no letters; the degree and pound signs stand in labels and stay.
bool is_sign(char32_t c) {
    return (c >= 0x80 && c < 0xC0 && c != 0xA3 && c != 0xAA && c != 0xB0 && c != 0xB5 && c != 0xBA) ||
           (c >= 0x2000 && c <= 0x206F) || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
           (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xFFF0 && c <= 0xFFFF) ||
           (c >= 0x1F000 && c <= 0x1FAFF) || c >= 0xE0000;
}

bool is_word_letter(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '\'' || c == '&' || static_cast<unsigned char>(c) >= 0x80;
}

constexpr std::array<bool, 128> plain_letters = [] {
    std::array<bool, 128> letters{};
    for (std::size_t c = 0; c < letters.size(); ++c)
        letters[c] =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == '&';
    return letters;
}();

bool is_plain(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// How many bytes the character at `at` has.
std::size_t width_at(std::string_view text, std::size_t at) {
    if (is_plain(text[at])) return 1;
    std::size_t behind = at;
    next_code_point(text, behind);
    return behind - at;
}

bool is_letter_at(std::string_view text, std::size_t at) {
    if (is_plain(text[at])) return plain_letters[static_cast<unsigned char>(text[at])];
    return !is_sign(next_code_point(text, at));
}

/// The first word behind `at`; an empty one if there is none.
FoldedWord next_word(std::string_view folded, std::size_t at) {
    while (at < folded.size() && !is_letter_at(folded, at)) at += width_at(folded, at);
    std::size_t end = at;
    while (end < folded.size() && is_letter_at(folded, end)) end += width_at(folded, end);
    const std::string_view word = folded.substr(at, end - at);
    return {word == "&" ? std::string_view("and") : word, at, end};
}

std::optional<Where> where_named(std::string_view name) {
    if (name == "anywhere") return Where::anywhere;
    if (name == "with colon") return Where::with_colon;
    if (name == "alone") return Where::alone;
    if (name == "heading") return Where::heading;
    return std::nullopt;
}

/// What `partone new office` leaves for the office to fill in.
bool is_open(std::string_view meaning) { return trimmed(meaning) == "?"; }

struct ReadLabels {
    std::vector<FormLabel> labels;
    Findings findings;
};

/// Meanings by which a label takes away what others close.
bool may_open(Meaning meaning) {
    return meaning == Meaning::harmless || meaning == Meaning::instruction || meaning == Meaning::part_one_begins;
}

void read_table(const Block& table, ReadLabels& into) {
    for (const Block& row : table.children) {
        if (row.is_header) continue;
        // A table of something else has another name above its first column.
        const Block& head = table.children.front();
        if (row.children.size() < 3 && fold(visible_text(head.children.front())) != "label") continue;
        if (row.children.size() < 3) {
            into.findings.push_back({Severity::error, "form/profile-row", row.first_line,
                                     "this row of the form's table is not understood: it has three columns, the label, "
                                     "where it stands and its meaning"});
            continue;
        }
        const std::string label = fold(replaced(visible_text(row.children[0]), "…", gap_word));
        const auto where = where_named(fold(trimmed(visible_text(row.children[1]))));
        const auto meaning = meaning_named(fold(trimmed(visible_text(row.children[2]))));
        if (is_open(visible_text(row.children[2]))) {
            into.findings.push_back({Severity::note, "form/profile-meaning-open", row.first_line,
                                     "this label of the form has no meaning yet, so nothing is read by it; put a "
                                     "meaning in place of the question mark, or delete the row"});
            continue;
        }
        if (!label.empty() && !where && meaning) {
            into.findings.push_back(
                {Severity::warning, "form/profile-place", row.first_line,
                 "write anywhere, with colon, alone or heading into the second column of this row; until "
                 "then the label counts anywhere, or not at all where it would open a form"});
            if (may_open(*meaning)) continue;
        }
        if (label.empty() || !meaning) {
            into.findings.push_back({Severity::error, "form/profile-row", row.first_line,
                                     "this row of the form's table is not understood: the first column is the label, "
                                     "the third a meaning from "
                                     "the list at the top of content/forms/common.md"});
            continue;
        }
        FormLabel read;
        for (const FoldedWord& word : folded_words(label))
            read.words.emplace_back(word.text == gap_word ? "…" : word.text);
        read.where = where.value_or(Where::anywhere);
        read.meaning = *meaning;
        if (row.children.size() > 3) read.note = fold(trimmed(visible_text(row.children[3])));
        if (opens_floor(read.words, read.meaning)) {
            into.findings.push_back({Severity::warning, "form/profile-floor", row.first_line,
                                     "this label closes a form and cannot be given another meaning, so the row counts "
                                     "for nothing; delete it"});
            continue;
        }
        if (!read.words.empty() && read.words.front() != "…") into.labels.push_back(std::move(read));
    }
}

void read_blocks(const std::vector<Block>& blocks, ReadLabels& into) {
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::table) {
            read_table(block, into);
        } else {
            read_blocks(block.children, into);
        }
    }
}

ReadLabels read_labels(std::string_view text) {
    ReadLabels read;
    if (markdown_refusal(text)) {
        read.findings.push_back({Severity::error, "form/profile-unreadable", 0,
                                 "this file of labels cannot be read; it is Markdown with tables of label, where it "
                                 "stands and meaning"});
        return read;
    }
    read_blocks(parse_markdown(text), read);
    return read;
}

/// Matches `label` from word `at` on; the index behind its last word, or nothing.
std::optional<std::size_t> matched(const std::vector<std::string>& label, std::size_t part,
                                   const std::vector<FoldedWord>& words, std::size_t at) {
    for (; part < label.size(); ++part, ++at) {
        if (label[part] == "…") {
            if (part + 1 == label.size()) return at;
            for (std::size_t gap = 0; gap <= widest_gap && at + gap <= words.size(); ++gap)
                if (const auto end = matched(label, part + 1, words, at + gap)) return end;
            return std::nullopt;
        }
        if (at >= words.size() || words[at].text != label[part]) return std::nullopt;
    }
    return at;
}

bool nothing_follows(std::string_view rest) {
    rest = trimmed(rest);
    if (rest.starts_with("(") && rest.find(')') != std::string_view::npos)
        rest = trimmed(rest.substr(rest.find(')') + 1));
    for (char c : rest)
        if (is_word_letter(c)) return false;
    return true;
}

bool mark_follows(std::string_view rest) {
    rest = trimmed(rest);
    return rest.empty() || std::string_view(":-?=([.;/,").find(rest.front()) != std::string_view::npos;
}

} // namespace

std::string_view name_of(Where where) {
    switch (where) {
    case Where::anywhere: return "anywhere";
    case Where::with_colon: return "with colon";
    case Where::alone: return "alone";
    case Where::heading: return "heading";
    }
    return {};
}

std::vector<FoldedWord> folded_words(std::string_view folded) {
    std::vector<FoldedWord> words;
    words.reserve(folded.size() / 6 + 1);
    for (FoldedWord word = next_word(folded, 0); word.end > word.at; word = next_word(folded, word.end))
        words.push_back(word);
    return words;
}

std::size_t lettered_numbering(std::string_view folded) {
    if (folded.size() < 5 || !is_ascii_letter(folded[0])) return 0;
    const std::size_t end = folded.find_first_not_of("0123456789", 1);
    if (end < 2 || end > 3 || end >= folded.size()) return 0;
    const std::size_t space = folded[end] == '.' || folded[end] == ')' ? end + 1 : end;
    return space + 1 < folded.size() && folded[space] == ' ' ? space + 1 : 0;
}

std::size_t end_of_numbering(std::string_view folded) {
    std::size_t at = 0;
    while (at < folded.size() && is_ascii_space(folded[at])) ++at;
    std::size_t end = at;
    const bool bracket = end < folded.size() && folded[end] == '(';
    if (bracket) ++end;
    std::size_t digits = 0;
    while (end < folded.size() && (is_ascii_digit(folded[end]) || (folded[end] == '.' && digits > 0))) {
        ++digits;
        ++end;
    }
    if (digits == 0) {
        // "a." or "iv)": a single letter, or a small Roman numeral, with its mark
        std::size_t letters = end;
        while (letters < folded.size() && is_ascii_letter(folded[letters])) ++letters;
        const std::string_view word = folded.substr(end, letters - end);
        const bool roman = !word.empty() && word.size() <= 5 && word.find_first_not_of("ivx") == std::string_view::npos;
        if (word.size() != 1 && !roman) return 0;
        if (letters >= folded.size() || (folded[letters] != '.' && folded[letters] != ')')) return 0;
        end = letters;
    } else if (digits > 8) {
        return 0;
    } else if (end < folded.size() && is_ascii_letter(folded[end])) {
        return 0; // "2nd", "7A"
    }
    const bool marked = end < folded.size() && (folded[end] == ')' || folded[end] == '.' || folded[end] == ':');
    if (marked) ++end;
    const bool dotted = folded.substr(at, end - at).find('.') != std::string_view::npos;
    if (!marked && !dotted && !bracket && digits > 2) return 0;
    if (end < folded.size() && !is_ascii_space(folded[end])) return 0;
    while (end < folded.size() && (is_ascii_space(folded[end]) || folded[end] == '-')) ++end;
    return end < folded.size() ? end : 0;
}

void Profile::add(FormLabel label, bool overrides) {
    auto& known = by_first_word_[label.words.front()];
    for (std::size_t index : known) {
        if (labels_[index].words != label.words) continue;
        if (overrides) labels_[index] = std::move(label);
        return;
    }
    known.push_back(labels_.size());
    labels_.push_back(std::move(label));
}

void Profile::hold(FormLabel floor) {
    auto& known = by_first_word_[floor.words.front()];
    for (std::size_t index : known) {
        if (labels_[index].words != floor.words) continue;
        labels_[index].where = floor.where; // nowhere less than it counts at least
        return;
    }
    add(std::move(floor), false);
}

Profile::Reading Profile::parse(std::string_view common, std::string_view own) {
    Reading reading;
    ReadLabels general = read_labels(common);
    for (FormLabel& label : general.labels) reading.profile.add(std::move(label), false);
    reading.common_findings = std::move(general.findings);
    if (!trimmed(own).empty()) {
        ReadLabels special = read_labels(own);
        for (FormLabel& label : special.labels) reading.profile.add(std::move(label), true);
        reading.own_findings = std::move(special.findings);
    }
    for (FormLabel& label : labels_of_floor()) reading.profile.hold(std::move(label));
    return reading;
}

std::optional<Profile::Match> Profile::match(std::string_view folded, bool is_prominent) const {
    std::optional<Match> best;
    std::size_t longest = 0;
    const std::size_t numbering = end_of_numbering(folded);
    for (std::size_t start : {std::size_t{0}, numbering}) {
        const std::string_view text = folded.substr(start);
        const auto known = by_first_word_.find(next_word(text, 0).text);
        if (known == by_first_word_.end()) continue;
        const auto words = folded_words(text);
        for (std::size_t index : known->second) {
            const FormLabel& label = labels_[index];
            const auto end_word = matched(label.words, 0, words, 0);
            if (!end_word || *end_word == 0 || *end_word <= longest) continue;
            const FoldedWord& last = words[*end_word - 1];
            const std::size_t end = last.end;
            const std::string_view rest = text.substr(end);
            // "Decision: Approved" is the label Decision and its answer, not the label "Decision approved".
            const bool is_parted = label.words.size() == 2 && *end_word == 2 && text[words[0].end] == ':';
            if (is_parted || (label.where == Where::with_colon && !mark_follows(rest))) continue;
            if (label.where == Where::alone && !nothing_follows(rest)) continue;
            if (label.where == Where::heading && !(is_prominent && nothing_follows(rest))) continue;
            best = Match{&label, start + end};
            longest = *end_word;
        }
        if (numbering == 0) break;
    }
    return best;
}

} // namespace part_one
