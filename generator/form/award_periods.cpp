#include "form/award_periods.h"

#include "adapters/unicode.h"
#include "basics/needles.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/sentences.h"

#include <algorithm>
#include <map>

namespace part_one {

namespace {

constexpr std::size_t longest_extension = 140;
constexpr std::size_t most_periods = 20; // of one paragraph; more is no text about an award

/// The first word of the list that ends this text, with a space before it or nothing.
template <std::size_t count>
bool ends_with_any(std::string_view text, const std::string_view (&words)[count]) {
    return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
        return text.ends_with(word) && (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ' ||
                                        text[text.size() - word.size() - 1] == '(');
    });
}

bool is_about_an_award(std::string_view folded) {
    static constexpr Needles about{"contract|grant|award|agreement|funding|funded|service|appoint|provision|licence|"
                                   "lease|extend"};
    static constexpr Needles other{"consultation|tender|advert|survey|expenditure|incident|evaluat|previous|former|"
                                   "meeting|reporting|report |financial year|budget for|review"};
    return about.any_in(folded) && !other.any_in(folded);
}

/// Where the words about an extension begin; npos where there are none. `lower` has the length of the text itself.
std::size_t extension_in(std::string_view lower) {
    static constexpr Needles cues{
        "with an option|with the option|with options|an option to extend|the option to extend|"
        "option to extend|plus one|plus an option|plus two optional|plus a further|"
        "may be extended|can be extended|with the possibility of extension|extendable"};
    return cues.first_in(lower);
}

std::string extension_words(std::string_view text) {
    std::size_t end = text.find_first_of(";)");
    if (const std::size_t stop = text.find(". "); stop != std::string_view::npos) end = std::min(end, stop);
    text = trimmed(text.substr(0, end));
    while (!text.empty() && std::string_view(".,:;").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    return text.size() > longest_extension ? std::string() : squeezed(text);
}

bool joins_to_range(std::string_view before, std::string_view between) {
    constexpr std::string_view joins[] = {"to",
                                          "until",
                                          "-",
                                          "till",
                                          "up to",
                                          "to the",
                                          "and ending on",
                                          "and ends on",
                                          "and ending",
                                          "and expiring on",
                                          "until the",
                                          "and will end on",
                                          "and expires on"};
    if (std::find(std::begin(joins), std::end(joins), between) != std::end(joins)) return true;
    constexpr std::string_view betweens[] = {"between", "between the"};
    return between == "and" && ends_with_any(before, betweens);
}

void read_dates(std::string_view folded, Period& period) {
    constexpr std::string_view starts[] = {
        "from",      "from the", "commencing on", "commencing",       "starting on",  "starting", "beginning on",
        "starts on", "start on", "commences on",  "will commence on", "commenced on", "began on", "with effect from"};
    constexpr std::string_view ends[] = {
        "until",  "until the", "expires on", "expire on", "expiring on", "ends on", "end on",    "ending on",
        "ending", "runs to",   "run to",     "ended on",  "expired on",  "up to",   "to end on", "expires"};
    const std::vector<WrittenDate> dates = find_dates(folded);
    std::size_t ranges = 0;
    Period range;
    for (std::size_t at = 0; at < dates.size(); ++at) {
        const std::string_view before = trimmed(folded.substr(0, dates[at].at));
        if (at + 1 < dates.size()) {
            const std::size_t end = dates[at].at + dates[at].length;
            const std::string_view between = trimmed(folded.substr(end, dates[at + 1].at - end));
            if (joins_to_range(before, between)) {
                if (!(dates[at].date < dates[at + 1].date)) return; // one of the two is a slip
                range.start = dates[at].date;
                range.end = dates[at + 1].date;
                ++ranges;
                ++at;
                continue;
            }
        }
        if (ends_with_any(before, ends)) {
            range.end = dates[at].date;
            ++ranges;
        } else if (ends_with_any(before, starts)) {
            range.start = dates[at].date;
            ++ranges;
        }
    }
    if (ranges == 0) return;
    const bool is_one = ranges == 1 || (ranges == 2 && dates.size() == 2 && range.start && range.end);
    if (!is_one || (range.start && range.end && !(*range.start < *range.end))) return;
    period.start = range.start;
    period.end = range.end;
}

/// A paragraph that names an award, and the periods its sentences tell.
struct Told {
    std::string folded;
    Period period;
};

std::vector<Told> told_in(std::string_view paragraph) {
    std::vector<Told> told;
    if (paragraph.find_first_of("0123456789") == std::string_view::npos &&
        extension_in(lower_ascii(paragraph)) == std::string_view::npos)
        return told;
    for (std::string_view sentence : sentences_of(paragraph)) {
        const auto period = period_in(sentence);
        if (!period) continue;
        told.push_back({fold(sentence), *period});
        if (told.size() > most_periods) return {};
    }
    return told;
}

/// Dates of one sentence and the extension of another belong together; two different ones do not.
std::optional<Period> together(const std::vector<const Period*>& periods) {
    Period all;
    for (const Period* one : periods) {
        if (one->start || one->end) {
            if ((all.start || all.end) && (all.start != one->start || all.end != one->end)) return std::nullopt;
            all.start = one->start;
            all.end = one->end;
        }
        if (!one->extension.empty()) {
            if (!all.extension.empty() && all.extension != one->extension) return std::nullopt;
            all.extension = one->extension;
        }
    }
    if (!all.start && !all.end) return std::nullopt;
    return all;
}

std::map<int, std::string> paragraphs_of(const Outline& outline) {
    std::map<int, std::string> paragraphs; // by the first line of the block; a row of a table stands alone
    for (const OutlineLine& line : outline.lines) {
        const bool is_row = line.place == OutlineLine::Place::table;
        std::string& text = paragraphs[is_row ? line.line : line.block_first];
        text += (text.empty() ? "" : " ") + line.kept();
    }
    return paragraphs;
}

void set_period(Award& award, const std::optional<Period>& period) {
    if (!period) return;
    award.start = period->start;
    award.end = period->end;
    award.extension = period->extension;
}

} // namespace

