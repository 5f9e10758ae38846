// What a form's public part says of its Part 2: whether there is one, and on what ground.
#pragma once

#include "basics/finding.h"
#include "form/filled_form.h"

#include <string>
#include <vector>

namespace part_one {

struct PartTwoSaid {
    bool exists = false;
    std::string ground; // empty where none is given
    Findings findings;
};

/// What was seen of it besides: a paper that the public part names as closed, or something that was taken out.
enum class SeenOfPartTwo { nothing, closed_paper, cut };

/// `labels` of the public part.
PartTwoSaid part_two_said(const std::vector<Labelled>& labels, const FrontMatter& front, SeenOfPartTwo seen);

} // namespace part_one
