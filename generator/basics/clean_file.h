// A file made fit to be published: without metadata, earlier versions and anything active, or the reason why it cannot be.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct CleanFile {
    std::string bytes;                       // the same for the same input, always
    std::optional<std::string> refusal = {}; // what was found and what to do, to follow "this file …"; `bytes` is empty
    std::string words = {};                  // every text in it that a reader or a search could find, a line each
    std::vector<std::string> notes = {};     // what keeps some readers out, to follow "this file …"
};

inline CleanFile refused(std::string reason) { return {{}, std::move(reason), {}, {}}; }

} // namespace part_one
