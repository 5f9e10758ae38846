#include "commands/progress.h"

#include <cstdio>
#include <unistd.h>

namespace part_one {

namespace {

constexpr const char* wipe = "\r\x1b[K";

} // namespace

Progress::Progress() : is_watched_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    if (is_watched_) std::fputs(wipe, stderr);
}

void Progress::say(std::string_view stage) {
    if (is_watched_) std::fprintf(stderr, "%s%.*s …", wipe, static_cast<int>(stage.size()), stage.data());
}

} // namespace part_one
