#include "form/deferral_statement.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/day_of_publication.h"
#include "form/deferral_talk.h"
#include "form/until_day.h"
#include "form/unwrapped.h"
#include "form/waiting_words.h"
#include "form/written_answer.h"

#include <algorithm>

namespace part_one {

namespace {

/// "As above" behind a NO: the NO again.
bool repeats_the_answer(std::string_view value) {
    const std::string folded = fold(value);
    for (std::string_view again : {"as above", "see above", "ditto", "fel uchod"})
        if (folded.starts_with(again) && folded_words(folded).size() == folded_words(again).size()) return true;
    return false;
}

/// "Until what date: (a date is required if deferring)": printed words, no answer.
std::string_view without_printed_words(std::string_view value) {
    value = trimmed(value);
    const std::size_t close = value.find(')');
    // "Until what date? The form may be published on 10 May 2021"
    const std::string folded = fold(value);
    for (std::string_view paper : {"the form ", "this form ", "the decision ", "this decision ", "the notice ", "it "})
        for (std::string_view may :
             {"may be published on ", "can be published on ", "will be published on ", "is to be published on "}) {
            const std::string lead = std::string(paper) + std::string(may);
            // Of plain letters, folded and written words are as long.
            if (folded.starts_with(lead) && folded.size() == value.size()) return value.substr(lead.size());
        }
    if (!value.starts_with("(") || close == std::string_view::npos) return value;
    const std::string printed = fold(value.substr(0, close));
    for (std::string_view words :
         {"is required", "if known", "if yes", "if applicable", "dd/mm", "if deferr", "os yn hysbys"})
        if (printed.find(words) != std::string::npos && find_dates(printed).empty()) return value.substr(close + 1);
    return value;
}

/// "This record will be published on our website on 24 October 2022", and no other word: nothing goes out before the day.
std::optional<Date> day_of_publication(const Outline& outline, int line) {
    constexpr WordList plain{"this the record form notice decision it will is to be published made public available on "
                             "my our pcc's pfcc's commissioner's website web site and"};
    for (const OutlineLine& other : outline.lines) {
        if (other.line != line || other.segments.size() != 1 || other.segments.front().has_struck || !other.ends_block)
            continue;
        const std::string folded = other.folded();
        const auto dates = find_dates(folded);
        if (dates.size() != 1 || !other.begins_block) return std::nullopt;
        const std::string rest = folded.substr(0, dates[0].at) + " " + folded.substr(dates[0].at + dates[0].length);
        const auto words = folded_words(rest);
        const bool is_plain =
            !words.empty() && words[0].text != "not" &&
            std::all_of(words.begin(), words.end(), [&](const FoldedWord& word) { return plain.holds(word.text); });
        return is_plain ? std::optional(dates[0].date) : std::nullopt;
    }
    return std::nullopt;
}

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels) : outline_(outline), labels_(labels) {}

    DeferralStatement statement;

    /// Labels first, then lines in words of their own.
    void read_form(bool is_comment = false) {
        for (std::size_t at = 0; at < labels_.size(); ++at)
            if (labels_[at].meaning == Meaning::deferral_question) read_question(at);
        for (std::size_t at = 0; at < labels_.size(); ++at) {
            if (labels_[at].meaning == Meaning::deferral_reason) read_reason(at);
            if (labels_[at].meaning == Meaning::deferral_date) read_date(at);
            if (labels_[at].meaning == Meaning::published_date) read_published(labels_[at]);
        }
        if (statement.is_asked_for && !statement.until && statement.is_settled) take_day_of_publication();
        for (int line : lines_that_talk_of_deferral(outline_, labels_)) {
            if (const auto day = is_comment ? std::nullopt : day_of_publication(outline_, line)) {
                statement.published_on = std::max(statement.published_on.value_or(*day), *day);
                continue;
            }
            unsettled(is_comment ? 0 : line, "publication/deferral-unknown-words",
                      "this line seems to put off publication in words that Part One does not know; write defer_until "
                      "in the front matter, or add the beginning of the line to form.md with the meaning deferral "
                      "question, deferral date or harmless");
        }
        if (statement.is_asked_for && !statement.until && statement.is_settled)
            unsettled(asked_line_, "publication/deferral-without-date",
                      "the form asks for deferral but names no day that can be read; write defer_until in the front "
                      "matter");
    }

    void read_front_matter(const FrontMatter& front) {
        if (front.published)
            statement.published_on = std::max(statement.published_on.value_or(*front.published), *front.published);
        if (front.gives_deferral_reason && !front.asks_deferral && !statement.is_asked_for)
            unsettled(0, "publication/deferral-without-date",
                      "the front matter gives a reason for deferral, and neither it nor the form names a day; write "
                      "defer_until, or remove defer_reason");
        if (!front.asks_deferral) return;
        if (!front.defer_until) {
            unsettled(0, "publication/deferral-without-date",
                      "defer_until in the front matter has no day that can be read; write one, such as 2027-04-01");
        } else if (latest_ && *front.defer_until < *latest_) {
            unsettled(
                0, "publication/front-matter-opens",
                "the front matter's defer_until is earlier than the day on the form; delete the one that is wrong");
        } else {
            if (said_no_)
                say(no_line_, "publication/deferral-contradiction",
                    "the form says that publication is not deferred and the front matter names a day; it is held until "
                    "that day, delete the one that is wrong");
            // The form names no day that can be read, or none that is later: the front matter settles it.
            statement.is_asked_for = true;
            statement.is_settled = true;
            statement.until = front.defer_until;
            statement.is_day_of_form = false;
        }
    }

