// How the exchange goes. Beside the folder `public` lies a hidden folder `.public.partone` with
//   lock      held while a site is delivered;
//   manifest  which files in `public` are ours (in the middle of a delivery: those of both sites);
//   spare     a tree in step with `public`, so that the next delivery writes only what changed;
//   working   the spare tree while it is being changed; found by the next build if this one dies;
//   old       only where the file system cannot exchange two folders: the old site, for an instant.
// 1. `working` is brought up to date beside the old site. 2. `working` and `public` are exchanged in one system call. 3. What
// is now in `working`, the old site, is brought up to date too, so that nothing withdrawn stays on the disk.
// A kill before 2 leaves the old site, after 2 the new one; `working` tells the next build to begin with 1 or 3 again.

#include "delivery/publish.h"

#include "adapters/disk.h"
#include "adapters/threads.h"
#include "basics/failure.h"
#include "delivery/staging.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace part_one {
namespace {

namespace fs = std::filesystem;

// Where everything of one delivery lies.
struct Places {
    fs::path out, keeping, lock, manifest, spare, working, old;
};

Places places_of(const fs::path& out_as_given) {
    std::error_code error;
    fs::path out = fs::absolute(out_as_given, error).lexically_normal();
    if (error) throw Failure("cannot tell where " + out_as_given.string() + " is: " + error.message());
    if (!out.has_filename()) out = out.parent_path(); // "public/"
    if (!out.has_filename())
        throw Failure("the site cannot be delivered to " + out.string() + "; name a folder of its own with --out");
    const Place place = what_is_at(out);
    if (place == Place::link) throw Failure(out.string() + " is a link; name the folder that it leads to with --out");
    if (place == Place::something_else)
        throw Failure(out.string() + " is not a folder; move it away or name another place with --out");
    if (what_is_at(out.parent_path() / ".") != Place::folder)
        throw Failure("there is no folder " + out.parent_path().string() +
                      " to deliver the site in; make it or name another place with --out");
    fs::path keeping = out.parent_path() / ".";
    keeping += out.filename();
    keeping += ".partone";
    return {
        out, keeping, keeping / "lock", keeping / "manifest", keeping / "spare", keeping / "working", keeping / "old"};
}

bool is_there(const fs::path& folder) { return what_is_at(folder) != Place::missing; }

// After a build that died between the two renames of a file system without exchange.
void put_back_what_was_set_aside(const Places& places) {
    if (!is_there(places.old)) return;
    if (!is_there(places.out)) {
        rename_new(places.old, places.out);
    } else if (!is_there(places.working)) {
        rename_new(places.old, places.working);
    } else {
        remove_tree(places.old);
    }
}

void exchange(const Places& places) {
    if (exchange_folders(places.working, places.out)) return;
    rename_new(places.out, places.old); // for an instant there is no site: nothing better can be had here
    try {
        rename_new(places.working, places.out);
    } catch (const Failure&) {
        rename_new(places.old, places.out);
        throw;
    }
    rename_new(places.old, places.working);
}

Manifest paths_of(const std::vector<RenderedFile>& files) {
    Manifest paths;
    for (const RenderedFile& file : files) paths.push_back(file.path);
    std::sort(paths.begin(), paths.end());
    return paths;
}

Manifest both(const Manifest& one, const Manifest& other) {
    Manifest all;
    std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(all));
    return all;
}

Manifest only_in(const Manifest& one, const Manifest& other) {
    Manifest rest;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(rest));
    return rest;
}

class DeliveryUnderway {
  public:
    DeliveryUnderway(const AuditedSite& site, Places places, unsigned jobs)
        : files_(site.files()), places_(std::move(places)), jobs_(jobs) {}

