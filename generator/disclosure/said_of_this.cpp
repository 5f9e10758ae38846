#include "disclosure/said_of_this.h"

#include "disclosure/word_tables.h"

namespace part_one {

namespace {

constexpr WordTable matter{
    "part section information details detail paragraph paragraphs table tables figures prices data text page pages "
    "material advice comments matter matters content contents decision report form document paper annex appendix item "
    "costs names terms wording passage record notice"};
constexpr WordTable papers{"form report document paper section decision notice record page appendix annex"};

/// Behind "is" or "as": does a word close what the sentence is about? "Commercially sensitive", "not in the public domain".
bool closes_here(const Words& words, std::size_t at) {
    static constexpr WordTable ways{"commercially legally strictly highly operationally politically therefore all "
                                    "currently still to be treated as kept regarded considered"};
    for (std::size_t next = at; next < words.size() && next < at + 5; ++next) {
        const WordNumber& word = words[next].text;
        for (std::string_view denied : {"not public", "not for publication", "not in the public domain",
                                        "not for the public", "not to be published", "not disclosable"})
            if (has(words, next, denied)) return true;
        if (word == "exempt" && next + 1 < words.size() && words[next + 1].text == "from")
            return next + 2 < words.size() && is_any(words[next + 2].text, {"publication", "disclosure", "release",
                                                                            "foi", "foia", "the", "public"});
        if (word == "in" && (has(words, next, "in confidence") || has(words, next, "in strict confidence") ||
                             has(words, next, "in the strictest confidence")))
            return true;
        if (is_any(word, {"closed", "private", "protected"})) return next + 1 == words.size();
        if (is_closed_word(word)) return true;
        if (!ways.holds(word)) return false;
    }
    return false;
}

/// How many words from `at` on name this paper, a part of it, or what follows; 0 if they do not.
std::size_t words_naming_this(const Words& words, std::size_t at) {
    const auto is = [&words](std::size_t i, std::initializer_list<std::string_view> of) {
        return i < words.size() && is_any(words[i].text, of);
    };
    const auto holds = [&words](std::size_t i, const auto& list) {
        return i < words.size() && list.holds(words[i].text);
    };
    std::size_t next = at;
    if (is(next, {"this", "these"})) {
        ++next;
        if (!holds(next, matter)) return 0;
        ++next;
        // "this part of the form", not "this part of the road"
        if (is(next, {"of"}) || (is(next, {"in"}) && is(next + 1, {"the", "this"}))) {
            const std::size_t paper = is(next + 1, {"the", "this"}) ? next + 2 : next + 1;
            if (!holds(paper, papers)) return 0;
            next = paper + 1;
        }
        return next - at;
    }
    if (is(next, {"what"}) && is(next + 1, {"follows"})) return 2;
    if (is(next, {"the", "all"})) ++next;
    if (is(next, {"following"})) {
        ++next;
        if (holds(next, matter)) ++next;
        return next - at;
    }
    if (!holds(next, matter)) return 0;
    ++next;
    if (is(next, {"below", "overleaf", "underneath"})) return next + 1 - at;
    if (is(next, {"which", "that"}) && is(next + 1, {"follow", "follows"})) return next + 2 - at;
    if (is(next, {"in", "of"}) && is(next + 1, {"this"}) && holds(next + 2, papers)) return next + 3 - at;
    return 0;
}

} // namespace

/// "This is an exempt report.", "This is a Part 2 form", "This is not an open report"
static bool calls_this_closed(const Words& words) {
    static constexpr WordTable named{"report item form decision document paper record notice appendix annex"};
    constexpr std::size_t most_between = 3; // "strictly confidential"
    if (!has(words, 0, "this is")) return false;
    const bool is_denied = words.size() > 2 && words[2].text == "not";
    std::size_t at = is_denied ? 3 : 2;
    if (at >= words.size() || !is_any(words[at].text, {"a", "an"})) return false;
    bool closed = false;
    bool open = false;
    for (++at; at < words.size() && at <= 4 + most_between; ++at) {
        if (named.holds(words[at].text)) return is_denied ? open : closed;
        closed = closed || is_closed_word(words[at].text) || has(words, at, "part 2");
        open = open || is_any(words[at].text, {"open", "public"});
    }
    return false;
}

bool says_this_is_closed(const Words& words) {
    if (calls_this_closed(words)) return true;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::size_t named = words_naming_this(words, at);
        if (named == 0) continue;
        const std::size_t verb = at + named;
        if (verb >= words.size()) return false;
        if (is_negated(words, verb)) continue; // "Nothing in this report is restricted"
        const bool is_treated = at > 0 && is_any(words[at - 1].text, {"treat", "keep", "regard"});
        if (is_treated && is_any(words[verb].text, {"as", "in"}))
            return closes_here(words, words[verb].text == "as" ? verb + 1 : verb);
        if (is_treated && closes_here(words, verb)) return true;
        if (is_any(words[verb].text, {"is", "are", "remain", "remains", "must", "should"}) &&
            closes_here(words, verb + (is_any(words[verb].text, {"must", "should"}) ? 2 : 1)))
            return true;
    }
    return false;
}

bool says_its_matter_is_closed(const Words& words) {
    static constexpr WordTable nouns{"figure price sum amount bid name value cost offer bidder supplier"};
    constexpr std::size_t longest = 7; // words of what is named
    for (std::size_t at = 0; at + 2 < words.size(); ++at) {
        if (!nouns.holds(words[at].text)) continue;
        for (std::size_t verb = at + 2; verb < words.size() && verb <= at + longest; ++verb) {
            if (words[verb].text != "is" && !has(words, verb, "which is")) continue;
            const std::size_t behind = verb + (words[verb].text == "is" ? 1 : 2);
            if (closes_here(words, behind)) return true;
            break;
        }
    }
    return false;
}

} // namespace part_one
