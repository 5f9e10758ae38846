#include "form/told_awards.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/known_organisations.h"
#include "form/name_words.h"

#include <algorithm>

namespace part_one {

bool are_initials_of(std::string_view initials, std::string_view name) {
    if (initials.size() < 2 || initials.size() > 8 || initials.find(' ') != std::string_view::npos) return false;
    if (!std::all_of(initials.begin(), initials.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) return false;
    std::string first, without_ending;
    for (std::string_view word : split(name, ' ')) {
        if (word.empty() || word[0] < 'A' || word[0] > 'Z') continue;
        if (is_legal_ending(fold(word))) without_ending = first;
        first += word[0];
    }
    return first.size() > 1 && (initials == first || initials == without_ending);
}

void ToldAwards::keep(ToldAward told) {
    ++heard_;
    std::vector<std::size_t>& of_provider = by_key_[organisation_key(told.award.provider)];
    for (std::size_t at : of_provider) {
        ToldAward& other = told_[at];
        if (!told.award.amount) return;
        if (!other.award.amount || other.award.amount == told.award.amount) {
            other.award.amount = told.award.amount;
            other.is_strong = other.is_strong || told.is_strong;
            return;
        }
        if (told.is_strong != other.is_strong) {
            // What the recommendation or decision says holds against what the summary says.
            if (told.is_strong) other = std::move(told);
            return;
        }
    }
    of_provider.push_back(told_.size());
    told_.push_back(std::move(told));
}

void ToldAwards::join_initials() {
    std::vector<ToldAward> all = std::move(told_);
    for (ToldAward& told : all)
        for (const ToldAward& other : all)
            if (are_initials_of(told.award.provider, other.award.provider)) told.award.provider = other.award.provider;
    told_.clear();
    by_key_.clear();
    for (ToldAward& told : all) keep(std::move(told));
}

} // namespace part_one
