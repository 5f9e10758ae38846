#include "disclosure/part.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/listen.h"
#include "disclosure/other_paper.h"
#include "disclosure/sign_off.h"
#include "disclosure/told_elsewhere.h"
#include "disclosure/unchosen_option.h"
#include "disclosure/utterances.h"
#include "disclosure/vocabulary.h"
#include "disclosure/whole_sentences.h"
#include "form/answer.h"
#include "form/profile.h"
#include "form/written_answer.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::string_view heading_alone = "disclosure/part-two-heading-alone";

bool begins_section(Meaning meaning) {
    switch (meaning) {
    case Meaning::section:
    case Meaning::summary:
    case Meaning::recommendation:
    case Meaning::decision:
    case Meaning::outcome:
    case Meaning::declaration:
    case Meaning::officer_approval:
    case Meaning::maker_approval:
    case Meaning::media:
    case Meaning::papers:
    case Meaning::awards:
    case Meaning::income:
    case Meaning::part_one_begins:
    case Meaning::part_two_begins:
    case Meaning::deferral_question:
    case Meaning::part_two_question: return true;
    default: return false;
    }
}

class Finder {
  public:
    Finder(const FilledForm& form, const Profile& profile)
        : form_(form), profile_(profile), lines_(form.document.outline.lines) {}

    PartReading read() {
        judge();
        return std::move(reading_);
    }

  private:
    bool is_head(const Utterance& said) const {
        if (said.order <= 1) return true;
        if (said.order > 6) return false;
        // Before the form's first section: its name, office, number and title may stand above.
        for (const Labelled& label : form_.labels)
            if (label.at < said.order && label.meaning != Meaning::office_name && label.meaning != Meaning::number &&
                label.meaning != Meaning::title)
                return false;
        return true;
    }

    /// The words for a picture, not of the form.
    bool is_picture(const Utterance& said) const { return said.order < lines_.size() && lines_[said.order].has_image; }

    bool is_foot(const Utterance& said) const {
        // Nothing but a page number, a picture or the office's imprint follows.
        for (std::size_t at = said.order; at < lines_.size(); ++at) {
            if (lines_[at].line <= said.line) continue;
            const std::string folded = lines_[at].folded();
            if (lines_[at].has_image && folded.size() <= 16) continue; // a crest
            if (is_imprint(folded)) continue;
            if (folded.size() > 16 || folded.find_first_of("0123456789") == std::string::npos) return false;
        }
        return true;
    }

    void finding(std::string rule, int line, std::string message) {
        reading_.findings.push_back({Severity::warning, std::move(rule), line, std::move(message)});
    }

    void mark_closed(int line) {
        reading_.is_marked_closed = true;
        finding("disclosure/marked-closed", line,
                "a marking at the head or foot of the form closes the whole of it; remove the marking if it is out of "
                "date, or keep the form off the site");
    }

    bool speaks_of_part_two(const Utterance& said) const {
        const std::string folded = said.order < lines_.size() ? lines_[said.order].folded() : std::string();
        return folded.find("part") != std::string::npos || folded.find("rhan") != std::string::npos;
    }

    /// "FOI EXEMPT – S43", "Restricted (when completed)", "Not for publication by virtue of …": a few words, or its ground,
    /// with nothing behind a colon
    bool is_short_marking(const Utterance& said) const {
        const std::string folded = said.order < lines_.size() ? lines_[said.order].folded() : ":";
        constexpr std::size_t longest = 24; // words of a ground
        const std::size_t words = spoken_words(folded).size();
        return folded.find(':') == std::string::npos &&
               (words <= 5 || (words <= longest && folded.find("schedule 12a") != std::string::npos));
    }

    /// "For office use only" over nothing but the form's own sign-off: who confirms, who signs, when, under what number.
    bool is_sign_off_for_office(const Utterance& said) const {
        if (said.order == 0 || said.order >= lines_.size() || is_head(said)) return false;
        const std::string folded = lines_[said.order].folded();
        const Words words = spoken_words(folded);
        if (words.size() > 6 || folded.find("use only") == std::string::npos) return false;
        bool is_signed = false;
        for (std::size_t at = said.order + 1; at < lines_.size(); ++at) {
            const auto label = std::find_if(form_.labels.begin(), form_.labels.end(), [at](const Labelled& other) {
                return other.at == at && other.segment == 0;
            });
            const bool is_labelled = label != form_.labels.end() && is_of_sign_off(label->meaning);
            is_signed = is_signed || (is_labelled && label->meaning == Meaning::signature);
            if (!is_labelled && !is_confirmation(paragraph_of(at)) && !is_name_of_post(lines_[at])) return false;
        }
        return is_signed && form_.document.comments.empty();
    }

