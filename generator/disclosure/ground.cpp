#include "disclosure/ground.h"

#include "adapters/unicode.h"
#include "form/answer.h"

namespace part_one {

bool is_reason(const Labelled& label) {
    if (says_nothing(label.value)) return false;
    if (label.note != "papers") return true;
    const std::string folded = fold(label.value);
    for (std::string_view closed :
         {"restrict", "exempt", "confiden", "commercial", "personal", "sensitive", "withheld"})
        if (folded.find(closed) != std::string::npos) return true;
    return false;
}

} // namespace part_one
