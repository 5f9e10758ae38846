#include "form/decision_day.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/day_in_sentence.h"
#include "form/decisive_statement.h"
#include "form/form_names.h"
#include "form/sentences.h"
#include "form/sign_off_lines.h"
#include "form/sign_off_words.h"
#include "form/signed_days.h"

#include <algorithm>

namespace part_one {

namespace {

/// What the words between "Date" and the day say of it: "Date signed by the PCC 3 May" is the decision's, "Date report
/// received: 3 May" is not.
enum class Said { nothing, of_decision, of_something_else };
Said words_before_day(std::string_view folded_value, std::size_t day_at) {
    Said said = Said::nothing;
    bool is_unknown = false;
    for (const FoldedWord& word : folded_words(folded_value.substr(0, day_at))) {
        const std::string_view text = word.text;
        for (std::string_view other :
             {"effect",         "effective",   "published", "publication", "received",  "report",
              "requested",      "request",     "required",  "review",      "referral",  "referred",
              "implementation", "implemented", "deadline",  "expiry",      "expires",   "start",
              "starts",         "end",         "ends",      "due",         "next",      "notified",
              "sent",           "prepared",    "submitted", "drafted",     "completed", "call-in",
              "application",    "applied",     "release",   "until",       "from",      "officer",
              "executive"})
            if (text == other) return Said::of_something_else;
        if (said == Said::of_decision) continue;
        for (std::string_view own : {"signed", "approved", "approval", "decided", "decision", "agreed", "authorised",
                                     "signature", "determined", "taken", "made", "commissioner", "pcc"})
            if (text == own) said = Said::of_decision;
        const bool is_plain = text.size() <= 3 || month_named(text) != 0 || is_ascii_digit(text.front()) ||
                              text.ends_with("day") || text == "dydd";
        is_unknown = is_unknown || (!is_plain && folded_value.find(':') < day_at);
    }
    return said == Said::nothing && is_unknown ? Said::of_something_else : said;
}

/// "27th January 2025Decision Papers": the next label of a page whose lines ran together is no part of the day.
std::string_view without_glued_words(std::string_view value) {
    for (std::size_t at = 4; at + 1 < value.size(); ++at) {
        const bool is_capital = value[at] >= 'A' && value[at] <= 'Z' && value[at + 1] >= 'a' && value[at + 1] <= 'z';
        const std::string_view year = value.substr(at - 4, 4);
        if (is_capital && std::all_of(year.begin(), year.end(), is_ascii_digit)) return value.substr(0, at);
    }
    return value;
}

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels) : lines_(outline.lines), labels_(labels) {}

    DecisionDay read() {
        for (const Labelled& label : labels_) read_label(label);
        if (best_rank_ < rank_by_maker) read_day_below_who_decided();
        if (best_rank_ < rank_by_maker) read_signed_lines();
        if (best_rank_ < rank_by_maker)
            if (const auto found = day_in_signed_table(lines_)) keep(found->date, rank_by_signature, found->from);
        for (const SignedDay& found : days_beside_maker(lines_))
            if (best_rank_ < rank_by_maker || found.heads_form)
                keep(found.date, found.is_labelled ? rank_of_own_label : rank_by_signature, found.from);
        if (best_rank_ < rank_by_maker) read_sentences();
        if (best_rank_ < rank_by_signature) read_sign_off_lines();
        if (!day_.date && !officer_day_)
            if (const auto found = day_in_last_line(lines_)) keep(found->date, rank_of_any, found->from);
        if (!day_.date && !officer_day_)
            if (const auto found = day_of_meeting_told(lines_)) keep(found->date, rank_of_any, found->from);
        if (!day_.date && officer_day_ && is_decided_by_officer()) {
            day_.date = officer_day_;
            day_.from = officer_from_;
        }
        return std::move(day_);
    }

