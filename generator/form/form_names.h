// What a form calls itself and its office at its top: "DECISION NOTICE", "Cofnod Penderfyniad", "Midshire PCC – Decision
// Notice 2022/14: Lamps". Neither is a title; a number may stand behind, and a title behind that.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// Does this text name a body or a kind of form, and nothing that was decided?
bool names_a_body(std::string_view text);

/// A number behind what the form calls itself: "Decision Notice 2022/C14", "Decision log entry 0093", "… (DN 61B)".
struct NumberInName {
    std::string number;
    std::string rest; // what is left beside the name of the form: perhaps a title
};
std::optional<NumberInName> number_in_form_name(std::string_view text);

/// "Decision notice: buying cameras" without what the form calls itself.
std::string_view without_form_name(std::string_view text);

} // namespace part_one
