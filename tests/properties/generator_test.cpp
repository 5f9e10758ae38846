// The generator and the judges themselves: a property that could not fail would prove nothing.
#include "properties/planted_words.h"
#include "properties/trial.h"

#include <catch2/catch.hpp>

using namespace properties;

namespace {

/// A form whose "confidential" sentence stands below an ordinary label: it is bound to come out.
GeneratedForm form_that_leaks(unsigned number, Dice& dice) {
    GeneratedForm form = form_with_part_two(number, dice);
    form.place = Place::middle;
    form.restriction = nullptr;
    form.inserted = "## Consultation\n\nThe parish of " + canary(2 * number) + " was asked.\n";
    return form;
}

Failures whose_canary_is_seen(const std::vector<GeneratedForm>& forms) {
    const auto out = canaries_out(test_site::build(register_of(forms), as_of()));
    Failures failures;
    for (const GeneratedForm& form : forms)
        for (const std::string& word : form.planted_words())
            if (out.contains(word)) failures.push_back({form, "leaks"});
    return failures;
}

} // namespace

TEST_CASE("a seed gives the same forms again and another seed gives others", "[properties]") {
    const auto texts = [](std::uint64_t seed) {
        Dice dice(seed);
        std::string all;
        for (unsigned number = 1; number < 50; ++number) all += form_with_part_two(number, dice).text();
        return all;
    };
    CHECK(texts(4) == texts(4));
    CHECK(texts(4) != texts(5));
}

TEST_CASE("every generated form holds what is planted in it", "[properties]") {
    Dice dice(4);
    for (unsigned number = 1; number < 3000; ++number) {
        const GeneratedForm hiding = form_with_part_two(number, dice);
        INFO(hiding.text());
        REQUIRE(hiding.text().find(canary(2 * number)) != std::string::npos);
        REQUIRE(hiding.text().find('{' + std::string("mark}")) == std::string::npos);
        const GeneratedForm open = form_with_mention(number, dice);
        REQUIRE(open.marks().size() >= 3);
        REQUIRE(canaries_in(open.text()).empty());
    }
}

TEST_CASE("a canary that comes out is seen and its form is made small", "[properties]") {
    Survey survey;
    survey.seed = 4;
    survey.forms = 40;
    const std::string report = report_on(survey, form_that_leaks, whose_canary_is_seen);
    INFO(report);
    CHECK(report.find("40 of 40 forms of seed 4 fail") == 0);
    const std::size_t small = report.find("shrunk:\n");
    REQUIRE(small != std::string::npos);
    CHECK(report.find("ORIGINATING OFFICER", small) == std::string::npos);
    CHECK(report.find("The parish of Q", small) != std::string::npos);
}

TEST_CASE("a canary is seen whatever its case and however markup parts it", "[properties]") {
    const std::string word = canary(7);
    std::string lower = word;
    lower[0] = 'q';
    CHECK(canaries_in("<p>" + word + "</p>") == std::set<std::string>{lower});
    CHECK(canaries_in("decisions/" + lower + "-holdings/") == std::set<std::string>{lower});
    CHECK(canaries_in("<p>" + word.substr(0, 3) + "<b>" + word.substr(3) + "</b></p>") == std::set<std::string>{lower});
    CHECK(canaries_in("&#81;" + word.substr(1)) == std::set<std::string>{lower});
    CHECK(canaries_in("&#x51;" + word.substr(1)) == std::set<std::string>{lower});
    CHECK(canaries_in("A quick quay, Quixote").empty());
}

TEST_CASE("planted words are told apart", "[properties]") {
    std::set<std::string> words;
    for (unsigned number = 0; number < 50'000; ++number) words.insert(canary(number));
    CHECK(words.size() == 50'000);
    CHECK(mark(3, 0) != mark(3, 1));
    CHECK(marks_in("x" + mark(3, 0) + " " + mark(4, 2)) == std::set<std::string>{mark(3, 0), mark(4, 2)});
}
