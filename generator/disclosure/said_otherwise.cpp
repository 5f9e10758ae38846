#include "disclosure/said_otherwise.h"

#include "adapters/unicode.h"
#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/closing.h"
#include "disclosure/ground_as_label.h"
#include "disclosure/vocabulary.h"
#include "form/answer.h"
#include "form/profile.h"

#include <algorithm>
#include <string>
#include <vector>

namespace part_one {

namespace {

using FoldedWords = std::vector<FoldedWord>;

std::string_view word(const FoldedWords& words, std::size_t at) {
    return at < words.size() ? words[at].text : std::string_view{};
}
bool all_in(const FoldedWords& words, std::size_t from, std::size_t behind, const auto& list) {
    return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                       words.begin() + static_cast<std::ptrdiff_t>(behind),
                       [&](const FoldedWord& here) { return list.holds(here.text); });
}
bool any_in(const FoldedWords& words, std::size_t from, std::size_t behind, const auto& list) {
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                       words.begin() + static_cast<std::ptrdiff_t>(behind),
                       [&](const FoldedWord& here) { return list.holds(here.text); });
}

constexpr WordList closed_words{"confidential exempt restricted private closed secret privileged"};

/// Alone on a line, or before a colon, a dash or a bracket.
constexpr WordList labels{
    "yr ail ran|wedi'i eithrio|wedi ei eithrio|wedi'u heithrio|ni chaniateir cyhoeddi|ni chaniateir ei gyhoeddi|ni "
    "chaniateir "
    "ei chyhoeddi|nid yw ar gyfer ei gyhoeddi|nid yw ar gyfer cyhoeddi|nid yw i'w chyhoeddi|cyfrinachedd "
    "masnachol|eitemau a "
    "eithrir|eitemau wedi'u heithrio|at ddefnydd mewnol|defnydd mewnol yn unig|gwybodaeth gyfyngedig|gwybodaeth "
    "breifat|gwybodaeth wedi'i heithrio|cyngor cyfreithiol cyfrinachol|cyngor cyfreithiol breintiedig|rhan b "
    "preifat|rhan b eithriedig|rhan b cyfrinachol|i'w olygu|i golygu|i'w golygu|i'w ddileu cyn cyhoeddi|i'w dynnu cyn "
    "cyhoeddi|dilewch cyn cyhoeddi|tynnwch cyn cyhoeddi|ddim i'r cyhoedd|nid i'r cyhoedd|dim i'r cyhoedd|nid ar gyfer "
    "y "
    "wefan|cyfarfod caeedig|sesiwn gaeedig|mater preifat|materion preifat|"
    "do not minute|not to be minuted|unminuted|to be detached|destroy after reading|burn after reading|note to "
    "self|leave "
    "off the website|leave off website|stop here for the public version|public version stops here|details that cannot "
    "be "
    "published|details which cannot be published|information that cannot be published|matters to be kept "
    "private|matters in "
    "confidence|for the commissioner in confidence|to the commissioner in confidence|for the pcc in confidence|not to "
    "go "
    "online|not to go on line|kept from the public|kept from publication|not 4 publication|fyeo|2nd part|schedule to "
    "part 2|for the unpublished version only|for the unpublished version|unpublished version only|for the eyes of the "
    "commissioner|for the eyes of the pcc|for the pcc's eyes|not part of the public form|not part of the published "
    "form|not part of the public version|not part of the published version|hold back from publication|hold back from "
    "the "
    "public|"
    "slt only|for slt only|smt only|for smt only|for cmt only|to be read by pcc only|to be read by the pcc only|need "
    "to know only|"
    "need to know basis only|commissioner's private notes|the commissioner's private notes|pcc's private "
    "notes|lpp|covert|"
    "business sensitive|hr in confidence|personnel in confidence|solicitor's advice in confidence|solicitors' advice "
    "in "
    "confidence|counsel's advice in confidence|legal advice in confidence|public excluded from this point|meeting "
    "closed to "
    "the public|closed to the press and public|pink report|not in the public domain yet|not yet in the public domain|"
    "reserved section|information relating to an individual|supplier confidential|bidder confidential|company "
    "confidential|"
    "please do not share|please do not circulate|please do not copy|this will be redacted|the following will be "
    "redacted|the "
    "following will be redacted in the published version|will be redacted in the published version|redacted from "
    "public "
    "copy|redacted from the public copy|redacted in public version|redacted in the public version|details redacted in "
    "public "
    "version|details redacted in the public version|names redacted in web copy|not to be named|do not name|"
    "for private consideration|following exclusion of the press and public|after the public left|resolution to exclude "
    "public "
    "passed|comm in conf|p and c|strictly p and c|il3|impact level 3|internal document|pre decisional|for force use "
    "only|for "
    "police use only|police internal|redaction applies|exclusion applies|information excluded|information exempted",
    '|'};

