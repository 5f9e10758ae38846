#include "disclosure/told_elsewhere.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/harmless.h"
#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t longest_sentence = 26; // words

/// One sentence from this word to the end of the line, in which nothing is quoted, summed up or announced.
bool is_one_sentence(std::string_view folded, const Words& words, std::size_t from) {
    if (from >= words.size() || words.size() > longest_sentence) return false;
    const std::string_view rest = trimmed(folded.substr(words[from].at));
    if (!rest.ends_with(".") || rest.find(". ") != std::string_view::npos) return false;
    if (rest.find_first_of(":;|") != std::string_view::npos || rest.find("£") != std::string_view::npos) return false;
    static constexpr WordTable announcing{"below following follows overleaf attached underneath beneath"};
    return !tells_of_bids(words) &&
           std::none_of(words.begin(), words.end(), [](const SpokenWord& word) { return announcing.holds(word.text); });
}

std::size_t behind(const Words& words, std::size_t at, auto&& is_meant) {
    while (at < words.size() && is_meant(words[at].text)) ++at;
    return at;
}

} // namespace

bool is_held_elsewhere(std::string_view folded, const Words& words, std::size_t rest) {
    static constexpr WordTable matter{"information data material detail details documents matters advice content and"};
    static constexpr WordTable verbs{
        "is are was were belongs belong goes go has have been will be must should only to"};
    static constexpr WordTable ways{
        "held kept set out contained given recorded placed put included provided found shown"};
    static constexpr WordTable articles{"a an the"};
    static constexpr WordTable others{
        "separate part exempt confidential closed restricted private another appendix annex"};
    if (!is_one_sentence(folded, words, rest)) return false;
    const std::size_t verb = behind(words, rest, [](const WordNumber& word) { return matter.holds(word); });
    const std::size_t way = behind(words, verb, [](const WordNumber& word) { return verbs.holds(word); });
    if (way == verb) return false;
    std::size_t place = behind(words, way, [](const WordNumber& word) { return ways.holds(word); });
    if (place >= words.size() || words[place].text != "in") return false;
    place = behind(words, place + 1, [](const WordNumber& word) { return articles.holds(word); });
    return place < words.size() && others.holds(words[place].text);
}

bool points_to_part_two(const Words& words, std::size_t rest) {
    static constexpr WordTable between{"the separate confidential exempt restricted attached"};
    static constexpr WordTable papers{"form report paper notice of this the decision document"};
    if (rest >= words.size() || !is_any(words[rest].text, {"see", "gweler"})) return false;
    std::size_t at = behind(words, rest + 1, [](const WordNumber& word) { return between.holds(word); });
    if (at + 1 >= words.size() || !is_any(words[at].text, {"part", "rhan"}) || words[at + 1].text != "2") return false;
    at = behind(words, at + 2, [](const WordNumber& word) { return papers.holds(word); });
    return at == words.size();
}

bool tells_of_the_paper(std::string_view folded, const Words& words, std::size_t rest) {
    static constexpr WordTable papers{"form report paper notice document of the this decision"};
    static constexpr WordTable verbs{"is are was were will has have been be must should shall to not"};
    static constexpr WordTable acts{
        "reviewed held kept completed retained stored filed destroyed archived needed required "
        "used necessary submitted"};
    if (!is_one_sentence(folded, words, rest)) return false;
    const std::size_t verb = behind(words, rest, [](const WordNumber& word) { return papers.holds(word); });
    const std::size_t act = behind(words, verb, [](const WordNumber& word) { return verbs.holds(word); });
    return act > verb && act < words.size() && acts.holds(words[act].text);
}

bool names_act_of_year(std::string_view folded, const Words& words, std::size_t rest) {
    if (!is_one_sentence(folded, words, rest)) return false;
    for (std::size_t at = rest; at + 1 < words.size(); ++at) {
        const WordNumber& year = words[at + 1].text;
        if (is_any(words[at].text, {"act", "regulations", "order"}) && year.is_number() && year.size() == 4)
            return true;
    }
    return false;
}

