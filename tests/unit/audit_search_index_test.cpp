// Leaks planted in the files of the search index are found, and what stands beside each other there is taken for no leak.

#include "audit/audits.h"
#include "unit/planted_leaks.h"

#include <catch2/catch.hpp>

using namespace part_one;
using namespace part_one::planted;

TEST_CASE("a withheld word in a file of the search index is refused", "[audit]") {
    CHECK(leaks("search/terms_1.json", R"({"edition":1,"terms":{"kerb":"b=","kestrel":"b?|=","lamp":"b!="}})"));
    CHECK(leaks("search/terms_1.json", R"({"edition":1,"terms":{"kerb":"b=","zqx4471":"b?"}})"));
    CHECK(leaks("search/terms_1.json", R"({"edition":1,"terms":{"\u006bestrel":"b?"}})"));
    CHECK(leaks("search/words_k.json", R"({"edition":1,"words":"kerb 1 kestrel 1 kettle 2"})"));
    CHECK(leaks("search/index.json", R"({"edition":1,"rows":1,"starts":"aldgate 1 kestrel 2"})"));
    CHECK(leaks("search/rows_1.json", R"({"edition":1,"rows":[["/a/","1","Kestrel Outreach","","","","",[]]]})"));
    CHECK(leaks("search/columns.json", R"({"edition":1,"provider":{"kestrel-outreach":["Safer","="]}})"));
}

TEST_CASE("neighbours in the search index make no name and rows make no sum", "[audit]") {
    Confidential secrets;
    secrets.add("content/secret.md", "The offer came from Evan Evans for £41,275 and 1,685,018 more.\n");
    AuditBasis known = basis();
    known.remainders.push_back({"content/third.md", "Evan asked. The Evans family agreed.\n"});
    const auto is_refused = [&](const std::string& bytes) {
        return !Auditor::audit({{{"search/terms_1.json", bytes, {}}}}, secrets, known, 1).site;
    };
    CHECK_FALSE(is_refused(R"({"edition":1,"terms":{"evan":"b=?","evans":"b=!#*@|{"}})"));
    CHECK_FALSE(is_refused(R"({"edition":1,"words":"evan 1 evans 1"})"));
    CHECK(is_refused(R"({"edition":1,"words":"evan evans"})"));
}
