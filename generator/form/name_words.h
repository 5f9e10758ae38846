// What a capitalised word tells about the name it stands in: that it is a body, a person, a post, or no name at all.
#pragma once

#include <string_view>

namespace part_one {

// Each takes one folded word.

/// Words by which bodies call themselves: "trust", "club", "council", and the legal endings.
bool is_body_word(std::string_view folded);
bool is_legal_ending(std::string_view folded);
/// "outreach", "support": what bodies do, behind "and" a part of a name.
bool is_service_word(std::string_view folded);
/// The last word of what is never paid: posts, documents, funds, parts of a form.
/// "custody" of "Vale Care and Custody Ltd": what firms do, behind "and" a part of a name.
bool is_kind_of_work(std::string_view folded);
bool is_post_word(std::string_view folded);
/// Capitalised at the beginning of a sentence, and no name: "bids", "award", a month.
bool is_plain_word(std::string_view folded);
/// What is told apart by numbers: "application", "lot".
/// "North", "Scotland": of a firm that names its parts so.
bool is_region(std::string_view folded);

/// "Authorities", "Councils": kinds of bodies, of which none is named.
bool is_kind_in_plural(std::string_view folded);

bool is_numbered_word(std::string_view folded);
/// "loamshire", "fenborough": told by its ending.
bool is_name_of_place(std::string_view folded);
/// "mr", "cllr"
bool is_courtesy(std::string_view folded);
/// A first name that is common in England and Wales.
bool is_first_name(std::string_view folded);

} // namespace part_one
