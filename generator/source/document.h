// One source as it was read: its place, its front matter, its lines and their outline. Nothing is decided yet.
#pragma once

#include "basics/confidential.h"
#include "basics/finding.h"
#include "basics/kind.h"
#include "source/file_name_marks.h"
#include "source/front_matter.h"
#include "source/hidden_text.h"
#include "source/outline.h"

#include <string>
#include <vector>

namespace part_one {

/// A file beside a form, named by its words. One of the body has lines, from 1, both included.
struct FileMention {
    enum class Where { body, unseen, anywhere }; // unseen: a comment, or what front matter never shows
    std::string file;                            // its path, relative to the site folder
    Where where = Where::anywhere;
    int first_line = 0;
    int last_line = 0;
};

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
    std::vector<int> hidden_lines; // lines with text that a browser would not show; from 1
    std::vector<Comment> comments; // what stood in HTML comments
    Confidential unseen;           // comments and front matter that is never shown
    NameSays name_says = NameSays::nothing;

    std::string private_words; // of the front matter's private keys, decoded: who names a file there closes it
    std::vector<FileMention> named_files; // files beside the form that it names, in whatever way

    bool is_readable() const { return errors.empty(); }
};

} // namespace part_one
