// The ways in which the letters of a label may come to look otherwise to a program and the same to a reader.
#pragma once

#include <string>
#include <vector>

namespace properties {

struct Disguise {
    const char* name;
    std::string (*dress)(const std::string& label);
};

/// The first changes nothing. None adds a line.
const std::vector<Disguise>& disguises();

} // namespace properties
