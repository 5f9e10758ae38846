// Part 2 travels beside the public part of a form, and nobody on the way can open it.
// expects: is private within this context
#include "disclosure/part_one_form.h"

std::size_t cut(const part_one::Disclosed& form) {
#ifdef FORBIDDEN
    return form.withheld.texts_.size();
#else
    return form.form.cuts.size();
#endif
}