    /// "Part 2 is exempt under section 43." with the form's next label below it, or nothing: it tells of another paper, and
    /// stands over nothing.
    bool is_said_of_other_paper(const Utterance& said) const {
        if (said.order >= lines_.size()) return false;
        const OutlineLine& line = lines_[said.order];
        if (is_head(said)) return false;
        const bool tells = tells_of_other_paper(line);
        if (!tells && !(names_its_ground(line) && has_separate_part_two())) return false;
        // The form has another paper for it, and what closes every form is still to come.
        if (tells && has_separate_part_two() && closes_below(said.order)) return true;
        const std::size_t below = said.order + 1;
        if (below == lines_.size()) return form_.document.comments.empty();
        return std::any_of(form_.labels.begin(), form_.labels.end(), [below](const Labelled& label) {
            return label.at == below && label.segment == 0 && begins_section(label.meaning);
        });
    }

    /// Does the form's approval, or its question about a Part 2, stand below this line?
    bool closes_below(std::size_t order) const {
        return std::any_of(form_.labels.begin(), form_.labels.end(), [order](const Labelled& label) {
            return label.at > order &&
                   (label.meaning == Meaning::maker_approval || label.meaning == Meaning::part_two_question);
        });
    }

    /// "Is there a Part 2 form – YES"
    bool has_separate_part_two() const {
        return std::any_of(form_.labels.begin(), form_.labels.end(), [](const Labelled& label) {
            return label.meaning == Meaning::part_two_question &&
                   read_answer(label.value, label.struck_value) == Answer::yes;
        });
    }

    /// The whole paragraph in which line `at` stands: a program may have broken it at a margin.
    std::string paragraph_of(std::size_t at) const {
        std::size_t first = at;
        while (first > 0 && !lines_[first].begins_block) --first;
        std::string whole = lines_[first].folded();
        for (std::size_t next = first + 1; next < lines_.size() && !lines_[next].begins_block; ++next)
            whole += " " + lines_[next].folded();
        return whole;
    }

    /// PART 1 by its name, not below a smaller heading than the one that began Part 2, and not in a schedule.
    bool opens_again(const Utterance& said, std::size_t private_order, int private_level) const {
        if (!said.opens_by_name || (private_level > 0 && said.level > private_level)) return false;
        for (std::size_t at = private_order; at < said.order && at < lines_.size(); ++at) {
            const Words words = spoken_words(std::string_view(lines_[at].segments.front().folded).substr(0, 60));
            if (!words.empty() && words.size() <= 8 &&
                is_any(words[0].text, {"schedule", "appendix", "annex", "annexe", "atodlen", "atodiad"}))
                return false;
        }
        return true;
    }

