// What the tests of delivery share: a folder for a while, two small sites, and a look at what stands on the disk.
#pragma once

#include "audit/audits.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>

namespace part_one {

namespace fs = std::filesystem;

class TemporaryFolder {
  public:
    TemporaryFolder() {
        // Thousands of deliveries, each of which waits for its disk: in memory where the machine allows it.
        const fs::path place = fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
        std::string name = (place / "partone-delivery-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    fs::path operator/(const std::string& name) const { return path_ / name; }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

using Tree = std::map<std::string, std::string>; // folders end in '/', links hold "-> target"

inline std::string bytes_of(const fs::path& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

inline Tree tree_of(const fs::path& root) {
    Tree tree;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const std::string path = fs::relative(entry.path(), root).string();
        if (entry.is_symlink())
            tree[path] = std::string("-> ").append(fs::read_symlink(entry.path()).string());
        else if (entry.is_directory())
            tree[std::string(path).append("/")] = "";
        else
            tree[path] = bytes_of(entry.path());
    }
    return tree;
}

inline void write(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

inline AuditedSite site_of(const Tree& files) {
    RenderedSite site;
    for (const auto& [path, bytes] : files) site.files.push_back({path, bytes, {}});
    Auditor::Verdict verdict = Auditor::audit(std::move(site), {}, {}, 1);
    REQUIRE(verdict.site);
    return std::move(*verdict.site);
}

inline const Tree site_a = {
    {"a/one.txt", "one"}, {"a/two.txt", "two"}, {"b/gone.txt", "withdrawn"}, {"index.txt", "A"}};
inline const Tree site_b = {{"a/one.txt", "one"}, {"a/two.txt", "TWO"}, {"c/new.txt", "new"}, {"index.txt", "B"}};

inline Tree with_folders(Tree files) {
    const Tree only_files = files;
    for (const auto& [path, bytes] : only_files)
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
            files[path.substr(0, slash + 1)] = "";
    return files;
}

} // namespace part_one
