#include "disclosure/signature.h"

#include "adapters/unicode.h"
#include "basics/text.h"

#include <string>

namespace part_one {

bool speaks_of_signature(std::string_view text) {
    const std::string folded = fold(text);
    if (folded.find("signature") != std::string::npos || folded.find("llofnod") != std::string::npos) return true;
    std::string words = " ";
    for (const char c : folded) words += is_ascii_letter(c) ? c : ' ';
    words += ' ';
    for (const std::string_view word : {" sig ", " sigs ", " signed ", " sgd ", " signatory "})
        if (words.find(word) != std::string::npos) return true;
    return false;
}

} // namespace part_one