    Delivery carry_out() {
        put_back_what_was_set_aside(places_);
        const bool is_first = !is_there(places_.out);
        const std::optional<Manifest> recorded = is_first ? Manifest{} : read_manifest(places_.manifest);
        look_at_out();
        const TargetTree target = plan_target_tree(files_, standing_, is_same_, recorded);
        Delivery delivery{files_.size(),
                          target.written,
                          target.removed,
                          only_in(recorded.value_or(Manifest{}), paths_of(files_)),
                          {}};
        const bool is_changed = is_first || target.written > 0 || target.removed > 0;
        if (is_changed) {
            take_spare_in_hand();
            bring_up_to_date(places_.working, target, places_.out, standing_, jobs_);
            write_manifest(places_.manifest, both(recorded.value_or(Manifest{}), paths_of(files_)));
            if (is_first) {
                rename_new(places_.working, places_.out);
            } else {
                set_mode_like_out();
                flush(target);
                exchange(places_);
            }
        }
        try { // the site of this build stands; what follows is for the next
            if (is_there(places_.working)) settle_spare();
            write_manifest(places_.manifest, paths_of(files_));
        } catch (const Failure& failure) {
            delivery.left_over =
                std::string("the new site stands, but the spare copy of the old one is not cleared yet: ") +
                failure.what() + "; build again, or remove " + places_.working.string();
        }
        return delivery;
    }

  private:
    void look_at_out() {
        standing_ = is_there(places_.out) ? list_tree(places_.out) : std::vector<TreeEntry>{};
        is_same_.assign(files_.size(), 0);
        constexpr std::size_t batch = 32;
        for_each_index((files_.size() + batch - 1) / batch, jobs_, [&](std::size_t b) {
            for (std::size_t i = b * batch; i < std::min(files_.size(), (b + 1) * batch); ++i) {
                const TreeEntry* const there = entry_at(standing_, files_[i].path);
                is_same_[i] = there && there->kind == TreeEntry::Kind::file && there->size == files_[i].bytes.size() &&
                              holds_exactly(places_.out / files_[i].path, files_[i].bytes);
            }
        });
    }

    // From here on the spare tree is in step with nothing, and its name says so.
    void take_spare_in_hand() {
        if (is_there(places_.working)) {
            if (is_there(places_.spare)) remove_tree(places_.spare);
        } else if (is_there(places_.spare)) {
            rename_new(places_.spare, places_.working);
        }
    }

    // The old site must not be given up for files that a loss of power would still empty.
    void flush(const TargetTree& target) {
        constexpr std::size_t few = 256; // more are quicker together, though other programs' files go with them
        if (target.written > few) return flush_disk_of(places_.working);
        for (const TargetTree::OwnFile& own : target.own)
            if (!own.standing) flush_file(places_.working / own.file->path);
    }

    void set_mode_like_out() {
        const unsigned mode = mode_of(places_.out);
        if (mode_of(places_.working) != mode) set_mode(places_.working, mode);
    }

    // The output folder was compared byte for byte, or was just made: it is asked only where its files lie now.
    void settle_spare() {
        take_spare_in_hand();
        standing_ = list_tree(places_.out);
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const TreeEntry* const there = entry_at(standing_, files_[i].path);
            is_same_[i] = there && there->kind == TreeEntry::Kind::file && there->size == files_[i].bytes.size();
        }
        const TargetTree target = plan_target_tree(files_, standing_, is_same_, paths_of(files_));
        bring_up_to_date(places_.working, target, places_.out, standing_, jobs_);
        rename_new(places_.working, places_.spare);
    }

    const std::vector<RenderedFile>& files_;
    Places places_;
    unsigned jobs_;
    std::vector<TreeEntry> standing_; // what is in the output folder
    std::vector<char> is_same_;       // by file of the site: does it stand there already?
};

} // namespace

Delivery deliver(const AuditedSite& site, const fs::path& out, unsigned jobs,
                 const std::function<void()>& once_it_stands) {
    const Places places = places_of(out);
    make_folder(places.keeping);
    const WaitingLock lock(places.lock);
    Delivery delivery = DeliveryUnderway(site, places, jobs).carry_out();
    if (once_it_stands) once_it_stands();
    return delivery;
}

} // namespace part_one
