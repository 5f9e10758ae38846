// The words under which a text is found: folded, in the order in which they stand.
//
// A word is a run of letters, without accents and in lower case, or a number. "PCD1306" is two words, "pcd" and "1306";
// "£61,500.00" is "61500", "£61,482.50" is "61482.50", "010 / 2017" is "10" and "2017". An apostrophe parts words.
// themes/plain/assets/search.js reads in the same way what somebody types; tests/unit/search_script_test.cpp compares
// the two. Words that were written together are never put together here where the leak check would read them apart.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// Hands out one word after the other.
class SearchWords {
  public:
    explicit SearchWords(std::string_view text) : text_(text) {}

    /// False where there are no more.
    bool next();
    /// Both until the next call.
    std::string_view word() const { return word_; }
    bool is_number() const { return is_number_; }
    /// Was it written with a capital, or with a letter beyond ASCII, at its front?
    bool may_be_name() const { return may_be_name_; }

  private:
    void take_letters(std::size_t from);
    void take_number(std::size_t from);

    std::string_view text_;
    std::size_t at_ = 0;
    std::string word_;
    bool is_number_ = false;
    bool may_be_name_ = false;
};

} // namespace part_one
