#include "settings/own_values.h"

namespace part_one {

std::string words_of_values(const Value& settings) {
    std::string words;
    if (settings.is_scalar()) words += settings.text + "\n";
    for (const Value& item : settings.items) words += words_of_values(item);
    for (const auto& [key, value] : settings.entries) words += words_of_values(value);
    return words;
}

} // namespace part_one
