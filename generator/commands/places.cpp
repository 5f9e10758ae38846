#include "commands/places.h"

#include "basics/failure.h"

#include <algorithm>
#include <system_error>

namespace part_one {

namespace fs = std::filesystem;

namespace {

/// The real place, also of what does not exist yet.
fs::path real(const fs::path& path) {
    std::error_code problem;
    fs::path whole = fs::weakly_canonical(fs::absolute(path), problem);
    if (problem) whole = fs::absolute(path).lexically_normal();
    if (whole.filename().empty()) whole = whole.parent_path();
    return whole;
}

bool is_inside(const fs::path& inner, const fs::path& outer) {
    const auto stop = std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end());
    return stop.first == outer.end();
}

} // namespace

fs::path output_of(const Options& options, const SiteFolder& folder) {
    const fs::path asked = options.out.empty() ? folder.root / "public" : options.out;
    const fs::path out = real(asked);
    const fs::path content = real(folder.content);
    const fs::path root = real(folder.root);
    if (is_inside(root, out))
        throw UsageFailure("--out is the site folder or a folder above it; building there could overwrite it, so name "
                           "a folder of its own, such as public");
    if (is_inside(out, content) || is_inside(content, out))
        throw UsageFailure("--out lies inside content/ or holds it; name a folder of its own, such as public");
    if (!folder.themes.empty() && (is_inside(out, real(folder.themes)) || is_inside(real(folder.themes), out)))
        throw UsageFailure("--out lies inside themes/ or holds it; name a folder of its own, such as public");
    return asked;
}

bool is_own_public(const fs::path& out, const SiteFolder& folder) { return real(out) == real(folder.root / "public"); }

void check_office_file(const std::string& option, const fs::path& file, const SiteFolder& folder, const fs::path& out) {
    if (file.empty()) return;
    const fs::path place = real(file);
    if (is_inside(place, real(out)) || is_inside(place, real(folder.root / "public")))
        throw UsageFailure(
            option + " would stand inside the public folder, where everybody could read it; name a place outside");
    if (is_inside(place, real(folder.content)))
        throw UsageFailure(option + " would stand inside content/; name a place outside");
    if (!folder.themes.empty() && is_inside(place, real(folder.themes)))
        throw UsageFailure(option + " would stand inside themes/; name a place outside");
    std::error_code ignored;
    if (!fs::is_directory(place.parent_path(), ignored))
        throw UsageFailure("the folder of " + option + " does not exist; make it, or name another place");
}

} // namespace part_one
