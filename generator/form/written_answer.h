// All that was written in answer to a question or behind a label: on its line, in the cells beside or below it, on the
// lines that go on.
//
// Recognition finds the first words; an answer that goes on ("NO", and below it "YES") is only seen here. Decides nothing.
#pragma once

#include "form/filled_form.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct WrittenAnswer {
    std::string kept;   // what was left standing
    std::string struck; // what was struck out
};

/// `labels[index]` with what was written there; `labels` in the order of the outline.
WrittenAnswer written_answer(const Outline& outline, const std::vector<Labelled>& labels, std::size_t index);

} // namespace part_one