  private:
    static constexpr int rank_of_own_label = 6, rank_of_likely_label = 5, rank_by_maker = 4, rank_by_signature = 3,
                         rank_of_any = 1;
    enum class Context { none, maker, officer, media, minutes };

    /// "Signed as a correct record": at the next meeting, and not on the day of the decision
    static bool signs_minutes(std::string_view folded) {
        return folded.find("correct record") != std::string_view::npos ||
               folded.find("true record") != std::string_view::npos ||
               folded.find("accurate record") != std::string_view::npos;
    }

    void read_label(const Labelled& label) {
        int rank = 0;
        switch (label.meaning) {
        case Meaning::outcome:
            // "Decision made: 18 July 2024"
            if (is_whole_date(label.value))
                keep(find_dates(fold(label.value))[0].date, rank_of_own_label, behind_label(label));
            return enter(stands_below_officer(label) ? Context::officer : Context::maker);
        case Meaning::declaration:
            if (is_declared_by_maker(lines_, label)) enter(Context::maker);
            return;
        case Meaning::marking: return read_day_of_status(label);
        case Meaning::decision:
            // "Decision taken: 24th April 2015"
            if (is_whole_date(label.value))
                keep(find_dates(fold(label.value))[0].date, rank_of_own_label, behind_label(label));
            return enter(Context::maker);
        case Meaning::maker_approval: return enter(Context::maker);
        case Meaning::officer_approval: return enter(Context::officer);
        case Meaning::media: return enter(Context::media);
        case Meaning::title:
            // What a report is called begins it; "Title: Police and Crime Commissioner" is that of who signed.
            if (!is_post_of_maker(label.value) && context_ == Context::maker && best_rank_ >= rank_by_maker)
                enter(Context::none);
            return;
        case Meaning::section:
        case Meaning::summary:
        case Meaning::part_one_begins:
        case Meaning::recommendation: return enter(Context::none);
        case Meaning::signature: {
            // "Monitoring Officer's signature", "Signed: Commissioner": the signature says whose it is
            const std::string whose = fold(label.label + " " + label.value);
            if (signs_minutes(whose)) return enter(Context::minutes);
            if (names_maker(whose)) {
                context_ = Context::maker;
            } else if (names_officer(whose)) {
                context_ = Context::officer;
            }
            after_signature_ = true;
            read_day_behind_name(label);
            return;
        }
        case Meaning::decision_maker: return read_day_behind_name(label);
        case Meaning::decision_date:
            rank = label.is_likely ? rank_of_likely_label : rank_of_own_label;
            // "When": of what is not said
            if (label.is_likely && is_one_word(label.label)) rank = rank_of_any;
            break;
        case Meaning::date:
            rank = context_ == Context::maker ? rank_by_maker : after_signature_ ? rank_by_signature : rank_of_any;
            break;
        default: return;
        }
        if (says_nothing(label.value)) return;
        const bool is_of_decision = label.meaning == Meaning::decision_date;
        const std::string folded = fold(is_of_decision ? without_glued_words(label.value) : label.value);
        const auto dates = find_dates(folded);
        if (label.meaning == Meaning::date) {
            const Said said = words_before_day(folded, dates.empty() ? folded.size() : dates[0].at);
            if (said == Said::of_something_else) return;
            if (said == Said::of_decision) rank = std::max(rank, rank_by_maker);
            if (context_ == Context::media || context_ == Context::minutes) return;
        }
        // "12fed Mai 2022 / 12 May 2022" is one day in two languages.
        const bool is_one_day = !dates.empty() && std::all_of(dates.begin(), dates.end(), [&](const auto& found) {
            return found.date == dates[0].date;
        });
        if (label.meaning == Meaning::date && context_ == Context::officer) {
            if (is_one_day) {
                officer_day_ = dates[0].date;
                officer_from_ = behind_label(label);
            }
            return;
        }
        if (!is_one_day) {
            day_.findings.push_back({Severity::warning, "form/date-unreadable", label.line,
                                     "the date here cannot be read as one day; write it like 3 July 2017, or "
                                     "give date in the front matter"});
            return;
        }
        Origin from = behind_label(label);
        if (rank == rank_by_maker) from.how = "beside the decision maker's approval";
        if (rank == rank_by_signature) from.how = "beside a signature";
        keep(dates[0].date, rank, from);
    }

