// Which words on a finished page are a leak, and who is at fault for it.

#include "audit/audits.h"
#include "unit/planted_leaks.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace part_one;
using namespace part_one::planted;

TEST_CASE("withheld wording is found in the text of a page", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>The preferred bidder is Kestrel Outreach and its price was low.</p>")));
    CHECK_FALSE(
        leaks("a/index.html", page("<p>The Commissioner approves the grant for safer streets in the county.</p>")));
}

TEST_CASE("withheld wording is found whatever its case and dress", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>PREFERRED BIDDER IS KESTREL</p>")));
    CHECK(leaks("a/index.html", page("<p>K\xC3\xA9strel</p>")));
    CHECK(leaks("a/index.html", page("<p>Kes\xC2\xADtrel</p>")));
    CHECK(leaks("a/index.html",
                page("<p>\xEF\xBC\xAB\xEF\xBD\x85\xEF\xBD\x93\xEF\xBD\x94\xEF\xBD\x92\xEF\xBD\x85\xEF\xBD\x8C</p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p>K\xC3\xA9stral</p>")));
}

TEST_CASE("withheld wording is found where tags part its words", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>lowest<br/>of <b>four.</b></p><p>Reference <i>of</i></p>")) == false);
    CHECK(leaks(
        "a/index.html",
        page(
            "<ul><li>was</li><li class=\"x\">the</li><li>lowest</li><li>of</li><li>four</li><li>reference</li></ul>")));
    CHECK(leaks("a/index.html", page("<p>Kes<b class=\"x\">tr</b><i></i>el</p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p>Kes <b>tr</b> el</p>")));
}

TEST_CASE("withheld wording is found in attributes and comments and references", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p title=\"by Kestrel\">a</p>")));
    CHECK(leaks("a/index.html", page("<!-- by Kestrel --><p>a</p>")));
    CHECK(leaks("a/index.html", page("<p>&#75;&#x65;strel</p>")));
    CHECK(leaks("a/index.html", page("<p>&amp;#75;estrel</p>")));
    CHECK(leaks("a/index.html", page("<p><a href=\"/?q=%4B%65strel%20Ltd\">a</a></p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p title=\"by nobody\">&#74;&#x65;strel<!-- none --></p>")));
}

TEST_CASE("names and references and sums are found on their own", "[audit][leaks]") {
    CHECK(leaks("a/index.html", page("<p>zqx4471</p>")));
    CHECK(leaks("a/index.html", page("<p>412750</p>")));
    CHECK(leaks("a/index.html", page("<p>\xC2\xA3"
                                     "412,750.00</p>")));
    CHECK(leaks("register.json", "{\"amounts\":[412750,300]}"));
    CHECK(leaks("a/index.html", page("<p>tender.desk@kestrel.example</p>")));
    CHECK(leaks("a/index.html", page("<p>Jane Doe</p>")));
    CHECK_FALSE(leaks("a/index.html", page("<p>3412750 and 41275 and 2,412,750 and ZQX44712</p>")));
}

TEST_CASE("a name that is public anywhere is no leak on its own", "[audit][leaks]") {
    AuditBasis known = basis();
    known.remainders.push_back({"content/third.md", "Kestrel Outreach was there.\n"});
    CHECK(leaks_in("a/index.html", page("<p>Kestrel</p>"), known).empty());
    CHECK_FALSE(leaks_in("a/index.html", page("<p>" + secret + "</p>"), known).empty());
}

TEST_CASE("a sum that the public text states in millions is public in digits", "[audit][leaks]") {
    AuditBasis known = basis();
    known.remainders.push_back({"content/third.md", "a budget of \xC2\xA3"
                                                    "0.41275m\n"});
    CHECK(leaks_in("register.csv", "sum\n412750\n", known).empty());
}

