#include "adapters/unfinished_files.h"

#include "basics/text.h"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <optional>
#include <string>
#include <unistd.h>

namespace part_one {

namespace {

constexpr std::string_view front = ".writing-";

/// Of ".writing-4711-0" the process; nothing for a name that none of ours has.
std::optional<pid_t> writer_of(std::string_view name) {
    if (!name.starts_with(front)) return std::nullopt;
    pid_t process = 0;
    const char* const end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + front.size(), end, process);
    if (read.ec != std::errc{} || process <= 0 || read.ptr == end || *read.ptr != '-') return std::nullopt;
    for (const char* at = read.ptr + 1; at != end; ++at)
        if (!is_ascii_digit(*at)) return std::nullopt;
    return process;
}

bool is_running(pid_t process) { return ::kill(process, 0) == 0 || errno != ESRCH; }

} // namespace

std::filesystem::path passing_name_beside(const std::filesystem::path& file) {
    static std::atomic<unsigned> count{0};
    std::filesystem::path beside = file;
    beside.replace_filename(std::string(front) + std::to_string(::getpid()) + "-" + std::to_string(count++));
    return beside;
}

void remove_unfinished_files(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (std::filesystem::directory_iterator at(folder, ignored), end; at != end; at.increment(ignored)) {
        if (ignored) return;
        const auto process = writer_of(at->path().filename().native());
        if (process && at->symlink_status(ignored).type() == std::filesystem::file_type::regular &&
            !is_running(*process))
            std::filesystem::remove(at->path(), ignored);
    }
}

} // namespace part_one