    void unsettled(int line, std::string rule, std::string message) {
        statement.is_asked_for = true;
        statement.is_settled = false;
        say(line, std::move(rule), std::move(message));
    }

  private:
    void say(int line, std::string rule, std::string message) {
        statement.findings.push_back({Severity::warning, std::move(rule), line, std::move(message)});
    }

    void until(Date date, int line) {
        statement.is_asked_for = true;
        latest_ = std::max(latest_.value_or(date), date);
        if (statement.until && *statement.until != date)
            return unsettled(line, "publication/deferral-rivals",
                             "two different days are named until which publication is deferred; leave one of them");
        statement.until = date;
    }

    /// "Publication deferred? Yes" and below it "Publish on: 2 May 2024"
    void take_day_of_publication() {
        constexpr int nearest_lines = 12;
        for (const Labelled& label : labels_) {
            const bool is_below = label.line > asked_line_ && label.line <= asked_line_ + nearest_lines;
            if (label.meaning != Meaning::published_date || !is_below || asked_line_ == 0) continue;
            if (const UntilDay day = read_until_day(label.value); day.day) until(*day.day, label.line);
        }
    }

    void read_question(std::size_t at) {
        const Labelled& label = labels_[at];
        const WrittenAnswer written = written_answer(outline_, labels_, at);
        const UntilDay inside = read_until_day(written.kept);
        if (inside.day) {
            asked_line_ = label.line;
            return until(*inside.day, label.line);
        }
        Answer answer = read_answer(written.kept, written.struck);
        // "Publication deferred" says yes by itself.
        if (answer == Answer::none && label.note == "yes") answer = Answer::yes;
        switch (answer) {
        case Answer::yes:
            statement.is_asked_for = true;
            asked_line_ = label.line;
            if (inside.has_date)
                unsettled(label.line, "publication/deferral-condition",
                          "the day named beside the deferral carries a condition or a rival; write defer_until in the "
                          "front matter");
            break;
        case Answer::no:
            said_no_ = true;
            no_line_ = label.line;
            if (inside.has_date)
                unsettled(label.line, "publication/deferral-contradiction",
                          "the form says that publication is not deferred and names a day beside it; delete the one "
                          "that is wrong");
            break;
        case Answer::none: break;
        case Answer::unclear:
            asked_line_ = label.line;
            unsettled(label.line, "publication/deferral-unclear",
                      "it is not clear whether publication is to be deferred (neither YES nor NO stands alone); delete "
                      "the answer that does not apply");
        }
    }

    void read_reason(std::size_t at) {
        const Labelled& label = labels_[at];
        const std::string reason = written_answer(outline_, labels_, at).kept;
        const Answer answer = read_answer(reason);
        if (says_nothing(reason) || answer == Answer::no || answer == Answer::none || statement.until) return;
        if (!find_dates(fold(reason)).empty())
            return unsettled(label.line, "publication/deferral-date-in-reason",
                             "a day stands only in the reason for deferral; if it is the day of publication, write it "
                             "behind \"until what date\" or as defer_until in the front matter");
        // A reason is given by those who defer; one on a later line may belong to something else.
        const bool is_beside = label.value_at == label.at;
        if (statement.is_asked_for || !is_beside || says_unknown(reason) || repeats_the_answer(reason)) return;
        unsettled(label.line, "publication/deferral-contradiction",
                  "a reason for deferral is given, and the form does not say that publication is deferred; answer YES "
                  "and name the day, or remove the reason");
    }

    void read_date(std::size_t at) {
        const Labelled& label = labels_[at];
        const std::string written(without_printed_words(written_answer(outline_, labels_, at).kept));
        const UntilDay answer = read_until_day(written);
        if (answer.is_empty) return;
        if (answer.day && label.note != "unclear") {
            if (said_no_ && !statement.is_asked_for)
                say(no_line_, "publication/deferral-contradiction",
                    "the form says that publication is not deferred and yet names a day; it is held until that day, "
                    "delete the one that is wrong");
            return until(*answer.day, label.line);
        }
        // "TBC" or "not required" behind a NO says nothing more; anything else may be a day or a condition.
        const bool adds_nothing =
            said_no_ && !answer.has_date &&
            (says_unknown(written) || repeats_the_answer(written) || read_answer(written) == Answer::no);
        if (!statement.is_asked_for && (adds_nothing || read_answer(written) == Answer::no)) return;
        unsettled(label.line, "publication/deferral-without-date",
                  "no single day can be read until which publication is deferred (a month, a condition or two days are "
                  "not enough); write defer_until in the front matter");
    }

