// Does a sentence say that this form is to become public later: on a day, once something has happened, not yet?
//
// "This record will be made public once the contract is signed", "Not yet for publication", "To go live on 4 January
// 2027". Not: what happens to other papers ("the review will be published in May"), nor what every form prints about
// itself ("will be published once it is signed"). A sentence counts only if nothing stands before the word of
// publishing but words about the form: so what is published is the form.
#pragma once

#include <string_view>

namespace part_one {

/// `folded` is one sentence. `is_label`: it is short and stands alone, so that it speaks of the form by standing there.
bool waits_for_publication(std::string_view folded, bool is_label);

/// A line is looked at only if this says so; most lines it does not.
bool may_wait(std::string_view folded);

/// "Deferred pension members: 41"
bool is_of_accounts(std::string_view folded);

} // namespace part_one
