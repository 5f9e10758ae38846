#include "form/money_reading.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/award_lines.h"
#include "form/award_sentences.h"
#include "form/award_table.h"
#include "form/funders.h"
#include "form/list_leads.h"
#include "form/list_of_value.h"
#include "form/listed_awards.h"
#include "form/money_areas.h"
#include "form/money_not_paid.h"
#include "form/money_settling.h"
#include "form/name_words.h"
#include "form/names_in_list.h"
#include "form/option_words.h"
#include "form/proper_names.h"
#include "form/recipient_rows.h"
#include "form/refused_lots.h"
#include "form/refused_sums.h"
#include "form/sentences.h"
#include "form/stated_total.h"
#include "form/sum_kind.h"

#include <algorithm>

namespace part_one {

namespace {

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels, Kind kind, const KnownOrganisations& known)
        : outline_(outline), lines_(outline.lines), labels_(labels), kind_(kind), known_(known), leads_(lines_),
          not_paid_(lines_, leads_) {}

    MoneyReading read(std::optional<Outcome> outcome) {
        MoneyAreas map = map_money_areas(outline_, labels_);
        areas_ = std::move(map.areas);
        strong_ = std::move(map.strong);
        for (std::size_t at = 0; at < lines_.size(); ++at)
            decides_sums_ = decides_sums_ || (strong_[at] && lines_[at].text().find("£") != std::string::npos);
        read_labels(outcome);
        if (found_.named.is_empty())
            for (std::string& name : names_in_rows(lines_, labels_, known_)) found_.named.add(std::move(name));
        read_lines();
        if (kind_ == Kind::decision && !found_.sums.stated_total)
            if (const auto total = total_of_list(lines_, labels_, known_)) {
                found_.sums.stated_total = total->sum;
                found_.sums.total_line = total->line;
            }
        return settle_money(std::move(found_), outline_.lines, labels_, kind_, outcome, known_);
    }

  private:
    void read_labels(std::optional<Outcome> outcome) {
        for (const Labelled& label : labels_) {
            if (is_name_of_column(lines_, label, known_)) continue;
            // An applicant is a provider only where the application was approved.
            const bool counts = label.note != "if approved" || outcome == Outcome::approved;
            if (label.meaning == Meaning::provider && counts) {
                for (std::string& name : names_in_list(label.value, known_)) found_.named.add(std::move(name));
                read_items_below(label);
            }
            if (label.meaning == Meaning::funder)
                for (std::string& name : names_in_list(label.value, known_)) found_.funders.add(std::move(name));
            if (label.meaning == Meaning::total) read_stated_total(lines_, label, found_.sums);
        }
    }

    /// "Suppliers" and below it a list, of which the first item was read as the value.
    void read_items_below(const Labelled& label) {
        if (label.value_at == label.at || lines_[label.value_at].place != OutlineLine::Place::item) return;
        for (std::size_t at = label.value_at + 1; at < lines_.size(); ++at) {
            if (lines_[at].place != OutlineLine::Place::item || is_labelled(at)) return;
            const auto names = proper_names(lines_[at].kept(), known_);
            if (names.size() != 1 || names[0].at > 4) return;
            for (std::string& name : names_in_list(lines_[at].kept(), known_)) found_.named.add(std::move(name));
        }
    }

