#include "form/deferral_talk.h"

#include "adapters/unicode.h"
#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/applicants_table.h"
#include "form/profile.h"
#include "form/waiting_words.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace part_one {

namespace {

using Words = std::vector<FoldedWord>;

bool begins(std::string_view word, std::initializer_list<std::string_view> stems) {
    return std::any_of(stems.begin(), stems.end(), [word](std::string_view stem) { return word.starts_with(stem); });
}
bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool puts_off(std::string_view word) {
    return begins(word, {"defer", "deffer", "differed", "deferr", "delay", "postpon", "gohir", "ohir", "ngohir"});
}
bool publishes(std::string_view word) {
    return begins(word,
                  {"publish", "publica", "pubica", "releas", "cyhoedd", "gyhoedd", "chyhoedd", "disclos", "announc"});
}
/// The form itself, under one of its names.
bool is_this_form(std::string_view word) {
    return is_any(word, {"form", "notice", "record", "decision", "document", "approval", "report", "ffurflen",
                         "hysbysiad", "penderfyniad", "this"});
}

bool may_talk(std::string_view folded) {
    static constexpr Needles stems{"efer|iffered|mbarg|ublish|ublic|elease|ohiri|yhoedd|ithheld|nnounc"};
    return stems.any_in(folded);
}

/// One sentence, and what it says with each of its words.
class Sentence {
  public:
    Sentence(std::string_view text, bool is_label) : text_(text), words_(folded_words(text)), is_label_(is_label) {}

    bool leaves_doubt() const {
        if (words_.empty() || is_about_press() || is_promised_by_a_day()) return false;
        if (waits_for_publication(text_, is_label_)) return true;
        if (is_hypothetical()) return false;
        return is_embargo() || is_deferral() || is_not_until() || is_held_until() || is_day_to_come();
    }

  private:
    /// "It will be on the website by: 27 October 2022": at the latest, and no other word
    bool is_promised_by_a_day() const {
        constexpr WordList plain{"it this the form notice decision record will be is to on our website published"};
        const auto dates = find_dates(text_);
        if (dates.size() != 1) return false;
        std::size_t at = 0;
        while (at < words_.size() && plain.holds(word(at))) ++at;
        return at > 2 && word(at) == "by" && at + 1 < words_.size() && words_[at + 1].at == dates[0].at &&
               words_.back().end <= dates[0].at + dates[0].length;
    }

    template <typename Test>
    std::size_t find(Test test, std::size_t from = 0) const {
        for (std::size_t at = from; at < words_.size(); ++at)
            if (test(words_[at].text)) return at;
        return words_.size();
    }
    template <typename Test>
    bool has(Test test) const {
        return find(test) < words_.size();
    }
    std::string_view word(std::size_t at) const { return at < words_.size() ? words_[at].text : std::string_view{}; }

    /// "published", "made public", "on the website"
    bool publishes_at(std::size_t at) const {
        return publishes(word(at)) || word(at) == "website" ||
               (word(at) == "public" && at > 0 && is_any(word(at - 1), {"made", "make", "go", "be"}));
    }
    bool speaks_of_publishing() const {
        for (std::size_t at = 0; at < words_.size(); ++at)
            if (publishes_at(at)) return true;
        return false;
    }

    bool names_day() const { return !find_dates(text_).empty(); }

    /// Does it concern this form? A label says it by standing there.
    bool concerns_form() const { return is_label_ || has(is_this_form); }

    bool is_about_press() const {
        // "Delay publication until after the press launch" is about the form all the same.
        const bool is_told = begins(word(0), {"publication"}) || word(0) == "publish";
        if (is_told || (puts_off(word(0)) && begins(word(1), {"publica"}))) return false;
        // "The press release and this form are under embargo"
        for (std::size_t at = 0; at + 1 < words_.size(); ++at)
            if (word(at) == "this" && is_this_form(word(at + 1))) return false;
        return has([](std::string_view w) { return is_any(w, {"press", "media", "news", "wasg"}); });
    }
    /// "Publication may be deferred where …", "if publication is to be deferred": the form's printed words.
    bool is_hypothetical() const {
        if (is_any(word(0), {"if", "where", "os", "deferment"}) && !is_label_) return true;
        if (is_printed_promise()) return true;
        if (is_label_ && names_day()) return false; // "Date on which it may be published: 1 April 2027"
        for (std::size_t at = 0; at + 1 < words_.size(); ++at)
            if (is_any(word(at), {"may", "can", "could", "might", "only"}) &&
                (word(at + 1) == "be" || word(at + 1) == "applicable"))
                return !has([](std::string_view w) { return w == "until" || w == "till"; });
        return false;
    }

