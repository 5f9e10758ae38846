// What Unicode knows about letters: folding for comparison, collation for sorting, character references.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// The shadow of a text, in which labels are looked for: NFKC, invisible characters removed (soft hyphens, zero-width and
/// bidirectional marks, variation selectors, tags, fillers, controls), case folded, every dash '-', every space ' ', curly
/// quotes straight, digits of any script 0 to 9, letters of other scripts that look like Latin ones (Cyrillic, Greek …,
/// UTS #39) turned into them, accents dropped. Malformed bytes become U+FFFD. Tabs, line ends and runs of spaces are
/// kept, so that columns can still be seen.
std::string fold(std::string_view text);

/// As a reader sees it: every space a plain one, and no soft hyphen, zero-width or bidirectional mark. Word processors
/// put such behind a label or into a number, which have none of them. `text` is well-formed UTF-8.
std::string as_seen(std::string text);

/// HTML character references resolved (`&nbsp;`, `&#80;`, `&#x50;`, `&ndash;`; HTML 5, all names), once.
std::string decode_references(std::string_view text);

/// Latin letters without their accents, in lower case; other letters as they are: for slugs and number comparison.
std::string without_accents(std::string_view text);

/// Sort key: two texts compare by their keys as a person of that language would sort them ("en", "cy"),
/// numbers inside them by value.
std::string collation_key(std::string_view text, std::string_view language = "en");

} // namespace part_one
