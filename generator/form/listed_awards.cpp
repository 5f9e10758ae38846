#include "form/listed_awards.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/award_table.h"
#include "form/name_words.h"
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

/// The paragraph that ends with this line, which a program may have broken into several.
std::string paragraph_to(const std::vector<OutlineLine>& lines, std::size_t last) {
    std::string text;
    for (std::size_t above = last + 1; above-- > 0;) {
        text = lines[above].kept() + (text.empty() ? "" : " ") + text;
        if (lines[above].begins_block) break;
    }
    return text;
}

bool speaks_of_awards(std::string_view text) {
    const std::string lead = words_only(text);
    if (refuses(lead) || only_tells(lead)) return false;
    for (std::string_view cue : {" awards ", " award ", " awarded ", " grants ", " granted ", " grant ", " funded ",
                                 " funding ", " dyfarniadau ", " grantiau "})
        if (lead.find(cue) != std::string::npos) return true;
    return false;
}

bool speaks_of_payments(std::string_view text) {
    const std::string lead = words_only(text);
    return speaks_of_awards(text) ||
           (!refuses(lead) && !only_tells(lead) && lead.find(" payments ") != std::string::npos);
}

/// The parts of "Fleet Harriers – floodlights – £4,995", "Scouts (2nd Uttley), £650, for kit".
std::vector<std::string> parts_of_item(std::string item) {
    for (std::string_view mark : {" – ", " — ", " - ", ": "}) item = replaced(std::move(item), mark, "\x1f");
    for (std::string_view before : {", £", ",£"}) item = replaced(std::move(item), before, "\x1f£");
    std::vector<std::string> parts;
    for (std::string_view part : split(item, '\x1f'))
        if (!trimmed(part).empty()) parts.emplace_back(trimmed(part));
    return parts;
}

/// Is this text one name from its first word to its last, perhaps with a bracket behind it?
bool is_whole_name(std::string_view text, const KnownOrganisations& known) {
    if (text.size() > 90 || text.ends_with(".")) return false;
    // "2nd Gosforth Brownies"
    if (const std::size_t space = text.find(' '); space <= 5 && space >= 3 && is_ascii_digit(text[0]))
        if (const std::string_view ordinal = text.substr(space - 2, 2);
            ordinal == "st" || ordinal == "nd" || ordinal == "rd" || ordinal == "th")
            text = text.substr(space + 1);
    const auto names = proper_names(text, known);
    if (names.empty() || !may_be_provider(names[0])) return false;
    // "Victims First Northumbria": what no name begins with in a sentence, and does in a list
    const std::string_view before = text.substr(0, names[0].at);
    const bool leads_up = before == "Victims " || before == "People " || before == "Support " || before == "One ";
    const bool begins = names[0].at == 0 || leads_up || text.starts_with("The ") || text.starts_with("the ");
    std::string_view rest = trimmed(text.substr(std::min(names[0].end, text.size())));
    if (rest.starts_with("(") && rest.find(')') == rest.size() - 1) rest = {};
    return begins && (leads_up || names[0].at <= 4) && rest.empty();
}

bool names_a_sure_body(std::string_view text, const KnownOrganisations& known) {
    const auto names = proper_names(text, known);
    return std::any_of(names.begin(), names.end(), [](const ProperName& name) {
        return name.kind == ProperName::Kind::known || name.kind == ProperName::Kind::organisation;
    });
}

