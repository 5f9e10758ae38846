#include "form/two_titles.h"

#include "adapters/unicode.h"
#include "basics/text.h"

namespace part_one {

namespace {

bool is_welsh_label(std::string_view label) {
    const std::string folded = fold(trimmed(label));
    return folded.starts_with("teitl") || folded.starts_with("pwnc");
}

} // namespace

TwoTitles titles_in(std::string_view label, std::string title) {
    const std::size_t stroke = title.find(" / ");
    const bool one = label.find('/') == std::string_view::npos || stroke == std::string::npos ||
                     title.find(" / ", stroke + 1) != std::string::npos;
    if (one)
        return is_welsh_label(label) && label.find('/') == std::string_view::npos ? TwoTitles{{}, std::move(title)}
                                                                                  : TwoTitles{std::move(title), {}};
    std::string first(trimmed(std::string_view(title).substr(0, stroke)));
    std::string second(trimmed(std::string_view(title).substr(stroke + 3)));
    return is_welsh_label(label) ? TwoTitles{std::move(second), std::move(first)}
                                 : TwoTitles{std::move(first), std::move(second)};
}

} // namespace part_one
