#include "commands/program.h"

#include "adapters/disk.h"
#include "support/site_in_memory.h"

#include <array>
#include <cstdlib>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace program {

namespace fs = std::filesystem;

namespace {

fs::path new_folder() {
    std::string name = (fs::temp_directory_path() / "partone-commands-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder could be made");
    return name;
}

std::string quoted(const std::string& word) {
    std::string text = "'";
    for (char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

} // namespace

SiteFolder::SiteFolder() : root_(new_folder() / "site") {
    const fs::path source = test_site::source_root();
    const fs::path office = "content/offices/northmoor";
    fs::create_directories(root_ / office / "decisions");
    fs::create_directories(root_ / "public");
    for (const char* part : {"content/forms", "content/calendar", "content/pages", "themes"})
        fs::copy(source / part, root_ / part, fs::copy_options::recursive);
    for (const fs::path& file :
         {fs::path("content/site.toml"), fs::path("content/providers.toml"), office / "office.toml"})
        fs::copy_file(source / file, root_ / file);
}

SiteFolder::~SiteFolder() {
    std::error_code ignored;
    fs::remove_all(root_.parent_path(), ignored);
}

void SiteFolder::put(const std::string& name, const std::string& text) const {
    part_one::write_file_whole(root_ / "content/offices/northmoor/decisions" / name, text);
}

void SiteFolder::remove(const std::string& name) const {
    fs::remove(root_ / "content/offices/northmoor/decisions" / name);
}

Ran SiteFolder::run(const std::vector<std::string>& words, const std::map<std::string, std::string>& variables) const {
    const char* binary = std::getenv("PARTONE_BINARY");
    if (!binary) throw std::runtime_error("PARTONE_BINARY is not set; run the tests through ctest");
    const fs::path out = root_.parent_path() / "out", err = root_.parent_path() / "err";
    std::string line = "cd " + quoted(root_.string()) + " && exec env -i TZ=UTC";
    // The tests build for many days, and none of them may have to come yet on the machine that runs them.
    if (!variables.contains("SOURCE_DATE_EPOCH")) line += " SOURCE_DATE_EPOCH=3000000000"; // in January 2065
    for (const auto& [name, value] : variables) line += " " + name + "=" + quoted(value);
    line += " " + quoted(binary);
    for (const std::string& word : words) line += " " + quoted(word);
    line += " >" + quoted(out.string()) + " 2>" + quoted(err.string()) + " </dev/null";
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, test_site::bytes_of_file(out.string()),
            test_site::bytes_of_file(err.string())};
}

Tree tree_of(const fs::path& folder) {
    Tree tree;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            tree[fs::relative(entry.path(), folder).generic_string()] = {
                test_site::bytes_of_file(entry.path().string()), entry.last_write_time()};
    return tree;
}

std::map<std::string, std::string> bytes_of(const Tree& tree) {
    std::map<std::string, std::string> bytes;
    for (const auto& [path, kept] : tree) bytes[path] = kept.bytes;
    return bytes;
}

std::string good_form(const std::string& number, const std::string& more) {
    return "Decision number: " + number + "\n\nTitle: Lamps for path " + number +
           "\n\nDate of decision: 5 March 2024\n\nPolice and Crime Commissioner decision: Approved\n\n"
           "Background: The path is dark in winter.\n\n" +
           more + "\n";
}

} // namespace program
