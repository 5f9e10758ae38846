// Why something of a form is confidential, in the form's public words.
#pragma once

#include "form/filled_form.h"

namespace part_one {

/// Is this a ground? Where papers may be named behind the same label, only words that close are one.
bool is_reason(const Labelled& label);

} // namespace part_one
