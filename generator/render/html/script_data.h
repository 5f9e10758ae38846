// Data for machines inside a page: <script type="application/ld+json">, which no browser runs.
//
// Templates escape for HTML, and inside a script nobody undoes that. So the element is made here, whole: of the JSON every
// `<`, `>` and `&` is written as an escape of JSON, so that no value can end the element, open a comment, or break the page as
// XML. A Content-Security-Policy has no say in it: it is data, and not executed (HTML, "prepare the script element").
#pragma once

#include "render/html/html.h"

#include <string_view>

namespace part_one {

class ScriptData {
  public:
    /// `json` is JSON (RFC 8259): there these three characters stand in strings alone.
    static Html of(std::string_view json);
};

} // namespace part_one
