// A feed of records, before it is written as Atom or as JSON Feed.
#pragma once

#include "render/pages/pages.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct Feed {
    std::string id; // of the feed itself, the last part of its tag: address: "register", "providers/remedi"
    PublicText title;
    Address self;
    Address page;                     // that it is the feed of
    std::vector<std::size_t> records; // each with a day on which it last changed
    std::vector<std::size_t> gone;    // tombstones
};

/// The feed of the whole register.
Feed register_feed(const PageContext& context, const Address& self);
std::string atom_of(const PageContext& context, const Feed& feed);

/// A tag: address (RFC 4151) that stays the same when a title or an address changes. What stands in several languages is
/// an entry of its own in each.
std::string tag_of(const PageContext& context, std::string_view id);
/// Midnight of that day: the content knows no hours.
std::string instant(Date day);
/// "014/2026: Restorative justice service", as entries are called.
std::string entry_title(const PageContext& context, const PublicForm& form);
/// Who speaks in an entry: the office by its full name where it has one.
const std::string& author_of(const PageContext& context, const PublicForm& form);

} // namespace part_one
