#include "adapters/threads.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace part_one {
namespace {

/// The failure of the lowest index met so far.
class FirstFailure {
  public:
    void note(std::size_t index, std::exception_ptr failure) {
        const std::lock_guard guard(mutex_);
        if (failure_ && index_ < index) return;
        index_ = index;
        failure_ = std::move(failure);
    }
    void throw_if_any() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    std::mutex mutex_;
    std::size_t index_ = 0;
    std::exception_ptr failure_;
};

} // namespace

void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work) {
    if (jobs == 0) jobs = std::max(1U, std::thread::hardware_concurrency());
    std::atomic<std::size_t> next{0};
    FirstFailure failure;
    const auto take_turns = [&] {
        for (std::size_t index = next++; index < count; index = next++) {
            try {
                work(index);
            } catch (...) {
                failure.note(index, std::current_exception());
            }
        }
    };
    {
        std::vector<std::jthread> helpers; // this thread works as well
        try {
            while (helpers.size() + 1 < std::min<std::size_t>(jobs, count)) helpers.emplace_back(take_turns);
        } catch (const std::system_error&) {
            // The machine gives no more threads: those that there are do all the work.
        }
        take_turns();
    }
    failure.throw_if_any();
}

} // namespace part_one
