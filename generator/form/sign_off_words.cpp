#include "form/sign_off_words.h"

#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <initializer_list>

namespace part_one {

namespace {

bool has_word(std::string_view folded, std::initializer_list<std::string_view> of) {
    for (const FoldedWord& word : folded_words(folded))
        if (std::find(of.begin(), of.end(), word.text) != of.end()) return true;
    return false;
}

} // namespace

bool names_officer(std::string_view folded) {
    return has_word(folded, {"officer", "officer's", "officers", "officers'", "executive", "executive's", "treasurer",
                             "treasurer's", "solicitor", "cfo", "director", "head", "monitoring", "author", "s151"});
}

bool names_maker(std::string_view folded) {
    return has_word(folded, {"commissioner", "commissioner's", "pcc", "pcc's", "pfcc", "dpcc", "mayor", "mayor's",
                             "maker", "maker's", "comisiynydd"});
}

} // namespace part_one