/// An item of several parts: a name first, its sum behind it, and what the money is for somewhere.
std::optional<SentenceAward> award_of_parts(const std::string& item, const KnownOrganisations& known) {
    std::vector<std::string> parts = parts_of_item(item);
    // "Lot 1 (North) – Harbour Trust – £500"
    if (parts.size() > 2 && lower_ascii(parts[0]).starts_with("lot ") && parts[0].find("£") == std::string::npos)
        parts.erase(parts.begin());
    // "Evaluation by the University of X – up to £25,000"
    if (const std::size_t by = parts.empty() ? std::string::npos : parts[0].rfind(" by "); by != std::string::npos)
        if (names_a_sure_body(parts[0].substr(by + 4), known) && is_whole_name(parts[0].substr(by + 4), known))
            parts[0].erase(0, parts[0].substr(by + 4).starts_with("the ") ? by + 8 : by + 4);
    if (parts.size() < 2 || parts.size() > 4 || !is_whole_name(parts[0], known)) return std::nullopt;
    std::optional<Pence> sum;
    for (std::size_t at = 1; at < parts.size(); ++at) {
        for (std::string_view ceiling : {"up to ", "Up to ", "a maximum of ", "maximum "})
            if (parts[at].starts_with(ceiling)) parts[at].erase(0, ceiling.size());
        const auto sums = find_amounts(parts[at]);
        if (sums.empty()) {
            // "Helpline – Victims First Trust – £500": which of the two is paid, nobody can tell
            if (!names_a_sure_body(parts[0], known) && names_a_sure_body(parts[at], known)) return std::nullopt;
            continue;
        }
        const bool leads = sums[0].at == 0 || trimmed(std::string_view(parts[at]).substr(0, sums[0].at)) == "up to";
        if (!leads || !only_explains(std::string_view(parts[at]).substr(sums[0].length))) return std::nullopt;
        sum = sums[0].sum;
    }
    return SentenceAward{name_in_cell(parts[0]), sum};
}

/// "Changing Days – grant of £64,320 for women at risk", "X – contract for advice, to March 2025, £187,000 a year"
std::optional<SentenceAward> award_by_kind(const std::string& item, const KnownOrganisations& known) {
    const std::vector<std::string> parts = parts_of_item(item);
    if (parts.size() < 2 || !is_whole_name(parts[0], known)) return std::nullopt;
    const std::string said = fold(parts[1]);
    for (std::string_view kind : {"grant ", "a grant ", "contract ", "a contract ", "grant funding "}) {
        if (!said.starts_with(kind)) continue;
        std::string rest;
        for (std::size_t at = 1; at < parts.size(); ++at) rest += parts[at] + " ";
        const auto sums = find_amounts(rest);
        const bool is_whole =
            sums.size() == 1 && kind_of_sum(lower_ascii(rest), sums[0].at, sums[0].length) != SumKind::per_unit;
        return SentenceAward{name_in_cell(parts[0]), is_whole ? sums[0].sum : std::nullopt};
    }
    return std::nullopt;
}

std::string_view without_bullet(std::string_view text) {
    for (std::string_view bullet : {"• ", "▪ ", "● ", "· "})
        if (text.starts_with(bullet)) return trimmed(text.substr(bullet.size()));
    return text;
}

/// What some of the money is for, beside those who are paid.
bool is_cost_line(const std::string& item) {
    const std::string folded = fold(item);
    const auto words = folded_words(folded);
    return !words.empty() && is_plain_word(words[0].text) && find_amounts(item).size() == 1;
}

/// An item without its number or letter: "a) Aston Hurdlers;" → "Aston Hurdlers".
std::string bare_item(const OutlineLine& line) {
    std::string text = squeezed(line.kept());
    text = std::string(without_bullet(text));
    if (line.place != OutlineLine::Place::item)
        if (const std::size_t numbering = end_of_numbering(fold(text)); numbering < text.size())
            text.erase(0, numbering);
    while (text.ends_with(";") || text.ends_with(",") || text.ends_with(".")) text.pop_back();
    if (text.ends_with("; and")) text.resize(text.size() - 5);
    return std::string(trimmed(text));
}

/// "Provider to be confirmed, allocated budget - £25,000": nobody yet.
bool names_nobody_yet(const std::string& item) {
    const std::string words = words_only(item);
    return words.find(" tbc ") != std::string::npos || words.find(" tbd ") != std::string::npos ||
           words.find(" to be confirmed ") != std::string::npos ||
           words.find(" to be determined ") != std::string::npos;
}

