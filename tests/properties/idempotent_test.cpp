// The same register gives the same bytes: built twice, in any order of reading, on any number of threads, and over
// whatever an earlier build left.
#include "properties/trial.h"

#include "delivery/publish.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace properties;
namespace fs = std::filesystem;

namespace {

std::vector<GeneratedForm> mixed_forms(std::uint64_t seed, unsigned count) {
    Dice dice(seed);
    std::vector<GeneratedForm> forms;
    for (unsigned number = 1; number <= count; ++number) {
        forms.push_back(dice.one_in(3) ? form_with_part_two(number, dice) : form_with_mention(number, dice));
        if (dice.one_in(5)) forms.back().restriction = &dice.pick(restrictions());
    }
    return forms;
}

void check_same(const part_one::BuiltSite& one, const part_one::BuiltSite& other) {
    CHECK(everything_said(one) == everything_said(other));
}

std::map<std::string, std::string> tree_of(const fs::path& root) {
    std::map<std::string, std::string> tree;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        tree[fs::relative(entry.path(), root).string()] = {std::istreambuf_iterator<char>(file), {}};
    }
    return tree;
}

} // namespace

TEST_CASE("threads and the order of reading change no byte that is said", "[properties]") {
    const Survey survey = survey_of(800);
    part_one::SiteInput input = register_of(mixed_forms(survey.seed, survey.forms));
    const part_one::BuiltSite once = test_site::build(input, as_of(), 1);
    check_same(once, test_site::build(input, as_of(), 1));
    check_same(once, test_site::build(input, as_of(), 2));
    check_same(once, test_site::build(input, as_of(), 8));
    Dice dice(survey.seed);
    for (std::size_t at = input.files.size(); at > 1; --at) std::swap(input.files[at - 1], input.files[dice.below(at)]);
    check_same(once, test_site::build(input, as_of(), 2));
}

TEST_CASE("a site delivered over an earlier one is the site delivered afresh", "[properties]") {
    const Survey survey = survey_of(400);
    const part_one::BuiltSite earlier =
        test_site::build(register_of(mixed_forms(survey.seed + 1, survey.forms)), as_of());
    const part_one::BuiltSite built = test_site::build(register_of(mixed_forms(survey.seed, survey.forms)), as_of());
    REQUIRE(earlier.site);
    REQUIRE(built.site);
    std::string name = (fs::temp_directory_path() / "partone-properties-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    const fs::path root = name;
    deliver(*built.site, root / "fresh");
    deliver(*earlier.site, root / "used");
    deliver(*built.site, root / "used");
    const auto fresh = tree_of(root / "fresh");
    CHECK(fresh.size() > built.site->files().size() / 2);
    CHECK(fresh == tree_of(root / "used"));
    deliver(*built.site, root / "used");
    CHECK(fresh == tree_of(root / "used"));
    fs::remove_all(root);
}
