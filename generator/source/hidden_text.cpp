#include "source/hidden_text.h"

#include "basics/text.h"

#include <string_view>

namespace part_one {

std::vector<Comment> take_out_comments(std::vector<std::string>& lines) {
    std::vector<Comment> taken;
    int number = 0;
    int begun = 0;
    std::string comment;
    bool inside = false;
    for (std::string& line : lines) {
        ++number;
        std::string rest;
        std::size_t at = 0;
        while (at < line.size()) {
            if (inside) {
                const std::size_t end = line.find("-->", at);
                comment += line.substr(at, end == std::string::npos ? end : end - at);
                if (end == std::string::npos) break;
                taken.push_back({begun, comment});
                comment.clear();
                inside = false;
                at = end + 3;
                continue;
            }
            const std::size_t begin = line.find("<!--", at);
            rest += line.substr(at, begin == std::string::npos ? begin : begin - at);
            if (begin == std::string::npos) break;
            inside = true;
            begun = number;
            at = begin + 4;
        }
        if (inside) comment += '\n';
        line = std::move(rest);
    }
    if (!comment.empty()) taken.push_back({begun, comment});
    return taken;
}

std::vector<int> lines_of_hidden_elements(const std::vector<std::string>& lines) {
    std::vector<int> found;
    // A tag may go on over several lines: from its '<' to its '>' it is one text.
    std::string tag;
    int tag_line = 0;
    const auto judge = [&] {
        std::string flat;
        for (char c : lower_ascii(tag))
            if (!is_ascii_space(c)) flat += c;
        std::string spaced = " " + squeezed(lower_ascii(tag)) + " ";
        for (char& c : spaced)
            if (c == '=' || c == '"' || c == '\'' || c == '/' || c == '>') c = ' ';
        const bool hides =
            spaced.find(" hidden ") != std::string::npos || spaced.find("visually-hidden") != std::string::npos ||
            spaced.find("sr-only") != std::string::npos || flat.find("display:none") != std::string::npos ||
            flat.find("visibility:hidden") != std::string::npos || flat.find("opacity:0") != std::string::npos ||
            flat.find("font-size:0") != std::string::npos || flat.find("font-size:1p") != std::string::npos ||
            flat.find("color:white") != std::string::npos || flat.find("color:#fff") != std::string::npos ||
            flat.find("color=\"white\"") != std::string::npos || flat.find("color=\"#fff") != std::string::npos ||
            flat.find("color=white") != std::string::npos || flat.find("color:transparent") != std::string::npos ||
            flat.find("text-indent:-") != std::string::npos || flat.find("left:-") != std::string::npos ||
            flat.starts_with("<template") || flat.starts_with("<noscript") || flat.starts_with("<del") ||
            flat.starts_with("<ins") || flat.starts_with("<details") || flat.starts_with("<script") ||
            flat.starts_with("<style") || flat.starts_with("<textarea") || flat.starts_with("<title") ||
            flat.starts_with("<iframe") || flat.starts_with("<object") || flat.starts_with("<svg") ||
            flat.find("type=\"hidden\"") != std::string::npos;
        if (hides) found.push_back(tag_line);
    };
    bool inside = false;
    int number = 0;
    for (const std::string& line : lines) {
        ++number;
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (inside) {
                tag += line[at];
                if (line[at] == '>') {
                    inside = false;
                    judge();
                }
                continue;
            }
            if (line[at] == '<' && at + 1 < line.size() && is_ascii_letter(line[at + 1])) {
                inside = true;
                tag = "<";
                tag_line = number;
            }
        }
        if (inside) tag += ' ';
        // A paragraph ends a tag that was never closed.
        if (inside && trimmed(line).empty()) {
            inside = false;
            judge();
        }
    }
    return found;
}

} // namespace part_one