    /// "Publication: this form will be published once it is signed"
    static bool is_printed_of_itself(const std::string& folded) {
        return folded_words(folded).size() > 4 && !waits_for_publication("publication " + folded, false);
    }

    /// "Publication date: 1 April 2027" is no deferral, and yet nothing is published before the day.
    void read_published(const Labelled& label) {
        const std::string folded = fold(label.value);
        const auto dates = find_dates(folded);
        for (const WrittenDate& written : dates)
            statement.published_on = std::max(statement.published_on.value_or(written.date), written.date);
        if (!dates.empty() || label.value_at != label.at) return;
        const DayOfPublication day = read_day_of_publication(label.label, label.value);
        if (day.month_ends && *day.month_ends > statement.month_ends.value_or(Date{})) {
            statement.month_ends = day.month_ends;
            statement.month_line = label.line;
        }
        if (day.month_ends || (!day.is_condition && is_printed_of_itself(folded))) return;
        constexpr WordList conditions{
            "after when once until following completion pending subject before later hold yet "
            "tbc tba confirmed deferred delayed embargoed postponed suspended held never withheld withhold private "
            "restricted"};
        const auto words = folded_words(folded);
        if (day.is_condition || std::any_of(words.begin(), words.end(),
                                            [&](const FoldedWord& word) { return conditions.holds(word.text); }))
            unsettled(label.line, "publication/deferral-condition",
                      "the day of publication hangs on a condition and is no day; write defer_until in the front "
                      "matter, or the day itself");
    }

    const Outline& outline_;
    const std::vector<Labelled>& labels_;
    std::optional<Date> latest_; // of the days named
    bool said_no_ = false;
    int no_line_ = 0;
    int asked_line_ = 0;
};

/// A deferral that stands in a comment, or an answer in one beside the question: somebody meant it, nobody sees it.
bool is_said_in_comments(const FilledForm& form, const Profile& profile) {
    for (const Comment& comment : form.document.comments) {
        for (const Labelled& label : form.labels) {
            if (label.meaning != Meaning::deferral_question || comment.line < label.line ||
                comment.line > label.line + 1)
                continue;
            if (!says_nothing(comment.text) && read_answer(comment.text) != Answer::no) return true;
        }
        std::vector<std::string> lines;
        for (std::string_view line : split_lines(comment.text)) lines.emplace_back(line);
        const Outline outline = make_outline(lines);
        const std::vector<Labelled> labels = recognise_labels(outline, profile);
        Reader reader(outline, labels);
        reader.read_form(true);
        if (reader.statement.is_asked_for) return true;
    }
    return false;
}

bool is_of_deferral(Meaning meaning) {
    return meaning == Meaning::deferral_question || meaning == Meaning::deferral_reason ||
           meaning == Meaning::deferral_date;
}

/// Does every doubt stand in a line that is a known label once its pieces are put together?
bool is_explained(const Findings& doubts, const Unwrapped& whole) {
    const std::vector<OutlineLine>& lines = whole.outline.lines;
    return std::all_of(doubts.begin(), doubts.end(), [&](const Finding& doubt) {
        return std::any_of(whole.labels.begin(), whole.labels.end(), [&](const Labelled& label) {
            const bool ends_behind = label.at + 1 >= lines.size() || doubt.line < lines[label.at + 1].line;
            return is_of_deferral(label.meaning) && doubt.line >= label.line && ends_behind;
        });
    });
}

/// What is read where a program broke the lines: "Is the publication of this form to be\ndeferred? NO". The form line
/// by line and the form in one piece; the closed reading wins, but where it is only the pieces that are in doubt.
bool settles(const DeferralStatement& whole_statement, const Unwrapped& whole, const DeferralStatement& pieces) {
    if (!pieces.findings.empty()) {
        const bool is_as_late = !pieces.until || (whole_statement.until && *pieces.until <= *whole_statement.until);
        return is_as_late && is_explained(pieces.findings, whole);
    }
    if (!whole_statement.is_asked_for) return false;
    return !pieces.is_asked_for || !whole_statement.is_settled || whole_statement.until > pieces.until;
}

/// With what stands beside the form's lines: comments and front matter.
DeferralStatement complete(Reader& reader, const FilledForm& form, const Profile& profile) {
    if (is_said_in_comments(form, profile))
        reader.unsettled(0, "publication/deferral-in-comment",
                         "a comment in the form speaks of deferring publication, where no reader sees it; answer the "
                         "form's question, or remove the comment");
    reader.read_front_matter(form.document.front_matter);
    return std::move(reader.statement);
}

} // namespace

DeferralStatement read_deferral(const FilledForm& form, const Profile& profile) {
    Reader reader(form.document.outline, form.labels);
    reader.read_form();
    if (const auto whole = unwrapped(form.document.outline, form.document.lines, profile)) {
        Reader again(whole->outline, whole->labels);
        again.read_form();
        again.statement.published_on = std::max(again.statement.published_on, reader.statement.published_on);
        if (settles(again.statement, *whole, reader.statement)) return complete(again, form, profile);
    }
    return complete(reader, form, profile);
}

} // namespace part_one
