// Golden files: what a test received is compared with what a person approved.
//
// Where they differ, NAME.received is written beside NAME.approved; scripts/approve shows both and takes one over.
#pragma once

#include <string>

namespace golden {

/// `name` is relative to tests/: "forms/content/010-2017". Empty where both agree, else a report for the test's reader.
std::string difference(const std::string& name, const std::string& received);

} // namespace golden
