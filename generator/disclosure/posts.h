// Is a text the name of a person, or that of a post?
//
// By its shape and by words alone; whoever asks knows from the form that a person or a post is meant.
#pragma once

#include <string_view>

namespace part_one {

/// "Jane Doe", "Dr J. O'Neill-Price", "CAROL VARLEY": two to four words that begin with a capital, none of a post.
bool is_name(std::string_view text);

/// "Grants Manager", "Head of Policy"
bool is_post(std::string_view text);

/// A post whose holder answers for the office in public: chief executive, treasurer, monitoring officer, and above.
bool is_chief_post(std::string_view role);

} // namespace part_one
