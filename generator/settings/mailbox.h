// An e-mail address as settings write it: one mailbox, which a page makes a link of.
//
// What follows a question mark in such a link fills in the letter ("?bcc=…", RFC 6068): a reader who writes to an office
// would write to others too, so nothing but a plain mailbox is taken.
#pragma once

#include <string_view>

namespace part_one {

/// "enquiries@northmoor.example"
bool is_mailbox(std::string_view address);

/// What to write instead: ends a message.
constexpr std::string_view mailbox_rule = " is one e-mail address and nothing else, for example "
                                          "enquiries@northmoor.example: no second address, no spaces, and "
                                          "no ?subject= or ?bcc= behind it";

} // namespace part_one
