// What is not public today: Part 2, redacted words, a deferred Part 1.
//
// Anyone may put text in and hand it on; only the leak check of audit/ can take it out again (tests/wont_compile).
// That is promise 1: what is not public passes on only inside this type.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace part_one {

class LeakCheck; // audit/audits/leaks

class Confidential {
  public:
    Confidential() = default;

    /// `source` is the path of the document that the text stood in; a leak is reported against it.
    void add(std::string source, std::string text) { texts_.push_back({std::move(source), std::move(text)}); }
    void add(Confidential other) {
        for (Text& text : other.texts_) texts_.push_back(std::move(text));
    }
    bool is_empty() const { return texts_.empty(); }

  private:
    friend class LeakCheck;
    struct Text {
        std::string source;
        std::string words;
    };
    std::vector<Text> texts_;
};

} // namespace part_one