/// Only before a colon.
constexpr WordList asides{
    "internal note|internal notes|internal comment|internal memo|internal briefing note|internal discussion|internal "
    "view|internal only|officer comment internal|officers' comment internal|comment internal|comments internal|note "
    "internal|notes internal|private note|private notes|private comment|confidentially|privately|in strict "
    "confidence|name withheld|"
    "names withheld|unredacted figure|unredacted figures|unredacted name|unredacted names|unredacted text|full version "
    "unredacted|"
    "before redaction|for redaction|to redact|name to be kept confidential|names to be kept confidential|withhold "
    "name|withhold "
    "names|withhold figure",
    '|'};

/// Headings of columns, and of nothing else: "Notes (internal)"
constexpr WordList columns{"notes internal|note internal|comments internal|comment internal|internal notes|internal "
                           "comments|internal comment|internal note",
                           '|'};

/// What stands in the margin of a paper that is being worked on.
constexpr WordList margins{"deleted formatted"};

std::string joined(const FoldedWords& words, std::size_t from, std::size_t behind) {
    std::string text;
    for (std::size_t at = from; at < behind; ++at) text += (text.empty() ? "" : " ") + std::string(words[at].text);
    return text;
}

/// Of the words, those that stand before the first colon, spaced dash, bracket or full stop with more behind it.
std::size_t words_of_label(std::string_view folded, const FoldedWords& words) {
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const std::string_view gap = folded.substr(words[at].end, words[at + 1].at - words[at].end);
        if (gap.find_first_of(":.([;") != std::string_view::npos || gap.find(" - ") != std::string_view::npos)
            return at + 1;
    }
    return words.size();
}

bool has_colon_behind(std::string_view folded, const FoldedWords& words, std::size_t count) {
    const std::string_view behind = folded.substr(words[count - 1].end);
    return count > 0 && (behind.find(':') <= 2 || behind.starts_with(" - "));
}

/// "Below this line: confidential", "From here on the report is private.", "PUBLIC ABOVE, PRIVATE BELOW"
bool closes_what_is_below(const FoldedWords& words) {
    static constexpr WordList of_place{
        "below under beyond behind after from this that the here line point page on onwards "
        "is are everything all what rest remainder follows report form paper document "
        "section above public open published part 1 and a matter information text"};
    static constexpr WordList places{"below under beyond behind after from everything rest remainder follows"};
    constexpr std::size_t longest = 10; // words
    if (words.size() < 3 || words.size() > longest) return false;
    bool closed = false;
    for (const FoldedWord& here : words) {
        const bool closes = closed_words.holds(here.text);
        if (!closes && !of_place.holds(here.text)) return false;
        closed = closed || closes;
    }
    if (!closed) return false;
    const std::string_view last = words.back().text;
    const bool is_both = last == "below" && any_in(words, 0, words.size(), WordList{"above"});
    const bool points = is_any(words[0].text, {"below", "from", "everything", "all", "beyond", "after", "what"}) &&
                        any_in(words, 0, words.size(), WordList{"line here below point follows beyond"});
    return is_both || (points && closed_words.holds(last) && places.holds(words[0].text)) ||
           (points && is_any(words[0].text, {"everything", "all", "what"}) && closed_words.holds(last));
}

