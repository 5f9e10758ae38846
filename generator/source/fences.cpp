#include "source/fences.h"

#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

/// The fence that a line of Markdown opens or closes code with; empty if it is none.
std::string_view fence_of(std::string_view line) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent == std::string_view::npos || indent > 3) return {};
    line.remove_prefix(indent);
    if (line.front() != '`' && line.front() != '~') return {};
    const std::size_t length = std::min(line.find_first_not_of(line.front()), line.size());
    // "```a` b" is a span of code
    if (length < 3 || (line.front() == '`' && line.find('`', length) != std::string_view::npos)) return {};
    return line.substr(0, length);
}

} // namespace

bool Fences::holds(std::string_view line) {
    const std::string_view fence = fence_of(line);
    if (open_.empty()) {
        open_ = fence;
        return !fence.empty();
    }
    if (fence.starts_with(open_) && trimmed(line).size() == fence.size()) open_.clear();
    return true;
}

} // namespace part_one