std::optional<Period> period_in(std::string_view sentence) {
    const std::string lower = lower_ascii(sentence);
    const std::size_t cue = extension_in(lower);
    const std::string folded = fold(sentence);
    if (!is_about_an_award(folded)) return std::nullopt;
    Period period;
    const std::string_view main = sentence.substr(0, cue);
    read_dates(fold(main), period);
    if (cue != std::string_view::npos) period.extension = extension_words(sentence.substr(cue));
    if (!period.start && !period.end && period.extension.empty()) return std::nullopt;
    return period;
}

std::vector<Award> with_periods(std::vector<Award> awards, const Outline& outline) {
    if (awards.empty()) return awards;
    const std::map<int, std::string> paragraphs = paragraphs_of(outline);
    std::map<int, int> first_lines; // of the paragraph in which a line stands
    for (const OutlineLine& line : outline.lines)
        first_lines[line.line] = line.place == OutlineLine::Place::table ? line.line : line.block_first;
    std::map<int, std::vector<Award*>> by_paragraph;
    for (Award& award : awards)
        if (const auto first = first_lines.find(award.line); first != first_lines.end())
            by_paragraph[first->second].push_back(&award);
    for (auto& [first, group] : by_paragraph) {
        const std::vector<Told> told = told_in(paragraphs.at(first));
        if (told.empty()) continue;
        for (Award* award : group) {
            const std::string name = fold(award->provider);
            std::vector<const Period*> own;
            for (const Told& one : told)
                if (group.size() == 1 || one.folded.find(name) != std::string::npos) own.push_back(&one.period);
            set_period(*award, together(own));
        }
    }
    if (awards.size() != 1 || awards[0].start || awards[0].end) return awards;
    std::vector<Told> everywhere;
    for (const auto& [first, text] : paragraphs)
        for (Told& one : told_in(text)) everywhere.push_back(std::move(one));
    std::vector<const Period*> all;
    all.reserve(everywhere.size());
    for (const Told& one : everywhere) all.push_back(&one.period);
    set_period(awards[0], together(all));
    return awards;
}

} // namespace part_one