/// "Confidential, see below.", "The exempt report is as follows."
bool points_below(const FoldedWords& words) {
    static constexpr WordList of_pointing{
        "the this report information advice paper part text detail details figures matter "
        "matters facts is are as follows set out below see here given and section"};
    static constexpr WordList closing{"confidential exempt restricted"};
    constexpr std::size_t longest = 9; // words
    if (words.size() < 3 || words.size() > longest || !is_any(words.back().text, {"below", "follows", "here"}))
        return false;
    bool closed = false;
    for (const FoldedWord& here : words) {
        const bool closes = closing.holds(here.text);
        if (!closes && !of_pointing.holds(here.text)) return false;
        closed = closed || closes;
    }
    return closed && is_any(words[0].text, {"confidential", "exempt", "restricted", "the", "this", "see"});
}

/// "PART B ITEMS IN PRIVATE", "Part B – reports for which the press and public may be excluded"
bool is_closed_part_b(const FoldedWords& words, std::size_t from) {
    static constexpr WordList closing{"private excluded exempt confidential restricted closed"};
    constexpr std::size_t longest = 18; // words
    if (!is_any(word(words, from), {"part", "rhan"}) || word(words, from + 1) != "b" || words.size() > longest)
        return false;
    return any_in(words, from + 2, words.size(), closing) &&
           !any_in(words, from + 2, words.size(), WordList{"not non never no"}) && word(words, from + 2) != "of";
}

/// "[s.43: Pellowby]": a section of the act as the ground, and behind it what it is the ground for
bool names_section_in_bracket(std::string_view folded) {
    for (std::string_view opening : {"[s.", "[s 4", "[s4", "[section 4", "[sec 4", "[foi s", "[foia s"}) {
        const std::size_t at = folded.find(opening);
        if (at == std::string_view::npos) continue;
        const std::string_view inside = folded.substr(at, folded.find(']', at) - at);
        const std::size_t colon = inside.find(':');
        constexpr std::size_t farthest = 20; // bytes
        if (colon != std::string_view::npos && colon < farthest && colon + 2 < inside.size()) return true;
    }
    return false;
}

/// "Deleted: …", "Formatted: Font: Bold", "Commented [AB2]: …"
bool is_of_the_margin(std::string_view folded, std::string_view written, const FoldedWords& words) {
    if (words.size() < 2) return false;
    const std::string_view line = trimmed(written);
    const bool is_large = !line.empty() && line[0] >= 'A' && line[0] <= 'Z';
    // "Deleted: 4 posts" counts
    const bool counts = words.size() <= 4 && words[1].text.find_first_not_of("0123456789") == std::string_view::npos;
    const bool has_colon = folded.substr(words[0].end).starts_with(":");
    if (is_large && !counts && margins.holds(words[0].text) && has_colon) return true;
    return is_any(words[0].text, {"comment", "commented"}) && folded.substr(words[0].end).starts_with(" [") &&
           folded.find("]:") != std::string_view::npos;
}

} // namespace

bool closes_in_other_words(std::string_view folded, std::string_view written) {
    folded = trimmed(folded.substr(end_of_numbering(folded)));
    constexpr std::size_t longest = 400; // bytes: labels stand at the front of a line
    const FoldedWords words = folded_words(folded.substr(0, longest));
    if (words.empty()) return false;
    if (is_of_the_margin(folded, written, words) || names_section_in_bracket(folded)) return true;
    const std::size_t count = words_of_label(folded, words);
    const std::string_view rest = count < words.size() ? folded.substr(words[count].at) : std::string_view{};
    if (count < words.size() && (says_nothing(rest) || read_answer(rest) == Answer::no)) return false;
    constexpr std::size_t longest_label = 8; // words
    for (std::size_t lead = 0; lead < 2 && lead < count; ++lead) {
        if (lead == 1 && !is_any(words[0].text, {"the", "please", "nb"})) break;
        for (std::size_t end : {count, words.size()}) {
            if (end <= lead || end - lead > longest_label) continue;
            const std::string label = joined(words, lead, end);
            if (labels.holds(label)) return true;
            const bool before_colon = end < words.size() && has_colon_behind(folded, words, end);
            if (before_colon && asides.holds(label)) return true;
            if (lead == 0 &&
                is_ground_as_label({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(end)}, before_colon))
                return true;
        }
    }
    // "This section: restricted facts and advice"
    if (count == 2 && words[0].text == "this" && has_colon_behind(folded, words, count) &&
        is_any(words[1].text, {"section", "part", "page", "paragraph", "appendix", "table"}) &&
        closed_words.holds(word(words, count)))
        return true;
    // "Officer comment (internal): …", "Officers' note (not part of the public form):"
    for (std::string_view bracket : {"(not part of the public ", "(not part of the published "})
        if (folded.find(bracket) != std::string_view::npos) return true;
    if (const std::size_t internal = folded.find("(internal):"); internal != std::string_view::npos) {
        static constexpr WordList notes{"note notes comment comments memo advice remark remarks view views"};
        const FoldedWords before = folded_words(folded.substr(0, internal));
        if (!before.empty() && before.size() <= 4 && notes.holds(before.back().text)) return true;
    }
    const std::size_t behind_name = word(words, 0) == "agenda" ? 1 : 0;
    return closes_what_is_below(words) || points_below(words) || is_closed_part_b(words, behind_name);
}

