#include "disclosure/remainder.h"

#include "disclosure/personal_data.h"
#include "disclosure/protect.h"
#include "disclosure/redact.h"
#include "disclosure/repeated.h"
#include "disclosure/withheld_words.h"

namespace part_one {

namespace {

void append(Findings& into, const Findings& more) { into.insert(into.end(), more.begin(), more.end()); }

class Reducer {
  public:
    Reducer(FilledForm& form, const Profile& profile, const Privacy& privacy)
        : form_(form), document_(form.document), profile_(profile), privacy_(privacy), lines_(document_.lines) {
        left_.front = document_.front_matter;
    }

    Remainder reduce(const PartReading& parts) {
        blank(parts.cuts);
        blank(read_omitted(form_));
        left_.is_incomplete = !redact();
        if (left_.is_incomplete) return std::move(left_);
        read_again();
        left_.is_incomplete = holds_redacted_text() || holds_part_two_again() || !protect_people();
        left_.lines = std::move(lines_);
        return std::move(left_);
    }

  private:
    void warn(std::string rule, std::string message) {
        left_.findings.push_back({Severity::warning, std::move(rule), 0, std::move(message)});
    }

    void blank(const std::vector<CutLines>& cuts) {
        for (const CutLines& cut : cuts) {
            left_.withheld.add(document_.path, words_of_lines(document_, cut.first, cut.last));
            for (int line = cut.first; line <= cut.last; ++line) lines_[static_cast<std::size_t>(line) - 1].clear();
            left_.taken_out.push_back(cut);
        }
    }

    /// False: an order names a text that is not there.
    bool redact() {
        const std::vector<FrontMatter::Redaction>& orders = document_.front_matter.redactions;
        if (orders.empty()) return true;
        const std::vector<std::string> unredacted = lines_;
        FrontMatter& shown = left_.front;
        for (const FrontMatter::Redaction& redaction : orders) {
            int found = redact_lines(lines_, redaction);
            for (auto* text : {&shown.title, &shown.summary, &shown.decision_maker})
                if (*text) found += redact_in(**text, redaction);
            for (FrontMatter::Change& change : shown.changes) found += redact_in(change.reason, redaction);
            if (shown.providers)
                for (std::string& name : *shown.providers) found += redact_in(name, redaction);
            if (found == 0) {
                warn("disclosure/redaction-not-found",
                     "a text that redact in the front matter orders to be redacted does not stand in the form; "
                     "check its spelling, or remove the entry");
                return false;
            }
        }
        note_changed_lines(unredacted, "disclosure/redaction");
        return true;
    }

    void read_again() {
        const bool is_changed = !left_.taken_out.empty() || !document_.front_matter.redactions.empty();
        left_.outline = is_changed ? make_outline(lines_) : document_.outline;
        left_.labels = is_changed ? recognise_labels(left_.outline, profile_) : std::move(form_.labels);
    }

    /// Another copy, written so that it was not found: behind a reference, markup, or in another key.
    bool holds_redacted_text() {
        for (const FrontMatter::Redaction& redaction : document_.front_matter.redactions) {
            if (!stands_once_more(redaction, left_.outline, lines_, left_.front)) continue;
            warn("disclosure/redaction-left",
                 "a text that is to be redacted stands once more in the form or the front matter, written in another "
                 "way; find that copy and redact it too");
            return true;
        }
        return false;
    }

    bool holds_part_two_again() {
        if (!repeats_part_two(left_.front, left_.outline)) return false;
        warn("disclosure/part-two-repeated",
             "words that the front matter's part2 keeps back stand once more in the form or in another key of "
             "the front matter; take them out of one of the two");
        return true;
    }

    /// What the office asks for in office.toml. False: a copy was left that could not be replaced.
    bool protect_people() {
        append(left_.findings, personal_data_findings(lines_, privacy_));
        left_.officers = read_officers(left_.outline, left_.labels, document_.front_matter.decision_maker.value_or(""));
        const bool masks = privacy_.personal_data == Privacy::PersonalData::masked;
        const bool hides_names = privacy_.officer_names == Privacy::OfficerNames::roles;
        if (!masks && !hides_names) return true;
        const std::vector<std::string> before = lines_;
        bool is_complete = true;
        const auto take = [&](Protection done) {
            append(left_.findings, done.findings);
            is_complete = is_complete && done.findings.empty();
            for (std::string& words : done.taken) left_.withheld.add(document_.path, std::move(words));
        };
        if (masks) {
            take(mask_personal_data(lines_, left_.front, privacy_));
            note_changed_lines(before, "disclosure/personal-data");
        }
        const std::vector<std::string> masked = lines_;
        if (hides_names) {
            take(put_roles_for_names(lines_, left_.front, left_.officers));
            note_changed_lines(masked, "disclosure/officer-name");
        }
        if (lines_ != before) {
            left_.outline = make_outline(lines_);
            left_.labels = recognise_labels(left_.outline, profile_);
        }
        if (masks) take({{}, personal_data_left(left_.outline, privacy_)});
        return is_complete;
    }

    void note_changed_lines(const std::vector<std::string>& before, const char* rule) {
        for (std::size_t at = 0; at < before.size(); ++at)
            if (before[at] != lines_[at])
                left_.changed_lines.push_back({static_cast<int>(at) + 1, static_cast<int>(at) + 1, rule});
    }

    FilledForm& form_;
    const Document& document_;
    const Profile& profile_;
    const Privacy& privacy_;
    std::vector<std::string> lines_; // of the body, as they become
    Remainder left_;
};

} // namespace

Remainder remainder_of(FilledForm& form, const PartReading& parts, const Profile& profile, const Privacy& privacy) {
    return Reducer(form, profile, privacy).reduce(parts);
}

} // namespace part_one
