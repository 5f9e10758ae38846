// What the first stages make of one source alone.
#pragma once

#include "disclosure/part_one_form.h"
#include "settings/settings.h"
#include "source/input_file.h"

namespace part_one {

PartOneForm disclosed_of(const Settings& settings, const InputFile& file);

} // namespace part_one
