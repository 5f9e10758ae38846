#include "audit/labels/confidential_wording.h"

#include "audit/labels/denials.h"
#include "audit/labels/label_words.h"
#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

namespace part_one {
namespace {

constexpr std::size_t most_words = 24;     // of a line that are looked at
constexpr std::size_t longest_label = 16;  // words; what goes on without a stop is a sentence
constexpr std::size_t least_misspelt = 10; // letters of a word that is known with one letter wrong

using Words = std::span<const LabelWord>;

// Strong wording is confidential whatever follows it; weak wording only where it fills the line or stands in capitals.
enum class Weight : unsigned char { strong, plain, weak };
struct Opening {
    std::string_view words;
    Weight weight;
};
// The longer of two with one beginning first.
constexpr Opening openings[] = {
    {"strictly private and confidential", Weight::strong},
    {"private and confidential", Weight::strong},
    {"strictly confidential", Weight::strong},
    {"highly confidential", Weight::strong},
    {"commercial in confidence", Weight::strong},
    {"commercially confidential", Weight::strong},
    {"commercially sensitive", Weight::strong},
    {"official sensitive", Weight::strong},
    {"not for publication", Weight::strong},
    {"not for public release", Weight::strong},
    {"not for public disclosure", Weight::strong},
    {"not to be published", Weight::strong},
    {"nid i w gyhoeddi", Weight::strong},
    {"exempt from publication", Weight::strong},
    {"exempt from disclosure", Weight::strong},
    {"by virtue of paragraph", Weight::strong},
    {"items during which the press and public", Weight::strong},
    {"exclusion of the press and public", Weight::strong},
    {"top secret", Weight::strong},
    {"not for release", Weight::strong},
    {"not for disclosure", Weight::strong},
    {"not for circulation", Weight::strong},
    {"not to be disclosed", Weight::strong},
    {"not to be made public", Weight::strong},
    {"do not publish", Weight::strong},
    {"do not disclose", Weight::strong},
    {"must not be published", Weight::strong},
    {"must not be disclosed", Weight::strong},
    {"not suitable for publication", Weight::strong},
    {"unsuitable for publication", Weight::strong},
    {"withheld from publication", Weight::strong},
    {"withheld under", Weight::strong},
    {"redact before publication", Weight::strong},
    {"remove before publication", Weight::strong},
    {"delete before publication", Weight::strong},
    {"for internal use only", Weight::strong},
    {"for official use only", Weight::strong},
    {"legally privileged", Weight::strong},
    {"legal advice privileged", Weight::strong},
    {"press and public excluded", Weight::strong},
    {"facts and advice which are confidential", Weight::strong},
    {"facts and advice that are confidential", Weight::strong},
    {"reserved and confidential", Weight::strong},
    {"staff in confidence", Weight::strong},
    {"in strict confidence", Weight::strong},
    {"operationally sensitive", Weight::strong},
    {"market sensitive", Weight::strong},
    {"restricted access", Weight::strong},
    {"information not for publication", Weight::strong},
    {"information not for release", Weight::strong},
    {"information excluded from publication", Weight::strong},
    {"pink papers", Weight::strong},
    {"embargoed until", Weight::strong},
    {"nid yw i w gyhoeddi", Weight::strong},
    {"ddim i w gyhoeddi", Weight::strong},
    {"heb fod i w gyhoeddi", Weight::strong},
    {"dim i w ryddhau", Weight::strong},
    {"peidiwch a chyhoeddi", Weight::strong},
    {"gwybodaeth gyfrinachol", Weight::strong},
    {"gwybodaeth eithriedig", Weight::strong},
    {"ffeithiau a chyngor cyfrinachol", Weight::strong},
    {"swyddogol sensitif", Weight::strong},
    {"preifat a chyfrinachol", Weight::strong},
    {"confidential", Weight::plain},
    {"restricted", Weight::plain},
    {"cyfrinachol", Weight::plain},
    {"eithriedig", Weight::plain},
    {"cyfyngedig", Weight::plain},
    {"exempt", Weight::weak},
    {"private", Weight::weak},
    {"closed", Weight::weak},
    {"secret", Weight::weak},
    {"protect", Weight::weak},
};
// What a label calls the matter that it begins.
constexpr std::string_view matters[] = {"facts",    "information", "appendix", "appendices", "annex",
                                        "annexe",   "annexes",     "matter",   "matters",    "item",
                                        "items",    "section",     "part",     "report",     "reports",
                                        "business", "session",     "minutes",  "papers",     "attachment"};
// Words between them and behind them that make no sentence.
constexpr std::string_view joints[] = {"and", "or", "the", "of", "to", "pcc", "commissioner", "advice", "for", "only"};
// A ground may follow without a sign: "under paragraph 3 of Schedule 12A".
constexpr std::string_view grounds[] = {"under", "by", "as", "within", "pursuant", "because"};
// What may follow a label's sign and say that there is nothing behind it, or whether there is.
constexpr std::string_view answers[] = {"no", "none", "n", "na", "nil", "yes", "not", "nac", "dim", "nothing"};
// Public grounds and printed explanations that stand behind a label.
constexpr std::string_view harmless[] = {"information relating to this decision is restricted",
                                         "only the facts",
                                         "there is no",
                                         "a confidential part",
                                         "is there",
                                         "see part 2",
                                         "see the part 2",
                                         "see the confidential part 2",
                                         "see confidential part 2"};
constexpr std::string_view papers[] = {"form", "report", "notice", "paper", "decision", "appendix"};
constexpr std::string_view numbered[] = {"section", "item",     "agenda",    "appendix",
                                         "annex",   "schedule", "enclosure", "attachment"};

bool is_one_of(std::string_view word, std::span<const std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_number(std::string_view word) { return !word.empty() && is_ascii_digit(word.front()); }

// One letter too many, too few, wrong, or two changed about.
bool is_nearly(std::string_view word, std::string_view meant) {
    if (word == meant) return true;
    if (meant.size() < least_misspelt || word.size() + 1 < meant.size() || word.size() > meant.size() + 1) return false;
    std::size_t front = 0, back = 0;
    while (front < std::min(word.size(), meant.size()) && word[front] == meant[front]) ++front;
    while (back < std::min(word.size(), meant.size()) - front &&
           word[word.size() - 1 - back] == meant[meant.size() - 1 - back])
        ++back;
    const std::size_t differ = std::max(word.size(), meant.size()) - front - back;
    if (differ <= 1) return true;
    return differ == 2 && word.size() == meant.size() && word[front] == meant[front + 1] &&
           word[front + 1] == meant[front];
}

// How many words of `words` are those of `wording`; none where they are others.
std::size_t matched(Words words, std::string_view wording) {
    std::size_t count = 0;
    while (!wording.empty()) {
        const std::size_t end = std::min(wording.find(' '), wording.size());
        if (count == words.size() || !is_nearly(words[count].letters, wording.substr(0, end))) return 0;
        ++count;
        wording.remove_prefix(std::min(end + 1, wording.size()));
    }
    return count;
}

bool begins_with_any(Words words, std::span<const std::string_view> list) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return matched(words, one) > 0; });
}