/// "AR GAU" (closed), "CAEEDIG": said of roads and of shops too, so only in capitals and alone
static bool is_welsh_for_closed(std::string_view written) {
    static constexpr WordList closed{"AR GAU|CAEEDIG|AR GAU I'R CYHOEDD|PREIFAT A CHAEEDIG", '|'};
    return closed.holds(trimmed(written));
}

/// "RED", "COMMERCIAL", "NOT YET APPROVED": alone in the first or the last line, in capitals
static bool is_descriptor(const OutlineLine& line) {
    static constexpr WordList descriptors{
        "COMMERCIAL|PERSONAL|AMBER|RED|COSMIC|LOCSEN|NOT YET APPROVED|NOT APPROVED|UNAPPROVED", '|'};
    return line.place == OutlineLine::Place::paragraph && line.segments.size() == 1 &&
           descriptors.holds(trimmed(std::string_view(line.segments.front().kept)));
}

Findings held_by_other_words(const FilledForm& form, const PartReading& parts) {
    static constexpr Needles stems{
        "ail ran|eithri|aniateir|gyhoeddi|gyfyng|cyfrinach|ddefnydd|defnydd|gwybodaeth|cyngor|rhan "
        "b|olygu|golygu|ddileu|"
        "dynnu|dilewch|tynnwch|cyhoedd|wefan|caeedig|gaeedig|preifat|minute|detached|reading|note|leave|stop|details|"
        "information|matters|confiden|online|on line|kept|publication|fyeo|2nd|schedule|unpublished|eyes|public|hold|"
        "internal|private|closed|exempt|restrict|secret|part b|deleted|formatted|comment|[s|[foi|privileg| "
        "only|lpp|covert|"
        "sensitive|pink|virtue|section |s40|s43|subject to|extract|text|copy|appx|app "
        "|encl|name|redact|withh|share|circulate|in conf|p&c|il3|impact|decisional|exclu"};
    const auto& lines = form.document.outline.lines;
    const auto held = [](int line) {
        return Findings{{Severity::warning, "disclosure/in-doubt", line,
                         "this line seems to say that what follows it, or the form, is not for everybody; put what is "
                         "confidential under a heading \"PART 2 - CONFIDENTIAL\", or change the words"}};
    };
    if (!lines.empty() && is_descriptor(lines.front())) return held(lines.front().line);
    if (!lines.empty() && is_descriptor(lines.back())) return held(lines.back().line);
    for (const OutlineLine& line : lines) {
        if (is_cut(parts.cuts, line.line)) continue;
        for (const Segment& segment : line.segments) {
            if (is_welsh_for_closed(segment.kept)) return held(line.line);
            if (!stems.any_in(std::string_view(segment.folded).substr(0, 400))) continue;
            const std::string kept = segment.has_struck ? fold(segment.kept) : std::string();
            if (closes_in_other_words(segment.has_struck ? kept : segment.folded, segment.kept)) return held(line.line);
            if (line.is_header_row &&
                columns.holds(joined(folded_words(segment.folded), 0, folded_words(segment.folded).size())))
                return held(line.line);
        }
    }
    return {};
}

} // namespace part_one
