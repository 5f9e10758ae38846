// The files that lie in an office's folder beside its forms, and which of them a text names.
//
// A link finds its file as Windows would: whatever the capitals. A text names a file where the words of the file's name
// stand in it in their order, however they are spelt or marked up: that only ever closes, so it reads generously.
// Design: design/0006-attachments.md.
#pragma once

#include "source/document.h"
#include "source/input_file.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

class FilesBeside {
  public:
    explicit FilesBeside(const std::vector<InputFile>& files);

    bool holds_any_of(const std::string& office) const { return offices_.contains(office); }

    /// The path of the file or form that `name` (basics/file_address) means, seen from the folder of `source`; nothing
    /// where there is none, or where two differ only in their capitals.
    std::optional<std::string> find(const std::string& source, const std::string& name) const;

    /// The files of the same office that `text` names, each mention with its lines (from 1) in `text`. Where the folder
    /// of `source` holds a file of that name, others of that name elsewhere are not meant.
    std::vector<FileMention> named_in(const std::string& source, std::string_view text, FileMention::Where where) const;

    /// The files whose name or folder says that they are confidential.
    const std::set<std::string>& named_part_two() const { return named_part_two_; }

  private:
    struct Named {
        std::vector<std::string> words; // of the file's name, its ending included
        std::vector<std::string> paths;
    };
    using ByFirstWord = std::map<std::string, std::vector<Named>, std::less<>>;
    std::map<std::string, ByFirstWord> offices_;
    std::map<std::string, std::vector<std::string>> by_folded_path_; // forms among them
    std::set<std::string> named_part_two_;
};

} // namespace part_one
