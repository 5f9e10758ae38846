#include "form/label_text.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <vector>

namespace part_one {

// Folding changes lengths, so prefixes are tried.
std::size_t original_end(const std::string& original, const std::string& folded, std::size_t folded_length) {
    if (original.size() == folded.size() &&
        std::all_of(original.begin(), original.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return folded_length;
    std::size_t at = 0;
    while (at < original.size()) {
        next_code_point(original, at);
        if (fold(std::string_view(original).substr(0, at)).size() >= folded_length) return at;
    }
    return original.size();
}

std::string_view without_marks(std::string_view value) {
    constexpr std::string_view marks = ":-=?.;,)";
    value = trimmed(value);
    // "Contractor details (if applicable): X": the bracket belongs to the label
    if (const std::size_t close = value.find(')'); value.starts_with("(") && close != std::string_view::npos &&
                                                   close + 1 < value.size() && value[close + 1] == ':')
        value = value.substr(close + 1);
    while (!value.empty()) {
        if (marks.find(value.front()) != std::string_view::npos) {
            value.remove_prefix(1);
        } else if (value.starts_with("–") || value.starts_with("—") || value.starts_with("‑") ||
                   value.starts_with("−")) {
            value.remove_prefix(3);
        } else {
            break;
        }
        value = trimmed(value);
    }
    return value;
}

bool is_doubtful(std::string_view behind_label) {
    std::string_view rest = trimmed(behind_label);
    if (rest.starts_with("?")) rest.remove_prefix(1);
    return rest.find('?') != std::string_view::npos;
}

std::string struck_part(const Segment& segment) {
    if (!segment.has_struck) return {};
    std::string struck;
    std::vector<std::string> kept;
    const std::string kept_folded = fold(segment.kept);
    for (const FoldedWord& word : folded_words(kept_folded)) kept.emplace_back(word.text);
    for (const FoldedWord& word : folded_words(segment.folded)) {
        const auto found = std::find(kept.begin(), kept.end(), word.text);
        if (found != kept.end()) {
            kept.erase(found);
            continue;
        }
        if (!struck.empty()) struck += ' ';
        struck += word.text;
    }
    return struck;
}

} // namespace part_one
