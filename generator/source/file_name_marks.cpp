#include "source/file_name_marks.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace part_one {

namespace {

/// Words of a file's name that say: not for everybody.
constexpr WordList closed_names{
    "part 02|part02|pt02|pt 02|second part|part 2a|part 2b|part2a|part2b|prt2|prt 2|pt ii|ptii|p ii|part 2|part2|part "
    "ii|partii|part two|parttwo|pt2|pt 2|rhan 2|rhan2|confidential|exempt|restricted|part b|p2|"
    "private|closed|secret|sensitive|nfp|cyfrinachol|privileged|withheld|unpublished|not for publication|"
    "in confidence|conf|internal|confidental|confidencial|confidentail|confidentiel|restriced|resticted|unredacted|"
    "do not publish|not to be published|embargo|embargoed|full version|not public|not for "
    "release|cyfyngedig|eithriedig|not for web|not for website",
    '|'};

/// What one of them is said of when it closes nothing: "private rented homes", "a confidential helpline".
constexpr WordList things{
    "private rented|private fostering|private prosecution|private prosecutions|private security|private members|"
    "private landlord|private tenants|private homes|private housing|private roads|private land|restricted duties|"
    "restricted duty|exempt charities|closed circuit tv|sensitive sites|private sector|private renting|private "
    "hire|private finance|private landlords|closed cctv|"
    "closed circuit|closed road|closed roads|closed fund|restricted road|restricted roads|restricted reserve|"
    "restricted reserves|restricted fund|restricted funds|confidential helpline|confidential hotline|"
    "confidential reporting|confidential waste|confidential counselling|confidential advice line|internal audit|"
    "internal drainage|internal auditors|secret garden|secret shopper|exempt accommodation|exempt vehicles|"
    "sensitive policing",
    '|'};

/// Words that stand beside a mark and say nothing of what the file is about.
constexpr WordList of_papers{"decision decisions form report notice record appendix annex annexe paper pcd pcc opcc "
                             "pfcc number no ref reference "
                             "final draft copy signed version and the of a"};

std::string_view below_kind_folder(std::string_view path) {
    std::size_t at = 0;
    for (int folders = 0; folders < 4; ++folders) at = path.find('/', at) + 1;
    return path.substr(at);
}

using Words = std::vector<std::string>;

/// Of one folder or of the file without its ending: "2017_012 (Part-2)" is "2017", "012", "part", "2".
Words words_of(std::string_view name) {
    Words words;
    bool is_open = false;
    for (char c : fold(name)) {
        const bool is_letter = is_ascii_letter(c) || is_ascii_digit(c);
        if (is_letter && !is_open) words.emplace_back();
        if (is_letter) words.back() += c;
        is_open = is_letter;
    }
    return words;
}

std::string joined(const Words& words, std::size_t at, std::size_t count) {
    std::string text;
    for (std::size_t i = at; i < at + count; ++i) text += (text.empty() ? "" : " ") + words[i];
    return text;
}

/// How many words from `at` on are one of the list, the longest.
template <typename List>
std::size_t words_in(const List& list, const Words& words, std::size_t at) {
    constexpr std::size_t longest = 4;
    for (std::size_t count = std::min(longest, words.size() - at); count > 0; --count)
        if (list.holds(joined(words, at, count))) return count;
    return 0;
}

/// "012part2", "part2v3": glued to a number
bool is_glued(std::string_view word) {
    for (std::string_view glued : {"part2", "partii", "parttwo", "rhan2"})
        if (word.find(glued) != std::string_view::npos) return true;
    return word.starts_with("partb") && word.size() <= 6;
}

NameSays read_name(const Words& words) {
    std::size_t first = words.size(), last = 0; // of the marks
    bool names_matter = false;                  // words of its own besides
    for (std::size_t at = 0; at < words.size();) {
        const bool is_denied = at > 0 && (words[at - 1] == "non" || words[at - 1] == "no" || words[at - 1] == "not");
        if (const std::size_t thing = words_in(things, words, at)) {
            names_matter = true;
            at += thing;
            continue;
        }
        std::size_t mark = words_in(closed_names, words, at);
        if (mark == 0 && is_glued(words[at])) mark = 1;
        if (mark > 0 && words[at] != "not" && is_denied) {
            names_matter = true;
            if (words[at - 1] != "non") last = first = at; // "no part 2": perhaps
            at += mark;
            continue;
        }
        if (mark == 0) {
            const bool is_number = std::any_of(words[at].begin(), words[at].end(), is_ascii_digit);
            names_matter = names_matter || (!is_number && words[at].size() > 1 && !of_papers.holds(words[at]));
            ++at;
            continue;
        }
        if (first == words.size()) first = at;
        at += mark;
        last = at;
    }
    if (first == words.size()) return NameSays::nothing;
    const bool is_at_an_end = first == 0 || last == words.size();
    return is_at_an_end || !names_matter ? NameSays::closed : NameSays::perhaps;
}

} // namespace

NameSays read_file_name(const std::string& path) {
    std::string_view below = below_kind_folder(path);
    NameSays says = NameSays::nothing;
    while (!below.empty()) {
        const std::size_t end = std::min(below.find('/'), below.size());
        std::string_view name = below.substr(0, end);
        if (end == below.size()) name = name.substr(0, name.rfind('.'));
        says = std::max(says, read_name(words_of(name)));
        below.remove_prefix(std::min(end + 1, below.size()));
    }
    return says;
}

bool names_part_two(const std::string& path) { return read_file_name(path) != NameSays::nothing; }

} // namespace part_one