    /// "Status: approved 4 May 2015"
    void read_day_of_status(const Labelled& label) {
        const std::string folded = fold(label.value);
        const auto dates = find_dates(folded);
        if (dates.size() != 1 || folded_words(folded).size() > 5) return;
        const std::string_view before = trimmed(std::string_view(folded).substr(0, dates[0].at));
        for (std::string_view outcome : {"approved", "agreed", "rejected", "noted", "not approved", "decided"})
            if (before == outcome) keep(dates[0].date, rank_by_signature, behind_label(label));
    }

    /// "Chief Executive" on a line of its own above "I hereby endorse …": an officer speaks.
    bool stands_below_officer(const Labelled& label) const {
        if (label.at == 0 || label.at > lines_.size()) return false;
        const std::string above = lines_[label.at - 1].folded();
        return folded_words(above).size() <= 6 && names_officer(above) && !names_maker(above);
    }

    /// "Commissioner's signature: R. Cherwell, 16 January 2018", "Decision taken by: Commissioner, 19th July 2019"
    void read_day_behind_name(const Labelled& label) {
        const std::string folded = fold(label.value);
        const auto dates = find_dates(folded);
        if (dates.size() != 1 || words_before_day(folded, dates[0].at) == Said::of_something_else) return;
        const std::string whose = fold(label.label) + " " + folded;
        if (names_officer(whose) && !names_maker(whose)) {
            officer_day_ = dates[0].date;
            officer_from_ = behind_label(label);
            return;
        }
        keep(dates[0].date, names_maker(whose) ? rank_by_maker : rank_by_signature, behind_label(label));
    }

    static bool is_one_word(const std::string& text) {
        const std::string folded = fold(text);
        return folded_words(folded).size() == 1;
    }

    /// "Decision taken by | Commissioner" and in the row below "On | 4 November 2025"
    void read_day_below_who_decided() {
        for (const Labelled& label : labels_) {
            const std::size_t below = std::max(label.at, label.value_at) + 1;
            if (label.meaning != Meaning::decision_maker || below >= lines_.size()) continue;
            const std::string folded = lines_[below].folded();
            if (!folded.starts_with("on ") && !folded.starts_with("on:")) continue;
            const std::string day = folded.substr(3);
            if (is_whole_date(day))
                keep(find_dates(day)[0].date, rank_by_maker, {lines_[below].line, "below who decided"});
        }
    }

    void enter(Context context) {
        context_ = context;
        after_signature_ = false;
    }

    void keep(Date date, int rank, Origin from) {
        if (rank < best_rank_) return;
        best_rank_ = rank;
        day_.date = date;
        day_.from = from;
    }

    static Origin behind_label(const Labelled& label) {
        return {label.value_line > 0 ? label.value_line : label.line, "behind its label"};
    }

