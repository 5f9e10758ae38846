// Deferral by the thousand: every wording of the question in every container with every answer and day. Before its day
// nothing is published; on it the form is, where the statement is clear.
#include "adapters/unicode.h"
#include "form/deferral_statement.h"
#include "form/profile.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

enum class Says { no, yes, unclear };

struct Written {
    std::string text;
    Says says;
};

const std::vector<std::string> questions{
    "Is the publication of this form to be deferred",
    "Is publication of this form to be deferred",
    "Is the publication of Part 1 of this approval to be deferred",
    "Is the publication of this notice to be deferred",
    "Should publication be deferred",
    "Is deferred publication required",
    "Has publication been deferred",
    "A yw cyhoeddi'r ffurflen hon i'w ohirio",
};

/// Q stands for the question, A for the answer.
const std::vector<std::string> containers{
    "Q? A",
    "**Q?** A",
    "**Q?** **A**",
    "Q:\nA",
    "Q?\n\nA",
    "### Q?\n\nA",
    "- Q?\n  A",
    "> Q? A",
    "5.1 Q? A",
    "| What | Says |\n|---|---|\n| Q? | A |",
    "| Q? |\n|---|\n| A |",
    "Q?\tA",
    "Q? (delete as appropriate) A",
    "Q?\n\n(delete as appropriate)\n\nA",
    "Q?<br>A",
    "<p>Q? A</p>",
};

const std::vector<Written> answers{
    {"NO", Says::no},
    {"No.", Says::no},
    {"n/a", Says::no},
    {"~~YES~~ NO", Says::no},
    {"NO / ~~YES~~", Says::no},
    {"☐ Yes ☒ No", Says::no},
    {"YES ☐ NO ☑", Says::no},
    {"Nac ydy", Says::no},
    {"Not to be deferred", Says::no},
    {"YES", Says::yes},
    {"Yes – commercially sensitive", Says::yes},
    {"YES / ~~NO~~", Says::yes},
    {"☒ Yes ☐ No", Says::yes},
    {"NO ☐ YES ✓", Says::yes},
    {"Ydy", Says::yes},
    {"YES / NO", Says::unclear},
    {"~~YES~~ ~~NO~~", Says::unclear},
    {"☐ Yes ☐ No", Says::unclear},
    {"☒ Yes ☒ No", Says::unclear},
    {"No, not until it is signed", Says::unclear},
    {"NO (deferred)", Says::unclear},
    {"Perhaps", Says::unclear},
};

const std::vector<std::string> clear_days{
    "1 April 2027",    "1st April, 2027", "01/04/27",
    "1.4.2027",        "2027-04-01",      "until 1 April 2027",
    "1af Ebrill 2027", "April 1, 2027",   "Thursday 1 April 2027",
};
const std::vector<std::string> unclear_days{
    "",
    "TBC",
    "April 2027",
    "Q2 2027",
    "31 April 2027",
    "1 April",
    "not before 1 April 2027",
    "after 1 April 2027",
    "1 April 2027 at the earliest",
    "1 April 2027, subject to review",
    "1 April 2027 or 1 May 2027",
    "1 April 2027 or signature, whichever is the later",
    "Friday 1 April 2027",
    "end of the financial year",
    "until further notice",
    "when the contract is signed",
    "1 April 2027 inclusive",
    "noon on 1 April 2027",
};

const Profile& profile() {
    static const Profile read =
        Profile::parse(test_site::bytes_of_file(test_site::source_root() + "/content/forms/common.md"), "").profile;
    return read;
}

DeferralStatement statement_of(const std::string& lines) {
    Document document;
    std::string text = "Title: Lamps for the river path\n\n" + lines + "\n\nIs there a Part 2 form - NO\n";
    std::size_t from = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', from)) {
        document.lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    document.outline = make_outline(document.lines);
    return read_deferral(recognise(std::move(document), profile()), profile());
}

std::string filled(std::string container, const std::string& question, const std::string& answer) {
    container.replace(container.find('Q'), 1, question);
    const std::size_t at = container.rfind('A');
    return container.replace(at, 1, answer);
}

bool is_open(const DeferralStatement& statement) { return !statement.is_asked_for && !statement.until; }
bool waits_for(const DeferralStatement& statement, Date day) {
    return statement.is_asked_for && statement.is_settled && statement.until == day;
}
bool is_held(const DeferralStatement& statement) { return statement.is_asked_for && !statement.is_settled; }

using namespace std::chrono;
constexpr Date first_of_april{2027y / April / 1};

} // namespace

TEST_CASE("every question in every container is answered as it is written", "[form]") {
    std::size_t wrong = 0;
    for (const std::string& question : questions)
        for (const std::string& container : containers)
            for (const Written& answer : answers) {
                if (container.find('<') == 0 && answer.text.find('~') != std::string::npos)
                    continue; // no Markdown in HTML
                const std::string form = filled(container, question, answer.text);
                const DeferralStatement alone = statement_of(form);
                const DeferralStatement dated = statement_of(form + "\n\nUntil what date (if known): 1 April 2027");
                bool right = true;
                if (answer.says == Says::no) right = is_open(alone) && waits_for(dated, first_of_april);
                if (answer.says == Says::yes) right = is_held(alone) && waits_for(dated, first_of_april);
                if (answer.says == Says::unclear) right = is_held(alone) && is_held(dated);
                if (!right) {
                    ++wrong;
                    UNSCOPED_INFO(form << "\n---");
                }
            }
    CHECK(wrong == 0);
}

TEST_CASE("one certain day is read wherever it stands and anything less is none", "[form]") {
    const std::vector<std::string> places{
        "Is the publication of this form to be deferred? YES\n\nUntil what date (if known): D",
        "Is the publication of this form to be deferred? YES\nIf yes, for what reason: a lease\nUntil what date: D",
        "| Is the publication of this form to be deferred? | YES |\n|---|---|\n| Until what date (if known) | D |",
        "Is the publication of this form to be deferred? YES\n\n**Deferred until:** D",
    };
    for (const std::string& place : places) {
        const std::size_t at = place.rfind('D');
        for (const std::string& day : clear_days) {
            const std::string form = std::string(place).replace(at, 1, day);
            INFO(form);
            CHECK(waits_for(statement_of(form), first_of_april));
        }
        for (const std::string& day : unclear_days) {
            const std::string form = std::string(place).replace(at, 1, day);
            INFO(form);
            CHECK(is_held(statement_of(form)));
        }
    }
}

TEST_CASE("the day in the answer itself counts as one behind its own label", "[form]") {
    for (const std::string& question : questions)
        for (const std::string& day : clear_days) {
            if (day.starts_with("until")) continue;
            INFO(question << " " << day);
            CHECK(waits_for(statement_of(question + "? YES, until " + day), first_of_april));
            CHECK(is_held(statement_of(question + "? NO, until " + day)));
        }
}
