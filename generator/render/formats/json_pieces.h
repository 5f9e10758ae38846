// Values as JSON (RFC 8259), for the data files.
#pragma once

#include "adapters/json.h"
#include "basics/date.h"
#include "basics/money.h"
#include "basics/public_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// A sum as a JSON number: "123000", "200124.66", "200124.6".
inline std::string json_number(Pence sum) {
    std::string text = format_plain(sum);
    if (text.find('.') != std::string::npos)
        while (text.ends_with('0')) text.pop_back();
    return text;
}

inline std::string json_or_null(const PublicText& text) {
    return text.get().empty() ? "null" : json_string(text.get());
}

inline std::string json_or_null(const std::optional<Date>& date) {
    return date ? '"' + format_iso_date(*date) + '"' : "null";
}

template <class Items, class Write>
std::string json_list(const Items& items, Write write) {
    std::string out = "[";
    for (const auto& item : items) {
        if (out.size() > 1) out += ',';
        out += write(item);
    }
    return out + "]";
}

/// The members of an object, in the order in which they are added.
class JsonObject {
  public:
    /// `value` is JSON already.
    JsonObject& add(std::string_view name, std::string_view value) {
        text_.append(text_.empty() ? "{" : ",").append("\"").append(name).append("\":").append(value);
        return *this;
    }
    JsonObject& add_text(std::string_view name, std::string_view text) { return add(name, json_string(text)); }
    /// Nothing where the text is empty.
    JsonObject& add_if(std::string_view name, std::string_view text) {
        return text.empty() ? *this : add_text(name, text);
    }
    std::string text() const { return text_.empty() ? "{}" : text_ + "}"; }

  private:
    std::string text_;
};

} // namespace part_one
