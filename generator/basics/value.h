// A value of a settings file, a front matter block or a JSON file, whichever of the three it was written in.
//
// The adapters for YAML, TOML and JSON all read into this shape, so the stages know one shape and no library.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace part_one {

struct Value {
    enum class Kind { nothing, text, number, truth, list, map };
    Kind kind = Kind::nothing;
    std::string text{};  // as written for text, number and truth ("true", "false"); YAML scalars are all text
    bool quoted = false; // YAML: the scalar stood in quotes, or was a block
    std::vector<Value> items{};
    std::vector<std::pair<std::string, Value>> entries{}; // in the order of the file; keys are unique
    int line = 0;                                         // counted from 1; 0 where the format does not tell

    bool is_scalar() const { return kind == Kind::text || kind == Kind::number || kind == Kind::truth; }
    /// The entry of that name, or nullptr.
    const Value* find(std::string_view key) const;
    /// The text of a scalar entry of that name, else `otherwise`.
    std::string text_of(std::string_view key, const std::string& otherwise = {}) const;
};

// Defined out here, where a pair of text and Value is complete.
inline const Value* Value::find(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (name == key) return &value;
    return nullptr;
}

inline std::string Value::text_of(std::string_view key, const std::string& otherwise) const {
    const Value* found = find(key);
    return found && found->is_scalar() ? found->text : otherwise;
}

} // namespace part_one
