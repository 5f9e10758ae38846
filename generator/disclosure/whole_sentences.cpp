#include "disclosure/whole_sentences.h"

#include "source/wrapped_lines.h"

#include <algorithm>
#include <optional>

namespace part_one {

namespace {

bool closes(const Utterance& said) {
    return said.speech == Speech::doubt || said.speech == Speech::begins_private || said.speech == Speech::marks;
}

/// The form as it was before its lines were broken; each line keeps its number.
FilledForm unbroken(const FilledForm& form, const Profile& profile, std::optional<std::size_t> margin) {
    FilledForm whole;
    whole.document = form.document;
    whole.document.lines = unbroken_lines(form.document.outline, form.document.lines, margin);
    whole.document.outline = make_outline(whole.document.lines);
    whole.labels = recognise_labels(whole.document.outline, profile);
    return whole;
}

struct Lines {
    int first = 0;
    int last = 0;
};

/// The lines that make up the sentence in which a line stands; nothing where it is a line of its own.
std::optional<Lines> sentence_of(int line, const FilledForm& form, const std::vector<std::string>& whole) {
    const auto is_blank = [](const std::string& text) { return text.find_first_not_of(" \t\r") == std::string::npos; };
    const auto is_moved_up = [&](int number) {
        const auto at = static_cast<std::size_t>(number) - 1;
        return at < whole.size() && is_blank(whole[at]) && !is_blank(form.document.lines[at]);
    };
    Lines lines{line, line};
    while (lines.first > 1 && is_moved_up(lines.first)) --lines.first;
    while (is_moved_up(lines.last + 1)) ++lines.last;
    return lines.first == lines.last ? std::nullopt : std::optional(lines);
}

} // namespace

std::vector<Utterance> listen_to_sentences(const FilledForm& form, const Profile& profile) {
    std::vector<Utterance> said = listen_to(form);
    const auto margin = margin_of(form.document.outline, form.document.lines);
    if (!margin && said.empty()) return said; // what closes across a break of one line is heard there
    const FilledForm whole = unbroken(form, profile, margin);
    const std::vector<Utterance> heard = listen_to(whole);
    const auto closes_in = [](const std::vector<Utterance>& all, const Lines& lines) {
        return std::any_of(all.begin(), all.end(), [&](const Utterance& one) {
            return closes(one) && one.line >= lines.first && one.line <= lines.last;
        });
    };
    std::erase_if(said, [&](const Utterance& piece) {
        const auto lines = closes(piece) ? sentence_of(piece.line, form, whole.document.lines) : std::nullopt;
        return lines && !closes_in(heard, *lines);
    });
    const std::vector<OutlineLine>& outline = form.document.outline.lines;
    for (Utterance one : heard) {
        const auto lines = closes(one) ? sentence_of(one.line, form, whole.document.lines) : std::nullopt;
        if (!lines || closes_in(said, *lines)) continue;
        one.order = static_cast<std::size_t>(std::count_if(
            outline.begin(), outline.end(), [&](const OutlineLine& line) { return line.line < one.line; }));
        said.push_back(one);
    }
    std::stable_sort(said.begin(), said.end(), [](const Utterance& a, const Utterance& b) { return a.line < b.line; });
    return said;
}

} // namespace part_one