// "(if any): none", "(where applicable): N/A"
Words without_condition(Words rest) {
    constexpr std::string_view conditions[] = {"if", "where", "any", "applicable", "required", "needed", "appropriate"};
    while (!rest.empty() && is_one_of(rest.front().letters, conditions)) rest = rest.subspan(1);
    return rest;
}

bool is_answered(Words rest) {
    rest = without_condition(rest);
    return !rest.empty() && (is_one_of(rest.front().letters, answers) || begins_with_any(rest, harmless));
}

// "Restricted: 2 parking spaces", "Confidential: the helpline tells nobody": a few small words, one of them of a thing
// that is called so, and no name, sum or year.
bool is_said_of_things(Words rest) {
    constexpr std::string_view things[] = {
        "helpline", "helplines", "hotline",   "line",        "lines",         "service",     "services",  "support",
        "parking",  "bays",      "spaces",    "reserves",    "funds",         "areas",       "zones",     "roads",
        "vehicles", "sectors",   "sector",    "housing",     "accommodation", "employees",   "charities", "cases",
        "sites",    "victims",   "witnesses", "counselling", "free",          "independent", "impartial"};
    constexpr std::string_view bids[] = {"bid",    "bids",  "bidder", "bidders", "price",
                                         "prices", "offer", "offers", "tender",  "tenders"};
    // "Restricted: £40,000; unrestricted: £12,000": funds
    const auto is_other = [](const LabelWord& word) { return word.letters == "unrestricted"; };
    if (is_number(rest.front().letters) && std::any_of(rest.begin(), rest.end(), is_other)) return true;
    if (rest.size() > 8) return false;
    bool is_of_thing = false;
    for (std::size_t at = 0; at < rest.size(); ++at) {
        const std::string& letters = rest[at].letters;
        if (!is_number(letters) && !rest[at].is_small) return false;
        if ((is_number(letters) && letters.size() > 2) || is_one_of(letters, bids)) return false;
        is_of_thing = is_of_thing || (at < 3 && is_one_of(letters, things));
    }
    return is_of_thing;
}

