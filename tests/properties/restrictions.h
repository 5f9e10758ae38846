// What an office may add to a form so that less of it is seen.
//
// A heading of Part 2 is none: set above a line that withheld the whole form in doubt, it settles the doubt, and what
// stands before it is published.
#pragma once

#include <string>
#include <vector>

namespace properties {

struct Restriction {
    const char* name;
    const char* front; // lines of front matter
    const char* top;   // lines above the form
    const char* middle;
    bool closes_all; // nothing of the source may be seen at all; else what was not seen before stays unseen
};
const std::vector<Restriction>& restrictions();

} // namespace properties