    void judge() {
        const int end = static_cast<int>(form_.document.lines.size());
        int private_from = 0;
        std::size_t private_order = 0;
        int private_level = 0;
        std::string rule;
        for (const Utterance& said : listen_to_sentences(form_, profile_)) {
            if (private_from != 0) {
                if (said.speech != Speech::begins_public || !said.may_open || is_picture(said)) continue;
                if (!opens_again(said, private_order, private_level)) {
                    reading_.is_in_doubt = true;
                    finding("disclosure/return-in-doubt", said.line,
                            "this line inside Part 2 may begin public matter again and may not; write PART 1 "
                            "(CONTINUED) on a line of its own, as large as the heading of Part 2, or move what is "
                            "public above Part 2");
                    continue;
                }
                reading_.cuts.push_back({private_from, said.line - 1, rule});
                private_from = 0;
                continue;
            }
            if (is_sign_off_for_office(said) || is_said_of_other_paper(said)) continue;
            if ((said.speech == Speech::begins_private || said.speech == Speech::marks) && said.order < lines_.size() &&
                lines_[said.order].line == said.line && is_option_not_chosen(lines_, said.order)) {
                reading_.cuts.push_back({said.cut_from, last_line_of(said.order), std::string(heading_alone)});
                continue;
            }
            switch (said.speech) {
            case Speech::begins_private:
                if (is_denied_behind(said)) break;
                if (is_denied_below(said)) {
                    // The form's own question stays where it is.
                    const std::size_t last = is_denied_question(said.order + 1) ? said.order : said.order + 1;
                    reading_.cuts.push_back({said.cut_from, last_line_of(last), std::string(heading_alone)});
                    break;
                }
                // "CONFIDENTIAL REPORT" above or below a form is its marking.
                if (!speaks_of_part_two(said) &&
                    (is_head(said) || (is_foot(said) && (said.is_bare || is_short_marking(said))))) {
                    mark_closed(said.line);
                    break;
                }
                private_from = said.cut_from;
                private_order = said.order;
                private_level = said.level;
                rule = "disclosure/part-two";
                if (lines_.empty() || is_head(said)) reading_.begins_private = true;
                break;
            case Speech::marks:
                if (is_head(said) || is_foot(said)) {
                    mark_closed(said.line);
                } else if (is_denied_below(said)) {
                    reading_.cuts.push_back({said.cut_from, last_line_of(said.order + 1), std::string(heading_alone)});
                } else {
                    private_from = said.cut_from;
                    private_order = said.order;
                    private_level = said.level;
                    rule = "disclosure/closed-label";
                }
                break;
            case Speech::doubt:
                reading_.is_in_doubt = true;
                finding("disclosure/in-doubt", said.line,
                        "this line speaks of confidentiality in words that Part One does not know, so the whole form "
                        "is withheld; put what is confidential under a heading PART 2 – CONFIDENTIAL, or, if the "
                        "words are harmless, add their beginning to form.md with the meaning harmless");
                break;
            default: break;
            }
        }
        if (private_from == 0) return;
        if (is_only_asked(private_order)) {
            reading_.cuts.push_back({private_from, private_from, std::string(heading_alone)});
        } else {
            reading_.cuts.push_back({private_from, end, rule});
        }
    }

    /// "PART 2" over "None": a label that has nothing to begin, if a label or heading of the form comes next, or nothing.
    /// Somebody who wrote on below "None" may have meant Part 2 all the same.
    bool is_denied_below(const Utterance& said) const {
        const std::size_t below = said.order + 1;
        if (below >= lines_.size() || lines_[below].segments.size() != 1) return false;
        const std::string& heading = lines_[said.order].segments.front().folded;
        if (!said.is_bare && !is_name_of_part(std::string_view(heading).substr(end_of_numbering(heading))))
            return false;
        const std::string& answer = lines_[below].segments.front().folded;
        const Words words = spoken_words(answer);
        if (words.empty()) return false;
        if ((words.size() > 2 || !denies_at(answer, words, 0)) && !denies_part_two(words) && !is_denied_question(below))
            return false;
        if (below + 1 == lines_.size() || ends_with_name_and_post(lines_, below + 1) ||
            are_notes_from(below + 1, below))
            return form_.document.comments.empty();
        if (is_next_section(said.order, below + 1)) return true;
        return lines_[below + 1].place == OutlineLine::Place::heading ||
               std::any_of(form_.labels.begin(), form_.labels.end(),
                           [below](const Labelled& label) { return label.at == below + 1 && label.segment == 0; });
    }

    /// Notes at the foot of the form, and none of them to what denies that there is a Part 2.
    bool are_notes_from(std::size_t at, std::size_t denial) const {
        const std::size_t line = static_cast<std::size_t>(lines_[denial].line);
        if (line == 0 || line > form_.document.lines.size() ||
            form_.document.lines[line - 1].find("[^") != std::string::npos)
            return false;
        return std::all_of(lines_.begin() + static_cast<std::ptrdiff_t>(at), lines_.end(),
                           [](const OutlineLine& other) { return other.place == OutlineLine::Place::footnote; });
    }

    /// "Part 2 Confidentiality": a bare label, or the name that a form gives to its questions about Part 2
    static bool is_name_of_part(std::string_view folded) {
        const Words words = spoken_words(folded);
        return !words.empty() && std::all_of(words.begin(), words.end(), [](const SpokenWord& word) {
            return is_closed_word(word.text) || is_label_filler(word.text) ||
                   is_any(word.text, {"commercial", "commercially", "confidentiality", "sensitivity", "sensitive",
                                      "withheld", "redacted", "redactions", "exemption", "exemptions"});
        });
    }