    void read_lines() {
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            const OutlineLine& line = lines_[at];
            const std::string text = line.kept();
            if (strong_[at])
                if (const auto whole = sum_of_items(lines_, at); whole && not_paid_.verb_of_lead(at).empty())
                    found_.sums.of_items = whole;
            read_sums(text, at);
            if (line.place == OutlineLine::Place::table) {
                const bool begins = at == 0 || lines_[at - 1].place != OutlineLine::Place::table ||
                                    lines_[at - 1].block_first != line.block_first;
                if (begins) read_table(at);
                const bool tells = areas_[at] == Area::deciding || (kind_ == Kind::panel_report && !line.is_header_row);
                if (tells && !is_award_table_) read_cells(line);
                continue;
            }
            if (areas_[at] == Area::awards && !is_total(at))
                if (auto award = read_award_line(text, line.line)) found_.money.awards.push_back(std::move(*award));
            if (areas_[at] == Area::income)
                if (std::string name = contributor_in(text); !name.empty()) found_.funders.add(std::move(name));
            if (areas_[at] == Area::deciding || kind_ == Kind::panel_report) read_paragraph(at, text);
            for (std::string& name : funders_in(text, known_)) found_.funders.add(std::move(name));
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
        const bool is_refused_item = is_listed(lines_[at]) && leads_.is_led_in_as_refused(at);
        const bool is_example = is_listed(lines_[at]) && leads_.is_led_in_as_examples(at);
        found_.is_incomplete = found_.is_incomplete || (is_example && areas_[at] == Area::deciding);
        const auto refused = is_refused_item ? std::vector<char>(sums.size(), 1) : refused_sums(text, sums);
        for (std::size_t each = 0; each < sums.size(); ++each) {
            const WrittenAmount& written = sums[each];
            const bool is_refused = refused[each] != 0;
            if (!written.sum) {
                found_.sums.has_unread = found_.sums.has_unread || strong_[at] != 0;
                found_.money.findings.push_back(
                    {Severity::warning, "form/sum-in-two-ways", lines_[at].line,
                     "a sum on this line can be read in two ways, so no figure is taken from it; "
                     "write it with commas between the thousands and two decimals for pence"});
                continue;
            }
            if (std::find(found_.money.amounts.begin(), found_.money.amounts.end(), *written.sum) ==
                found_.money.amounts.end())
                found_.money.amounts.push_back(*written.sum);
            if (const std::string_view verb = not_paid_.verb_of_sum(at, written.at); !verb.empty()) {
                if (areas_[at] == Area::deciding && !is_refused) keep_not_paid(*written.sum, lines_[at].line, verb);
                continue;
            }
            if (is_whole_commitment(folded, written.at) && !is_refused) keep_sum(found_.sums.totals, *written.sum);
            if (areas_[at] == Area::other && kind_of_sum(folded, written.at, written.length) == SumKind::total &&
                !is_of_earlier_contract(folded, written.at))
                keep_sum(found_.sums.elsewhere, *written.sum);
            if (areas_[at] != Area::deciding || is_refused) continue;
            if (is_example) continue; // a part of the sum above the list
            const SumKind kind = kind_of_sum(folded, written.at, written.length);
            if (kind == SumKind::total)
                keep_sum(strong_[at] ? found_.sums.totals : found_.sums.weak_totals, *written.sum);
            if (kind == SumKind::plain && strong_[at]) keep_item(at, *written.sum);
            if (kind == SumKind::plain) keep_sum(strong_[at] ? found_.sums.plain : found_.sums.weak, *written.sum);
            if (kind == SumKind::context && strong_[at] && is_of_decision(folded, written.at))
                keep_sum(found_.sums.about, *written.sum);
            const std::string_view before = std::string_view(folded).substr(0, written.at);
            if (kind == SumKind::context && strong_[at] && before.ends_with("up to "))
                keep_sum(found_.sums.ceilings, *written.sum);
        }
    }

    void keep_not_paid(Pence sum, int line, std::string_view verb) {
        if (found_.not_paid.empty()) {
            found_.not_paid_line = line;
            found_.not_paid_verb = verb;
        }
        keep_sum(found_.not_paid, sum);
    }

    /// Two items of a list with one sum: what adds up among them is chance.
    void keep_item(std::size_t at, Pence sum) {
        const bool is_item = is_listed(lines_[at]) || lines_[at].place == OutlineLine::Place::code;
        if (!is_item) return;
        const bool is_again = std::find(sums_of_items_.begin(), sums_of_items_.end(), sum) != sums_of_items_.end();
        if (is_again) found_.sums.repeats_in_list = true;
        sums_of_items_.push_back(sum);
    }

    static void keep_sum(std::vector<Pence>& sums, Pence sum) {
        if (std::find(sums.begin(), sums.end(), sum) == sums.end()) sums.push_back(sum);
    }

