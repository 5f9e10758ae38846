#include "commands/which_source.h"

#include "basics/edit_distance.h"
#include "basics/failure.h"
#include "commands/today.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace part_one {

namespace fs = std::filesystem;

namespace {

std::string below_content(const fs::path& path, const fs::path& content) {
    std::error_code problem;
    const fs::path whole = fs::weakly_canonical(path, problem);
    if (problem) return {};
    const fs::path root = fs::weakly_canonical(content, problem);
    if (problem) return {};
    const fs::path below = whole.lexically_relative(root);
    if (below.empty() || *below.begin() == "..") return {};
    return "content/" + below.generic_string();
}

std::string nearest(const std::string& written, const std::vector<std::string>& sources) {
    const std::string wanted = written.substr(0, 200);
    const bool is_name = wanted.find('/') == std::string::npos;
    const std::string* best = nullptr;
    std::size_t least = 0;
    for (const std::string& source : sources) {
        const std::size_t off = edit_distance(wanted, is_name ? source.substr(source.rfind('/') + 1) : source);
        if (best && off >= least) continue;
        best = &source;
        least = off;
    }
    return best ? *best : std::string();
}

} // namespace

std::string which_source(const std::string& written, const SiteFolder& folder, const SiteInput& input) {
    std::vector<std::string> sources;
    for (const InputFile& file : input.files)
        if (is_source_path(file.path)) sources.push_back(file.path);
    std::error_code ignored;
    for (const std::string& meant : {fs::path(written).lexically_normal().generic_string(),
                                     below_content(fs::absolute(written, ignored), folder.content),
                                     below_content(folder.root / written, folder.content),
                                     below_content(folder.content / written, folder.content)})
        if (std::find(sources.begin(), sources.end(), meant) != sources.end()) return meant;
    if (sources.empty())
        throw UsageFailure("\"" + written +
                           "\" is no form of this site, and there is none in it yet; forms stand in "
                           "content/offices/<office>/decisions/ and end in .md");
    throw UsageFailure("\"" + written + "\" is no form of this site; did you mean " + nearest(written, sources) + "?");
}

AskedSource ask_about_source(const Options& options) {
    AskedSource asked;
    Options on_day = options; // one day, also where midnight comes in between
    if (!on_day.as_of) on_day.as_of = today();
    asked.as_of = *on_day.as_of;
    asked.folder = find_site(options.site);
    asked.input = read_site(asked.folder, on_day);
    const std::string source = which_source(options.source, asked.folder, asked.input);
    asked.built = build_to_ask(asked.input, on_day);
    for (const SourceReport& report : asked.built.sources)
        if (report.source == source) asked.report = &report;
    if (!asked.report) throw Failure(source + " was not read; partone check says what was");
    return asked;
}

} // namespace part_one
