// A string that came from anywhere is not public: only publication makes a PublicText of it.
// expects: is private within this context
#include "basics/public_text.h"

part_one::PublicText shown(const std::string& words) {
#ifdef FORBIDDEN
    return part_one::PublicText(words);
#else
    return words.empty() ? part_one::PublicText{} : part_one::own_word("published");
#endif
}