    /// "Is there a Part 2 form – NO"
    bool is_denied_question(std::size_t at) const {
        return std::any_of(form_.labels.begin(), form_.labels.end(), [&](const Labelled& label) {
            return label.at == at && label.segment == 0 && label.meaning == Meaning::part_two_question &&
                   read_answer(label.value, label.struck_value) == Answer::no && is_only_an_answer(label.value);
        });
    }

    /// "Confidential information: This report contains no confidential information."
    bool is_denied_behind(const Utterance& said) const {
        if (said.order >= lines_.size() || lines_[said.order].segments.size() != 1) return false;
        const Segment& segment = lines_[said.order].segments.front();
        const std::string_view folded = segment.folded;
        const std::size_t colon = folded.find_first_of(":?");
        return !segment.has_struck && colon != std::string_view::npos && is_name_of_part(folded.substr(0, colon)) &&
               denies_part_two(spoken_words(folded.substr(colon + 1)));
    }

    /// "6. Exempt information" and, below its answer, "7. Sign-off": the next part of the form.
    bool is_next_section(std::size_t label, std::size_t next) const {
        const auto number_of = [this](std::size_t at) {
            const std::string& folded = lines_[at].segments.front().folded;
            int number = 0;
            for (char c : folded.substr(0, end_of_numbering(folded)))
                if (is_ascii_digit(c)) number = std::min(number * 10 + (c - '0'), 1000);
            return number;
        };
        const OutlineLine& line = lines_[next];
        return line.is_bold && line.begins_block && line.ends_block && number_of(label) > 0 &&
               number_of(next) == number_of(label) + 1;
    }

    int last_line_of(std::size_t order) const {
        return lines_[order].is_line_exact ? lines_[order].line : lines_[order].block_last;
    }

    /// "Part 2 – Sensitive information" over nothing but "Is there a Part 2 form? NO": the form's own question under a
    /// heading of its own, which goes. Whatever else stands below the heading, it begins Part 2.
    bool is_only_asked(std::size_t heading) const {
        if (heading >= lines_.size() || lines_[heading].segments.size() != 1) return false;
        if (!is_name_of_part(lines_[heading].segments.front().folded)) return false;
        bool is_denied = false;
        for (std::size_t at = heading + 1; at < lines_.size(); ++at) {
            const auto label = std::find_if(form_.labels.begin(), form_.labels.end(), [at](const Labelled& other) {
                return other.at == at && other.segment == 0;
            });
            if (label == form_.labels.end() || label->meaning != Meaning::part_two_question) return false;
            if (read_answer(label->value, label->struck_value) != Answer::no || !is_only_an_answer(label->value))
                return false;
            is_denied = true;
        }
        return is_denied && form_.document.comments.empty();
    }

    const FilledForm& form_;
    const Profile& profile_;
    const std::vector<OutlineLine>& lines_;
    PartReading reading_;
};

} // namespace

std::vector<CutLines> read_omitted(const FilledForm& form) {
    std::vector<CutLines> omitted;
    const auto& lines = form.document.outline.lines;
    for (const Labelled& label : form.labels) {
        if (label.meaning != Meaning::omitted_section) continue;
        int last = static_cast<int>(form.document.lines.size());
        for (std::size_t at = label.at + 1; at < lines.size(); ++at)
            if (lines[at].place == OutlineLine::Place::heading) {
                last = std::min(last, lines[at].line - 1);
                break;
            }
        for (const Labelled& next : form.labels)
            if (next.at > label.at && begins_section(next.meaning)) {
                last = std::min(last, next.line - 1);
                break;
            }
        const int first = lines[label.at].is_line_exact ? label.line : lines[label.at].block_first;
        omitted.push_back({first, std::max(first, last), "disclosure/omitted"});
    }
    return omitted;
}

bool PartReading::has_part_two() const {
    return std::any_of(cuts.begin(), cuts.end(), [](const CutLines& cut) { return cut.rule != heading_alone; });
}

PartReading read_parts(const FilledForm& form, const Profile& profile) { return Finder(form, profile).read(); }

} // namespace part_one
