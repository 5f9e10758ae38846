// The output folder holds the old site or the new one, whole, whatever happens: kills and errors at every system call.

#include "audit/audits.h"
#include "basics/failure.h"
#include "delivery/publish.h"

#include <catch2/catch.hpp>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__x86_64__)
#include <sys/syscall.h>
#include <sys/user.h>
#endif

using namespace part_one;
namespace fs = std::filesystem;

namespace {

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

std::string bytes_of(const fs::path& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

Tree tree_of(const fs::path& root) {
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

void write(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

AuditedSite site_of(const Tree& files) {
    RenderedSite site;
    for (const auto& [path, bytes] : files) site.files.push_back({path, bytes, {}});
    Auditor::Verdict verdict = Auditor::audit(std::move(site), {}, {}, 1);
    REQUIRE(verdict.site);
    return std::move(*verdict.site);
}

const Tree site_a = {{"a/one.txt", "one"}, {"a/two.txt", "two"}, {"b/gone.txt", "withdrawn"}, {"index.txt", "A"}};
const Tree site_b = {{"a/one.txt", "one"}, {"a/two.txt", "TWO"}, {"c/new.txt", "new"}, {"index.txt", "B"}};

Tree with_folders(Tree files) {
    const Tree only_files = files;
    for (const auto& [path, bytes] : only_files)
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
            files[path.substr(0, slash + 1)] = "";
    return files;
}

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

namespace {

struct Traced {
    bool is_possible = false; // some machines let no process be traced
    bool was_reached = false; // the wanted call
    int exit_code = -1;       // -1: killed
};

// Runs `work` in a child process and calls at_call(child) before its n-th system call (from 0), which answers whether it
// let the call come to its end.
Traced run_until_call(const std::function<void()>& work, int wanted, const std::function<bool(pid_t)>& at_call) {
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(77);
        ::raise(SIGSTOP);
        try {
            work();
        } catch (const Failure&) {
            ::_exit(2);
        } catch (...) {
            ::_exit(3);
        }
        ::_exit(0);
    }
    Traced traced;
    int state = 0;
    ::waitpid(child, &state, 0);
    if (WIFEXITED(state)) return traced;
    traced.is_possible = true;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, reinterpret_cast<void*>(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL));
    int calls = 0;
    bool is_inside = false;
    while (true) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr); // in vain where it was killed: then the wait tells
        ::waitpid(child, &state, 0);
        if (WIFSIGNALED(state)) return traced;
        if (WIFEXITED(state)) {
            traced.exit_code = WEXITSTATUS(state);
            return traced;
        }
        is_inside = !is_inside;
        if (!is_inside || calls++ != wanted) continue;
        traced.was_reached = true;
        if (at_call(child)) is_inside = false;
    }
}

#if defined(__x86_64__)
// Makes the call that `child` is about to make fail. Memory and exits are the machine's own; here the disk fails.
bool fail_call(pid_t child, int error) {
    user_regs_struct registers{};
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    for (const long spared : {SYS_exit_group, SYS_brk, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_futex})
        if (registers.orig_rax == static_cast<unsigned long long>(spared)) return false;
    registers.orig_rax = ~0ull; // no such call
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
    int state = 0;
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    ::waitpid(child, &state, 0);
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    registers.rax = static_cast<unsigned long long>(-error);
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
    return true;
}
#endif

} // namespace

TEST_CASE("a kill before any system call leaves the old site or the new one and the next build is whole",
          "[delivery]") {
    const AuditedSite a = site_of(site_a), b = site_of(site_b);
    const Tree whole_a = with_folders(site_a), whole_b = with_folders(site_b);
    const auto kill = [](pid_t child) {
        ::kill(child, SIGKILL);
        return false;
    };
    for (const bool has_spare : {false, true}) {
        int kills = 0;
        for (Traced traced{true, true, -1}; traced.was_reached; ++kills) {
            const TemporaryFolder folder;
            const fs::path out = folder / "public";
            if (has_spare) deliver(b, out, 1);
            deliver(a, out, 1);
            traced = run_until_call([&] { deliver(b, out, 1); }, kills, kill);
            if (!traced.is_possible) {
                WARN("this machine does not let a process be traced; kills were not tried");
                return;
            }
            INFO("killed before system call " << kills);
            const Tree tree = tree_of(out);
            REQUIRE((tree == whole_a || tree == whole_b));
            REQUIRE((traced.was_reached || tree == whole_b));
            deliver(kills % 2 == 0 ? a : b, out, 1);
            REQUIRE(tree_of(out) == (kills % 2 == 0 ? whole_a : whole_b));
            const fs::path keeping = folder / ".public.partone";
            REQUIRE_FALSE(fs::exists(keeping / "working"));
            if (fs::exists(keeping / "spare")) REQUIRE(tree_of(keeping / "spare") == tree_of(out));
        }
        CHECK(kills > 50);
    }
}

#if defined(__x86_64__)
TEST_CASE("an error of any system call is a failure with the old site or a delivery of the new one", "[delivery]") {
    const AuditedSite a = site_of(site_a), b = site_of(site_b);
    Tree whole_a = with_folders(site_a), whole_b = with_folders(site_b);
    whole_a["theirs.txt"] = whole_b["theirs.txt"] = "theirs";
    int failures = 0;
    for (const int error : {EIO, EACCES}) {
        Traced traced{true, true, -1};
        for (int call = 0; traced.was_reached; ++call) {
            const TemporaryFolder folder;
            const fs::path out = folder / "public";
            write(out / "theirs.txt", "theirs");
            deliver(a, out, 1);
            traced =
                run_until_call([&] { deliver(b, out, 1); }, call, [&](pid_t child) { return fail_call(child, error); });
            if (!traced.is_possible) {
                WARN("this machine does not let a process be traced; errors were not tried");
                return;
            }
            INFO("error " << error << " at system call " << call);
            REQUIRE((traced.exit_code == 0 || traced.exit_code == 2));
            REQUIRE(tree_of(out) == (traced.exit_code == 0 ? whole_b : whole_a));
            failures += traced.exit_code == 2;
            deliver(b, out, 1);
            REQUIRE(tree_of(out) == whole_b);
        }
    }
    CHECK(failures > 50);
}
#endif