TEST_CASE("withheld wording is found in data sets and feeds", "[audit][leaks]") {
    CHECK(leaks("register.json", "{\"title\":\"\\u004bestrel\"}"));
    CHECK(leaks("feed.json", "{\"content_html\":\"\\u003cp\\u003eKes\\u003cb\\u003etrel\\u003c/b\\u003e\"}"));
    CHECK(leaks("register.csv", "a,b\n\"by \"\"Kestrel\"\"\",1\n"));
    CHECK(leaks("feed.xml",
                "<feed><content type=\"html\">&lt;p&gt;Kes&lt;b&gt;trel&lt;/b&gt;&lt;/p&gt;</content></feed>"));
    CHECK(leaks("feed.xml", "<feed><![CDATA[ Kestrel ]]></feed>"));
    CHECK(leaks("site.css", "p::before{content:\"\\4B estrel\"}"));
    CHECK(leaks("site.css", "p::before{content:\"Kes\\\ntrel\"}"));
    CHECK_FALSE(leaks("register.json", "{\"title\":\"\\u004aestrel\"}"));
    CHECK_FALSE(leaks("site.css", "p::before{content:\"\\4A estrel\"}"));
}

TEST_CASE("a list blames for a leak the record whose text stands in it", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "The bidder is content with every hamlet and Kestrel Outreach will be paid.\n");
    AuditBasis known = basis();
    const std::vector<RenderedFile> files = {
        {"index.html",
         page("<p>the bidder is content with every hamlet and Kestrel Outreach</p>"),
         {"content/open.md", "content/other.md"}}};
    const auto blamed = [&] {
        std::vector<std::string> sources;
        for (const Objection& objection : Auditor::audit({files}, hidden, known, 1).objections)
            if (objection.finding.rule == "audit/leak-wording") sources = objection.sources;
        return sources;
    };
    CHECK(blamed() == std::vector<std::string>{"content/deferred.md", "content/other.md"});
    known.blame = Blame::everybody;
    CHECK(blamed() == std::vector<std::string>{"content/deferred.md", "content/open.md", "content/other.md"});
}

TEST_CASE("a data file that names its sources blames the one whose own name is withheld elsewhere", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "Kestrel Outreach will be paid.\n");
    AuditBasis known = basis();
    known.remainders = {{"content/kestrel-outreach.md", "Hedges are cut.\n"}, {"content/other.md", "Lamps are lit.\n"}};
    const std::vector<RenderedFile> files = {{"register.json",
                                              "{\"sources\":[\"content/kestrel-outreach.md\",\"content/other.md\"]}",
                                              {"content/kestrel-outreach.md", "content/other.md"}}};
    const auto found = Auditor::audit({files}, hidden, known, 1).objections;
    REQUIRE(found.size() == 1);
    CHECK(found[0].sources == std::vector<std::string>{"content/deferred.md", "content/kestrel-outreach.md"});
    CHECK(found[0].finding.message.find("content/deferred.md") != std::string::npos);
}

TEST_CASE("a word of a marking is no name", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "Official (Sensitive)\n");
    const std::vector<RenderedFile> files = {
        {"a/index.html", page("<p>It was thought to be a sensitive matter.</p>"), {"content/open.md"}}};
    for (const Objection& objection : Auditor::audit({files}, hidden, basis(), 1).objections)
        CHECK_FALSE(objection.is_leak);
}

TEST_CASE("withheld wording is found in the name of a file", "[audit][leaks]") {
    CHECK(leaks("decisions/kestrel-outreach/index.html", page("<p>a</p>")));
    CHECK(leaks("files/ZQX4471.pdf", "nothing"));
    CHECK_FALSE(leaks("decisions/safer-streets/index.html", page("<p>a</p>")));
}

TEST_CASE("a leak is laid at the door of the page's source and of the text's", "[audit][leaks]") {
    const std::vector<Objection> found = leaks_in("a/index.html", page("<p>" + secret + "</p>"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].finding.rule == "audit/leak-name");
    CHECK(found[1].finding.rule == "audit/leak-wording");
    CHECK(found[1].sources == std::vector<std::string>{"content/open.md", "content/secret.md"});
    CHECK(found[1].finding.message.find("estrel") == std::string::npos);
}

