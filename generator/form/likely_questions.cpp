#include "form/likely_questions.h"

#include "basics/word_list.h"
#include "form/profile.h"

#include <algorithm>
#include <vector>

namespace part_one {

namespace {

constexpr std::size_t longest_question = 170;
constexpr std::size_t most_words = 24;

using Words = std::vector<std::string_view>;

constexpr WordList asking{"is are does do will has have was were should can may must any a'r a yw oes"};
constexpr WordList closing{"confidential exempt restricted nonpublic cyfrinachol"};
/// What a question of Part 2 may speak of beside what closes.
constexpr WordList of_papers{
    "a an any of the this these that there is are does do will has have be been was were to in it its for and or as by "
    "with from part 2 two ii facts fact advice information material matter matters content contents report reports "
    "appendix appendices annex annexes annexe form forms paper papers document documents attachment attachments "
    "supporting background section sections record notice decision decisions proposal submission "
    "accompanying exist exists contain contains contained include includes including hold holds attached accompany "
    "accompanied "
    "separate separately classified considered marked deemed treated non not public confidential exempt restricted "
    "private commercially sensitive personal closed item items required require element elements aspect aspects "
    "under schedule act foi foia freedom 12a 1972 2000 1998 local government which that if so"};
/// Something that this paper holds or that goes with it, not the paper itself.
constexpr WordList beside_this_paper{
    "there exist exists contain contains contained include includes including hold holds attached accompany "
    "accompanied separate appendix appendices annex annexes annexe attachment attachments supporting background part"};
constexpr WordList of_publishing{"publication publish published publishing release released cyhoeddi"};
constexpr WordList of_publishing_or_public{
    "publication publish published publishing release public website web online"};
constexpr WordList of_waiting{"wait defer deferred deferral deferment delay delayed postpone postponed"};
constexpr WordList of_waiting_questions{
    "is are should will does do has have can may must be been to need needs there a any the of this that it for "
    "reason reasons required requested necessary needed report form decision notice record document item its part 1 "
    "one "
    "by commissioner pcc public online on website immediate immediately request why cause case"};

constexpr WordList of_withholding{"withheld withhold withholding redacted redact excluded kept"};
/// "Should any of this be withheld from publication?"
constexpr WordList of_withholding_questions{
    "should must can may need needs needed any all anything parts part why public website web online view site on back "
    "if published made available when reason reasons there"};

/// What a form asks for behind "if yes".
constexpr WordList of_follow_ups{
    "if yes so deferred deferral deferment applicable is are to be please provide give state explain enter insert add "
    "specify set out the a an any its your reason reasons why for what details detail further full brief justification "
    "rationale explanation explanations ground grounds below here in this of box space publication non disclosure "
    "until which date when and or must os felly rhowch rheswm rhesymau"};
constexpr WordList of_what_is_asked{"reason reasons why justification rationale explanation explanations explain "
                                    "ground grounds details detail date when rheswm rhesymau"};

template <std::size_t size>
bool holds_any(const Words& words, const WordList<size>& list) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return list.holds(word); });
}

template <typename... Lists>
bool all_known(const Words& words, const Lists&... lists) {
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) { return (lists.holds(word) || ...); });
}

} // namespace

