#include "form/unwrapped.h"

#include "source/wrapped_lines.h"

namespace part_one {

std::optional<Unwrapped> unwrapped(const Outline& outline, const std::vector<std::string>& lines,
                                   const Profile& profile) {
    const auto margin = margin_of(outline, lines);
    if (!margin) return std::nullopt;
    Unwrapped whole{{without_wrapping(outline, lines, *margin), {}}, {}};
    whole.labels = recognise_labels(whole.outline, profile);
    return whole;
}

} // namespace part_one
