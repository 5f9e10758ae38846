// Nor does a string turn into a PublicText by itself, where one is asked for.
// expects: invalid initialization of reference of type
#include "basics/public_text.h"

void show(const part_one::PublicText&) {}

void shown(const std::string& words) {
#ifdef FORBIDDEN
    show(words);
#else
    if (!words.empty()) show(part_one::own_word("published"));
#endif
}
