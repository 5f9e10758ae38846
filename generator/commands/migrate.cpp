#include "commands/migrate.h"

#include "adapters/disk.h"
#include "answers/migration.h"
#include "basics/failure.h"
#include "commands/progress.h"
#include "commands/site_folder.h"
#include "commands/today.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace part_one {

namespace {

constexpr std::uint64_t largest_list = std::uint64_t{64} * 1024 * 1024;

OldList list_at(const std::filesystem::path& path) {
    const auto bytes = read_file(path, largest_list);
    if (!bytes)
        throw UsageFailure("\"" + path.string() +
                           "\" is no file that can be read; give the list of the old register as CSV");
    return read_old_list(*bytes);
}

std::string counted(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

std::string in_words(const MigratedRow& row) {
    std::string out = "row " + std::to_string(row.row) + (row.source.empty() ? "" : ": " + row.source) + "\n";
    for (const AddedKey& key : row.added) out += "  " + key.name + ": " + key.value + "\n";
    for (const std::string& words : row.unsolved) out += "  to settle: " + words + "\n";
    if (row.added.empty() && row.unsolved.empty()) out += "  everything stands above the form already\n";
    return out;
}

std::size_t write(const Migration& migration, const SiteFolder& folder, const SiteInput& input) {
    std::map<std::string_view, const std::string*> as_read;
    for (const InputFile& file : input.files) as_read[file.path] = &file.bytes;
    std::size_t written = 0;
    for (const MigratedRow& row : migration.rows) {
        if (row.added.empty()) continue;
        const auto file = folder.content / row.source.substr(std::string_view("content/").size());
        if (read_file(file) != *as_read.at(row.source))
            throw Failure(row.source + " was changed while it was read; " + counted(written, "form") +
                          " before it prepared, migrate once more for the rest");
        write_file_whole(file, row.bytes);
        ++written;
    }
    return written;
}

} // namespace

ExitCode run_migrate(const Options& options) {
    const SiteFolder folder = find_site(options.site);
    const OldList list = list_at(options.list);
    const SiteInput input = read_site(folder, options);
    Migration migration;
    {
        Progress progress;
        progress.say("comparing the list with the forms");
        migration = migrate(input, list, options.as_of ? *options.as_of : today(), options.jobs);
    }
    const std::size_t written = options.wants_print ? 0 : write(migration, folder, input);

    for (const MigratedRow& row : migration.rows) std::cout << in_words(row);
    for (const std::string& source : migration.unlisted) std::cout << source << "\n  stands in no row of the list\n";
    const auto open = static_cast<std::size_t>(std::count_if(
        migration.rows.begin(), migration.rows.end(), [](const MigratedRow& row) { return !row.unsolved.empty(); }));
    std::cout << "\n"
              << counted(migration.rows.size(), "row") << ", " << open << " with something to settle, "
              << counted(migration.unlisted.size(), "form") << " in no row; "
              << (options.wants_print ? std::string("nothing was written") : counted(written, "form") + " prepared")
              << "\n";
    if (!list.has_published)
        std::cout
            << "the list has no column \"published\", so each decision's own date was taken for the day on which it "
               "first went out; correct it where you know better\n";
    for (const std::string& column : list.other_columns)
        std::cout << "the column \"" << column << "\" was passed over: no heading of it is known\n";
    return open == 0 ? ExitCode::done : ExitCode::source_in_error;
}

} // namespace part_one
