#include "disclosure/redaction_order.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "disclosure/closing.h"
#include "disclosure/taking_away.h"
#include "form/answer.h"
#include "form/profile.h"

#include <algorithm>

namespace part_one {

namespace {

bool holds(std::string_view folded, std::initializer_list<std::string_view> needles) {
    return std::any_of(needles.begin(), needles.end(),
                       [folded](std::string_view needle) { return folded.find(needle) != std::string_view::npos; });
}

/// Behind the last question mark or colon: what was written in answer.
std::string_view answer_in(std::string_view line) {
    const std::size_t mark = line.find_last_of("?:");
    return mark == std::string_view::npos ? std::string_view() : trimmed(line.substr(mark + 1));
}

/// Is this answer more than "none" and "no"? Nothing written orders nothing.
bool orders(std::string_view answer) {
    answer = trimmed(answer);
    if (answer.empty() || says_nothing(answer)) return false;
    const Answer read = read_answer(answer);
    if (read == Answer::none || read == Answer::no) return false;
    const std::string folded = fold(answer);
    return !holds(folded, {"none", "no redaction", "not required", "not needed", "nothing"});
}

/// "Redactions required: paragraph 4", "Is redaction needed? Yes"
bool asks_for_redaction(std::string_view folded) {
    return folded.find("redact") != std::string_view::npos &&
           holds(folded, {"required", "needed", "necessary", "to be made", "requested"});
}

/// "1. Of decision sheet? YES": what stands below that question.
bool asks_of_paper(std::string_view folded) {
    const std::string_view text = folded.substr(end_of_numbering(folded));
    for (std::string_view paper : {"of decision sheet", "of the decision sheet", "of appendix", "of appendices",
                                   "of report", "of the report", "of decision", "of the decision", "of this form"})
        if (text.starts_with(paper) && text.find('?') != std::string_view::npos && text.find('?') < paper.size() + 12)
            return true;
    return false;
}

/// "Redact name: …", "Redact all figures"
bool is_order_at_head(std::string_view behind) {
    constexpr WordList parts{"name names figure figures sum sums amount amounts row column line lines address bidder"};
    const auto words = folded_words(behind.substr(0, behind.find(':')));
    return words.size() > 1 && words.size() <= 5 && words[0].text == "redact" &&
           std::any_of(words.begin() + 1, words.end(), [&](const FoldedWord& word) { return parts.holds(word.text); });
}

/// "Please redact paragraph 4", "may be published subject to redaction of section 2"
bool names_what_to_redact(std::string_view folded) {
    if (holds(folded, {"been redacted", "was redacted", "were redacted", "no redaction", "not redact",
                       "nothing to redact", "without redaction", "[redacted"}))
        return false;
    if (holds(folded, {"subject to redaction", "published with redactions", "publish with redactions"})) return true;
    for (std::size_t at = folded.find("redact"); at != std::string_view::npos; at = folded.find("redact", at + 1)) {
        const std::string_view behind = folded.substr(at, 40);
        if (behind.starts_with("redacted")) continue; // "a redacted appendix is attached"
        if (at == 0 && is_order_at_head(behind)) return true;
        for (std::string_view place :
             {" paragraph", " para ", " paras ", " section", " appendix", " annex", " table", " clause", " page ",
              " pages ", " next ", " following", " this ", " below", " above"})
            if (const std::size_t named = behind.find(place); named != std::string_view::npos && named < 24)
                return true;
    }
    return false;
}

/// "Date redaction carried out: 4 May 2021"
bool says_it_was_done(std::string_view folded) {
    return folded.find("redact") != std::string_view::npos &&
           holds(folded, {"carried out", "completed", "done on", "made on"}) && !find_dates(folded).empty();
}

/// On its line, or broken over two lines of its paragraph.
bool takes_away(const std::vector<OutlineLine>& lines, std::size_t at) {
    const OutlineLine& line = lines[at];
    for (const Segment& segment : line.segments)
        if (orders_taking_away(segment.folded, segment.kept)) return true;
    if (line.ends_block || at + 1 >= lines.size() || line.segments.size() != 1 || lines[at + 1].segments.size() != 1)
        return false;
    const std::string both = line.folded() + " " + lines[at + 1].folded();
    return !orders_taking_away(lines[at + 1].folded(), "") && orders_taking_away(both, "");
}

} // namespace

Findings held_by_redaction_order(const FilledForm& form, const PartReading& parts) {
    if (!form.document.front_matter.redactions.empty()) return {};
    const auto& lines = form.document.outline.lines;
    bool is_about_redaction = false; // the lines below "is redaction required:"
    int ordered = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string folded = lines[at].folded();
        if (says_it_was_done(folded)) return {};
        if (ordered > 0) continue;
        std::string answer(answer_in(folded));
        const bool is_alone = answer.empty() && folded.find_first_of("?:") != std::string::npos;
        if (is_alone && at + 1 < lines.size() && is_only_an_answer(lines[at + 1].kept())) answer = lines[at + 1].kept();
        const bool asks = asks_for_redaction(folded) || (is_about_redaction && asks_of_paper(folded));
        if (asks_for_redaction(folded)) is_about_redaction = true;
        if ((asks && orders(answer)) || names_what_to_redact(folded)) ordered = lines[at].line;
        if (!is_cut(parts.cuts, lines[at].line) && takes_away(lines, at)) ordered = lines[at].line;
    }
    if (ordered == 0) return {};
    return {
        {Severity::warning, "disclosure/redaction-ordered", ordered,
         "the form orders that something of it be redacted and does not say that it was done; list what is meant under "
         "redact in the front matter, or write on the form on which day the redaction was carried out"}};
}

} // namespace part_one