    /// "to be published within 5 working days unless a deferral has been agreed": whether it has, another line says.
    bool is_printed_promise() const {
        const std::size_t at = find([](std::string_view w) { return w == "unless"; });
        const bool promises = has([](std::string_view w) { return w == "within"; }) &&
                              has([](std::string_view w) { return w == "day" || w == "days"; });
        std::size_t next = at + 1;
        while (is_any(word(next), {"a", "any", "its", "the", "publication", "it", "is"})) ++next;
        return promises && puts_off(word(next)) && !names_day() && !has([](std::string_view w) {
                   return is_any(w, {"until", "till", "pending"});
               });
    }

    bool is_embargo() const {
        const std::size_t at = find([](std::string_view w) { return begins(w, {"embarg"}); });
        const bool is_over = has([](std::string_view w) {
                                 return is_any(w, {"lifted", "ended", "expired", "over", "longer"});
                             }) &&
                             !(is_label_ && names_day()) && !has([](std::string_view w) {
                                 return is_any(w, {"until", "till", "be", "not"});
                             });
        // "Embargo on overtime"
        const bool is_of_work =
            word(at + 1) == "on" && !publishes(word(at + 2)) &&
            (find_dates(text_).empty() ? !is_any(word(at + 2), {"this", "the", "all", "release", "form"})
                                       : is_any(word(at + 2), {"recruitment", "overtime", "spending", "travel", "leave",
                                                               "hiring", "vacancies", "training"}));
        return at < words_.size() && !is_over && !is_of_work &&
               (at == 0 || !is_any(word(at - 1), {"trade", "arms", "oil", "export", "no", "not"}));
    }

    bool is_deferral() const {
        std::size_t at = find(puts_off);
        // "within one working day or on the defer date": where a form prints when it is published
        while (at < words_.size() && word(at) == "defer" && word(at + 1) == "date" && at > 0 && word(at - 1) == "the")
            at = find(puts_off, at + 1);
        if (at == words_.size() || is_denied(at) || is_of_another_paper()) return false;
        const bool of_publication = puts_off_publication() || (speaks_of_publishing() && concerns_form());
        const std::size_t mark = text_.find_first_of("?:");
        const auto names_paper = [](std::string_view w) { return is_any(w, {"form", "notice", "record", "ffurflen"}); };
        const bool asks = mark != std::string_view::npos && has(names_paper);
        const bool names_money = is_any(word(at + 1), {"income", "payment", "payments", "costs", "credit"});
        const bool bare = is_label_ && begins(word(at), {"defer", "deffer", "gohir"}) && !names_money &&
                          mark != std::string_view::npos &&
                          (words_.size() <= 4 || ((at == 0 || word(0) == "part") && words_[at].end == mark));
        // "This form is deferred until 1 April 2027"; a decision that is deferred was put off itself
        const bool of_form = is_any(word(0), {"this", "the"}) && is_any(word(1), {"form", "notice", "record"}) &&
                             at > 2 && is_any(word(at + 1), {"until", "till", "to"});
        return of_publication || asks || bare || of_form;
    }
    /// "agreed to defer publication until", "that publication be deferred until": that of the form, where no other
    /// paper is named.
    bool puts_off_publication() const {
        const auto lasts = [this](std::size_t from) {
            return names_day() || find(
                                      [](std::string_view w) {
                                          return is_any(w, {"until", "till", "pending", "tan"});
                                      },
                                      from) < words_.size();
        };
        for (std::size_t at = 0; at < words_.size(); ++at) {
            std::size_t next = at + 1;
            if (puts_off(word(at))) {
                while (is_any(word(next), {"the", "its", "this"})) ++next;
                if (begins(word(next), {"publica", "publish"}) && word(next + 1) != "of" && lasts(next)) return true;
            }
            if (!begins(word(at), {"publica"})) continue;
            while (is_any(word(next), {"be", "is", "was", "has", "been", "will", "should", "to", "must", "being"}))
                ++next;
            if (puts_off(word(next)) && lasts(next)) return true;
        }
        return false;
    }