// "not for publication (held on file)", "exempt - not attached": behind the wording nothing but where the paper is.
bool is_elsewhere(Words rest) {
    constexpr std::string_view words[] = {"held",       "kept",    "on",     "file",     "by",
                                          "in",         "the",     "office", "chief",    "executive",
                                          "monitoring", "officer", "not",    "attached", "included"};
    constexpr std::string_view saying[] = {"held", "kept", "attached", "included"};
    const auto says = [&](const LabelWord& word) { return is_one_of(word.letters, saying); };
    return std::any_of(rest.begin(), rest.end(), says) &&
           std::all_of(rest.begin(), rest.end(),
                       [&](const LabelWord& word) { return is_one_of(word.letters, words); }) &&
           (rest.front().letters == "not" || rest.back().letters != "attached");
}

bool is_marked_off(Words rest) { return rest.front().before >= Parting::bracket; }

// "3.1", "a)", "iv.", "Appendix 3": what a line is numbered by.
Words without_numbering(Words words) {
    while (!words.empty()) {
        const bool is_short = words.front().letters.size() <= 3 && words.size() > 1 &&
                              words[1].before >= Parting::stop &&
                              words.front().letters.find_first_not_of("ivxabcdefgh") == std::string::npos;
        if (is_one_of(words.front().letters, numbered) && words.size() > 1 &&
            (is_number(words[1].letters) || words[1].letters.size() == 1)) {
            words = words.subspan(2);
        } else if (is_number(words.front().letters) || is_short) {
            words = words.subspan(1);
        } else {
            break;
        }
    }
    return words;
}

// Confidential wording with what it calls its matter, read from the front of `words`.
struct Reading {
    std::size_t words = 0;
    Weight weight = Weight::weak;
    bool names_matter = false; // "confidential facts", "exempt appendix"
};
std::optional<Reading> read_wording(Words words) {
    for (const Opening& opening : openings) {
        const std::size_t count = matched(words, opening.words);
        if (count == 0) continue;
        Reading reading{count, opening.weight, false};
        while (reading.words < words.size()) {
            const LabelWord& next = words[reading.words];
            if (next.before != Parting::space && next.before != Parting::hyphen && next.before != Parting::comma) break;
            if (is_one_of(next.letters, matters)) {
                reading.names_matter = true;
            } else if (!is_one_of(next.letters, joints) &&
                       !(reading.names_matter && (is_number(next.letters) || next.letters.size() == 1))) {
                break;
            }
            ++reading.words;
        }
        return reading;
    }
    return std::nullopt;
}

bool is_label(Words words, const Reading& reading, LinePlace place) {
    const Words rest = words.subspan(reading.words);
    const bool is_alone = reading.words == 1;
    const bool is_named = reading.weight == Weight::strong || reading.names_matter;
    if (!is_alone && !is_named) return false; // "confidential advice", "private and public"
    if (rest.empty()) {
        if (is_named) return true;
        if (words.front().is_small) return false; // "- free", "- confidential": one of many adjectives
        return place != LinePlace::cell &&
               (reading.weight == Weight::plain || words.front().letters == "exempt" || words.front().is_capital);
    }
    if (is_answered(rest) || is_elsewhere(rest)) return false;
    if (is_marked_off(rest)) {
        if (!words.front().is_capital && is_said_of_things(rest)) return false;
        if (is_named || reading.weight == Weight::plain) return true;
        return words.front().is_capital && words.front().letters != "protect";
    }
    return is_named && words.size() <= longest_label && is_one_of(rest.front().letters, grounds);
}

// "Part 2", "PART II - Restricted facts", "Rhan 2"; not "Part 2 of the Act" and not "Part 2 form: NO".
// "Part 2 (complaints) of the Police Reform Act 2002"
bool names_act(Words rest) {
    if (rest.front().before != Parting::bracket) return false;
    for (std::size_t at = 2; at < rest.size(); ++at)
        if (rest[at].letters.size() == 4 && is_number(rest[at].letters) && rest[at - 1].letters == "act") return true;
    return false;
}

