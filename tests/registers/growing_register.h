// A register as it grows over a year: forms that arrive, wait for their day, are amended, moved, withdrawn and deleted,
// and what ought to be public of them on each day, worked out without the program.
#pragma once

#include "support/site_in_memory.h"

#include <set>
#include <string>
#include <vector>

namespace growing {

using part_one::Date;
using part_one::InputFile;

/// What an office does with one form, from the day it comes into the folder.
enum class Course {
    plain,          // public from its first day
    deferred,       // by the words of the form
    deferred_above, // by its front matter
    dated_ahead,    // the front matter's `published` names a day to come
    unsettled,      // asks for deferral without a day, until an officer writes one
    put_off,        // the deferral is moved to a later day before it ends
    withdrawn,
    withdrawn_unseen, // withdrawn while deferred: its notice appears on the day
    deleted,
    amended,
    renumbered,
    moved, // into the folder of another office
    marked,
};

struct Life {
    int number = 0;
    Course course = Course::plain;
    int arrives = 0; // days after the first
    int acts = 0;    // the day on which the officer does something more, where the course has one
    int ends = 0;    // the day on which its deferral ends, where it has one
};

class Register {
  public:
    /// `decisions` forms that arrive over `days` days; the same seed gives the same register.
    Register(std::uint64_t seed, int decisions, int days);

    /// The files of content/ on that day.
    std::vector<InputFile> files_on(int day) const;
    /// Numbers of the forms whose words may be read on that day.
    std::set<int> public_on(int day) const;

  private:
    std::vector<Life> lives_;
};

Date day_of(int day);

/// A word that stands in the form of that number and nowhere else.
std::string word_of(int number);
/// The numbers of all forms of which a word stands in these bytes.
std::set<int> words_in(const std::string& bytes);

} // namespace growing