namespace {

/// "Confidential?", "Exempt (Y/N):", "Part 2:": of this paper itself, where it is answered with a no.
bool is_bare_question(const Words& words) {
    constexpr WordList options{"y n yes no ie na"};
    std::size_t of_label = words.size();
    while (of_label > 1 && options.holds(words[of_label - 1])) --of_label;
    if (of_label == 1) return closing.holds(words[0]);
    return of_label == 2 && words.size() == 2 && words[0] == "part" &&
           (words[1] == "2" || words[1] == "ii" || words[1] == "two");
}

/// Questions that ask of this paper itself whether it is to be kept from the public: "Should any of this be withheld from
/// publication?", "Is there any reason why this should not be published?", "Exempt from disclosure under FOI?",
/// "Publication restrictions:". False: it looks like one and may ask the other way round; nothing: it is none.
std::optional<bool> asks_to_close(const Words& words, bool is_colon) {
    constexpr WordList limits{"restriction restrictions"};
    constexpr WordList grounds{"reason reasons grounds information anything material content contents matter detail "
                               "details"};
    if (words.size() < 2 || words.size() > most_words || !holds_any(words, of_publishing_or_public))
        return std::nullopt;
    const bool is_known =
        all_known(words, of_papers, of_publishing_or_public, of_withholding, of_withholding_questions, grounds, limits);
    const bool is_asked = asking.holds(words.front()) || grounds.holds(words.front());
    const bool denies = std::find(words.begin(), words.end(), "not") != words.end();
    // "Withhold from publication?", "Should any of this be withheld from publication?"
    if (!is_colon && holds_any(words, of_withholding) && (is_asked || of_withholding.holds(words.front())))
        return is_known && !denies;
    // "Any reasons not to publish?", "Reasons why this should not be published:"
    if (denies && is_asked && holds_any(words, grounds))
        return is_known && std::count(words.begin(), words.end(), "not") == 1;
    // "Exempt from disclosure under FOI?"
    if (!is_colon && words.size() >= 3 && closing.holds(words[0]) && words[1] == "from") return is_known && !denies;
    // "Publication restrictions:"
    if (words.size() <= 4 && holds_any(words, limits)) return is_known && !denies;
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> printed_follow_up(std::string_view folded) {
    const std::size_t begin = end_of_numbering(folded);
    Words words;
    for (const FoldedWord& word : folded_words(folded.substr(begin))) words.push_back(word.text);
    if (words.size() < 3 || words.size() > 20 || (words[0] != "if" && words[0] != "os")) return std::nullopt;
    const bool is_follow_up = words[1] == "yes" || words[1] == "so" || words[1] == "deferred" || words[1] == "felly";
    if (!is_follow_up || !all_known(words, of_follow_ups) || !holds_any(words, of_what_is_asked)) return std::nullopt;
    return folded.size();
}

std::optional<LikelyQuestion> likely_question(std::string_view folded) {
    const std::size_t begin = end_of_numbering(folded);
    std::size_t mark = folded.find('?', begin);
    // "Part 2 exempt report: Yes"
    const bool is_colon = mark == std::string_view::npos;
    if (is_colon) mark = folded.find(':', begin);
    if (mark == std::string_view::npos || mark > begin + longest_question) return std::nullopt;
    Words words;
    for (const FoldedWord& word : folded_words(folded.substr(begin, mark - begin))) words.push_back(word.text);
    if (is_bare_question(words)) return LikelyQuestion{Meaning::part_two_question, mark + 1, true, true};
    // "Confidential annex?", "Part 2 – confidential form attached?" ask without a verb
    const bool is_short =
        words.size() >= 2 && words.size() <= (is_colon ? 4U : 6U) && holds_any(words, beside_this_paper);
    const bool is_asked = words.size() >= 3 && words.size() <= most_words && asking.holds(words.front());
    if (!is_short && (is_colon || !is_asked)) return std::nullopt;
    if (holds_any(words, of_publishing) && holds_any(words, of_waiting)) {
        if (!all_known(words, of_waiting_questions, of_publishing, of_waiting)) return std::nullopt;
        return LikelyQuestion{Meaning::deferral_question, mark + 1, false};
    }
    if (const auto closes = asks_to_close(words, is_colon))
        return *closes ? std::optional(LikelyQuestion{Meaning::part_two_question, mark + 1, true, true}) : std::nullopt;
    // "Part 2: Exempt" heads what is exempt; only a question asks for it.
    // "Part 2 report attached: Yes"
    const bool may_ask_for_part = words.size() >= 4 && (!is_colon || words.back() == "attached");
    const bool names_what_is_closed = [&] {
        for (std::size_t at = 0; at + 1 < words.size(); ++at) {
            const std::string_view next = words[at + 1];
            if ((words[at] == "non" || words[at] == "not") && next == "public") return true;
            if (may_ask_for_part && words[at] == "part" && (next == "2" || next == "ii" || next == "two")) return true;
        }
        return false;
    }();
    if (!names_what_is_closed && !holds_any(words, closing)) return std::nullopt;
    if (!all_known(words, of_papers, closing)) return std::nullopt;
    return LikelyQuestion{Meaning::part_two_question, mark + 1, !holds_any(words, beside_this_paper)};
}

} // namespace part_one
