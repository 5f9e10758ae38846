// What may stand in the objects of a PDF, wherever they are: bounds on what they unpack to, and what goes from each.
#pragma once

#include <optional>
#include <string>

class QPDF;

namespace part_one {

/// Why the objects of a file keep it from being published: they unpack to too much, or cannot be unpacked.
std::optional<std::string> objection_to_objects(QPDF& pdf);

/// Takes scripts, actions, metadata, thumbnails, files and the data of programs out of every object. Links to the web
/// and inside the document stay.
void strip_objects(QPDF& pdf);

/// Every text that an object holds outside the pages' drawing: bookmarks, alternative texts, names. A line each.
std::string strings_of(QPDF& pdf);

} // namespace part_one
