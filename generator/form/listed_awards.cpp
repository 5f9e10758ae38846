#include "form/listed_awards.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/proper_names.h"
#include "form/sentences.h"

#include <algorithm>

namespace part_one {

namespace {

/// What may follow a name and its sum: nothing, or what it is for.
bool only_explains(std::string_view rest) {
    rest = trimmed(rest);
    if (rest.size() <= 1) return true;
    for (std::string_view begin : {"for ", "to ", "towards ", "(", ", ", "; ", "- ", "– "})
        if (rest.starts_with(begin)) return true;
    return false;
}

/// The line above the list in which line `at` stands; its own where there is none.
std::size_t lead_of(const std::vector<OutlineLine>& lines, std::size_t at) {
    while (at > 0 && is_listed(lines[at])) --at;
    return at;
}

bool speaks_of_awards(std::string_view text) {
    const std::string lead = words_only(text);
    if (refuses(lead) || only_tells(lead)) return false;
    for (std::string_view cue : {" awards ", " award ", " awarded ", " grants ", " granted ", " grant ", " funded ",
                                 " funding ", " dyfarniadau ", " grantiau "})
        if (lead.find(cue) != std::string::npos) return true;
    return false;
}

} // namespace

std::optional<SentenceAward> read_listed_award(const std::string& item, const KnownOrganisations& known) {
    const auto sums = find_amounts(item);
    if (sums.size() != 1) return std::nullopt;
    const std::size_t sum_end = sums[0].at + sums[0].length;
    const auto names = proper_names(item, known);
    if (names.empty() || !may_be_provider(names[0])) return std::nullopt;
    ProperName name = names[0];
    // "The Wheelhouse – £500": in a list the article is part of the name
    for (std::string_view article : {"The ", "the "})
        if (const std::size_t begin = name.at - std::min(name.at, article.size());
            std::string_view(item).substr(begin).starts_with(article) && begin <= sums[0].at + sums[0].length + 4) {
            if (article == "The ") name.name = "The " + name.name;
            name.at = begin;
        }
    // "X: £n", "X – £n for tents", "£n – X", and nothing else
    const bool name_first =
        name.at <= 2 && name.end <= sums[0].at && only_explains(std::string_view(item).substr(sum_end));
    const bool sum_first =
        sums[0].at <= 2 && sum_end <= name.at && only_explains(std::string_view(item).substr(name.end));
    if (!name_first && !sum_first) return std::nullopt;
    const std::string between =
        name_first ? fold(item.substr(name.end, sums[0].at - name.end)) : fold(item.substr(sum_end, name.at - sum_end));
    if (between.find_first_not_of(" :-*") != std::string::npos && between != " to " && between != " to the ")
        return std::nullopt;
    return SentenceAward{name.name, sums[0].sum};
}

bool is_listed(const OutlineLine& line) {
    if (line.place == OutlineLine::Place::item) return true;
    if (line.place != OutlineLine::Place::paragraph) return false;
    const std::string folded = line.folded();
    const std::size_t numbering = end_of_numbering(folded);
    return numbering > 0 && folded.substr(0, numbering).find(')') != std::string::npos;
}

bool is_led_in_as_awards(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    return lead < at && speaks_of_awards(lines[lead].kept());
}

std::string with_lead(const std::vector<OutlineLine>& lines, std::size_t at, const std::string& text) {
    if (!is_listed(lines[at])) return text;
    const std::size_t lead = lead_of(lines, at);
    const std::string above = lines[lead].kept();
    if (lines[lead].place != OutlineLine::Place::paragraph || above.ends_with(".")) return text;
    const auto sentences = sentences_of(above);
    std::string last(sentences.empty() ? std::string_view() : sentences.back());
    const std::string folded = fold(last);
    if (refuses(folded) || only_tells(folded) || !find_amounts(last).empty()) return text;
    if (last.ends_with(":")) last.pop_back();
    const std::size_t numbering = lines[at].place == OutlineLine::Place::item ? 0 : end_of_numbering(fold(text));
    return last + " " + (numbering < text.size() ? text.substr(numbering) : text);
}

std::vector<SentenceAward> read_bare_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                          const KnownOrganisations& known) {
    std::vector<SentenceAward> awards;
    for (std::size_t next = at; next < lines.size() && (next == at || !lines[next].begins_block); ++next) {
        auto award = read_listed_award(lines[next].kept(), known);
        if (!award) return {};
        awards.push_back(std::move(*award));
    }
    return awards.size() > 1 ? awards : std::vector<SentenceAward>();
}

} // namespace part_one
