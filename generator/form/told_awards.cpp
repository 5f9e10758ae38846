#include "form/told_awards.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/name_words.h"
#include "form/proper_names.h"

#include <algorithm>

namespace part_one {

bool are_initials(std::string_view name) {
    return name.size() > 1 && name.size() <= 8 &&
           std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

namespace {

/// "HVFC" and "HVF" of "Harrow Vale Forum CIC"; none of a name of one word.
std::vector<std::string> initials_in(std::string_view name) {
    std::string first, without_ending;
    for (std::string_view word : split(name, ' ')) {
        if (word.empty() || word[0] < 'A' || word[0] > 'Z') continue;
        if (is_legal_ending(fold(word))) without_ending = first;
        first += word[0];
    }
    if (first.size() < 2) return {};
    return {first, without_ending};
}

} // namespace

bool are_initials_of(std::string_view initials, std::string_view name) {
    const auto of_name = are_initials(initials) ? initials_in(name) : std::vector<std::string>();
    return std::find(of_name.begin(), of_name.end(), initials) != of_name.end();
}

std::optional<std::string> name_in_full(const std::vector<OutlineLine>& lines, const std::string& initials,
                                        const KnownOrganisations& known) {
    const std::string bracket = " (" + initials + ")";
    for (const OutlineLine& line : lines) {
        const std::string text = line.kept();
        const std::size_t at = text.find(bracket);
        if (at == std::string::npos) continue;
        const auto names = proper_names(std::string_view(text).substr(0, at), known);
        if (names.empty() || names.back().end < at) continue;
        const ProperName& name = names.back();
        return name.kind == ProperName::Kind::post ? std::string() : name.name;
    }
    return std::nullopt;
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

void ToldAwards::join_initials(const std::function<std::optional<std::string>(const std::string&)>& in_full) {
    std::vector<ToldAward> all = std::move(told_);
    for (ToldAward& told : all)
        if (are_initials(told.award.provider))
            if (auto name = in_full(told.award.provider)) told.award.provider = std::move(*name);
    std::erase_if(all, [](const ToldAward& told) { return told.award.provider.empty(); });
    std::map<std::string, std::string> full; // the first name with these initials
    if (std::any_of(all.begin(), all.end(), [](const ToldAward& told) { return are_initials(told.award.provider); }))
        for (const ToldAward& told : all)
            for (std::string& initials : initials_in(told.award.provider))
                full.emplace(std::move(initials), told.award.provider);
    for (ToldAward& told : all)
        if (are_initials(told.award.provider))
            if (const auto found = full.find(told.award.provider); found != full.end())
                told.award.provider = found->second;
    told_.clear();
    by_key_.clear();
    for (ToldAward& told : all) keep(std::move(told));
}

} // namespace part_one