/// Lines that each name who gets a sum, and a heading above them perhaps; nothing where a line says anything else.
std::vector<SentenceAward> awards_in_lines(const std::vector<std::string>& lines, const KnownOrganisations& known) {
    std::vector<SentenceAward> awards;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at > 0 && fold(lines[at]).starts_with("total")) break;
        const bool is_head = at == 0 && lines[at].ends_with(":") && lines[at].size() < 60;
        if (is_head && find_amounts(lines[at]).empty() && !refuses(fold(lines[at]))) continue; // "Primary bid:"
        const std::string words = words_only(lines[at]);
        if (find_amounts(lines[at]).empty() && words.find(" no award ") != std::string::npos) continue;
        auto award = names_nobody_yet(lines[at]) ? std::nullopt : read_listed_award(lines[at], known);
        // "Evaluation (in house) - £40,000"
        if (!award && (is_cost_line(lines[at]) || names_nobody_yet(lines[at]))) continue;
        if (!award) return {};
        awards.push_back(std::move(*award));
    }
    return awards.size() > 1 ? awards : std::vector<SentenceAward>();
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

bool is_bulleted(const OutlineLine& line) {
    const std::string& text = line.segments.front().text;
    return line.place == OutlineLine::Place::paragraph && without_bullet(text).size() < text.size();
}

std::optional<SentenceAward> read_listed_award(const std::string& written, const KnownOrganisations& known) {
    std::string item(without_bullet(written));
    // "(i) Glossop Wrestlers – £2,000" in a paragraph of its own
    if (item.starts_with("(")) item.erase(0, end_of_numbering(fold(item)));
    const auto sums = find_amounts(item);
    if (sums.size() != 1) return std::nullopt;
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

std::optional<SentenceAward> read_award_by_kind(const std::string& written, const KnownOrganisations& known) {
    const std::string item(without_bullet(written));
    return refuses(fold(item)) || only_tells(fold(item)) ? std::nullopt : award_by_kind(item, known);
}

bool is_listed(const OutlineLine& line) {
    if (line.place == OutlineLine::Place::item) return true;
    if (line.place != OutlineLine::Place::paragraph) return false;
    const std::string folded = line.folded();
    if (is_bulleted(line)) return true;
    const std::size_t numbering = end_of_numbering(folded);
    return numbering > 0 && folded.substr(0, numbering).find(')') != std::string::npos;
}

bool is_led_in_as_awards(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    return lead < at && speaks_of_awards(paragraph_to(lines, lead));
}

bool is_led_in_as_refused(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    return lead < at && only_refuses(fold(paragraph_to(lines, lead)));
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
        if (!is_whole_name(item, known)) return std::nullopt;
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
    std::vector<std::string> items;
    for (std::size_t next = at; next < lines.size() && (next == at || !lines[next].begins_block); ++next)
        items.push_back(lines[next].kept());
    return awards_in_lines(items, known);
}

std::vector<SentenceAward> read_list_in_sentence(const std::string& text, const KnownOrganisations& known) {
    const std::size_t colon = text.find(": ");
    if (colon == std::string::npos) return {};
    const std::string lead = text.substr(0, colon);
    if (!speaks_of_awards(lead) && !speaks_of_payments(lead)) return {};
    std::vector<std::string> items;
    for (std::string_view item : split(std::string_view(text).substr(colon + 2), ';')) {
        item = trimmed(item);
        if (item.starts_with("and ")) item.remove_prefix(4);
        if (item.ends_with(".")) item.remove_suffix(1);
        if (!item.empty()) items.emplace_back(item);
    }
    const bool all_have_sums =
        std::all_of(items.begin(), items.end(), [](const std::string& item) { return find_amounts(item).size() == 1; });
    return items.size() > 1 && all_have_sums ? awards_in_lines(items, known) : std::vector<SentenceAward>();
}

std::optional<NamedList> read_paragraph_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                             const KnownOrganisations& known) {
    NamedList list;
    for (list.end = at; list.end < lines.size(); ++list.end) {
        const OutlineLine& line = lines[list.end];
        if (line.place != OutlineLine::Place::paragraph || !line.begins_block || !line.ends_block) break;
        auto award = read_listed_award(line.kept(), known);
        if (!award) break;
        list.awards.push_back(std::move(*award));
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
