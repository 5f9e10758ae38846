// Only the leak check may take out what a Confidential carries; everybody else hands it on.
// expects: is private within this context
#include "basics/confidential.h"

std::size_t carried(const part_one::Confidential& withheld) {
#ifdef FORBIDDEN
    return withheld.texts_.size();
#else
    return withheld.is_empty() ? 0u : 1u;
#endif
}
