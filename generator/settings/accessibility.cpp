#include "settings/accessibility.h"

#include "basics/text.h"
#include "publication/select.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

using Words = AccessibilityStatement::Words;

constexpr std::array<std::string_view, 19> known_keys{"status",
                                                      "prepared",
                                                      "reviewed",
                                                      "tested",
                                                      "tested_by",
                                                      "tested_by_cy",
                                                      "tested_how",
                                                      "tested_how_cy",
                                                      "able_to",
                                                      "able_to_cy",
                                                      "problems",
                                                      "problems_cy",
                                                      "burdens",
                                                      "burdens_cy",
                                                      "out_of_scope",
                                                      "out_of_scope_cy",
                                                      "improvements",
                                                      "improvements_cy",
                                                      "answer_within_working_days"};

/// Is it something that somebody found out, or a gap that nobody filled?
bool says_something(const std::string& text) {
    const std::string words = lower_ascii(trimmed(text));
    return !words.empty() && words != "tbc" && words != "tbd" && words != "to be confirmed" &&
           words.find_first_not_of(".?-… ") != std::string::npos;
}

class Reader {
  public:
    explicit Reader(const Value& settings) : settings_(settings) {}

    AccessibilityReading read() {
        for (const auto& [key, value] : settings_.entries)
            if (key != "phone" && std::find(known_keys.begin(), known_keys.end(), key) == known_keys.end())
                refuse("the setting \"" + key + "\" is not known here");
        AccessibilityStatement statement;
        const std::string status = settings_.text_of("status");
        if (status == "fully compliant") statement.compliance = Compliance::fully;
        if (status == "not compliant") statement.compliance = Compliance::not_compliant;
        if (status != "fully compliant" && status != "partially compliant" && status != "not compliant")
            refuse("status says neither \"fully compliant\" nor \"partially compliant\" nor \"not compliant\"");
        statement.tested = day("tested", "the day on which somebody last tested the website");
        statement.prepared = day("prepared", "the day on which the statement was first prepared");
        statement.reviewed = day("reviewed", "the day on which the statement was last reviewed");
        statement.tested_by = words("tested_by", "who tested it");
        statement.tested_how = words("tested_how", "how it was tested: with what, and which pages");
        statement.able_to = list("able_to");
        statement.non_compliances = list("problems");
        statement.burdens = list("burdens");
        statement.out_of_scope = list("out_of_scope");
        statement.improvements = list("improvements");
        statement.phone = Release::of_settings(settings_.text_of("phone"));
        read_answer_time(statement);
        const bool names_problems = !statement.non_compliances.empty() || !statement.burdens.empty();
        if (statement.compliance == Compliance::fully && names_problems)
            refuse("it says \"fully compliant\" and lists problems or burdens");
        if (statement.compliance != Compliance::fully && !names_problems && statement.out_of_scope.empty())
            refuse("it says that the website is not fully compliant and lists nothing that is not accessible");
        if (reading_.findings.empty()) reading_.statement = std::move(statement);
        return std::move(reading_);
    }

  private:
    void refuse(const std::string& what) {
        reading_.findings.push_back({Severity::error, "settings/accessibility-statement", settings_.line,
                                     "the accessibility statement is left out of the site: " + what +
                                         "; write down what was found, and only what was found"});
    }

    Date day(std::string_view key, const std::string& meaning) {
        const auto date = parse_iso_date(settings_.text_of(key));
        if (!date) refuse(std::string(key) + " is missing or no day (" + meaning + ", as in 2026-11-22)");
        return date.value_or(Date{});
    }

    Words words(const std::string& key, const std::string& meaning) {
        const std::string text = settings_.text_of(key);
        if (!says_something(text)) refuse(key + " is missing (" + meaning + ")");
        return {Release::of_settings(text), Release::of_settings(settings_.text_of(key + "_cy"))};
    }

    std::vector<Words> list(const std::string& key) {
        std::vector<Words> all;
        const Value* plain = settings_.find(key);
        const Value* welsh = settings_.find(key + "_cy");
        if (!plain) return all;
        if (welsh && welsh->items.size() != plain->items.size()) refuse(key + "_cy has not as many entries as " + key);
        for (std::size_t at = 0; at < plain->items.size(); ++at) {
            if (!says_something(plain->items[at].text)) refuse("an entry of " + key + " is empty");
            const bool has_welsh = welsh && at < welsh->items.size();
            all.push_back({Release::of_settings(plain->items[at].text),
                           has_welsh ? Release::of_settings(welsh->items[at].text) : PublicText{}});
        }
        return all;
    }

    void read_answer_time(AccessibilityStatement& statement) {
        const std::string days = settings_.text_of("answer_within_working_days");
        if (days.empty()) return;
        if (days.size() > 2 || days.find_first_not_of("0123456789") != std::string::npos)
            return refuse("answer_within_working_days is no whole number of working days");
        statement.answer_within_working_days = std::stoi(days);
    }

    const Value& settings_;
    AccessibilityReading reading_;
};

} // namespace

AccessibilityReading read_accessibility(const Value& settings) { return Reader(settings).read(); }

Findings accessibility_due(const AccessibilityStatement& statement, Date as_of) {
    Findings findings;
    const auto tell = [&](const std::string& message) {
        findings.push_back({Severity::warning, "settings/accessibility-due", 0, message});
    };
    const Date a_year_ago = Date{as_of.year() - std::chrono::years{1}, as_of.month(), as_of.day()};
    for (const auto& [key, day] : {std::pair("tested", statement.tested), std::pair("reviewed", statement.reviewed)}) {
        if (as_of < day)
            tell(std::string(key) + " names a day that has not come; the accessibility statement tells what was done");
        if (day < a_year_ago)
            tell(std::string(key) + " is more than a year ago (" + format_iso_date(day) +
                 "); test the website again, bring the accessibility statement up to date and change the day");
    }
    return findings;
}

} // namespace part_one
