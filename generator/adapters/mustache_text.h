// The text of a template before Mustache sees it: partials spliced in, indentation and comments gone, tags checked.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// One tag, as it stands between the braces.
struct TemplateTag {
    enum class Kind { text, html, section, inverted, end };
    Kind kind = Kind::text;
    std::string name;
};

struct TemplateText {
    std::string text;
    std::vector<TemplateTag> tags; // in order
};

/// Throws Failure with the template's name; Template's constructor says for what.
TemplateText prepare_template(const std::string& name, std::string_view text,
                              const std::map<std::string, std::string>& partials);

} // namespace part_one
