// A delivery writes what changed, carries along what is not ours and refuses what it must not touch.

#include "basics/failure.h"
#include "delivery/publish.h"
#include "unit/delivery_folders.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace part_one;

namespace {

// Every file, inode and time below a folder: what changes if anything is written.
std::string traces_of(const fs::path& root) {
    std::ostringstream out;
    std::map<std::string, fs::path> sorted;
    for (const auto& entry : fs::recursive_directory_iterator(root)) sorted[entry.path().string()] = entry.path();
    for (const auto& [name, path] : sorted) {
        struct stat about {};
        REQUIRE(::lstat(path.c_str(), &about) == 0);
        out << name << ' ' << about.st_ino << ' ' << about.st_mtim.tv_sec << '.' << about.st_mtim.tv_nsec << ' '
            << about.st_ctim.tv_nsec << '\n';
    }
    return out.str();
}

void refuse(const AuditedSite& site, const fs::path& out, const std::string& words) {
    CHECK_THROWS_WITH(deliver(site, out, 1), Catch::Contains(words));
}

} // namespace

TEST_CASE("a first delivery makes the folder with the site and nothing else", "[delivery]") {
    const TemporaryFolder folder;
    const Delivery delivery = deliver(site_of(site_a), folder / "public/", 2);
    CHECK(delivery.files == 4);
    CHECK(delivery.written == 4);
    CHECK(delivery.removed == 0);
    CHECK(delivery.left_over.empty());
    CHECK(tree_of(folder / "public") == with_folders(site_a));
}

TEST_CASE("a second delivery writes what changed and removes what went", "[delivery]") {
    const TemporaryFolder folder;
    deliver(site_of(site_a), folder / "public", 2);
    for (int round = 0; round < 3; ++round) { // the spare tree is made in the first round, changed in the others
        const Delivery there = deliver(site_of(site_b), folder / "public", 2);
        CHECK(there.written == 3);
        CHECK(there.removed == 1);
        CHECK(tree_of(folder / "public") == with_folders(site_b));
        CHECK(tree_of(folder / ".public.partone" / "spare") == with_folders(site_b));
        const Delivery back = deliver(site_of(site_a), folder / "public", 2);
        CHECK(back.written == 3);
        CHECK(tree_of(folder / "public") == with_folders(site_a));
        CHECK(tree_of(folder / ".public.partone" / "spare") == with_folders(site_a));
    }
}

TEST_CASE("a delivery in which nothing changed writes nothing", "[delivery]") {
    const TemporaryFolder folder;
    deliver(site_of(site_a), folder / "public", 2);
    deliver(site_of(site_b), folder / "public", 2);
    const std::string before = traces_of(folder.path());
    const Delivery again = deliver(site_of(site_b), folder / "public", 2);
    CHECK(again.written == 0);
    CHECK(traces_of(folder.path()) == before);
}

TEST_CASE("a file of ours that was changed or lost is put right", "[delivery]") {
    const TemporaryFolder folder;
    deliver(site_of(site_a), folder / "public", 1);
    write(folder / "public/index.txt", "scribbled");
    fs::remove(folder / "public/a/one.txt");
    CHECK(deliver(site_of(site_a), folder / "public", 1).written == 2);
    CHECK(tree_of(folder / "public") == with_folders(site_a));
    write(folder / "public/index.txt", "scribbled again"); // a spare tree stands now, and may share its files
    CHECK(deliver(site_of(site_a), folder / "public", 1).written == 1);
    CHECK(tree_of(folder / "public") == with_folders(site_a));
}

TEST_CASE("what is not ours is carried along", "[delivery]") {
    const TemporaryFolder folder;
    write(folder / "public/.gitignore", "*\n");
    write(folder / "public/a/theirs.txt", "theirs");
    fs::create_directories(folder / "public/empty/inner");
    fs::create_symlink("nowhere", folder / "public/link");
    fs::permissions(folder / "public/a/theirs.txt", fs::perms::owner_read);
    Tree expected_a = with_folders(site_a), expected_b = with_folders(site_b);
    for (Tree* tree : {&expected_a, &expected_b}) {
        (*tree)[".gitignore"] = "*\n";
        (*tree)["a/theirs.txt"] = "theirs";
        (*tree)["empty/"] = (*tree)["empty/inner/"] = "";
        (*tree)["link"] = "-> nowhere";
    }
    for (int round = 0; round < 2; ++round) {
        deliver(site_of(site_a), folder / "public", 2);
        CHECK(tree_of(folder / "public") == expected_a);
        deliver(site_of(site_b), folder / "public", 2);
        CHECK(tree_of(folder / "public") == expected_b);
    }
    CHECK((fs::status(folder / "public/a/theirs.txt").permissions() & fs::perms::all) == fs::perms::owner_read);
}