TEST_CASE("where a page of few sources is hit an index that repeats it blames those alone", "[audit][leaks]") {
    RenderedSite site;
    site.files.push_back({"a/index.html", page(secret), {"content/open.md"}});
    site.files.push_back({"index.html", page(secret), {"content/open.md", "content/other.md"}});
    const Auditor::Verdict verdict = Auditor::audit(site, withheld(), basis(), 1);
    for (const Objection& objection : verdict.objections) {
        if (!objection.is_leak) continue;
        CHECK(objection.sources == std::vector<std::string>{"content/open.md", "content/secret.md"});
    }
    CHECK(std::count_if(verdict.objections.begin(), verdict.objections.end(),
                        [](const Objection& o) { return o.is_leak; }) == 4);
}

TEST_CASE("wording that any published form shows is no leak anywhere", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "I confirm that I have considered every interest of mine.\n");
    const std::string bytes = page("<p>I confirm that I have considered every interest of mine.</p>");
    const auto has_leak = [&](const AuditBasis& known) {
        const Auditor::Verdict verdict =
            Auditor::audit({{{"a/index.html", bytes, {"content/open.md"}}}}, hidden, known, 1);
        return std::any_of(verdict.objections.begin(), verdict.objections.end(),
                           [](const Objection& objection) { return objection.is_leak; });
    };
    AuditBasis known = basis();
    CHECK(has_leak(known));
    for (int i = 0; i < 2000; ++i) // more than are asked about every wording
        known.remainders.push_back({"content/" + std::to_string(10'000 + i) + ".md", "other words\n"});
    CHECK(has_leak(known));
    known.remainders[777].text = "I confirm that I have considered every interest of mine.\n";
    CHECK_FALSE(has_leak(known));
    known.remainders[777].text = "I confirm that I have considered every interest of yours.\n";
    CHECK(has_leak(known));
}

TEST_CASE("a date or an ordinary word that is withheld as a whole is no leak elsewhere", "[audit][leaks]") {
    Confidential hidden;
    for (const char* text :
         {"23 March 2017", "23rd March 2017", "2017-03-23", "approved", "Approved", "Chief Executive"})
        hidden.add("content/deferred.md", text);
    const RenderedSite site{{{"a/index.html",
                              page("<p>23 March 2017 23rd March 2017 2017-03-23 approved by the Chief Executive</p>"),
                              {}}}};
    CHECK(Auditor::audit(site, hidden, {}, 1).objections.empty());
    hidden.add("content/deferred.md", "Kestrel");
    CHECK(Auditor::audit(site, hidden, {}, 1).objections.empty());
    hidden.add("content/deferred.md", "approved by the Chief Executive");
    CHECK_FALSE(Auditor::audit(site, hidden, {}, 1).objections.empty());
}

TEST_CASE("public pieces and a date set side by side are no leak", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md",
               "Date of decision: 23 March 2017 Safer streets\nDecision maker: approves the grant for safer streets\n");
    const auto verdict = Auditor::audit({{{"a/index.html",
                                           page("<p>Date of decision 23 March 2017</p><p>Safer streets</p>"
                                                "<p>Decision maker</p><p>approves the grant for safer streets</p>"),
                                           {"content/open.md"}}}},
                                        hidden, basis(), 1);
    CHECK(verdict.objections.empty());
    CHECK(verdict.site.has_value());
}

TEST_CASE("a record may have the number and title of a closed copy of it", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/closed.md",
               "date: 2024-05-06\nstatus: approved\nDecision No. 42/2024\nTitle: Works in valley 42\n"
               "Account 31 26 11 09 55 70\n");
    AuditBasis known;
    known.remainders.push_back({"content/open.md", "Works in valley 42\n42/2024\napproved\n"});
    known.own_words = "number title date status";
    const auto has_leak = [&](const std::string& json) {
        return !Auditor::audit({{{"register.json", json, {"content/open.md"}}}}, hidden, known, 1).objections.empty();
    };
    CHECK_FALSE(has_leak(R"({"number":"42/2024","title":"Works in valley 42"})"));
    CHECK_FALSE(has_leak(R"({"date":"2024-05-06","status":"approved"})"));
    CHECK(has_leak(R"({"title":"Decision No. 42/2024 Title: Works in valley 42"})"));
}

