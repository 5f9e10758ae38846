// The disk adapter, where its library or the system would go wrong.
#include "adapters/disk.h"

#include "basics/failure.h"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <cstdlib>
#include <sys/stat.h>

using namespace part_one;
namespace fs = std::filesystem;

namespace {

/// A folder of its own, removed at the end.
class Folder {
  public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "part-one-disk-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) path_ = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }
    fs::path operator/(std::string_view name) const { return path_ / name; }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

} // namespace

TEST_CASE("a site folder is listed by bytes without following a link", "[adapters]") {
    const Folder folder;
    fs::create_directories(folder / "b/c");
    fs::create_directories(folder / ".hidden");
    write_new_file(folder / "b/c/z.md", "12345");
    write_new_file(folder / "b.md", "");
    write_new_file(folder / ".secret", "x");
    write_new_file(folder / ".hidden/x.md", "x");
    fs::create_symlink("/etc", folder / "link");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);

    const std::vector<FoundEntry> found = find_entries(folder.path());
    REQUIRE(found.size() == 4);
    CHECK(found[0].path == "b.md");
    CHECK(found[1].path == "b/c/z.md");
    CHECK(found[1].size == 5);
    CHECK(found[2].path == "link");
    CHECK(found[2].kind == FoundEntry::Kind::link);
    CHECK(found[3].kind == FoundEntry::Kind::special);
    CHECK(find_entries(folder / "missing").empty());
    CHECK_THROWS_AS(find_entries(folder / "b.md"), Failure);
}

TEST_CASE("only regular files are read and only up to the limit", "[adapters]") {
    const Folder folder;
    const std::string bytes("a\0b\xFF", 4);
    write_new_file(folder / "a", bytes);
    fs::create_symlink("a", folder / "link");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(read_file(folder / "a") == bytes);
    CHECK(read_file(folder / "a", 4) == bytes);
    CHECK_FALSE(read_file(folder / "a", 3));
    CHECK_FALSE(read_file(folder / "link"));
    CHECK_FALSE(read_file(folder / "pipe"));
    CHECK_FALSE(read_file(folder.path()));
    CHECK_FALSE(read_file(folder / "missing"));
    CHECK_FALSE(read_file(folder / "a/below"));
}

TEST_CASE("a file is replaced whole and nothing is left beside it", "[adapters]") {
    const Folder folder;
    write_file_whole(folder / "a", "one");
    write_file_whole(folder / "a", "two");
    CHECK(read_file(folder / "a") == "two");
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
    CHECK_THROWS_AS(write_new_file(folder / "a", "three"), Failure);
    CHECK_THROWS_AS(write_file_whole(folder / "missing/a", "x"), Failure);
    CHECK(read_file(folder / "a") == "two");
}

TEST_CASE("what a killed process left half written goes when the next one writes there", "[adapters]") {
    const Folder folder;
    const auto left_by = [&](const std::string& process) { return folder / (".writing-" + process + "-99999"); };
    constexpr const char* nobody = "4194305"; // one more than the greatest number Linux gives a process
    const std::string ours = std::to_string(::getpid());
    for (const std::string& process : {std::string(nobody), ours}) write_new_file(left_by(process), "half");
    write_new_file(folder / ".writing-notes", "an office's own");
    write_new_file(folder / ".writing-4194305-a", "an office's own");
    fs::create_directory(folder / ".writing-4194305-1");
    write_file_whole(folder / "a", "one");
    CHECK_FALSE(fs::exists(left_by(nobody)));
    CHECK(fs::exists(left_by(ours)));
    for (const char* other : {".writing-notes", ".writing-4194305-a", ".writing-4194305-1", "a"})
        CHECK(fs::exists(folder / other));
}

TEST_CASE("two folders change places in one step", "[adapters]") {
    const Folder folder;
    fs::create_directory(folder / "one");
    fs::create_directory(folder / "two");
    write_new_file(folder / "one/a", "1");
    if (exchange_folders(folder / "one", folder / "two")) {
        CHECK(read_file(folder / "two/a") == "1");
        CHECK_FALSE(read_file(folder / "one/a"));
    }
    CHECK_THROWS_AS(exchange_folders(folder / "one", folder / "missing"), Failure);
    CHECK_THROWS_AS(rename_new(folder / "one", folder / "two"), Failure);
    rename_new(folder / "one", folder / "three");
    CHECK(fs::exists(folder / "three"));
}

TEST_CASE("a lock is held by one at a time and leaves no file", "[adapters]") {
    const Folder folder;
    {
        auto first = FolderLock::take(folder / "lock");
        REQUIRE(first);
        CHECK_FALSE(FolderLock::take(folder / "lock"));
        const FolderLock moved = std::move(*first);
        first.reset();
        CHECK_FALSE(FolderLock::take(folder / "lock"));
    }
    CHECK_FALSE(fs::exists(folder / "lock"));
    CHECK(FolderLock::take(folder / "lock"));
    CHECK_THROWS_AS(FolderLock::take(folder / "missing/lock"), Failure);
}
