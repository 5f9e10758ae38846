#include "commands/new_office.h"

#include "adapters/disk.h"
#include "adapters/json.h"
#include "basics/failure.h"
#include "commands/site_folder.h"
#include "pipeline.h"

#include <filesystem>
#include <iostream>
#include <system_error>

namespace part_one {

namespace fs = std::filesystem;

namespace {

/// Also a link that leads nowhere: nothing is written over or through it.
bool is_taken(const fs::path& path) {
    std::error_code ignored;
    return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

std::string form_of(const fs::path& path) {
    std::error_code problem;
    const fs::path real = fs::canonical(path, problem);
    auto bytes = problem ? std::nullopt : read_file(real, largest_source);
    if (!bytes)
        throw UsageFailure(
            "\"" + path.string() +
            "\" is no file of text that can be read; give a form as Markdown, at most 1 MiB, with --from");
    return std::move(*bytes);
}

void make_folder(const fs::path& folder) {
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem) throw Failure("cannot make the folder " + folder.string() + ": " + problem.message());
}

std::string answer_text(const OfficeProposal& proposal, const std::string& place, bool has_settings) {
    std::string out;
    if (!has_settings) out += place + "office.toml: the office's name; fill in the rest\n";
    if (has_settings) out += place + "office.toml: was there already and stays as it is\n";
    out += place + "form.md: " + std::to_string(proposal.known_labels) + " labels known, " +
           std::to_string(proposal.open_labels) + " to be given a meaning in place of their question mark\n";
    if (!proposal.unsure_lines.empty()) {
        out += "not proposed, because they could be words of this one form; look at these lines of it:";
        for (const int line : proposal.unsure_lines) out += " " + std::to_string(line);
        out += "\n";
    }
    return out + "next: put a form into " + place + "decisions/ and ask partone explain what is read from it\n";
}

std::string answer_json(const OfficeProposal& proposal, const std::string& place, bool has_settings) {
    std::string lines;
    for (const int line : proposal.unsure_lines) lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    return "{\"folder\": " + json_string(place) + ", \"wrote_settings\": " + (has_settings ? "false" : "true") +
           ", \"known_labels\": " + std::to_string(proposal.known_labels) +
           ", \"open_labels\": " + std::to_string(proposal.open_labels) + ", \"unsure_lines\": [" + lines + "]}\n";
}

} // namespace

ExitCode run_new_office(const Options& options) {
    const SiteFolder folder = find_site(options.site);
    const OfficeProposal proposal = propose_office(read_site(folder, options), options.office, form_of(options.form));
    const fs::path place = folder.content / "offices" / proposal.folder;
    const std::string shown = "content/offices/" + proposal.folder + "/";
    if (is_taken(place / "form.md"))
        throw UsageFailure(shown + "form.md is there already and is not overwritten; take it away or rename it, then "
                                   "ask again");
    if (fs::is_symlink(place)) throw UsageFailure(shown + " is a link; make it a folder, then ask again");
    make_folder(place / "decisions");
    const bool has_settings = is_taken(place / "office.toml");
    if (!has_settings) write_new_file(place / "office.toml", proposal.office_toml);
    write_new_file(place / "form.md", proposal.form_md);
    std::cout << (options.wants_json ? answer_json(proposal, shown, has_settings)
                                     : answer_text(proposal, shown, has_settings));
    return ExitCode::done;
}

} // namespace part_one