    /// "not deferred", "no deferral", "need not be delayed"
    bool is_denied(std::size_t at) const {
        for (std::size_t back = at; back > 0; --back) {
            if (is_any(word(back - 1), {"not", "no", "without", "nor", "never", "dim", "ddim"})) return true;
            if (!is_any(word(back - 1), {"to", "be", "been", "being", "is", "need", "any", "a", "yn", "i'w", "reason",
                                         "reasons", "grounds", "cause"}))
                return false;
        }
        return false;
    }

    /// "Publication of the annual report was delayed"
    bool is_of_another_paper() const {
        const std::size_t at = find([](std::string_view w) { return begins(w, {"publication"}); });
        if (word(at + 1) != "of") return false;
        for (std::size_t next = at + 2; next < words_.size() && next < at + 7; ++next) {
            if (puts_off(word(next)) || is_this_form(word(next)) ||
                is_any(word(next), {"is", "was", "will", "has", "to"}))
                return false;
            if (is_any(word(next), {"annual", "plan", "strategy", "review", "guidance", "accounts", "evaluation"}))
                return true;
        }
        return false;
    }

    /// "The annual report will be published on …": a sentence whose subject is another paper.
    bool is_sentence_of_another_paper() const {
        if (!is_any(word(0), {"the", "an", "a", "our", "its", "his", "her"}) || !trimmed(text_).ends_with("."))
            return false;
        bool names_another = false;
        for (std::size_t at = 1; at < words_.size() && at < 8; ++at) {
            if (is_any(word(at), {"this", "form", "notice", "record", "decision", "part", "document"})) return false;
            if (is_any(word(at), {"annual", "evaluation", "strategy", "accounts", "inspection", "survey", "plan"}))
                names_another = true;
            if (is_any(word(at), {"will", "is", "was"})) return names_another;
        }
        return false;
    }

    /// "not to be published until", "must not be made public before", "NOT FOR RELEASE UNTIL"
    bool is_not_until() const {
        if (!concerns_form()) return false;
        for (std::size_t at = 0; at < words_.size(); ++at) {
            if (!is_any(word(at),
                        {"not", "never", "cannot", "don't", "shouldn't", "no", "ni", "nid", "na", "peidiwch"}))
                continue;
            for (std::size_t then = at + 1; then < std::min(words_.size(), at + 6); ++then)
                if (publishes_at(then))
                    for (std::size_t until = then + 1; until < std::min(words_.size(), then + 8); ++until)
                        if (is_any(word(until),
                                   {"until", "till", "before", "yet", "pending", "prior", "cyn", "nes", "tan"}))
                            return true;
        }
        return false;
    }

    /// "hold until", "held back from the website pending"
    bool is_held_until() const {
        const std::size_t at = find([](std::string_view w) {
            return is_any(w, {"hold", "held", "withhold", "withheld"});
        });
        const bool until = find(
                               [](std::string_view w) {
                                   return is_any(w, {"until", "till", "pending"});
                               },
                               at) < words_.size();
        return until && concerns_form() && speaks_of_publishing();
    }

    /// "to be published on 1 April 2027", "for release from 01/04/27"
    bool is_day_to_come() const {
        const auto dates = find_dates(text_);
        if (dates.empty() || !concerns_form() || is_sentence_of_another_paper()) return false;
        for (std::size_t at = 1; at + 1 < words_.size(); ++at) {
            if (!publishes(word(at)) || words_[at].end > dates.back().at) continue;
            const bool to_come =
                is_any(word(at - 1), {"be", "for", "not", "no", "yes"}) || (at == 1 && word(0) == "please");
            if (to_come && is_any(word(at + 1), {"on", "from", "after", "until", "till", "only", "no"})) return true;
        }
        return is_label_ && publishes(word(0)) && is_any(word(1), {"on", "from", "after", "only", "no"});
    }

