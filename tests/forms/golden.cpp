#include "forms/golden.h"

#include "adapters/disk.h"
#include "basics/text.h"
#include "support/site_in_memory.h"

#include <filesystem>

namespace golden {

namespace {

/// The lines that stand on one side only, in the order of both texts: enough to see what changed.
std::string lines_that_differ(const std::string& approved, const std::string& received) {
    const auto old_lines = part_one::split_lines(approved);
    const auto new_lines = part_one::split_lines(received);
    std::string report;
    std::size_t next = 0;
    for (std::string_view line : old_lines) {
        std::size_t at = next;
        while (at < new_lines.size() && new_lines[at] != line) ++at;
        if (at == new_lines.size()) {
            report += "- " + std::string(line) + "\n";
            continue;
        }
        for (; next < at; ++next) report += "+ " + std::string(new_lines[next]) + "\n";
        ++next;
    }
    for (; next < new_lines.size(); ++next) report += "+ " + std::string(new_lines[next]) + "\n";
    return report;
}

} // namespace

std::string difference(const std::string& name, const std::string& received) {
    const std::string place = test_site::source_root() + "/tests/" + name;
    const auto approved = part_one::read_file(place + ".approved");
    if (approved && *approved == received) {
        std::filesystem::remove(place + ".received");
        return {};
    }
    part_one::write_file_whole(place + ".received", received);
    return name + ".received is not what was approved; read it and run scripts/approve if it is right\n" +
           lines_that_differ(approved.value_or(""), received);
}

} // namespace golden
