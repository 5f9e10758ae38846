#include "form/glued_labels.h"

#include "adapters/unicode.h"
#include "basics/text.h"

#include <optional>

namespace part_one {

namespace {

constexpr std::size_t longest = 40; // letters of a label

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// "numberPCC", "Date23": no space where a word ends and the next begins
bool is_glued(const std::string& text, std::size_t at) {
    return at > 0 && at < text.size() && is_small(text[at - 1]) && (is_capital(text[at]) || is_ascii_digit(text[at]));
}

bool is_of_head(Meaning meaning) {
    switch (meaning) {
    case Meaning::number:
    case Meaning::title:
    case Meaning::date:
    case Meaning::decision_date:
    case Meaning::decision_maker:
    case Meaning::published_date:
    case Meaning::marking: return true;
    default: return false;
    }
}

/// The label that begins at `at` and runs into what stands behind it.
std::optional<GluedLabel> glued_label_at(const std::string& text, std::size_t at, const Profile& profile) {
    for (std::size_t behind = at + 4; behind < text.size() && behind <= at + longest; ++behind) {
        if (!is_glued(text, behind)) continue;
        const std::string head = fold(text.substr(at, behind - at));
        const auto match = profile.match(head, false);
        if (match && match->end == head.size() && is_of_head(match->label->meaning))
            return GluedLabel{match->label, at, behind, text.size()};
    }
    return std::nullopt;
}

} // namespace

std::vector<GluedLabel> glued_labels(const std::string& text, const Profile& profile) {
    std::vector<GluedLabel> found;
    if (text.empty() || !is_capital(text[0])) return found;
    auto next = glued_label_at(text, 0, profile);
    while (next) {
        found.push_back(*next);
        next.reset();
        for (std::size_t at = found.back().behind + 1; at < text.size() && !next; ++at) {
            const bool may_begin = is_capital(text[at]) && (is_small(text[at - 1]) || is_ascii_digit(text[at - 1]));
            if (may_begin) next = glued_label_at(text, at, profile);
            if (next) found.back().end = at;
        }
    }
    const bool is_sure = found.size() > 1 || (found.size() == 1 && text.find(' ') < found[0].behind);
    return is_sure ? found : std::vector<GluedLabel>{};
}

} // namespace part_one