bool is_part_two(Words words, LinePlace place) {
    if (words.size() < 2 || (words[0].letters != "part" && words[0].letters != "rhan")) return false;
    constexpr std::string_view twos[] = {"2", "ii", "two", "ll", "dau"};
    const bool is_two = is_one_of(words[1].letters, twos) && words[1].before <= Parting::hyphen;
    Words rest = words.subspan(2);
    if (!is_two) {
        if (words[1].letters != "b" || rest.empty()) return false;
        const auto reading = read_wording(rest);
        return reading && is_label(rest, *reading, place);
    }
    if (rest.empty()) return true;
    if (is_answered(rest) || names_act(rest)) return false;
    if (is_one_of(rest.front().letters, papers)) {
        rest = rest.subspan(1);
        if (rest.empty() || is_answered(rest)) return false;
        const auto reading = read_wording(rest);
        return reading && is_label(rest, *reading, place);
    }
    if (rest.front().letters == "facts" || rest.front().letters == "ffeithiau") return true;
    if (const auto reading = read_wording(rest)) {
        const Words behind = rest.subspan(reading->words);
        const bool is_advice = reading->words > 1;
        return behind.empty() || (!is_answered(behind) && (is_advice || is_marked_off(behind)));
    }
    return is_marked_off(rest);
}

// "Safer lanes (CONFIDENTIAL)", "Appendix B - Exempt information".
bool ends_in_label(Words words) {
    // "See Part 2 (confidential)"
    if (words.size() > longest_label || (words[0].letters == "see" && !words[0].is_capital)) return false;
    for (std::size_t at = words.size(); at-- > 1;) {
        if (words[at].before < Parting::bracket || words[at - 1].letters == "non") continue; // "NON - CONFIDENTIAL"
        const Words tail = words.subspan(at);
        const auto reading = read_wording(tail);
        if (!reading || reading->words != tail.size()) return false;
        const bool is_named = reading->weight == Weight::strong || reading->names_matter;
        return is_named || reading->weight == Weight::plain;
    }
    return false;
}

} // namespace

std::string numbered_paper(std::string_view line) {
    const std::vector<LabelWord> words = label_words(line, most_words);
    if (line.ends_with('.') || words.size() < 2 || words.size() > longest_label) return {};
    if (!is_one_of(words[0].letters, numbered) || (!is_number(words[1].letters) && words[1].letters.size() != 1))
        return {};
    return words[0].letters + " " + words[1].letters;
}

bool begins_confidential_matter(std::string_view line, LinePlace place) {
    if (const std::size_t colon = line.find_first_of(":?");
        colon < 60 && (says_there_is_none(line.substr(colon + 1)) || denies(line.substr(colon + 1))))
        return false;
    // "Exempt items – there are none."
    for (std::string_view dash : {" – ", " - "})
        if (const std::size_t at = line.find(dash);
            at < 60 && (says_there_is_none(line.substr(at + dash.size())) || denies(line.substr(at + dash.size()))))
            return false;
    const std::vector<LabelWord> all = label_words(line, most_words);
    const Words words = without_numbering(all);
    if (words.empty()) return false;
    if (is_part_two(words, place)) return true;
    if (const auto reading = read_wording(words)) return is_label(words, *reading, place);
    return place == LinePlace::heading && ends_in_label(words);
}

bool may_begin_confidential_matter(std::string_view line, LinePlace place) {
    constexpr std::string_view fronts = "pa rh pr re co cl cy ex no ni of st se hi by it to sc an ag ap at en ei";
    // Of wording that begins as many sentences do.
    constexpr std::string_view longer_fronts =
        "do mus uns wit del for leg fac inf in ope mar emb gwy ddi pei ffe swy pin "
        "dim heb";
    if (place == LinePlace::heading) return true;
    const std::size_t at = line.find_first_not_of("0123456789.)( *[-");
    if (at == std::string_view::npos || at + 1 >= line.size()) return false;
    if (!is_ascii_letter(line[at]) || !is_ascii_letter(line[at + 1])) return true; // numbered, disguised or set apart
    const char third = at + 2 < line.size() ? line[at + 2] : ' ';
    const char front[] = {static_cast<char>(line[at] | 0x20), static_cast<char>(line[at + 1] | 0x20),
                          static_cast<char>(third | 0x20)};
    return fronts.find(std::string_view(front, 2)) != std::string_view::npos ||
           longer_fronts.find(std::string_view(front, 3)) != std::string_view::npos;
}

} // namespace part_one
