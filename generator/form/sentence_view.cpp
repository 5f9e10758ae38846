#include "form/sentence_view.h"

#include "basics/text.h"
#include "form/name_words.h"
#include "form/sum_kind.h"

namespace part_one {

SentenceView::SentenceView(std::string_view text, const KnownOrganisations& known)
    : sentence(text), lower(lower_ascii(text)), names(proper_names(text, known)), sums(find_amounts(text)) {
    std::erase_if(names, [&](const ProperName& name) { return stands_in_sum(sums, name.at); });
    // "Award of the contract for …": the first word of a sentence is no name
    std::erase_if(names, [](const ProperName& name) {
        return name.kind == ProperName::Kind::post && is_plain_word(lower_ascii(name.name));
    });
    tokens = sentence_tokens(sentence, lower, names, sums);
}

std::optional<SentenceView::SumInBracket> SentenceView::sum_in_bracket(std::size_t at) const {
    if (!is_mark(at, "(")) return std::nullopt;
    std::vector<std::size_t> all, whole;
    for (std::size_t next = at + 1; next < tokens.size() && next < at + 10; ++next) {
        if (is_mark(next, ")")) {
            // "(£1,140 a bin, £4,560)", "(£1,950 of the £3,900 asked for)": one of them is the whole
            const std::vector<std::size_t>& told = all.size() > 1 ? whole : all;
            return told.size() == 1 ? std::optional(SumInBracket{told[0], next + 1}) : std::nullopt;
        }
        if (!is_sum(next)) continue;
        all.push_back(next);
        const WrittenAmount& written = sums[tokens[next].index];
        const SumKind kind = kind_of_sum(lower, written.at, written.length);
        if (kind == SumKind::plain || kind == SumKind::total) whole.push_back(next);
    }
    return std::nullopt;
}

bool SentenceView::leads_in_list(std::size_t cue) const {
    if (cue < 4) return false;
    // "£75,000 to each of the two centres, X and Y": the names only tell which centres
    const std::size_t name = is_word(cue, "the") ? cue + 1 : cue;
    const bool is_set_apart = is_mark(cue - 1, ",") && !is_name(cue - 2) && is_name(name) && is_word(name + 1, "and");
    if (!is_mark(cue - 1, ":") && !is_word(cue - 1, "namely") && !is_set_apart) return false;
    for (std::size_t at = 0; at + 3 < cue; ++at)
        if (is_sum_to_each(at)) return true;
    return false;
}

std::size_t SentenceView::behind_own_sum(std::size_t at) const {
    if ((is_word(at, "for") || is_word(at, "at")) && is_sum(at + 1)) return at + 2;
    if (const auto bracket = sum_in_bracket(at)) return bracket->behind;
    if (!is_sum(at)) return at;
    std::size_t next = at + 1; // the next name, with a sum of its own behind it
    while (is_mark(next, ",") || is_word(next, "and") || is_word(next, "the")) ++next;
    return next > at + 1 && is_name(next) && is_sum(next + 1) ? at + 1 : at;
}

} // namespace part_one
