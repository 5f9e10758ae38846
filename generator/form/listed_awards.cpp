#include "form/listed_awards.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/award_table.h"
#include "form/item_parts.h"
#include "form/list_leads.h"
#include "form/name_words.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/proper_names.h"

#include <algorithm>

namespace part_one {

namespace {

/// What some of the money is for, beside those who are paid.
bool is_cost_line(const std::string& item) {
    const std::string folded = fold(item);
    const auto words = folded_words(folded);
    return !words.empty() && is_plain_word(words[0].text) && find_amounts(item).size() == 1;
}

/// An item without its number or letter: "a) Aston Hurdlers;" → "Aston Hurdlers".
std::string bare_item(const OutlineLine& line) {
    std::string text(without_bullet(squeezed(line.kept())));
    if (line.place != OutlineLine::Place::item)
        if (const std::size_t numbering = end_of_numbering(fold(text)); numbering < text.size())
            text.erase(0, numbering);
    while (text.ends_with(";") || text.ends_with(",") || text.ends_with(".")) text.pop_back();
    if (text.ends_with("; and")) text.resize(text.size() - 5);
    if (text.starts_with("and ")) text.erase(0, 4); // the last of them
    return std::string(trimmed(text));
}

/// "Total: £500", "in total £500, a saving of £30 on this year"
bool is_line_of_total(const std::string& line) {
    const std::string folded = fold(line);
    for (std::string_view total : {"total", "in total £", "in all £", "a total of £", "making a total of £"})
        if (folded.starts_with(total)) return true;
    return false;
}

/// "Provider to be confirmed, allocated budget - £25,000": nobody yet.
bool names_nobody_yet(const std::string& item) {
    const std::string words = words_only(item);
    return words.find(" tbc ") != std::string::npos || words.find(" tbd ") != std::string::npos ||
           words.find(" to be confirmed ") != std::string::npos ||
           words.find(" to be determined ") != std::string::npos;
}

/// Lines that each name who gets a sum, and a heading above them perhaps; nothing where a line says anything else.
using ItemReader = std::optional<SentenceAward> (*)(const std::string&, const KnownOrganisations&);
std::vector<SentenceAward> awards_in_lines(const std::vector<std::string>& lines, const KnownOrganisations& known,
                                           ItemReader read = read_listed_award) {
    std::vector<SentenceAward> awards;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at > 0 && is_line_of_total(lines[at])) break;
        const bool is_head = at == 0 && lines[at].ends_with(":") && lines[at].size() < 60;
        if (is_head && find_amounts(lines[at]).empty() && !refuses(fold(lines[at]))) continue; // "Primary bid:"
        if (is_refused_item(lines[at])) continue;
        auto award = names_nobody_yet(lines[at]) ? std::nullopt : read(lines[at], known);
        // "Evaluation (in house) - £40,000"
        if (!award && (is_cost_line(lines[at]) || names_nobody_yet(lines[at]))) continue;
        if (!award) return {};
        awards.push_back(std::move(*award));
    }
    return awards.size() > 1 ? awards : std::vector<SentenceAward>();
}

/// "£15,000 – Harbour Council and Hill Council – to target hot spots": one sum for several, and who gets what is not told
std::vector<SentenceAward> read_joint_award(const std::string& item, const KnownOrganisations& known) {
    const auto sums = find_amounts(item);
    if (sums.size() != 1 || sums[0].at > 2 || is_refused_item(item)) return {};
    std::string_view rest = trimmed(std::string_view(item).substr(sums[0].at + sums[0].length));
    if (!rest.starts_with("– ") && !rest.starts_with("- ") && !rest.starts_with("to ")) return {};
    rest = trimmed(rest.substr(rest.find(' ')));
    const auto names = proper_names(rest, known);
    if (names.size() < 2 || names[0].at > 4) return {};
    std::vector<SentenceAward> awards;
    std::size_t end = names[0].at;
    for (const ProperName& name : names) {
        const std::string_view between = trimmed(rest.substr(end, name.at - end));
        const bool is_joined = awards.empty() || between == "and" || between == "," || between == "and the";
        if (!is_joined || !may_be_provider(name)) break;
        awards.push_back({name.name, std::nullopt});
        end = name.end;
    }
    return awards.size() > 1 ? awards : std::vector<SentenceAward>();
}