TEST_CASE("a redaction of a single short name is looked for", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/open.md", "Acme");
    const auto has_leak = [&](const std::string& inside) {
        return !Auditor::audit({{{"a/index.html", page(inside), {"content/open.md"}}}}, hidden, basis(), 1)
                    .objections.empty();
    };
    CHECK(has_leak("<p>to acme</p>"));
    CHECK_FALSE(has_leak("<p>to acmes</p>"));
}

TEST_CASE("the leak check finds the same with one thread and with many", "[audit][leaks]") {
    RenderedSite site;
    for (int i = 100; i < 300; ++i)
        site.files.push_back({"d/" + std::to_string(i) + "/index.html",
                              page(i % 7 ? "<p>nothing</p>" : "<p>" + secret + "</p>"),
                              {"content/" + std::to_string(i) + ".md"}});
    const auto summary = [&](unsigned jobs) {
        std::string all;
        for (const Objection& objection : Auditor::audit(site, withheld(), basis(), jobs).objections) {
            all += objection.file + objection.finding.rule;
            for (const std::string& source : objection.sources) all += source;
        }
        return all;
    };
    CHECK_FALSE(summary(1).empty());
    CHECK(summary(1) == summary(8));
}

TEST_CASE("how many records there are is no leak of one that has that number", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "Decision number: 10695/2024\nCall 01768 217734 before noon.\n");
    AuditBasis known;
    RenderedFile index{"decisions/index.html", {}, {}};
    for (int i = 100; i < 140; ++i) {
        known.remainders.push_back({"content/" + std::to_string(i) + ".md", "Lamps\n"});
        index.sources.push_back(known.remainders.back().source);
    }
    const auto has_leak = [&](const std::string& inside) {
        index.bytes = page(inside);
        return !Auditor::audit({{index}}, hidden, known, 1).objections.empty();
    };
    CHECK_FALSE(has_leak("<p>10,695 decisions</p>"));
    CHECK(has_leak("<p>Decision number: 10695/2024</p>"));
    CHECK(has_leak("<p>01768 217734</p>"));
    index.sources.resize(10); // the first page: the newest records, and how many there are
    CHECK_FALSE(has_leak("<p>10,695 decisions</p>"));
    index.sources.resize(1);
    CHECK(has_leak("<p>10695</p>"));
}

TEST_CASE("an index may set public names side by side and reckon a total", "[audit][leaks]") {
    Confidential hidden;
    hidden.add("content/deferred.md", "Awards went to Kelby Care Trust, Denton New Paths CIC and to nobody else.\n"
                                      "The sum set aside was \xC2\xA3"
                                      "224,000 this time.\n");
    AuditBasis known;
    RenderedFile index{"providers/index.html", {}, {}};
    for (int i = 100; i < 140; ++i) {
        const std::string source = "content/" + std::to_string(i) + ".md";
        known.remainders.push_back({source, i % 2 ? "Kelby Care Trust\n" : "Denton New Paths CIC\n"});
        index.sources.push_back(source);
    }
    const auto has_leak = [&](const std::string& inside) {
        index.bytes = page(inside);
        return !Auditor::audit({{index}}, hidden, known, 1).objections.empty();
    };
    CHECK_FALSE(has_leak("<ul><li>Kelby Care Trust</li><li>Denton New Paths CIC</li></ul>"));
    CHECK(has_leak("<p>Kelby Care Trust Denton New Paths CIC</p>"));
    CHECK_FALSE(has_leak("<p>\xC2\xA3"
                         "224,000</p>"));
    CHECK(has_leak("<p>The sum set aside was \xC2\xA3"
                   "224,000</p>"));
    index.sources.resize(1);
    CHECK(has_leak("<p>\xC2\xA3"
                   "224,000</p>"));
}