    bool is_day_of_something_else(std::size_t at) const {
        return std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& label) {
            return label.at == at && (label.meaning == Meaning::published_date ||
                                      label.meaning == Meaning::press_date || label.meaning == Meaning::deferral_date);
        });
    }

    /// A signature, a name, a post, and below them the bare date.
    void read_signed_lines() {
        for (const Labelled& label : labels_) {
            const bool is_sign_off = label.meaning == Meaning::signature || label.meaning == Meaning::decision ||
                                     label.meaning == Meaning::outcome || label.meaning == Meaning::maker_approval;
            const std::string whose = fold(label.label + " " + label.value);
            if (!is_sign_off || names_officer(whose) || signs_minutes(whose)) continue;
            for (std::size_t at = label.at + 1; at < lines_.size() && at <= label.at + 4; ++at) {
                const std::string text = lines_[at].kept();
                if (is_day_of_something_else(at)) continue; // "Published | 8 February 2024"
                if (names_officer(fold(text)) && !names_maker(fold(text))) break;
                if (!is_whole_date(text) && !is_name_and_day(text)) continue;
                keep(find_dates(fold(text))[0].date, rank_by_signature, {lines_[at].line, "below a signature"});
                break;
            }
        }
    }

    /// "Agreed by PCC 3 March 2021": where all lines that sign off tell one day.
    void read_sign_off_lines() {
        const SignOffLine* only = nullptr;
        const auto all = sign_off_lines(lines_);
        for (const SignOffLine& signed_off : all) {
            if (!signed_off.date) continue;
            if (only && only->date != signed_off.date) return;
            only = &signed_off;
        }
        if (only) keep(*only->date, rank_by_signature, {only->line, "where the form is signed off"});
    }

    /// Where every sentence that tells the day tells the same one.
    void read_sentences() {
        std::optional<Date> told;
        int line = 0;
        // "Decision of the Commissioner: approved on 12 February 2025"
        for (const Labelled& label : labels_) {
            if (label.meaning != Meaning::decision && label.meaning != Meaning::outcome) continue;
            const auto day = day_told_in(label.value);
            if (!day) continue;
            if (told && *told != *day) return;
            told = day;
            line = label.value_line;
        }
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            if (lines_[at].place == OutlineLine::Place::table) continue;
            const std::string text = lines_[at].kept();
            if (text.find(" on ") == std::string::npos && !text.starts_with("On ") &&
                text.find(", ") == std::string::npos && text.find(": ") == std::string::npos &&
                text.find("Approved ") == std::string::npos && text.find(" at ") == std::string::npos)
                continue;
            for (std::string_view sentence : sentences_of(text)) {
                const auto day = day_told_in(sentence);
                if (!day) continue;
                if (told && *told != *day) return;
                told = day;
                line = lines_[at].line;
            }
        }
        if (!told)
            if (const auto broken = day_in_broken_line(line)) told = broken;
        if (told) keep(*told, rank_by_signature, {line, "where the form tells when it was decided"});
    }

    /// "… decided on 14" and on the next line of the paragraph "July 2021 to support"; sets the line.
    std::optional<Date> day_in_broken_line(int& line) const {
        for (std::size_t at = 0; at + 1 < lines_.size(); ++at) {
            if (lines_[at].place != OutlineLine::Place::paragraph || lines_[at + 1].begins_block) continue;
            const std::string text = lines_[at].kept() + " " + lines_[at + 1].kept();
            for (std::string_view sentence : sentences_of(text))
                if (const auto day = day_told_in(sentence)) {
                    line = lines_[at].line;
                    return day;
                }
        }
        return std::nullopt;
    }

    bool is_decided_by_officer() const {
        return std::any_of(labels_.begin(), labels_.end(), [](const Labelled& label) {
            return label.meaning == Meaning::decision_maker && names_officer(fold(label.value)) &&
                   !names_maker(fold(label.value));
        });
    }

    const std::vector<OutlineLine>& lines_;
    const std::vector<Labelled>& labels_;
    DecisionDay day_;
    Context context_ = Context::none;
    bool after_signature_ = false;
    int best_rank_ = 0;
    std::optional<Date> officer_day_;
    Origin officer_from_;
};

} // namespace

DecisionDay read_decision_day(const Outline& outline, const std::vector<Labelled>& labels) {
    return Reader(outline, labels).read();
}

bool is_whole_date(std::string_view text) {
    const std::string folded = fold(trimmed(text));
    const auto dates = find_dates(folded);
    if (dates.size() != 1) return false;
    std::size_t other = 0;
    for (const FoldedWord& word : folded_words(folded))
        if ((word.at < dates[0].at || word.at >= dates[0].at + dates[0].length) && month_named(word.text) == 0) ++other;
    return other <= 1;
}

} // namespace part_one
