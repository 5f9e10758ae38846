#include "form/money_reading.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/award_sentences.h"
#include "form/award_table.h"
#include "form/names_in_list.h"
#include "form/option_words.h"
#include "form/proper_names.h"
#include "form/sentences.h"

#include <algorithm>
#include <map>

namespace part_one {

namespace {

/// In which part of the form a line stands, as far as money is concerned.
enum class Area { other, deciding, awards, income };

bool is_deciding(Meaning meaning) {
    return meaning == Meaning::summary || meaning == Meaning::recommendation || meaning == Meaning::decision ||
           meaning == Meaning::outcome;
}

/// Labels that may stand inside a part of the form without ending it.
bool is_no_area(Meaning meaning) {
    return meaning == Meaning::title || meaning == Meaning::number || meaning == Meaning::office_name ||
           meaning == Meaning::harmless || meaning == Meaning::instruction;
}

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels, Kind kind, const KnownOrganisations& known)
        : lines_(outline.lines), labels_(labels), kind_(kind), known_(known) {}

    MoneyReading read(std::optional<Outcome> outcome) {
        map_areas();
        read_labels();
        read_lines();
        settle_value(outcome);
        settle_names(outcome);
        return std::move(money_);
    }

  private:
    void map_areas() {
        areas_.assign(lines_.size(), Area::other);
        strong_.assign(lines_.size(), false);
        for (std::size_t index = 0; index < labels_.size(); ++index) {
            const Labelled& label = labels_[index];
            Area area = Area::other;
            if (is_deciding(label.meaning)) area = Area::deciding;
            if (label.meaning == Meaning::awards || label.meaning == Meaning::total) area = Area::awards;
            if (label.meaning == Meaning::income) area = Area::income;
            if (is_no_area(label.meaning)) continue;
            const bool strong = label.meaning == Meaning::recommendation || label.meaning == Meaning::decision ||
                                label.meaning == Meaning::outcome;
            std::size_t next = index + 1;
            while (next < labels_.size() && is_no_area(labels_[next].meaning)) ++next;
            const std::size_t end = next < labels_.size() ? std::max(labels_[next].at, label.at + 1) : lines_.size();
            for (std::size_t at = label.at; at < end; ++at) {
                areas_[at] = area;
                strong_[at] = strong;
            }
        }
    }

