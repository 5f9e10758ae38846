// What the generator has to say about one source: collected, all reported in one run.
//
// A message starts in lower case, says what was found, what was expected and what to do, ends without a full stop,
// and never quotes a line or anything withheld. Rule ids are stable and greppable.
#pragma once

#include <string>
#include <vector>

namespace part_one {

enum class Severity { note, warning, error };

struct Finding {
    Severity severity = Severity::note;
    std::string rule; // "folder/what-was-found"
    int line = 0;     // of the source, counted from 1; 0 where the whole source is meant
    std::string message;

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// The word for reports: "note", "warning" or "error".
inline const char* word_of(Severity severity) {
    if (severity == Severity::error) return "error";
    return severity == Severity::warning ? "warning" : "note";
}

} // namespace part_one
