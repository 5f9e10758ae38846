// What is withheld or deferred may change in any way, or go: no byte of the site changes.
//
// In a register of public forms some sources are closed, each in its own way; what they hold is drawn twice from
// different seeds. The twins keep their file names alone; number, title, sums, labels and length differ.
#include "properties/known_failures.h"
#include "properties/planted_words.h"
#include "properties/trial.h"

#include <catch2/catch.hpp>

using namespace properties;

namespace {

/// A form that some restriction closes, under the path that `number` has in the register.
part_one::InputFile closed_source(unsigned number, std::size_t way, Dice& dice) {
    std::vector<const Restriction*> closing;
    for (const Restriction& restriction : restrictions())
        if (restriction.closes_all && std::string(restriction.name).find("withdrawn") == std::string::npos)
            closing.push_back(&restriction); // what is withdrawn leaves a tombstone with its number
    GeneratedForm form = dice.one_in(2) ? form_with_part_two(number, dice) : form_with_mention(number, dice);
    while (form.shape->has_own_profile) form.shape = &dice.pick(shapes()); // another office's folder
    form.restriction = closing[way % closing.size()];
    const std::string path = form.path();
    if (dice.one_in(2)) form.number = 1 + static_cast<unsigned>(dice.below(90)); // the number of a public form
    std::string text = form.text();
    if (dice.one_in(2))
        text += "\n\nProvider: Alder House Trust\n\nTotal: £" + std::to_string(dice.below(90'000)) + "\n";
    if (dice.one_in(3)) text += "\n[a link]: https://example.org \"Alder\"\n";
    return {path, text};
}

part_one::SiteInput with_closed_sources(std::uint64_t public_seed, std::uint64_t closed_seed, bool are_there) {
    Dice public_dice(public_seed), closed_dice(closed_seed);
    std::vector<GeneratedForm> forms;
    for (unsigned number = 1; number <= 90; ++number) forms.push_back(form_with_mention(number, public_dice));
    part_one::SiteInput input = register_of(forms);
    for (unsigned number = 101; number <= 130; ++number)
        if (are_there) input.files.push_back(closed_source(number, number, closed_dice));
    return input;
}

/// The names of the files that differ.
std::string difference(const test_site::Files& one, const test_site::Files& other) {
    std::string names;
    for (const auto& [name, bytes] : one) {
        const auto beside = other.find(name);
        if (beside == other.end() || beside->second != bytes) names += name + "\n";
    }
    for (const auto& [name, bytes] : other)
        if (!one.contains(name)) names += name + "\n";
    return names;
}

std::string what_is_open(const part_one::BuiltSite& built) {
    std::string open;
    for (const part_one::SourceReport& report : built.sources) {
        const std::size_t at = report.source.rfind('/') + 1;
        if (std::stoi(report.source.substr(at)) > 100 && !report.url.empty()) open += report.source + "\n";
    }
    return open;
}

} // namespace

TEST_CASE("what closed sources hold changes no byte of the site", "[properties]") {
    const Survey survey = survey_of(3'600); // forms, of which thirty in a register are closed
    for (std::uint64_t at = 0; at < survey.forms / 240 + 1; ++at) {
        const std::uint64_t seed = survey.seed + 10 * at;
        const part_one::BuiltSite one = test_site::build(with_closed_sources(seed, seed + 1, true), as_of());
        const part_one::BuiltSite other = test_site::build(with_closed_sources(seed, seed + 2, true), as_of());
        const part_one::BuiltSite without = test_site::build(with_closed_sources(seed, seed, false), as_of());
        INFO("seed " << seed);
        CHECK(what_is_open(one) == "");
        CHECK(difference(test_site::files_of(one), test_site::files_of(other)) == "");
        CHECK(difference(test_site::files_of(one), test_site::files_of(without)) == "");
    }
}

TEST_CASE("what stands in a Part 2 changes no byte of the site", "[properties]") {
    const Survey survey = survey_of(1'000);
    Dice dice(survey.seed);
    std::vector<GeneratedForm> forms;
    for (unsigned number = 1; number <= survey.forms; ++number) {
        GeneratedForm form = form_with_part_two(number, dice);
        if (!is_known_to_leak(form)) forms.push_back(std::move(form));
    }
    part_one::SiteInput one = register_of(forms);
    part_one::SiteInput other = one;
    for (part_one::InputFile& file : other.files) {
        // The borders of a drawn table hold only where words are as long as those before.
        const bool is_drawn = file.bytes.find("--------") != std::string::npos;
        const char* words = is_drawn ? "Any longer one or Q" : "Nobody but the well-known Q";
        file.bytes = replaced(std::move(file.bytes), "The lowest bid of Q", words);
    }
    CHECK(difference(test_site::files_of(test_site::build(one, as_of())),
                     test_site::files_of(test_site::build(other, as_of()))) == "");
}
