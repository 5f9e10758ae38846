// Inline text made fit to be seen: struck options, printed instructions, local paths and unsafe links taken away.
#pragma once

#include "basics/rich_text.h"
#include "form/profile.h"

#include <string_view>
#include <vector>

namespace part_one {

/// Links and images that name a file beside the form keep its name as their address (basics/file_address).
/// `near_signature`: an image here is a signature.
std::vector<Inline> tidy_inlines(std::vector<Inline> inlines, const Profile& profile, bool near_signature);

/// Is this an address that a reader may follow: http, https, mailto, tel, or inside the site?
bool is_followable(std::string_view address);

/// The lines of a paragraph, parted at its breaks.
std::vector<std::vector<Inline>> lines_of(const std::vector<Inline>& inlines);

/// Takes `count` bytes of visible text off the front.
void drop_front(std::vector<Inline>& inlines, std::size_t count);

} // namespace part_one
