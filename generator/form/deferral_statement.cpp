#include "form/deferral_statement.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/answer.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

/// Words that may stand round a date without being a condition.
constexpr std::array<std::string_view, 22> harmless_words{
    "until",  "till", "the", "on",   "from", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "mon",  "tue", "tues", "wed",  "thu",    "thur",    "thurs",     "fri",      "date",   "tan"};

bool is_harmless(std::string_view word) {
    return std::find(harmless_words.begin(), harmless_words.end(), word) != harmless_words.end();
}

struct DateAnswer {
    bool is_empty = true;
    bool is_settled = false;
    std::optional<Date> date;
};

/// `ignored`: words of an answer that may stand beside the date ("yes").
DateAnswer read_date_answer(std::string_view value, bool may_say_yes) {
    DateAnswer answer;
    if (says_nothing(value)) return answer;
    answer.is_empty = false;
    const std::string folded = fold(value);
    const auto dates = find_dates(folded);
    if (dates.size() != 1) return answer;
    std::string rest = folded.substr(0, dates[0].at) + " " + folded.substr(dates[0].at + dates[0].length);
    for (const FoldedWord& word : folded_words(rest)) {
        if (is_harmless(word.text) ||
            (may_say_yes && (word.text == "yes" || word.text == "y" || word.text == "deferred")))
            continue;
        return answer;
    }
    answer.is_settled = true;
    answer.date = dates[0].date;
    return answer;
}

class Reading {
  public:
    void say(int line, std::string rule, std::string message) {
        statement.findings.push_back({Severity::warning, std::move(rule), line, std::move(message)});
    }
    void unsettled(int line, std::string rule, std::string message) {
        statement.is_asked_for = true;
        statement.is_settled = false;
        say(line, std::move(rule), std::move(message));
    }
    void until(Date date, int line) {
        statement.is_asked_for = true;
        if (statement.until && *statement.until != date) {
            unsettled(line, "publication/deferral-rivals",
                      "two different days are named until which publication is deferred; leave one of them");
            return;
        }
        statement.until = date;
    }
    DeferralStatement statement;
};

} // namespace

DeferralStatement read_deferral(const std::vector<Labelled>& labels, const FrontMatter& front_matter) {
    Reading reading;
    bool said_no = false;
    int no_line = 0;
    int asked_line = 0;
    for (const Labelled& label : labels) {
        if (label.meaning == Meaning::deferral_question) {
            const DateAnswer inside = read_date_answer(label.value, true);
            if (!inside.is_empty && inside.is_settled) {
                asked_line = label.line;
                reading.until(*inside.date, label.line);
                continue;
            }
            const bool has_date = !find_dates(fold(label.value)).empty();
            Answer answer = read_answer(label.value, label.struck_value);
            // "Publication deferred" says yes by itself.
            if (answer == Answer::none && label.note == "yes") answer = Answer::yes;
            switch (answer) {
            case Answer::yes:
                reading.statement.is_asked_for = true;
                asked_line = label.line;
                if (has_date)
                    reading.unsettled(
                        label.line, "publication/deferral-condition",
                        "the day named beside the deferral carries a condition or a rival; write defer_until "
                        "in the front matter");
                break;
            case Answer::no:
                said_no = true;
                no_line = label.line;
                if (has_date)
                    reading.unsettled(
                        label.line, "publication/deferral-contradiction",
                        "the form says that publication is not deferred and names a day beside it; delete the "
                        "one that is wrong");
                break;
            case Answer::none: break;
            case Answer::unclear:
                asked_line = label.line;
                reading.unsettled(
                    label.line, "publication/deferral-unclear",
                    "it is not clear whether publication is to be deferred (neither YES nor NO stands alone); "
                    "delete the answer that does not apply");
            }
        }
    }
    for (const Labelled& label : labels) {
        if (label.meaning != Meaning::deferral_date && label.meaning != Meaning::deferral_reason) continue;
        if (says_nothing(label.value)) continue;
        const bool has_date = !find_dates(fold(label.value)).empty();
        if (label.meaning == Meaning::deferral_reason) {
            if (has_date && !reading.statement.until && (said_no || reading.statement.is_asked_for))
                reading.unsettled(
                    label.line, "publication/deferral-date-in-reason",
                    "a day stands only in the reason for deferral; if it is the day of publication, write it "
                    "behind \"until what date\" or as defer_until in the front matter");
            continue;
        }
        const DateAnswer answer = read_date_answer(label.value, false);
        if (answer.is_settled) {
            if (said_no && !reading.statement.is_asked_for)
                reading.say(
                    no_line, "publication/deferral-contradiction",
                    "the form says that publication is not deferred and yet names a day; it is held until that day, "
                    "delete the one that is wrong");
            reading.until(*answer.date, label.line);
        } else if (reading.statement.is_asked_for || has_date || !says_unknown(label.value)) {
            // "TBC" behind a NO says nothing; anything else may be a day or a condition.
            const Answer plain_no = read_answer(label.value);
            if (!reading.statement.is_asked_for && plain_no == Answer::no && !has_date) continue;
            reading.unsettled(
                label.line, "publication/deferral-without-date",
                "no single day can be read until which publication is deferred (a month, a condition or two "
                "days are not enough); write defer_until in the front matter");
        }
    }
    if (front_matter.asks_deferral) {
        if (!front_matter.defer_until) {
            reading.unsettled(
                0, "publication/deferral-without-date",
                "defer_until in the front matter has no day that can be read; write one, such as 2027-04-01");
        } else if (!reading.statement.is_asked_for) {
            reading.until(*front_matter.defer_until, 0);
        } else if (!reading.statement.until) {
            // The form asks and names no day that can be read: the front matter settles it.
            reading.statement.is_settled = true;
            reading.statement.until = front_matter.defer_until;
        } else if (*front_matter.defer_until < *reading.statement.until) {
            reading.unsettled(
                0, "publication/front-matter-opens",
                "the front matter's defer_until is earlier than the day on the form; delete the one that is wrong");
        } else {
            reading.statement.until = front_matter.defer_until;
        }
    }
    if (reading.statement.is_asked_for && !reading.statement.until && reading.statement.is_settled)
        reading.unsettled(
            asked_line, "publication/deferral-without-date",
            "the form asks for deferral but names no day that can be read; write defer_until in the front "
            "matter");
    return reading.statement;
}

} // namespace part_one
