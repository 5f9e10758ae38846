// The words of a theme in one language, by key (strings/<language>.toml): everything a reader sees that no office wrote.
//
// Knows how the language writes dates, sums, counts and lists. A key that is missing is a Failure that names it.
#pragma once

#include "basics/date.h"
#include "basics/money.h"
#include "basics/outcome.h"
#include "basics/public_text.h"
#include "site/label.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

class Wording {
  public:
    /// `language` is its code ("cy"); `file` names the file in messages. Throws Failure where the words cannot be read.
    static Wording parse(const std::string& language, const std::string& file, std::string_view toml);

    /// Takes over every word of `own`, which is in the same language.
    void lay_over(const Wording& own);

    /// Throws Failure where the key is missing.
    PublicText word(std::string_view key) const;
    /// Gaps are written "{name}". A gap "count" chooses among `key.one`, `key.other` and what else the language has
    /// (CLDR plural categories). Throws Failure: a missing key, a gap nobody fills.
    PublicText phrase(const Phrase& phrase) const;
    PublicText label(const Label& label) const;

    PublicText date(Date date) const;          // "23 March 2017"
    PublicText iso_date(Date date) const;      // "2017-03-23"
    PublicText sum(Pence sum) const;           // "£123,000"
    PublicText count(std::size_t count) const; // "1,234"
    PublicText outcome(Outcome outcome) const;
    /// "A", "A and B", "A, B and C", "A, B and 4 others".
    PublicText list(const std::vector<PublicText>& names) const;

    const PublicText& language() const { return language_; }
    bool has(std::string_view key) const { return words_.find(key) != words_.end(); }
    /// Every key, sorted.
    std::vector<std::string> keys() const;

  private:
    Wording() = default;
    const std::string& raw(std::string_view key) const;
    std::string fill_of(const Fill& fill) const;

    std::string file_;
    PublicText language_;
    std::map<std::string, std::string, std::less<>> words_;
};

} // namespace part_one