/// "Harbour Council £98,000, Hill Council £98,000 and Dale Council £120,500": names and sums in turn, and nothing else.
std::vector<SentenceAward> awards_in_turn(const std::string& text, const KnownOrganisations& known) {
    const auto sums = find_amounts(text);
    std::vector<SentenceAward> awards;
    std::size_t from = 0;
    for (const WrittenAmount& sum : sums) {
        std::string_view name = trimmed(std::string_view(text).substr(from, sum.at - from));
        while (name.starts_with(",") || name.starts_with(")")) name = trimmed(name.substr(1));
        if (name.starts_with("and ")) name = trimmed(name.substr(4));
        while (name.ends_with("(") || name.ends_with(":") || name.ends_with("-"))
            name = trimmed(name.substr(0, name.size() - 1));
        if (!is_whole_name(name, known) || is_by_unit(text, sum)) return {};
        awards.push_back({name_in_cell(name), sum.sum});
        from = sum.at + sum.length;
        const std::size_t stop = text.find(". ", from);
        if (stop == from || stop == from + 1) break; // the next sentence
    }
    return awards.size() > 1 ? awards : std::vector<SentenceAward>();
}

/// "Harbour Trust £500. One more was refused": without what is said behind the sum of the last item.
std::string_view to_end_of_sentence(std::string_view item) {
    const auto sums = find_amounts(item);
    if (sums.empty()) return item;
    const std::size_t stop = item.find(". ", sums[0].at + sums[0].length);
    return stop == std::string_view::npos || stop > sums[0].at + sums[0].length + 1 ? item : item.substr(0, stop);
}

/// "£12,000 each"
std::optional<Pence> sum_for_each(const std::string& lead) {
    std::optional<Pence> each;
    for (const WrittenAmount& sum : find_amounts(lead)) {
        const std::string_view behind = trimmed(std::string_view(lead).substr(sum.at + sum.length));
        if (!behind.starts_with("each") && !behind.starts_with("apiece")) continue;
        if (each) return std::nullopt;
        each = sum.sum;
    }
    return each;
}

} // namespace

std::optional<SentenceAward> read_listed_award(const std::string& written, const KnownOrganisations& known) {
    std::string item(without_bullet(written));
    // "(i) Glossop Wrestlers – £2,000" in a paragraph of its own
    if (item.substr(0, 5).find(')') != std::string::npos) item.erase(0, end_of_numbering(fold(item)));
    const auto sums = find_amounts(item);
    if (sums.size() != 1 || is_refused_item(item) || names_nobody_yet(item)) return std::nullopt;
    if (auto award = award_of_parts(item, known)) return award;
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
    const bool by_unit = is_by_unit(item, sums[0]);
    const bool name_first =
        name.at <= 2 && name.end <= sums[0].at && (by_unit || only_explains(std::string_view(item).substr(sum_end)));
    const bool sum_first =
        sums[0].at <= 2 && sum_end <= name.at && only_explains(std::string_view(item).substr(name.end));
    if (!name_first && !sum_first) return std::nullopt;
    std::string between =
        name_first ? fold(item.substr(name.end, sums[0].at - name.end)) : fold(item.substr(sum_end, name.at - sum_end));
    // "X, for mentors in custody: £n"
    const std::string_view told = trimmed(between);
    const bool is_purpose = name_first && told.starts_with(", for ") && (told.ends_with(":") || told.ends_with(",")) &&
                            (names.size() == 1 || names[1].at > sum_end) &&
                            told.find_first_of(".;(") == std::string::npos;
    if (is_purpose) between.clear();
    // "£15,000 a year to X"
    for (std::string_view unit : {" a year", " per annum", " per year", " p.a.", " pa", " each year"})
        if (sum_first && between.starts_with(unit)) between.erase(0, unit.size());
    // "X (£n)"
    const bool in_bracket =
        name_first && trimmed(between) == "(" && std::string_view(item).substr(sum_end).starts_with(")");
    if (!in_bracket && between.find_first_not_of(" :-*") != std::string::npos && between != " to " &&
        between != " to the ")
        return std::nullopt;
    return SentenceAward{name.name, by_unit ? std::nullopt : sums[0].sum};
}

