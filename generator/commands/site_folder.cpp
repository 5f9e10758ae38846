#include "commands/site_folder.h"

#include "adapters/disk.h"
#include "basics/failure.h"
#include "basics/text.h"
#include "commands/progress.h"
#include "commands/today.h"
#include "publication/journal.h"

#include <system_error>

namespace part_one {

namespace fs = std::filesystem;

namespace {

/// Settings may be larger than a form; nothing that is read whole may be larger than this.
constexpr std::uint64_t largest_file = std::uint64_t{64} << 20;

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// Beside the program: ../themes for a build in place, ../share/partone/themes once installed.
fs::path installed_themes() {
    std::error_code problem;
    const fs::path program = fs::read_symlink("/proc/self/exe", problem);
    if (problem) return {};
    for (const fs::path& place :
         {program.parent_path().parent_path() / "themes", program.parent_path().parent_path() / "share/partone/themes"})
        if (is_folder(place)) return place;
    return {};
}

bool is_text_we_read(const std::string& path) {
    for (const char* ending : {".toml", ".md", ".json", ".csv", ".markdown"})
        if (lower_ascii(path).ends_with(ending)) return true; // ".MD", as older Windows writes it
    return false;
}

/// A theme of the site's own, else an installed one: a theme may be based on one that the site does not keep.
std::optional<std::vector<ThemeFile>> read_theme(const fs::path& themes, const std::string& name) {
    if (name.empty() || name.find('/') != std::string::npos || name.starts_with(".")) return std::nullopt;
    for (const fs::path& place : {themes, installed_themes()}) {
        if (place.empty() || !is_folder(place / name)) continue;
        std::vector<ThemeFile> files;
        for (const FoundEntry& entry : find_entries(place / name))
            if (entry.kind == FoundEntry::Kind::file)
                if (auto bytes = read_file(place / name / entry.path, largest_file))
                    files.push_back({entry.path, std::move(*bytes)});
        return files;
    }
    return std::nullopt;
}

} // namespace

SiteFolder find_site(const fs::path& site) {
    SiteFolder folder;
    if (is_folder(site / "content")) {
        folder.root = site;
        folder.content = site / "content";
    } else if (is_folder(site / "offices")) {
        folder.root = site;
        folder.content = site;
    } else {
        throw UsageFailure("\"" + site.string() +
                           "\" is no site folder: it has no content/ in it; name the right folder with --site");
    }
    folder.themes = is_folder(folder.root / "themes") ? folder.root / "themes" : installed_themes();
    return folder;
}

SiteInput read_site(const SiteFolder& folder, const Options& options) {
    SiteInput input;
    input.day_from = options.as_of ? DayFrom::request : DayFrom::clock;
    for (const FoundEntry& entry : find_entries(folder.content)) {
        InputFile file;
        file.path = "content/" + entry.path;
        if (file.path == journal_path) continue; // what no output may contain need not be read
        const bool source = is_source_path(file.path);
        if (entry.kind == FoundEntry::Kind::link) file.kind = InputFile::Kind::link;
        if (entry.kind == FoundEntry::Kind::special) file.kind = InputFile::Kind::special;
        if (entry.kind == FoundEntry::Kind::file && entry.size > (source ? largest_source : largest_file))
            file.kind = InputFile::Kind::too_large;
        if (file.kind == InputFile::Kind::file && is_text_we_read(file.path)) {
            auto bytes = read_file(folder.content / entry.path, largest_file);
            if (!bytes) {
                file.kind = InputFile::Kind::special; // it went away, or became something else, while we looked
            } else {
                file.bytes = std::move(*bytes);
            }
        }
        const bool is_told = source || file.path == ledger_path; // whatever it is: nobody may take it for absent
        if (file.kind == InputFile::Kind::file || is_told) input.files.push_back(std::move(file));
    }
    input.read = [content = folder.content](const std::string& path) {
        return read_file(content / path.substr(std::string_view("content/").size()), largest_attachment);
    };
    input.theme = [themes = folder.themes](const std::string& name) { return read_theme(themes, name); };
    return input;
}

BuiltSite build_to_ask(const SiteInput& input, const Options& options) {
    Progress progress;
    return build_site(input, options.as_of ? *options.as_of : today(), options.jobs,
                      [&](std::string_view stage) { progress.say(stage); });
}

} // namespace part_one