    void read_table(std::size_t at) {
        std::size_t end = at;
        while (end < lines_.size() && lines_[end].place == OutlineLine::Place::table &&
               lines_[end].block_first == lines_[at].block_first)
            ++end;
        auto table = read_award_table(lines_, at, end);
        if (table) take_out_refused_lots(*table, lines_);
        is_award_table_ = table.has_value();
        if (lines_[end - 1].segments.front().folded.starts_with("total"))
            for (const WrittenAmount& sum : find_amounts(lines_[end - 1].kept()))
                if (sum.sum) keep_sum(found_.sums.rows_of_totals, *sum.sum);
        // "Total" in the header is a label, with which a new part of the form begins.
        const bool decides = strong_[at] || (at > 0 && strong_[at - 1]);
        if (!table && decides && !found_.sums.stated_total) {
            found_.sums.stated_total = grand_total(lines_, at, end);
            found_.sums.total_line = lines_[end - 1].line;
        }
        if (!table || areas_[at] == Area::income || (at > 0 && !not_paid_.verb_of_lead(at - 1).empty())) return;
        if (!table->rivals.empty())
            found_.rivals.push_back(
                {found_.money.awards.size(), std::move(table->rivals), std::move(table->totals_of_rivals)});
        for (const Award& award : table->awards) found_.money.awards.push_back(award);
        found_.is_incomplete = found_.is_incomplete || table->is_incomplete;
        for (const Pence sum : table->sums_of_nobody) keep_sum(found_.sums_of_nobody, sum);
        if (table->total) {
            // Of several tables each has its own: the whole is all of them.
            const Pence before = total_of_tables_.value_or(Pence{0});
            total_of_tables_ = before + *table->total;
            found_.sums.stated_total = total_of_tables_;
            found_.sums.total_line = lines_[end - 1].line;
        }
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
        if (is_listed(lines_[at]) && leads_.is_led_in_as_refused(at)) {
            for (const ProperName& name : proper_names(whole, known_))
                if (may_be_provider(name)) found_.refused.add(name.name);
            return;
        }
        // "To sell the following:", "To accept £n from X": no list of awards
        if (not_paid_.is_item_below_verb(at, whole)) return;
        if (!not_paid_.verb_of_text(whole).empty()) return read_sentences(whole, at);
        auto list = read_named_list(lines_, at, known_);
        if (!list && strong_[at]) list = read_nested_award(lines_, at, known_);
        if (!list && strong_[at]) list = read_paragraph_list(lines_, at, known_);
        if (!list && strong_[at]) list = read_lots(lines_, at, known_);
        if (list) {
            for (SentenceAward& award : list->awards) keep_told({std::move(award), lines_[at].line, true});
            joined_until_ = list->end;
            return;
        }
        // A list of names and sums, in a part of the form that decides or below words that say so.
        const bool is_item = is_listed(lines_[at]) && !is_bulleted(lines_[at]);
        if (strong_[at] || !is_item || leads_.is_led_in_as_awards(at) || !decides_sums_) {
            std::vector<SentenceAward> listed;
            const bool goes_on_below =
                at + 1 < lines_.size() && !lines_[at + 1].begins_block && is_listed(lines_[at + 1]);
            if (!is_item || goes_on_below) listed = read_bare_list(lines_, at, known_);
            if (listed.empty() && (strong_[at] || !decides_sums_)) listed = read_list_in_sentence(whole, known_);
            // "five districts - £28,000 each": an item of the list that names nobody
            if (!listed.empty() && sums_behind_lead(whole) > listed.size()) found_.is_incomplete = true;
            if (is_item && listed.empty())
                if (auto award = read_listed_award(whole, known_)) listed.push_back(std::move(*award));
            if (is_item && listed.empty() && leads_.is_led_in_as_awards(at) && !is_refused_item(whole))
                if (auto award = name_and_sum(whole)) listed.push_back(std::move(*award));
            for (SentenceAward& award : listed) keep_told({std::move(award), lines_[at].line, true});
            if (!listed.empty()) return;
        }
        if (is_item && (strong_[at] || kind_ == Kind::panel_report))
            if (auto award = read_award_by_kind(whole, known_))
                return keep_told({std::move(*award), lines_[at].line, strong_[at] != 0});
        if (strong_[at] && is_listed(lines_[at]) && leads_.is_led_in_as_commissioned(at))
            if (auto award = read_award_told_freely(whole, known_))
                return keep_told({std::move(*award), lines_[at].line, true});
        const std::size_t heard_before = found_.told.heard();
        read_sentences(strong_[at] ? leads_.with_lead(at, whole) : whole, at);
        // An item of a list of awards that nobody could read: what the others add up to is not the whole.
        const bool is_unread = is_item && found_.told.heard() == heard_before && !find_amounts(whole).empty();
        if (strong_[at] && found_.told.heard() == heard_before && spends(fold(whole)) && !refuses(fold(whole)))
            for (const WrittenAmount& spent : find_amounts(whole))
                if (spent.sum) keep_sum(found_.spent_on_nobody, *spent.sum);
        const bool is_object = strong_[at] && leads_.is_led_in_as_objects(at) && !is_beside_spending(whole);
        if (is_unread && strong_[at] && begins_by_giving(whole) && !refuses(fold(whole))) found_.is_incomplete = true;
        if (is_unread && (leads_.is_led_in_as_awards(at) || is_object) && !refuses(fold(whole)))
            found_.is_incomplete = true;
    }

