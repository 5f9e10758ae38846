// What the fuzzers are let loose on: three stages that read what an office wrote, each with an oracle.
//
// A target aborts where its oracle is broken; crashes, time and memory are the fuzzer's to see.
#pragma once

#include <string_view>
#include <vector>

namespace fuzz {

/// The bytes are keys of a front matter that also holds confidential matter, above a public form.
void front_matter(std::string_view bytes);
/// The bytes are a whole form: every line of its outline stands in it, and its shadow folds to itself.
void outline(std::string_view bytes);
/// The bytes stand before Part 2 of a generated form, or after the confidential sentence in it.
void disclosure(std::string_view bytes);

struct Target {
    std::string_view name;
    void (*run)(std::string_view bytes);
};
const std::vector<Target>& targets();

} // namespace fuzz
