#include "render/html/script_data.h"

namespace part_one {

Html ScriptData::of(std::string_view json) {
    std::string out = "<script type=\"application/ld+json\">";
    for (const char c : json) {
        switch (c) {
        case '<': out += "\\u003c"; break;
        case '>': out += "\\u003e"; break;
        case '&': out += "\\u0026"; break;
        default: out += c;
        }
    }
    return Html(out += "</script>");
}

} // namespace part_one
