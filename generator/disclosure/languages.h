// In which language is most of a form, and is a passage of it in the other?
#pragma once

#include "disclosure/part_one_form.h"
#include "source/outline.h"

#include <optional>
#include <string>

namespace part_one {

/// `said`: the front matter's language, which holds. Without it a form is in English unless most of it is in Welsh.
void tell_languages(const Outline& outline, const std::optional<std::string>& said, PartOneForm& form);

} // namespace part_one