std::optional<SentenceAward> read_award_told_freely(const std::string& written, const KnownOrganisations& known) {
    const std::string item(without_bullet(written));
    return is_refused_item(item) || only_tells(fold(item)) ? std::nullopt : award_told_freely(item, known);
}

std::optional<SentenceAward> read_award_by_kind(const std::string& written, const KnownOrganisations& known) {
    const std::string item(without_bullet(written));
    return refuses(fold(item)) || only_tells(fold(item)) ? std::nullopt : award_by_kind(item, known);
}

std::optional<NamedList> read_named_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                         const KnownOrganisations& known) {
    const bool follows = at > 0 && !is_listed(lines[at - 1]) && lines[at - 1].place == OutlineLine::Place::paragraph;
    if (!follows || !is_listed(lines[at])) return std::nullopt;
    const std::string lead = paragraph_to(lines, at - 1);
    const std::string folded = fold(lead);
    if (!trimmed(lead).ends_with(":") || !speaks_of_awards(lead) || folded.find(" to ") == std::string::npos)
        return std::nullopt;
    NamedList list;
    const auto each = sum_for_each(lead);
    for (list.end = at; list.end < lines.size() && is_listed(lines[list.end]); ++list.end) {
        const std::string item = bare_item(lines[list.end]);
        if (!is_whole_name(item, known) || !find_amounts(item).empty()) return std::nullopt;
        list.awards.push_back({name_in_cell(item), each});
    }
    return list.awards.size() > 1 ? std::optional(std::move(list)) : std::nullopt;
}

std::optional<NamedList> read_nested_award(const std::vector<OutlineLine>& lines, std::size_t at,
                                           const KnownOrganisations& known) {
    const OutlineLine& parent = lines[at];
    if (parent.place != OutlineLine::Place::item || !is_whole_name(bare_item(parent), known)) return std::nullopt;
    NamedList award;
    std::optional<Pence> sum;
    for (award.end = at + 1; award.end < lines.size(); ++award.end) {
        const OutlineLine& child = lines[award.end];
        if (child.place != OutlineLine::Place::item || child.depth <= parent.depth) break;
        const auto sums = find_amounts(child.kept());
        if (sums.empty()) continue;
        if (sum || sums.size() > 1 || sums[0].at > 2) return std::nullopt;
        sum = sums[0].sum;
    }
    if (!sum) return std::nullopt;
    award.awards.push_back({name_in_cell(bare_item(parent)), sum});
    return award;
}

std::vector<SentenceAward> read_bare_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                          const KnownOrganisations& known) {
    std::vector<std::string> items;
    for (std::size_t next = at; next < lines.size() && (next == at || !lines[next].begins_block); ++next)
        items.push_back(bare_item(lines[next]));
    return awards_in_lines(items, known);
}