    void read_labels() {
        for (const Labelled& label : labels_) {
            if (lines_[label.at].is_header_row) continue; // a column's name, not a label
            if (label.meaning == Meaning::provider)
                for (std::string& name : names_in_list(label.value, known_)) named_.add(std::move(name));
            if (label.meaning == Meaning::funder)
                for (std::string& name : names_in_list(label.value, known_)) funders_.add(std::move(name));
            if (label.meaning == Meaning::total) {
                const auto sums = find_amounts(label.value);
                if (sums.size() == 1 && sums[0].sum) {
                    stated_total_ = sums[0].sum;
                    total_line_ = label.line;
                }
            }
        }
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
                continue;
            }
            if (areas_[at] == Area::awards) read_award_line(text, line.line);
            if (areas_[at] == Area::income) read_income_line(text);
            if (areas_[at] == Area::deciding || kind_ == Kind::panel_report) read_paragraph(at, text);
            read_funders(text);
        }
    }

    void read_sums(const std::string& text, std::size_t at) {
        const auto sums = find_amounts(text);
        if (sums.empty()) return;
        const std::string folded = lower_ascii(text);
        for (const WrittenAmount& written : sums) {
            if (!written.sum) {
                money_.findings.push_back({Severity::warning, "form/sum-in-two-ways", lines_[at].line,
                                           "a sum on this line can be read in two ways, so no figure is taken from it; "
                                           "write it with commas between the thousands and two decimals for pence"});
                continue;
            }
            if (std::find(money_.amounts.begin(), money_.amounts.end(), *written.sum) == money_.amounts.end())
                money_.amounts.push_back(*written.sum);
            if (areas_[at] != Area::deciding) continue;
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

    /// A sentence may go on over the lines of its paragraph.
    void read_paragraph(std::size_t at, const std::string& text) {
        if (!lines_[at].begins_block) return;
        std::string whole = text;
        for (std::size_t next = at + 1;
             next < lines_.size() && !lines_[next].begins_block && lines_[next].block_first == lines_[at].block_first;
             ++next)
            whole += " " + lines_[next].kept();
        if (is_listed_award(at, whole)) return;
        const Firmness firmness = strong_[at] || kind_ == Kind::panel_report ? Firmness::decides : Firmness::tells;
        for (std::string_view sentence : sentences_of(whole)) {
            SentenceReading read = read_award_sentence(sentence, firmness, known_);
            for (std::string& name : read.refused) refused_.add(std::move(name));
            for (SentenceAward& award : read.awards) keep_told({std::move(award), lines_[at].line, strong_[at] != 0});
            if (read.shared) keep_sum(shared_, *read.shared);
        }
    }

    /// An item of a list that is a name and its sum, in a part of the form that decides.
    bool is_listed_award(std::size_t at, const std::string& text) {
        if (lines_[at].place != OutlineLine::Place::item || !(strong_[at] || is_led_in_as_awards(at))) return false;
        const auto sums = find_amounts(text);
        if (sums.size() != 1 || sums[0].at + sums[0].length + 2 < text.size()) return false;
        const auto names = proper_names(text, known_);
        if (names.size() != 1 || !may_be_provider(names[0]) || names[0].at > 2) return false;
        const std::string between = fold(std::string_view(text).substr(names[0].end, sums[0].at - names[0].end));
        if (between.find_first_not_of(" :-*") != std::string::npos) return false;
        keep_told({{names[0].name, sums[0].sum}, lines_[at].line, true});
        return true;
    }

    /// "The following awards are made:" above the list
    bool is_led_in_as_awards(std::size_t at) const {
        while (at > 0 && lines_[at].place == OutlineLine::Place::item) --at;
        const std::string lead = words_only(lines_[at].kept());
        if (lines_[at].place == OutlineLine::Place::item || refuses(lead) || only_tells(lead)) return false;
        for (std::string_view cue :
             {" awards ", " award ", " awarded ", " grants ", " granted ", " grant ", " funded ", " funding "})
            if (lead.find(cue) != std::string::npos) return true;
        return false;
    }

    /// An award that a sentence tells: named once though summary, recommendation and decision repeat it.
    struct Told {
        SentenceAward award;
        int line = 0;
        bool is_strong = false;
    };
    void keep_told(Told told) {
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

    /// "the OPCC budget", "awarded by the Home Office": where the money comes from.
    void read_funders(const std::string& text) {
        const std::string folded = fold(text);
        const bool of_money = folded.find("fund") != std::string::npos || folded.find("grant") != std::string::npos ||
                              folded.find("award") != std::string::npos || folded.find("budget") != std::string::npos ||
                              folded.find("contribut") != std::string::npos ||
                              folded.find("met from") != std::string::npos;
        if (!of_money) return;
        for (std::string_view own :
             {"opcc budget", "opcc's budget", "commissioning budget", "budget underspend", "commissioner's budget",
              "grants budget", "own budget", "pcc's budget", "pcc budget", "office's budget", "opcc reserves"})
            if (folded.find(own) != std::string::npos) funders_.add("The office's own budget");
        for (const KnownOrganisation* organisation : known_.named_in(folded)) {
            if (organisation->kind != "funder") continue;
            std::vector<std::string> names = organisation->aliases;
            names.push_back(organisation->name);
            for (const std::string& name : names) {
                const std::string lower = fold(name);
                for (std::string_view cue : {"awarded by ", "funded by ", "funding from ", "grant from ",
                                             "provided by ", "by the ", "from the ", "imposed by the "})
                    for (std::string_view the : {"", "the "})
                        if (folded.find(std::string(cue) + std::string(the) + lower) != std::string::npos)
                            funders_.add(organisation->name);
                if (folded.find(lower + " funding") != std::string::npos ||
                    folded.find(lower + " grant") != std::string::npos)
                    funders_.add(organisation->name);
            }
        }
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
        bool all_told = !money_.awards.empty();
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

    const std::vector<OutlineLine>& lines_;
    const std::vector<Labelled>& labels_;
    Kind kind_;
    const KnownOrganisations& known_;
    MoneyReading money_;
    std::vector<Area> areas_;
    std::vector<char> strong_;
    NameList named_, refused_, funders_;
    std::vector<Told> told_;
    std::map<std::string, std::vector<std::size_t>> told_by_key_;
    std::vector<Pence> totals_, weak_totals_, plain_, weak_, shared_;
    std::optional<Pence> stated_total_;
    int total_line_ = 0;
};

} // namespace

MoneyReading read_money(const Outline& outline, const std::vector<Labelled>& labels, Kind kind,
                        std::optional<Outcome> outcome, const KnownOrganisations& known) {
    return Reader(outline, labels, kind, known).read(outcome);
}

} // namespace part_one
