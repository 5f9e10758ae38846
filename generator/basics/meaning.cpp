#include "basics/meaning.h"

#include <array>
#include <utility>

namespace part_one {

namespace {

constexpr std::array<std::pair<Meaning, std::string_view>, 37> names{{
    {Meaning::number, "number"},
    {Meaning::title, "title"},
    {Meaning::office_name, "office name"},
    {Meaning::author, "author"},
    {Meaning::marking, "marking"},
    {Meaning::decision_date, "decision date"},
    {Meaning::date, "date"},
    {Meaning::published_date, "published date"},
    {Meaning::decision_maker, "decision maker"},
    {Meaning::outcome, "outcome"},
    {Meaning::provider, "provider"},
    {Meaning::funder, "funder"},
    {Meaning::awards, "awards"},
    {Meaning::income, "income"},
    {Meaning::total, "total"},
    {Meaning::deferral_question, "deferral question"},
    {Meaning::deferral_reason, "deferral reason"},
    {Meaning::deferral_date, "deferral date"},
    {Meaning::part_two_question, "part two question"},
    {Meaning::part_two_reason, "part two reason"},
    {Meaning::part_two_begins, "part two begins"},
    {Meaning::part_one_begins, "part one begins"},
    {Meaning::for_publication, "for publication"},
    {Meaning::section, "section"},
    {Meaning::omitted_section, "omit"},
    {Meaning::summary, "summary"},
    {Meaning::recommendation, "recommendation"},
    {Meaning::decision, "decision"},
    {Meaning::declaration, "declaration"},
    {Meaning::officer_approval, "officer approval"},
    {Meaning::maker_approval, "maker approval"},
    {Meaning::signature, "signature"},
    {Meaning::media, "media"},
    {Meaning::press_date, "press date"},
    {Meaning::papers, "papers"},
    {Meaning::instruction, "instruction"},
    {Meaning::harmless, "harmless"},
}};

} // namespace

std::string_view name_of(Meaning meaning) {
    for (const auto& [known, name] : names)
        if (known == meaning) return name;
    return {};
}

std::optional<Meaning> meaning_named(std::string_view name) {
    for (const auto& [meaning, known] : names)
        if (known == name) return meaning;
    return std::nullopt;
}

std::vector<Meaning> all_meanings() {
    std::vector<Meaning> all;
    all.reserve(names.size());
    for (const auto& [meaning, name] : names) all.push_back(meaning);
    return all;
}

} // namespace part_one
