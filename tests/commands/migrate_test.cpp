// partone migrate: the list of an existing register, written above the forms it names.
#include "commands/program.h"
#include "support/holds.h"

#include <catch2/catch.hpp>

using program::bytes_of;
using program::good_form;
using program::Ran;
using program::SiteFolder;
using program::tree_of;
using test_text::holds;

namespace {

const std::string folder = "content/offices/northmoor/decisions/";

std::string form_in(const SiteFolder& site, const std::string& name) {
    return tree_of(site.root()).at(folder + name).bytes;
}

/// The list lies beside content/; the answer is for 22 November 2026.
Ran migrated(const SiteFolder& site, const std::string& list, std::vector<std::string> more = {}) {
    site.put("../../../../list.csv", list);
    std::vector<std::string> words{"migrate", "list.csv", "--as-of", "2026-11-22"};
    words.insert(words.end(), more.begin(), more.end());
    return site.run(words);
}

const std::string good_list = "Old Address,File,Title,Published,Date,Number\r\n"
                              "https://old.example.org/d?id=12,012-2024.md,Lamps for path 012/2024,11/03/2024,5 March "
                              "2024,012/2024\r\n";

} // namespace

TEST_CASE("what the form does not say is written above it and the form stays byte for byte", "[commands]") {
    const SiteFolder site;
    const std::string form = good_form("012/2024");
    site.put("012-2024.md", form);
    const Ran ran = migrated(site, good_list);
    CHECK(ran.exit_code == 0);
    CHECK(form_in(site, "012-2024.md") == "---\n# moved in by partone migrate, from row 2 of the list\n"
                                          "published: 2024-03-11\n"
                                          "old_addresses: [\"https://old.example.org/d?id=12\"]\n---\n" +
                                              form);
    CHECK(holds(ran.out, "1 row, 0 with something to settle"));
    const Ran again = migrated(site, good_list);
    CHECK(again.exit_code == 0);
    CHECK(holds(again.out, "everything stands above the form already"));
    CHECK(holds(again.out, "0 forms prepared"));
    CHECK(site.run({"check", "--as-of", "2026-11-22"}).exit_code == 0);
}

TEST_CASE("a dry run writes nothing and says the same", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    site.put("../../../../list.csv", good_list);
    const auto before = bytes_of(tree_of(site.root()));
    const Ran ran = migrated(site, good_list, {"--print"});
    CHECK(holds(ran.out, "published: 2024-03-11"));
    CHECK(holds(ran.out, "nothing was written"));
    CHECK(bytes_of(tree_of(site.root())) == before);
}

TEST_CASE("number and title and date come from the list where the form has none", "[commands]") {
    const SiteFolder site;
    site.put("old.md", "Decision number:\n\nBackground: The path is dark.\n");
    const Ran ran = migrated(site, "number,title,date,old address,file\n012/2024,\"Lamps: \"\"bright\"\"\",05/03/2024,"
                                   "https://old.example.org/12,old.docx\n");
    CHECK(ran.exit_code == 0);
    const std::string form = form_in(site, "old.md");
    CHECK(holds(form, "number: \"012/2024\"\n"));
    CHECK(holds(form, "date: 2024-03-05\n"));
    CHECK(holds(form, "published: 2024-03-05\n"));
    CHECK(holds(ran.out, "the list has no column \"published\""));
}

TEST_CASE("where list and form disagree the form stands and the row is told", "[commands]") {
    const SiteFolder site;
    const std::string form = good_form("012/2024");
    site.put("012-2024.md", form);
    const Ran ran =
        migrated(site, "number,title,date,published,file\n12/2024,Lights,6 March 2024,1 March 2024,012-2024\n");
    CHECK(ran.exit_code == 1);
    for (const char* words :
         {"another number", "another title", "another date", "before the day of the decision", "no old address"})
        CHECK(holds(ran.out, words));
    CHECK(form_in(site, "012-2024.md") == form);
}

TEST_CASE("every bad row is told with its number and the good ones are prepared", "[commands]") {
    const SiteFolder site;
    site.put("012-2024.md", good_form("012/2024"));
    site.put("013-2024.md", good_form("013/2024"));
    site.put("014-2024.md", good_form("014/2024", "Protective marking: Secret"));
    site.put("015-2024.md", good_form("015/2024", "Deferred until: 1 September 2031"));
    site.put("016-2024.md", good_form("016/2024"));
    const Ran ran = migrated(site, "file,old address,published,date\n"
                                   "012-2024.md,https://old.example.org/12,some time,5 March 2024\n"
                                   "\n"
                                   "nowhere.md,https://old.example.org/99,2024-03-11,5 March 2024\n"
                                   ",https://old.example.org/98,2024-03-11,5 March 2024\n"
                                   "013-2024.md,/d/13,2024-03-11,5 March 2024\n"
                                   "014-2024.md,https://old.example.org/14,2024-03-11,5 March 2024\n"
                                   "015-2024.md,https://old.example.org/15,2024-03-11,5 March 2024\n"
                                   "012-2024.md,https://old.example.org/12,2024-03-11,5 March 2024\n"
                                   "013-2024.md,https://old.example.org/13,2024-03-11,5 March 2024,more\n");
    CHECK(ran.exit_code == 1);
    CHECK(holds(ran.out, "row 2: " + folder + "012-2024.md\n"));
    CHECK(holds(ran.out, "the day of publication cannot be read as one day"));
    CHECK(holds(ran.out, "row 4\n  to settle: there is no form \"nowhere.md\""));
    CHECK(holds(ran.out, "row 5\n  to settle: the row names no file"));
    CHECK(holds(ran.out, "the old address is not in full"));
    CHECK(holds(ran.out, "the form is withheld and was left as it is"));
    CHECK(holds(ran.out, "the form is deferred and was left as it is"));
    CHECK(holds(ran.out, "row 2 names the same form"));
    CHECK(holds(ran.out, "row 2 has the same old address"));
    CHECK(holds(ran.out, "row 10"));
    CHECK(holds(ran.out, "more cells than there are headings"));
    CHECK(holds(ran.out, folder + "016-2024.md\n  stands in no row of the list\n"));
    CHECK(holds(form_in(site, "012-2024.md"), "old_addresses: [\"https://old.example.org/12\"]\n"));
    CHECK(holds(form_in(site, "013-2024.md"), "published: 2024-03-11\n"));
    CHECK(form_in(site, "014-2024.md") == good_form("014/2024", "Protective marking: Secret"));
}

TEST_CASE("keys that stand above a form are never overwritten", "[commands]") {
    const SiteFolder site;
    const std::string form =
        "---\npublished: 2024-04-01\nold_addresses: [\"https://old.example.org/a\"]\n---\n" + good_form("012/2024");
    site.put("012-2024.md", form);
    const Ran ran = migrated(site, good_list);
    CHECK(ran.exit_code == 1);
    CHECK(holds(ran.out, "says another day of publication"));
    CHECK(holds(ran.out, "old_addresses stands above the form already"));
    CHECK(form_in(site, "012-2024.md") == form);
}

TEST_CASE("a list that cannot be one is refused with what to do", "[commands]") {
    const SiteFolder site;
    CHECK(holds(migrated(site, "number;title;file\n1;2;3\n").err, "has no column \"file\""));
    CHECK(holds(migrated(site, "file,date,Decision date\n").err, "two columns of the list mean the same"));
    CHECK(holds(migrated(site, "file,title\na.md,\xa3 5\n").err, "not UTF-8"));
    CHECK(migrated(site, "").exit_code == 2);
    CHECK(site.run({"migrate", "nothing.csv"}).exit_code == 2);
}
