// From the files of a site folder to documents. A pure function of its arguments: the disk was read before.
//
// Which files are sources: every *.md (any case, also .markdown) below content/offices/<office>/decisions/ and …/panel-reports/.
#pragma once

#include "source/document.h"
#include "source/files_beside.h"
#include "source/input_file.h"

#include <string>
#include <vector>

namespace part_one {

/// The sources among the files, in the order of their paths.
std::vector<const InputFile*> source_files(const std::vector<InputFile>& files);
/// Notes which of the files beside the form it names. Never throws for anything that a file holds.
Document read_document(const InputFile& file, const FilesBeside& beside);

/// Documents in the order of their paths, worked on by up to `jobs` threads (0: one per core). Never throws for
/// anything that a file holds.
std::vector<Document> read_documents(const std::vector<InputFile>& files, unsigned jobs);

/// Does this path name a source? For "content/offices/cumbria/decisions/2017/010.md": yes.
bool is_source_path(const std::string& path);

/// The largest source that is read, in bytes.
constexpr std::size_t largest_source = std::size_t{1} << 20;

} // namespace part_one
