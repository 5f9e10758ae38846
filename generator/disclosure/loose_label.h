// Labels that run into what they close: no colon, no spaced dash and no line end parts them from it.
//
// "Confidential, The bidder asked …", "RESTRICTED–The bidder asked …", "6.In confidence", "The following is Part 2".
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// The words before a comma, a dash without spaces, a stroke or a tilde, where a sentence of its own begins behind it;
/// empty where none does. `text`: as it was written, for its capitals.
std::string_view run_before_sentence(std::string_view text);

/// "Exempt information The bidder asked …": the words before an article in a capital, where nothing parts them; empty where
/// none stands. A program that took a page's text apart leaves lines so.
std::string_view run_before_article(std::string_view text);

/// "6.Confidential": the line behind a number that no space parts from it; empty where there is none.
std::string_view behind_tight_number(std::string_view text);

/// "The following is Part 2", "What follows is in confidence": what is said of the lines below; empty where nothing is.
std::string_view said_of_what_follows(std::string_view folded);

} // namespace part_one
