// Kinds of forms for which a property does not hold yet, each named with what is wrong: nothing else is let off.
//
// PARTONE_PROPERTY_ALL=1 lets off nothing. Whoever mends a kind strikes its line.
#pragma once

#include "properties/generated_form.h"

namespace properties {

bool is_known_to_leak(const GeneratedForm& form);
bool is_known_to_lose(const GeneratedForm& form);

} // namespace properties
