#include "form/money_reading.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/award_sentences.h"
#include "form/award_table.h"
#include "form/funders.h"
#include "form/listed_awards.h"
#include "form/money_areas.h"
#include "form/name_words.h"
#include "form/names_in_list.h"
#include "form/option_words.h"
#include "form/proper_names.h"
#include "form/sentences.h"

#include <algorithm>
#include <map>

namespace part_one {

namespace {

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels, Kind kind, const KnownOrganisations& known)
        : outline_(outline), lines_(outline.lines), labels_(labels), kind_(kind), known_(known) {}

    MoneyReading read(std::optional<Outcome> outcome) {
        MoneyAreas map = map_money_areas(outline_, labels_);
        areas_ = std::move(map.areas);
        strong_ = std::move(map.strong);
        read_labels(outcome);
        read_lines();
        settle_value(outcome);
        settle_names(outcome);
        return std::move(money_);
    }

  private:
    void read_labels(std::optional<Outcome> outcome) {
        for (const Labelled& label : labels_) {
            if (is_column_name(label)) continue;
            // An applicant is a provider only where the application was approved.
            const bool counts = label.note != "if approved" || outcome == Outcome::approved;
            if (label.meaning == Meaning::provider && counts)
                for (std::string& name : names_in_list(label.value, known_)) named_.add(std::move(name));
            if (label.meaning == Meaning::funder)
                for (std::string& name : names_in_list(label.value, known_)) funders_.add(std::move(name));
            if (label.meaning == Meaning::total) read_total(label);
        }
    }

    /// In the header of a table with more than two columns: a column's name, not a label.
    bool is_column_name(const Labelled& label) const {
        return lines_[label.at].is_header_row && (!label.is_likely || lines_[label.at].segments.size() > 2);
    }

    void read_total(const Labelled& label) {
        const std::string lower = lower_ascii(label.value);
        const auto sums = find_amounts(label.value);
        if (sums.size() != 1 || !sums[0].sum) return;
        const SumKind kind = kind_of_sum(lower, sums[0].at, sums[0].length);
        if (kind == SumKind::per_unit || (label.is_likely && (stated_total_ || kind == SumKind::context))) return;
        stated_total_ = sums[0].sum;
        total_line_ = label.line;
    }

