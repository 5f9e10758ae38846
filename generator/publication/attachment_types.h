// The kinds of files that may be published beside a form, and how each is made fit for it, in one list that can be read.
#pragma once

#include "basics/clean_file.h"
#include "source/input_file.h"

#include <string_view>
#include <vector>

namespace part_one {

struct AttachmentType {
    std::string_view name;                          // the lower-case ending of its files: "pdf"
    bool is_picture = false;                        // a page may show it
    CleanFile (*clean)(std::string_view) = nullptr; // never throws for anything that the bytes hold
};

const std::vector<AttachmentType>& attachment_types();
/// By the ending of a file's name, whatever its capitals; nullptr for a kind that is never published.
const AttachmentType* attachment_type(std::string_view file_name);

/// The bytes as they may be published, and what of their words speaks against it.
CleanFile clean_attachment(std::string_view file_name, std::string_view bytes);

} // namespace part_one
