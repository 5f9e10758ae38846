// From the files of a site folder to documents. A pure function of its arguments: the disk was read before.
//
// Which files are sources: every *.md (any case, also .markdown) below content/offices/<office>/decisions/ and …/panel-reports/.
#pragma once

#include "source/document.h"

#include <string>
#include <vector>

namespace part_one {

/// One file of the site folder, in memory: the twin of the disk in tests.
struct InputFile {
    enum class Kind { file, link, special, too_large };
    std::string path; // relative to the site folder, bytes as on the disk
    std::string bytes;
    Kind kind = Kind::file;
};

/// The sources among the files, in the order of their paths.
std::vector<const InputFile*> source_files(const std::vector<InputFile>& files);
/// Never throws for anything that a file holds.
Document read_document(const InputFile& file);

/// Documents in the order of their paths, worked on by up to `jobs` threads (0: one per core). Never throws for
/// anything that a file holds.
std::vector<Document> read_documents(const std::vector<InputFile>& files, unsigned jobs);

/// Does this path name a source? For "content/offices/cumbria/decisions/2017/010.md": yes.
bool is_source_path(const std::string& path);

/// The largest source that is read, in bytes.
constexpr std::size_t largest_source = std::size_t{1} << 20;

} // namespace part_one