    void read_lines() {
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            const OutlineLine& line = lines_[at];
            const std::string text = line.kept();
            read_sums(text, at);
            if (line.place == OutlineLine::Place::table) {
                const bool begins = at == 0 || lines_[at - 1].place != OutlineLine::Place::table ||
                                    lines_[at - 1].block_first != line.block_first;
                if (begins) read_table(at);
                if (areas_[at] == Area::deciding && !is_award_table_) read_cells(line);
                continue;
            }
            if (areas_[at] == Area::awards && !is_total(at)) read_award_line(text, line.line);
            if (areas_[at] == Area::income) read_income_line(text);
            if (areas_[at] == Area::deciding || kind_ == Kind::panel_report) read_paragraph(at, text);
            for (std::string& name : funders_in(text, known_)) funders_.add(std::move(name));
        }
    }

    bool is_total(std::size_t at) const {
        return std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& label) {
            return label.meaning == Meaning::total && (label.at == at || label.value_at == at);
        });
    }

    void read_sums(const std::string& text, std::size_t at) {
        const auto sums = find_amounts(text);
        if (sums.empty()) return;
        const std::string folded = lower_ascii(text);
        const auto is_refused = [&](std::size_t sum_at) {
            for (std::string_view sentence : sentences_of(text)) {
                const std::size_t begin = static_cast<std::size_t>(sentence.data() - text.data());
                if (sum_at < begin || sum_at >= begin + sentence.size()) continue;
                const std::size_t refusal = refusal_behind_award(lower_ascii(sentence));
                return refusal == std::string_view::npos ? refuses(fold(sentence)) : sum_at >= begin + refusal;
            }
            return false;
        };
        for (const WrittenAmount& written : sums) {
            if (!written.sum) {
                money_.findings.push_back({Severity::warning, "form/sum-in-two-ways", lines_[at].line,
                                           "a sum on this line can be read in two ways, so no figure is taken from it; "
                                           "write it with commas between the thousands and two decimals for pence"});
                continue;
            }
            if (std::find(money_.amounts.begin(), money_.amounts.end(), *written.sum) == money_.amounts.end())
                money_.amounts.push_back(*written.sum);
            if (areas_[at] != Area::deciding || is_refused(written.at)) continue;
            const SumKind kind = kind_of_sum(folded, written.at, written.length);
            if (kind == SumKind::total) keep_sum(strong_[at] ? totals_ : weak_totals_, *written.sum);
            if (kind == SumKind::plain) keep_sum(strong_[at] ? plain_ : weak_, *written.sum);
        }
    }

    static void keep_sum(std::vector<Pence>& sums, Pence sum) {
        if (std::find(sums.begin(), sums.end(), sum) == sums.end()) sums.push_back(sum);
    }

    void read_table(std::size_t at) {
        std::size_t end = at;
        while (end < lines_.size() && lines_[end].place == OutlineLine::Place::table &&
               lines_[end].block_first == lines_[at].block_first)
            ++end;
        const auto table = read_award_table(lines_, at, end);
        is_award_table_ = table.has_value();
        if (!table || areas_[at] == Area::income) return;
        for (const Award& award : table->awards) money_.awards.push_back(award);
        if (table->total) {
            stated_total_ = table->total;
            total_line_ = lines_[end - 1].line;
        }
    }

    /// "Harbour: £187,229", "X - £n"
    void read_award_line(const std::string& text, int line) {
        const auto sums = find_amounts(text);
        if (sums.size() != 1) return;
        std::string_view name = std::string_view(text).substr(0, sums[0].at);
        name = trimmed(name);
        while (!name.empty()) {
            if (name.ends_with(":") || name.ends_with("-") || name.ends_with(" ") || name.ends_with("*")) {
                name.remove_suffix(1);
            } else if (name.ends_with("–") || name.ends_with("—")) {
                name.remove_suffix(3);
            } else {
                break;
            }
        }
        if (name.empty() || name.size() > 90 || lower_ascii(name).starts_with("total")) return;
        Award award;
        award.provider = name_in_cell(name);
        award.amount = sums[0].sum;
        award.line = line;
        money_.awards.push_back(std::move(award));
    }

    void read_income_line(const std::string& text) {
        const auto sums = find_amounts(text);
        if (sums.size() != 1) return;
        std::string name = squeezed(std::string_view(text).substr(0, sums[0].at));
        while (!name.empty() && (name.back() == ':' || name.back() == '-' || name.back() == ' ')) name.pop_back();
        while (name.ends_with("–")) name = squeezed(std::string_view(name).substr(0, name.size() - 3));
        const std::string key = organisation_key(name);
        if (key == "opcc" || key == "pcc" || key == "office of the police and crime commissioner")
            name = "The office's own budget";
        if (!name.empty() && name.size() < 80) funders_.add(name);
    }

    /// A sentence may go on over the lines of its paragraph, and over a page break that split it.
    void read_paragraph(std::size_t at, const std::string& text) {
        if (!lines_[at].begins_block || at < joined_until_) return;
        std::string whole = text;
        for (std::size_t next = at + 1; next < lines_.size(); ++next) {
            const bool same = !lines_[next].begins_block && lines_[next].block_first == lines_[at].block_first;
            if (!same && !goes_on(whole, next)) break;
            whole += " " + lines_[next].kept();
            if (!same) joined_until_ = next + 1;
        }
        // A list of names and sums, in a part of the form that decides or below words that say so.
        const bool is_item = is_listed(lines_[at]);
        if (strong_[at] || !is_item || is_led_in_as_awards(lines_, at)) {
            std::vector<SentenceAward> listed;
            if (!is_item) listed = read_bare_list(lines_, at, known_);
            if (is_item)
                if (auto award = read_listed_award(whole, known_)) listed.push_back(std::move(*award));
            for (SentenceAward& award : listed) keep_told({std::move(award), lines_[at].line, true});
            if (!listed.empty()) return;
        }
        const std::size_t heard_before = heard_;
        read_sentences(strong_[at] ? with_lead(lines_, at, whole) : whole, at);
        // An item of a list of awards that nobody could read: what the others add up to is not the whole.
        const bool is_unread = is_item && heard_ == heard_before && !find_amounts(whole).empty();
        if (is_unread && is_led_in_as_awards(lines_, at) && !refuses(fold(whole))) is_incomplete_ = true;
    }

    /// "… to Bright Screens" and below an empty line "CIC to visit …": split where a page or line of a PDF ended.
    bool goes_on(const std::string& text, std::size_t next) const {
        if (lines_[next].place != OutlineLine::Place::paragraph || is_labelled(next) || text.empty()) return false;
        if (lines_[next - 1].place != OutlineLine::Place::paragraph) return false;
        if (std::string_view(".:;!?").find(text.back()) != std::string_view::npos) return false;
        const std::string more = lines_[next].kept();
        const std::string first = fold(more.substr(0, more.find(' ')));
        return !more.empty() && ((more[0] >= 'a' && more[0] <= 'z') || is_legal_ending(first));
    }

    bool is_labelled(std::size_t at) const {
        return std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& label) { return label.at == at; });
    }

    /// The cells of a form that is a table, where they tell the decision.
    void read_cells(const OutlineLine& line) {
        const std::size_t at = static_cast<std::size_t>(&line - lines_.data());
        for (const Segment& segment : line.segments)
            if (segment.kept.find(' ') != std::string::npos) read_sentences(segment.kept, at);
    }

    void read_sentences(const std::string& whole, std::size_t at) {
        const Firmness firmness = strong_[at] || kind_ == Kind::panel_report ? Firmness::decides : Firmness::tells;
        std::vector<std::string_view> clauses;
        for (std::string_view sentence : sentences_of(whole)) {
            const std::size_t refusal = refusal_behind_award(lower_ascii(sentence));
            clauses.push_back(sentence.substr(0, refusal));
            if (refusal != std::string_view::npos) clauses.push_back(sentence.substr(refusal));
        }
        for (std::string_view sentence : clauses) {
            SentenceReading read = read_award_sentence(sentence, firmness, known_);
            for (std::string& name : read.refused) refused_.add(std::move(name));
            for (SentenceAward& award : read.awards) keep_told({std::move(award), lines_[at].line, strong_[at] != 0});
            if (read.shared) keep_sum(shared_, *read.shared);
        }
    }

    /// An award that a sentence tells: named once though summary, recommendation and decision repeat it.
    struct Told {
        SentenceAward award;
        int line = 0;
        bool is_strong = false;
    };
    void keep_told(Told told) {
        ++heard_;
        std::vector<std::size_t>& of_provider = told_by_key_[organisation_key(told.award.provider)];
        for (std::size_t at : of_provider) {
            Told& other = told_[at];
            if (!told.award.amount) return;
            if (!other.award.amount || other.award.amount == told.award.amount) {
                other.award.amount = told.award.amount;
                other.is_strong = other.is_strong || told.is_strong;
                return;
            }
            if (told.is_strong != other.is_strong) {
                // What the recommendation or decision says holds against what the summary says.
                if (told.is_strong) other = std::move(told);
                return;
            }
        }
        of_provider.push_back(told_.size());
        told_.push_back(std::move(told));
    }

    /// Awards of sentences count where neither a table nor a list of awards does.
    void settle_told() {
        if (!money_.awards.empty() || !named_.is_empty()) return;
        for (Told& told : told_) {
            const bool refused = refused_.holds(told.award.provider);
            const KnownOrganisation* organisation = known_.find(told.award.provider);
            if (refused || (organisation && (organisation->kind == "funder" || organisation->kind == "body"))) continue;
            money_.awards.push_back({told.award.provider, told.award.amount, {}, {}, {}, told.line, {}});
        }
    }

    /// Do all awards stand in the recommendation or the decision itself?
    bool is_told_by_decision() const {
        return !told_.empty() &&
               std::all_of(told_.begin(), told_.end(), [](const Told& told) { return told.is_strong; });
    }

    void settle_value(std::optional<Outcome> outcome) {
        settle_told();
        Pence sum;
        bool all_told = !money_.awards.empty() && !is_incomplete_;
        for (const Award& award : money_.awards) {
            if (award.amount) {
                sum = sum + *award.amount;
            } else {
                all_told = false;
            }
        }
        if (stated_total_ && all_told && sum != *stated_total_)
            money_.findings.push_back({Severity::warning, "form/sums-do-not-add-up", total_line_,
                                       "the sums listed add to " + format_pounds(sum) +
                                           ", the form states a total of " + format_pounds(*stated_total_) +
                                           "; the stated total is shown, correct the form if it is wrong"});
        if (kind_ == Kind::panel_report) return;
        if (outcome == Outcome::rejected) {
            money_.value = Pence{0};
            money_.value_from = {0, "nothing, because the request was refused"};
            return;
        }
        if (outcome == Outcome::deferred_decision || outcome == Outcome::withdrawn) return;
        if (outcome == Outcome::noted && money_.awards.empty()) return;
        if (stated_total_) {
            money_.value = stated_total_;
            money_.value_from = {total_line_, "the total that the form states"};
        } else if (totals_.size() == 1) {
            money_.value = totals_[0];
            money_.value_from = {0, "the one sum that the decision calls a total"};
        } else if (all_told && (totals_.size() > 1 || is_told_by_decision())) {
            money_.value = sum;
            money_.value_from = {money_.awards.front().line, "the awards decided, added up"};
        } else if (totals_.empty() && weak_totals_.size() == 1) {
            money_.value = weak_totals_[0];
            money_.value_from = {0, "the one sum that the decision calls a total"};
        } else if (all_told) {
            money_.value = sum;
            money_.value_from = {money_.awards.front().line, "the awards decided, added up"};
        } else if (shared_.size() == 1) {
            money_.value = shared_[0];
            money_.value_from = {0, "the one sum that several share"};
        } else if (plain_.size() == 1) {
            money_.value = plain_[0];
            money_.value_from = {0, "the one sum of the decision"};
        } else if (plain_.empty() && weak_.size() == 1 && totals_.empty() && weak_totals_.empty() &&
                   !money_.awards.empty()) {
            money_.value = weak_[0];
            money_.value_from = {0, "the one sum that is awarded"};
        } else if (plain_.size() > 1 || totals_.size() > 1 || weak_totals_.size() > 1) {
            money_.findings.push_back({Severity::note, "form/value-unclear", 0,
                                       "several sums stand in the recommendation and none is called the total; write "
                                       "funding in the front matter so that the right one is shown"});
        }
    }

    void settle_names(std::optional<Outcome> outcome) {
        money_.funders = funders_.names();
        if (outcome == Outcome::rejected) {
            money_.awards.clear();
            return; // the refused are named nowhere as providers
        }
        if (!named_.is_empty()) {
            money_.providers = named_.names();
        } else {
            NameList awarded;
            for (const Award& award : money_.awards) awarded.add(award.provider);
            money_.providers = awarded.names();
        }
        // Who pays is not paid, unless a label says so.
        if (named_.is_empty())
            std::erase_if(money_.providers, [&](const std::string& name) {
                const KnownOrganisation* organisation = known_.find(name);
                return organisation && (organisation->kind == "funder" || organisation->kind == "body");
            });
    }

    const Outline& outline_;
    const std::vector<OutlineLine>& lines_;
    const std::vector<Labelled>& labels_;
    Kind kind_;
    const KnownOrganisations& known_;
    MoneyReading money_;
    std::vector<Area> areas_;
    std::vector<char> strong_;
    NameList named_, refused_, funders_;
    std::vector<Told> told_;
    std::size_t heard_ = 0; // awards told, each time
    std::map<std::string, std::vector<std::size_t>> told_by_key_;
    std::vector<Pence> totals_, weak_totals_, plain_, weak_, shared_;
    std::optional<Pence> stated_total_;
    int total_line_ = 0;
    bool is_award_table_ = false;
    bool is_incomplete_ = false;   // an item of a list of awards could not be read
    std::size_t joined_until_ = 0; // lines before this one were read with an earlier paragraph
};

} // namespace

MoneyReading read_money(const Outline& outline, const std::vector<Labelled>& labels, Kind kind,
                        std::optional<Outcome> outcome, const KnownOrganisations& known) {
    return Reader(outline, labels, kind, known).read(outcome);
}

} // namespace part_one
