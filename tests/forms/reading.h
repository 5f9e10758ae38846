// What Part One read from a form, as plain lines that a person can check beside the form.
//
// Holds labels, headings, numbers, names and dates; never a sentence of the form.
#pragma once

#include "support/site_in_memory.h"

#include <string>

namespace reading {

/// The record, the findings and the headings of one source on the as-of date, as `key: value` lines.
std::string of(const test_site::BuiltSite& built, const std::string& source);

} // namespace reading
