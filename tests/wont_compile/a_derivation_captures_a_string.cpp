// A public value is made of public values only: a function that carries something else with it is refused.
// expects: a function that captures something could carry what is not public
#include "basics/public_text.h"

part_one::PublicText shown(const part_one::PublicText& title, const std::string& withheld) {
#ifdef FORBIDDEN
    return part_one::derive<std::string>([&](const std::string& text) { return text + withheld; }, title);
#else
    return part_one::derive<std::string>([](const std::string& text) { return text + "."; },
                                         withheld.empty() ? title : part_one::PublicText{});
#endif
}
