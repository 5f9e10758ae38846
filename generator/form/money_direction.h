// Is money that a sentence names paid out? "accept £n from X", "sell the station to X for £n", "reduce the grant to X by £n",
// "borrow", "recover", "write off": taken in, cut or moved, and nobody is awarded it.
//
// Knows one sentence. What stands behind a verb of paying is paid, though another verb stands before it: "accept £n from A
// and award it to B". The verbs, with examples that run: tests/rules/awards.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

class MoneyDirection {
  public:
    explicit MoneyDirection(std::string_view sentence);

    /// The verb, as a finding names it ("sell"), by which what stands at `at` is not paid out; empty where none is.
    std::string_view verb_at(std::size_t at) const;
    bool takes_in() const;
    /// Of sentences that hold such a verb: does it pay something out, too?
    bool pays() const;
    /// Is what stands at `at`, behind "from", who gives what is accepted or received?
    bool is_giver(std::size_t at) const;

  private:
    struct Turn {
        std::size_t from = 0;  // of the sentence: what stands behind this
        std::string_view verb; // empty where it pays
    };

    std::string lower_;
    std::vector<Turn> turns_; // in order
};

} // namespace part_one
