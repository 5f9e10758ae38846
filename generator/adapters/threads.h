// Work spread over the cores, with the same result whatever their number.
#pragma once

#include <cstddef>
#include <functional>

namespace part_one {

/// Calls work(0) … work(count - 1), each once, on up to `jobs` threads (0: one per core). Returns when all are done;
/// the exception of the lowest index is thrown again, so that even failures do not depend on the number of threads.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

} // namespace part_one
