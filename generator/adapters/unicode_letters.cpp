#include "adapters/unicode_letters.h"

#include <unicode/uchar.h>

namespace part_one {

bool is_letter(char32_t code_point) {
    return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

} // namespace part_one