std::vector<SentenceAward> read_list_in_sentence(const std::string& written, const KnownOrganisations& known) {
    std::string text = written;
    for (std::string_view lead : {", i.e. ", ", namely ", ", that is "}) text = replaced(std::move(text), lead, ": ");
    // "Decision: To fund the following: X (£500); …"
    const std::size_t colon = colon_behind_lead(text);
    if (colon == std::string::npos) return {};
    const std::string lead = text.substr(0, colon);
    std::vector<std::string> items;
    for (std::string_view item : split(std::string_view(text).substr(colon + 2), ';')) {
        item = trimmed(item);
        if (item.starts_with("and ")) item.remove_prefix(4);
        // "to Harbour Trust £500 for …; to Quay Music £750 for …"
        for (std::string_view to : {"to ", "the "})
            if (item.starts_with(to) && item.find(" £") != std::string_view::npos) item.remove_prefix(to.size());
        item = to_end_of_sentence(item);
        if (item.ends_with(".")) item.remove_suffix(1);
        if (!item.empty()) items.emplace_back(item);
    }
    const bool all_have_sums =
        std::all_of(items.begin(), items.end(), [](const std::string& item) { return find_amounts(item).size() == 1; });
    if (items.size() == 1) return awards_in_turn(items[0], known);
    if (items.size() < 2 || !all_have_sums) return {};
    // "Harbour Trust - youth work (£49,870); …"
    auto awards = awards_in_lines(items, known);
    return awards.empty() && speaks_of_awards(lead) ? awards_in_lines(items, known, read_award_told_freely) : awards;
}

std::optional<NamedList> read_paragraph_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                             const KnownOrganisations& known) {
    NamedList list;
    for (list.end = at; list.end < lines.size(); ++list.end) {
        const OutlineLine& line = lines[list.end];
        if (line.place != OutlineLine::Place::paragraph || !line.begins_block || !line.ends_block) break;
        auto award = read_listed_award(line.kept(), known);
        if (!award && !list.awards.empty() && find_amounts(line.kept()).empty() && is_refused_item(line.kept()))
            continue;
        const auto joint = award ? std::vector<SentenceAward>() : read_joint_award(line.kept(), known);
        if (!award && joint.empty()) break;
        if (award) list.awards.push_back(std::move(*award));
        list.awards.insert(list.awards.end(), joint.begin(), joint.end());
    }
    return list.awards.size() > 1 ? std::optional(std::move(list)) : std::nullopt;
}

std::optional<NamedList> read_lots(const std::vector<OutlineLine>& lines, std::size_t at,
                                   const KnownOrganisations& known) {
    if (at == 0 || is_listed(lines[at - 1])) return std::nullopt;
    const std::string lead = paragraph_to(lines, at - 1);
    const std::string words = words_only(lead);
    if (!lead.ends_with(":") || !words.ends_with(" as follows ") || words.find(" contract") == std::string::npos ||
        !speaks_of_awards(lead))
        return std::nullopt;
    NamedList list;
    for (list.end = at; list.end < lines.size(); ++list.end) {
        const std::string item = bare_item(lines[list.end]);
        const std::size_t colon = item.find(": ");
        if (colon == std::string::npos || colon > 60 || !find_amounts(item).empty()) break;
        const std::string name = item.substr(colon + 2);
        const auto names = proper_names(name, known);
        const bool is_firm = !names.empty() && (names[0].kind == ProperName::Kind::organisation ||
                                                names[0].kind == ProperName::Kind::known);
        if (!is_firm || !is_whole_name(name, known) || is_refused_item(item)) break;
        list.awards.push_back({name_in_cell(name), std::nullopt});
    }
    return list.awards.size() > 1 ? std::optional(std::move(list)) : std::nullopt;
}

std::vector<SentenceAward> read_list_in_cell(const std::vector<std::string>& lines, const KnownOrganisations& known) {
    std::size_t begin = 0;
    while (begin < lines.size() && !lines[begin].ends_with(":")) ++begin;
    if (begin == lines.size() || !speaks_of_awards(lines[begin])) return {};
    std::size_t end = begin + 1;
    while (end < lines.size() && find_amounts(lines[end]).size() == 1) ++end;
    return awards_in_lines(
        {lines.begin() + static_cast<std::ptrdiff_t>(begin) + 1, lines.begin() + static_cast<std::ptrdiff_t>(end)},
        known);
}

} // namespace part_one
