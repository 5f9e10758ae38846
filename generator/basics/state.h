// What becomes of a source on the as-of date.
#pragma once

namespace part_one {

enum class State { published, deferred, withheld, withdrawn, error };

inline const char* name_of(State state) {
    switch (state) {
    case State::published: return "published";
    case State::deferred: return "deferred";
    case State::withheld: return "withheld";
    case State::withdrawn: return "withdrawn";
    case State::error: return "error";
    }
    return "error";
}

} // namespace part_one
