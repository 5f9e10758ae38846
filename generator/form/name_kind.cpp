#include "form/name_kind.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/filled_form.h"
#include "form/name_words.h"

#include <algorithm>
#include <string>

namespace part_one {

namespace {

bool is_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return is_ascii_digit(c); });
}

/// "the Borough Council": which one, the sentence does not say.
bool is_kind_of_body(const std::vector<NameToken>& words, std::size_t first, std::size_t last) {
    const bool is_plural = is_kind_in_plural(words[last].folded);
    if (is_plural && first == last) return true;
    if (first == last || !(is_body_word(words[last].folded) || is_plural) || is_legal_ending(words[last].folded))
        return false;
    constexpr WordList kinds{"the borough county city district metropolitan town parish local unitary combined"};
    for (std::size_t at = first; at < last; ++at)
        if (!kinds.holds(words[at].folded)) return false;
    return true;
}

bool is_post(const std::vector<NameToken>& words, std::size_t first, std::size_t last) {
    std::string tail = words[last].folded;
    if (tail.ends_with("'s")) tail.resize(tail.size() - 2);
    if (is_post_word(tail)) return true;
    for (std::string_view rank : {"deputy", "assistant", "acting", "interim", "chief"})
        if (words[first].folded == rank) return true;
    if (is_head_of_something(words, first, last)) return true;
    // "Application 17", "Lot 2": numbered, not named
    const bool is_mark = is_digits(words[last].text) || words[last].text.size() == 1; // "Bidder C"
    if (last == first + 1 && is_mark && is_numbered_word(words[first].folded)) return true;
    if (first == last) return is_plain_word(tail) || is_body_word(tail);
    std::string whole;
    for (std::size_t at = first; at <= last; ++at) whole += (whole.empty() ? "" : " ") + words[at].folded;
    for (std::string_view post :
         {"police and crime", "chief constable", "chief executive", "office of the police",
          "community safety partnership", "community safety partnerships", "part 1", "part 2", "deputy mayor"})
        if (whole.starts_with(post) && whole.size() <= post.size() + 14) return true;
    return month_named(words[first].folded) != 0;
}

} // namespace

bool is_possessive_of_body(const NameToken& word) {
    const std::string_view folded = word.folded;
    return folded.ends_with("'s") && folded != "women's" && is_body_word(folded.substr(0, folded.size() - 2));
}

bool has_body_word(const std::vector<NameToken>& words, std::size_t first, std::size_t last) {
    for (std::size_t at = first; at <= last; ++at)
        if (is_body_word(words[at].folded) || is_possessive_of_body(words[at])) return true;
    return false;
}

bool is_head_of_something(const std::vector<NameToken>& words, std::size_t first, std::size_t last) {
    if (last < first + 2 || words[first + 1].folded != "of") return false;
    for (std::string_view post : {"head", "director", "chief", "secretary", "superintendent"})
        if (words[first].folded == post) return true;
    return false;
}

bool is_unnamed_body(const std::vector<NameToken>& words, std::size_t first, std::size_t last) {
    constexpr WordList kinds{"community youth sports sport social leisure arts village resource family health advice"};
    constexpr WordList bodies{"centre club hall association group hub"};
    return last == first + 1 && kinds.holds(words[first].folded) && bodies.holds(words[last].folded);
}

bool is_number_of_group(const std::vector<NameToken>& words, std::size_t number, std::size_t last) {
    constexpr WordList groups{"scouts scout guides guide brownies cubs beavers rainbows rangers explorers brigade"};
    const std::string_view text = words[number].folded;
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos) return false;
    const std::string_view ordinal = text.substr(digits);
    const bool is_ordinal = ordinal == "st" || ordinal == "nd" || ordinal == "rd" || ordinal == "th";
    for (std::size_t at = number + 1; is_ordinal && at <= last; ++at)
        if (groups.holds(words[at].folded)) return true;
    return false;
}

ProperName::Kind kind_of_name(const std::vector<NameToken>& words, std::size_t first, std::size_t last) {
    using Is = ProperName::Kind;
    const std::string& head = words[first].folded;
    const std::string& tail = words[last].folded;
    if (is_kind_of_body(words, first, last)) return Is::post;
    const bool is_courteous = (first > 0 && is_courtesy(words[first - 1].folded)) || is_courtesy(head);
    // "Dr Imani Price Consulting Ltd" is a firm
    if (is_courteous && !is_legal_ending(tail)) return Is::person;
    if (is_post(words, first, last)) return Is::post;
    if (has_body_word(words, first, last)) return Is::organisation;
    // "KIM Inspire" is nobody called Kim
    if (last == first + 1 && is_first_name(head) &&
        is_in_capitals(words[first].text) == is_in_capitals(words[last].text))
        return Is::person;
    if (first == last && (is_plain_word(head) || is_body_word(tail))) return Is::post;
    return Is::unsure;
}

bool is_fund_with_a_name(std::string_view name) {
    constexpr WordList kinds{"the and of for a community communities small grant grants local youth relief hardship "
                             "welfare children young people people's fund development"};
    constexpr WordList pots{"safety safer streets innovation commissioner commissioner's commissioners police pcc opcc "
                            "pcc's mayor's mayor violence reduction crime proceeds property act assets justice home "
                            "office levelling reserve capital pension transformation victims victims' victim "
                            "prevention intervention partnership levy budget emergency government national lottery "
                            "ministry surge uplift innovation "
                            "investment prosperity recovery"};
    const std::string folded = fold(name);
    const auto words = split(folded, ' ');
    if (words.size() < 3 || words.back() != "fund") return false;
    constexpr WordList charities{"benevolent memorial widows orphans"};
    if (std::any_of(words.begin(), words.end(), [&](std::string_view word) { return charities.holds(word); }))
        return true;
    bool is_named = false;
    for (std::string_view word : words) {
        if (pots.holds(word)) return false;
        is_named = is_named || !kinds.holds(word);
    }
    return is_named;
}

} // namespace part_one
