#include "disclosure/draft.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr WordList drafts{"draft drafft drafts"};
/// What else may stand beside the word where it speaks of the form.
constexpr WordList beside{
    "v version copy only for comment comments discussion not final yet rev revision approval consultation review "
    "working first second third decision form report notice record this is a the dn status document unsigned "
    "unapproved internal"};

bool is_version(std::string_view word) {
    if (word.starts_with("v")) word.remove_prefix(1);
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "DRAFT", "Draft v2", "this is a draft form": nothing but words about the form.
bool is_nothing_but_draft(std::string_view folded) {
    const auto words = folded_words(folded);
    bool says = false;
    for (const FoldedWord& word : words) {
        says = says || drafts.holds(word.text);
        if (!drafts.holds(word.text) && !beside.holds(word.text) && !is_version(word.text)) return false;
    }
    return says && words.size() <= 8;
}

/// "012-2026-draft", "draft 012-2026", "012-2026-draft-v3", "drafts/012-2026": not "012-2026-draft-plan".
bool is_named_draft(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return false;
    const std::string folder = fold(path.substr(0, slash).substr(path.rfind('/', slash - 1) + 1));
    if (drafts.holds(folder)) return true;
    std::string name = fold(path.substr(slash + 1));
    name = name.substr(0, name.rfind('.'));
    std::replace(name.begin(), name.end(), '_', ' ');
    const auto words = folded_words(name);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!drafts.holds(words[at].text)) continue;
        const auto is_about_form = [](const FoldedWord& word) {
            return is_version(word.text) || beside.holds(word.text);
        };
        if (std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end(), is_about_form)) return true;
    }
    return false;
}

/// "DRAFT – Lamps", "Lamps (draft)"
bool is_titled_draft(std::string_view title) {
    title = trimmed(title);
    const std::string folded = fold(title);
    for (std::string_view bracket : {"(draft)", "[draft]", "(draft v", "[draft v", "(drafft)"})
        if (folded.find(bracket) != std::string::npos) return true;
    for (std::string_view ending : {" - draft", ": draft", "/draft", "-draft"})
        if (folded.ends_with(ending)) return true;
    if (!title.starts_with("DRAFT")) return false;
    const std::string_view behind = trimmed(title.substr(5));
    return behind.empty() || behind.starts_with(":") || behind.starts_with("-") || behind.starts_with("–") ||
           behind.starts_with("—") || is_nothing_but_draft(folded);
}

} // namespace

Findings closed_as_draft(const FilledForm& form) {
    const auto draft = [](int line) {
        return Findings{{Severity::warning, "disclosure/draft", line,
                         "the form, its file's name or its title calls this a draft; take the word out when it is "
                         "decided"}};
    };
    const FrontMatter& front = form.document.front_matter;
    if (is_named_draft(form.document.path)) return draft(0);
    for (const auto* text : {&front.title, &front.title_cy, &front.number})
        if (*text && is_titled_draft(**text)) return draft(0);
    for (const Labelled& label : form.labels)
        if ((label.meaning == Meaning::title || label.meaning == Meaning::number) && is_titled_draft(label.value))
            return draft(label.line);
    for (const OutlineLine& line : form.document.outline.lines) {
        const std::string& folded = line.segments.front().folded;
        if (folded.size() > 60 || folded.find("draf") == std::string::npos || line.segments.size() > 1) continue;
        const bool stands_out = line.place == OutlineLine::Place::heading || is_in_capitals(line.text()) ||
                                line.segments.front().is_bold || (line.begins_block && line.ends_block);
        if (line.place == OutlineLine::Place::item && !is_in_capitals(line.text())) continue; // "draft", "final"
        if (stands_out && is_nothing_but_draft(folded)) return draft(line.line);
    }
    return {};
}

} // namespace part_one
