// One source as it was read: its place, its front matter, its lines and their outline. Nothing is decided yet.
#pragma once

#include "basics/confidential.h"
#include "basics/finding.h"
#include "basics/kind.h"
#include "source/front_matter.h"
#include "source/hidden_text.h"
#include "source/outline.h"

#include <string>
#include <vector>

namespace part_one {

struct Document {
    std::string path;   // relative to the site folder: "content/offices/cumbria/decisions/010-2017.md"
    std::string office; // the name of its office's folder
    Kind kind = Kind::decision;
    std::string stem; // the file's name without ".md"

    /// What keeps the source from being read at all; its state is then `error`. Empty for a good source.
    Findings errors;
    /// Observations that stop nothing.
    Findings findings;

    FrontMatter front_matter;
    std::vector<std::string> lines; // line n stands at [n - 1]; front matter and comments are blank
    Outline outline;
    std::vector<int> hidden_lines;  // lines with text that a browser would not show; from 1
    std::vector<Comment> comments;  // what stood in HTML comments
    Confidential unseen;            // comments and front matter that is never shown
    bool named_as_part_two = false; // its file name says that it is a separate Part 2

    bool is_readable() const { return errors.empty(); }
};

} // namespace part_one