    /// "… to Bright Screens" and below an empty line "CIC to visit …": split where a page or line of a PDF ended.
    bool goes_on(const std::string& text, std::size_t next) const {
        if (lines_[next].place != OutlineLine::Place::paragraph || is_labelled(next) || text.empty()) return false;
        if (lines_[next - 1].place != OutlineLine::Place::paragraph) return false;
        if (std::string_view(".:;!?").find(text.back()) != std::string_view::npos) return false;
        const std::string more = lines_[next].kept();
        if (end_of_numbering(fold(more)) > 0) return false; // "ii. receipt of …": the next item
        const std::string first = fold(more.substr(0, more.find(' ')));
        return !more.empty() && ((more[0] >= 'a' && more[0] <= 'z') || is_legal_ending(first));
    }

    bool is_labelled(std::size_t at) const {
        return std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& label) { return label.at == at; });
    }

    /// The cells of a form that is a table, where they tell the decision.
    void read_cells(const OutlineLine& line) {
        const std::size_t at = static_cast<std::size_t>(&line - lines_.data());
        for (const Segment& segment : line.segments) {
            std::vector<SentenceAward> listed;
            const bool pays = not_paid_.verb_of_text(segment.kept).empty();
            if (pays) listed = read_list_in_cell(segment.cell_lines, known_);
            if (pays && listed.empty()) listed = read_list_in_sentence(segment.kept, known_);
            for (SentenceAward& award : listed) keep_told({std::move(award), line.line, true});
            if (listed.empty() && segment.kept.find(' ') != std::string::npos) read_sentences(segment.kept, at);
        }
    }

    void read_sentences(const std::string& told, std::size_t at) {
        std::string whole = without_item_marks(in_one_language(told));
        for (std::string_view word : {" to", " with"}) // "payment to: X (£500), Y (£750)"
            whole = replaced(std::move(whole), std::string(word) + ": ", std::string(word) + " ");
        const Firmness of_place = strong_[at] ? Firmness::decides : Firmness::tells;
        const Firmness firmness = kind_ == Kind::panel_report ? Firmness::reports : of_place;
        std::vector<std::string_view> clauses;
        for (std::string_view sentence : sentences_of(whole)) {
            const std::size_t refusal = refusal_behind_award(lower_ascii(sentence));
            clauses.push_back(sentence.substr(0, refusal));
            if (refusal != std::string_view::npos) clauses.push_back(sentence.substr(refusal));
        }
        for (std::string_view sentence : clauses) {
            SentenceReading read = read_award_sentence(sentence, firmness, known_);
            for (std::string& name : read.refused) found_.refused.add(std::move(name));
            const bool has_sum = sentence.find("£") != std::string_view::npos;
            for (SentenceAward& award : read.awards)
                if (!award.amount || award.amount->value != 0)
                    keep_told({std::move(award), lines_[at].line, strong_[at] != 0, has_sum});
            for (std::string& name : read.givers) found_.funders.add(std::move(name));
            if (read.shared) keep_sum(found_.sums.shared, *read.shared);
        }
    }

    void keep_told(ToldAward told) {
        told.award.provider = without_what_it_is_for(std::move(told.award.provider), lines_);
        found_.told.keep(std::move(told));
    }

    const Outline& outline_;
    const std::vector<OutlineLine>& lines_;
    const std::vector<Labelled>& labels_;
    Kind kind_;
    const KnownOrganisations& known_;
    ListLeads leads_;
    MoneyNotPaid not_paid_;
    std::vector<Area> areas_;
    std::vector<char> strong_;
    MoneyFound found_;
    std::vector<Pence> sums_of_items_;
    std::optional<Pence> total_of_tables_;
    bool decides_sums_ = false; // the recommendation or the decision itself holds a sum
    bool is_award_table_ = false;
    std::size_t joined_until_ = 0; // lines before this one were read with an earlier paragraph
};

} // namespace

MoneyReading read_money(const Outline& outline, const std::vector<Labelled>& labels, Kind kind,
                        std::optional<Outcome> outcome, const KnownOrganisations& known) {
    return Reader(outline, labels, kind, known).read(outcome);
}

} // namespace part_one