    std::string_view text_;
    Words words_;
    bool is_label_;
};

/// Behind the last question mark or colon: what was answered.
std::string_view tail_of(std::string_view text) {
    const std::size_t mark = text.find_last_of("?:");
    return mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
}

bool ends_like_a_sentence(std::string_view text) {
    return trimmed(text).ends_with(".") && folded_words(text).size() > 7;
}

bool leaves_doubt(const std::string& folded, const std::string& more) {
    // "Embargoed | No"
    if (!more.empty() && is_only_an_answer(more) && read_answer(more) == Answer::no) return false;
    const bool is_label = folded_words(folded).size() <= 14 && !ends_like_a_sentence(folded);
    std::size_t from = 0;
    while (from < folded.size()) {
        std::size_t end = folded.find(". ", from);
        end = end == std::string::npos ? folded.size() : end + 1;
        const std::string_view sentence = std::string_view(folded).substr(from, end - from);
        from = end;
        if (!(may_talk(sentence) || may_wait(sentence)) || !Sentence(sentence, is_label).leaves_doubt()) continue;
        if (sentence.find_first_of("?:") == std::string_view::npos) return true;
        const Answer answer =
            read_answer(std::string(tail_of(sentence)) + " " + std::string(folded.substr(from)) + " " + more);
        // Nothing behind it: a question that was left blank.
        if (answer != Answer::no && answer != Answer::none) return true;
    }
    return false;
}

/// Labels whose own meaning says what their words are about.
bool is_settled(Meaning meaning) {
    switch (meaning) {
    case Meaning::deferral_question:
    case Meaning::deferral_reason:
    case Meaning::deferral_date:
    case Meaning::for_publication:
    case Meaning::part_two_question:
    case Meaning::part_two_reason:
    case Meaning::published_date:
    case Meaning::press_date:
    case Meaning::media:
    case Meaning::title:
    case Meaning::number:
    case Meaning::harmless:
    case Meaning::instruction: return true;
    default: return false;
    }
}

class Listener {
  public:
    Listener(const Outline& outline, const std::vector<Labelled>& labels) : lines_(outline.lines), labels_(labels) {}

    std::vector<int> run() {
        std::size_t label = 0;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            while (label < labels_.size() && labels_[label].at < at) ++label;
            for (std::size_t segment = 0; segment < lines_[at].segments.size(); ++segment)
                if (!is_known(label, at, segment)) listen(at, segment);
        }
        return std::move(doubts_);
    }

  private:
    bool is_known(std::size_t label, std::size_t at, std::size_t segment) const {
        for (; label < labels_.size() && labels_[label].at == at; ++label)
            if (labels_[label].segment <= segment && is_settled(labels_[label].meaning)) return true;
        return false;
    }

    /// "Decision" and below it "Deferred": that was decided, of something else than publication.
    bool is_outcome(std::size_t at) const {
        return std::any_of(labels_.begin(), labels_.end(), [&](const Labelled& label) {
            return (label.at == at || label.at + 1 == at) &&
                   (label.meaning == Meaning::outcome || label.meaning == Meaning::decision);
        });
    }

    /// Without what was struck out.
    static std::string words_of(const Segment& segment) {
        return segment.has_struck ? fold(segment.kept) : segment.folded;
    }

    void listen(std::size_t at, std::size_t segment) {
        const OutlineLine& line = lines_[at];
        std::string text = words_of(line.segments[segment]);
        if (is_of_accounts(text)) return;
        // A sentence may be broken over two lines of its paragraph.
        const bool goes_on = segment == 0 && line.segments.size() == 1 && !line.ends_block && at + 1 < lines_.size();
        const auto may = [](std::string_view folded) { return may_talk(folded) || may_wait(folded); };
        if (!may(text) && !(goes_on && may(words_of(lines_[at + 1].segments.front())))) return;
        if (is_outcome_of_applicant(lines_, at, segment)) return;
        std::string more;
        for (std::size_t beside = segment + 1; beside < line.segments.size(); ++beside)
            more += " " + line.segments[beside].kept;
        if (goes_on && tail_of(text).empty() && text.find_first_of("?:") == std::string::npos) {
            const std::string next = words_of(lines_[at + 1].segments.front());
            // Where the next line alone leaves doubt it is heard in its turn.
            if (!may(text) && leaves_doubt(next, "")) return;
            text += " " + next;
        } else if (trimmed(more).empty() && at + 1 < lines_.size() && is_only_an_answer(lines_[at + 1].kept())) {
            more = lines_[at + 1].kept();
        }
        if (leaves_doubt(text, more) || (segment == 0 && text == "deferred" && !is_outcome(at)))
            doubts_.push_back(line.line);
    }

    const std::vector<OutlineLine>& lines_;
    const std::vector<Labelled>& labels_;
    std::vector<int> doubts_;
};

} // namespace

std::vector<int> lines_that_talk_of_deferral(const Outline& outline, const std::vector<Labelled>& labels) {
    return Listener(outline, labels).run();
}

} // namespace part_one
