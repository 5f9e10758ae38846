// The program itself, run on a site folder that a test makes and that is gone afterwards.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace program {

struct Ran {
    int exit_code = 0;
    std::string out;
    std::string err;
};

/// A folder of this test's own with the repository's settings, theme and an empty public/, and no form.
class SiteFolder {
  public:
    SiteFolder();
    SiteFolder(const SiteFolder&) = delete;
    SiteFolder& operator=(const SiteFolder&) = delete;
    ~SiteFolder();

    const std::filesystem::path& root() const { return root_; }
    /// Puts a form of Northmoor there; `name` as "012-2024.md".
    void put(const std::string& name, const std::string& text) const;
    void remove(const std::string& name) const;
    /// Runs `partone` with these words in this folder; `variables` are set beside a bare environment.
    Ran run(const std::vector<std::string>& words, const std::map<std::string, std::string>& variables = {}) const;

  private:
    std::filesystem::path root_;
};

/// Every file below a folder with its bytes and the moment it was last written.
struct Kept {
    std::string bytes;
    std::filesystem::file_time_type written;
    bool operator==(const Kept&) const = default;
};
using Tree = std::map<std::string, Kept>;
Tree tree_of(const std::filesystem::path& folder);
std::map<std::string, std::string> bytes_of(const Tree& tree);

/// A form that is published without any finding; `more` stands at its end.
std::string good_form(const std::string& number, const std::string& more = {});

} // namespace program