TEST_CASE("a folder that held a removed file goes unless somebody else has a file in it", "[delivery]") {
    const TemporaryFolder folder;
    deliver(site_of(site_a), folder / "public", 1);
    write(folder / "public/b/theirs.txt", "theirs");
    deliver(site_of(site_b), folder / "public", 1);
    CHECK(fs::exists(folder / "public/b/theirs.txt"));
    CHECK_FALSE(fs::exists(folder / "public/b/gone.txt"));
}

TEST_CASE("what cannot be delivered to is refused and nothing is touched", "[delivery]") {
    const TemporaryFolder folder;
    const AuditedSite site = site_of(site_a);
    fs::create_directory(folder / "real");
    fs::create_directory_symlink(folder / "real", folder / "link");
    write(folder / "plain", "keep me");
    refuse(site, folder / "link", "is a link");
    refuse(site, folder / "link/", "is a link");
    refuse(site, folder / "plain", "is not a folder");
    refuse(site, folder / "no/public", "there is no folder");
    refuse(site, "/", "name a folder of its own");
    CHECK(bytes_of(folder / "plain") == "keep me");
    CHECK(fs::is_empty(folder / "real"));
    CHECK(tree_of(folder.path()).size() == 3);
}

TEST_CASE("a file of somebody else in the place of one of ours is refused and kept", "[delivery]") {
    const TemporaryFolder folder;
    write(folder / "public/index.txt", "theirs");
    refuse(site_of(site_a), folder / "public", "the record of which");
    CHECK(tree_of(folder / "public") == Tree{{"index.txt", "theirs"}});
    fs::remove(folder / "public/index.txt");
    deliver(site_of(site_a), folder / "public", 1);
    write(folder / "public/c/new.txt", "theirs");
    refuse(site_of(site_b), folder / "public", "did not write");
    CHECK(bytes_of(folder / "public/c/new.txt") == "theirs");
    fs::remove_all(folder / "public/c");
    write(folder / "public/c", "theirs, where a folder belongs");
    refuse(site_of(site_b), folder / "public", "did not write");
    CHECK(bytes_of(folder / "public/index.txt") == "A");
}

TEST_CASE("two processes that deliver at once both succeed and leave a whole site", "[delivery]") {
    const TemporaryFolder folder;
    const AuditedSite a = site_of(site_a), b = site_of(site_b);
    deliver(a, folder / "public", 1);
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            int state = 0;
            try {
                for (int k = 0; k < 10; ++k) deliver((i + k) % 2 == 0 ? a : b, folder / "public", 1);
            } catch (const std::exception&) {
                state = 1;
            }
            ::_exit(state);
        }
        children.push_back(child);
    }
    for (pid_t child : children) {
        int state = 0;
        REQUIRE(::waitpid(child, &state, 0) == child);
        CHECK(state == 0);
    }
    const Tree tree = tree_of(folder / "public");
    CHECK((tree == with_folders(site_a) || tree == with_folders(site_b)));
}

TEST_CASE("a disk that takes no file of this size leaves the old site", "[delivery]") {
    const TemporaryFolder folder;
    deliver(site_of(site_a), folder / "public", 1);
    Tree large = site_b;
    large["large.txt"] = std::string(10'000, 'x');
    const AuditedSite site = site_of(large);
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        try {
            deliver(site, folder / "public", 1);
        } catch (const Failure&) {
            ::_exit(2);
        }
        ::_exit(0);
    }
    int state = 0;
    REQUIRE(::waitpid(child, &state, 0) == child);
    CHECK(WEXITSTATUS(state) == 2);
    CHECK(tree_of(folder / "public") == with_folders(site_a));
    deliver(site, folder / "public", 1);
    CHECK(tree_of(folder / "public") == with_folders(large));
}
