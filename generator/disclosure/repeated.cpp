#include "disclosure/repeated.h"

#include "disclosure/withheld_words.h"

#include <algorithm>
#include <string>

namespace part_one {

namespace {

/// Would these words give something away? A single plain word ("commercial") stands in any form.
bool is_telling(const std::string& matter) {
    const std::string words = spaced_words(matter);
    if (std::count(words.begin(), words.end(), ' ') > 2) return true;
    const bool is_name = matter.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != std::string::npos;
    return is_name && words.size() > 5;
}

std::string public_words(const FrontMatter& shown, const Outline& remainder) {
    std::string all;
    for (const auto* text :
         {&shown.title, &shown.title_cy, &shown.summary, &shown.part_two_reason, &shown.decision_maker, &shown.number})
        if (*text) all += spaced_words(**text);
    for (const auto* names : {&shown.providers, &shown.funders})
        if (*names)
            for (const std::string& name : **names) all += spaced_words(name);
    for (const std::string& topic : shown.topics) all += spaced_words(topic);
    for (const FrontMatter::Change& change : shown.changes) all += spaced_words(change.reason);
    for (const FrontMatterAward& award : shown.awards)
        all += spaced_words(award.provider) + spaced_words(award.purpose) + spaced_words(award.funder);
    for (const OutlineLine& line : remainder.lines) all += spaced_words(line.text());
    return all;
}

} // namespace

bool repeats_part_two(const FrontMatter& shown, const Outline& remainder) {
    if (shown.part_two_matter.empty()) return false;
    const std::string all = public_words(shown, remainder);
    return std::any_of(shown.part_two_matter.begin(), shown.part_two_matter.end(), [&all](const std::string& matter) {
        return is_telling(matter) && all.find(spaced_words(matter)) != std::string::npos;
    });
}

} // namespace part_one