bool refers_to_paper(std::string_view folded, std::string_view group) {
    const auto begin = static_cast<std::size_t>(group.data() - folded.data()) - 1;
    const std::size_t end = begin + group.size() + 2;
    if (end > folded.size() || folded.substr(end) != "." || folded.find("£") != std::string_view::npos) return false;
    static constexpr WordTable told{"given set out contained found recorded described listed shown held see provided"};
    static constexpr WordTable papers{"appendix annex report paper part schedule case evaluation assessment appraisal"};
    const Words before = spoken_words(folded.substr(0, begin));
    std::size_t at = before.size();
    if (at > 1 && (before[at - 1].text.size() == 1 || before[at - 1].text.is_number())) --at;
    if (at < 3 || !papers.holds(before[at - 1].text) || tells_of_bids(before)) return false;
    for (std::size_t back = 2; back <= 5 && back <= at; ++back)
        if (is_any(before[at - back].text, {"in", "at"}))
            return at - back > 0 && told.holds(before[at - back - 1].text);
    return false;
}

bool denies_part_two(const Words& words) {
    constexpr WordList plain{
        "there is are no a part 2 ii two b has application submission request record to this report form decision "
        "notice paper exempt confidential restricted "
        "information material matter in of with for the separate appendix appendices attached contains contain "
        "includes include holds nothing none any or and not needed required applicable used does do as defined by "
        "under "
        "schedule 12a 1 local government act 1972 items paragraph paragraphs meaning within considered commercially "
        "sensitive "
        "private be "};
    const auto is_number = [](std::string_view word) {
        return word.find_first_not_of("0123456789.") == std::string_view::npos;
    };
    std::size_t at = 0;
    while (at < words.size() && is_number(words[at].text)) ++at;
    const auto is = [&](std::size_t place, std::initializer_list<std::string_view> of) {
        return place < words.size() && is_any(words[place].text, of);
    };
    const bool says_none = is(at, {"there"}) && is(at + 1, {"is", "are"}) && is(at + 2, {"no", "nothing", "none"});
    // "This report does not contain exempt information as defined in Schedule 12A.", "This report is not exempt"
    const bool not_closed = is(at, {"this", "the"}) &&
                            is(at + 1, {"report", "form", "decision", "notice", "paper", "application"}) &&
                            ((is(at + 2, {"does"}) && is(at + 3, {"not"}) && is(at + 4, {"contain", "include"})) ||
                             (is(at + 2, {"is"}) && is(at + 3, {"not"}) &&
                              is(at + 4, {"exempt", "confidential", "restricted", "private"})));
    // "Not needed for this decision."
    const bool needs_none =
        is(at, {"not", "none"}) && is(at + 1, {"needed", "required", "applicable", "used"}) && words.size() <= 7;
    const bool holds_none = is(at, {"this", "the"}) &&
                            is(at + 1, {"report", "form", "decision", "notice", "paper", "application", "submission",
                                        "request", "record"}) &&
                            is(at + 2, {"contains", "includes", "holds", "has"}) && is(at + 3, {"no", "nothing"});
    // "Nothing in this notice is confidential", "None of this decision is exempt"
    const bool is_whole = is(at, {"nothing", "none"}) && is(at + 1, {"in", "of"}) && is(at + 2, {"this"}) &&
                          is(words.size() - 2, {"is"}) &&
                          is(words.size() - 1, {"exempt", "confidential", "restricted"});
    const bool leads =
        is_whole || not_closed || says_none || needs_none || holds_none || (is(at, {"no"}) && words.size() > at + 2);
    constexpr std::size_t longest_denial = 26; // words
    return leads && words.size() <= longest_denial &&
           std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(),
                       [&](const SpokenWord& word) { return plain.holds(word.text); });
}

} // namespace part_one
