// The program's own words stand in its text; what is known only when it runs came from somewhere.
// expects: is not a constant expression
#include "basics/public_text.h"

part_one::PublicText shown(const char* words) {
#ifdef FORBIDDEN
    return part_one::own_word(words);
#else
    return words ? part_one::own_word("register") : part_one::own_word("");
#endif
}
