#include "disclosure/posts.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

/// Words of posts, bodies and places, which no person is called.
constexpr std::string_view post_words =
    " accountant acting administrator adviser advisor affairs alliance analyst and assistant association "
    "assurance authority board borough business center centre change charity chief cic city college "
    "commissioner commissioning committee communications community company constable constabulary "
    "contract contracts coordinator corporate council county crime data department deputy development "
    "digital director division east engagement equality estate estates evaluation executive federation "
    "finance financial foundation fund governance grant grants group head home hospital house hr human "
    "information inspector interim lead legal lighting limited ltd manager ministry monitoring network "
    "north of office officer opcc panel partnership partnerships pcc performance police policing policy "
    "principal procurement programme programmes project projects public research resources road safer "
    "safety scheme scrutiny secretary section senedd senior sergeant service services society solicitor "
    "south stakeholder strategic strategy street superintendent support team the treasurer trust unit "
    "university victim victims west ";

constexpr std::array<std::string_view, 14> chief_posts{"chief executive",
                                                       "chief finance officer",
                                                       "chief financial officer",
                                                       "chief operating officer",
                                                       "chief officer",
                                                       "chief constable",
                                                       "treasurer",
                                                       "section 151",
                                                       "s.151",
                                                       "s151",
                                                       "monitoring officer",
                                                       "deputy commissioner",
                                                       "crime commissioner",
                                                       "chief of staff"};

bool is_post_word(const std::string& folded) { return post_words.find(" " + folded + " ") != std::string_view::npos; }

/// Words of posts and places that people are called too: "May Grant".
bool is_surname_too(const std::string& folded) {
    constexpr std::array<std::string_view, 6> surnames{"grant", "head", "home", "north", "street", "west"};
    return std::find(surnames.begin(), surnames.end(), folded) != surnames.end();
}

} // namespace

bool is_chief_post(std::string_view role) {
    const std::string folded = fold(role);
    for (std::string_view beside : {"assistant to", "pa to", " to the chief", "support to", "office of the chief"})
        if (folded.find(beside) != std::string::npos) return false;
    return std::any_of(chief_posts.begin(), chief_posts.end(),
                       [&](std::string_view post) { return folded.find(post) != std::string::npos; }) ||
           folded == "pcc" || folded == "commissioner" || folded == "deputy pcc";
}

bool is_name(std::string_view text) {
    int words = 0;
    std::size_t longest = 0;
    const std::string_view last = text.substr(text.rfind(' ') + 1);
    for (std::string_view word : split(text, ' ')) {
        if (word.empty()) continue;
        const bool is_capital = (word[0] >= 'A' && word[0] <= 'Z') || static_cast<unsigned char>(word[0]) >= 0xC3;
        const bool is_plain = std::all_of(word.begin(), word.end(), [](char c) {
            return is_ascii_letter(c) || c == '\'' || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
        });
        const std::string folded = fold(word);
        const bool names_post = is_post_word(folded) && !(word.data() == last.data() && is_surname_too(folded));
        if (!is_capital || !is_plain || names_post) return false;
        ++words;
        longest = std::max(longest, word.size());
    }
    return words >= 2 && words <= 4 && longest >= 3;
}

bool is_post(std::string_view text) {
    if (text.size() > 80) return false;
    const std::string folded = fold(text);
    for (const FoldedWord& word : folded_words(folded))
        if (is_post_word(std::string(word.text)) && word.text != "of" && word.text != "the" && word.text != "and")
            return true;
    return false;
}

} // namespace part_one
