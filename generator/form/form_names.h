// What a form calls itself and its office at its top: "DECISION NOTICE", "Cofnod Penderfyniad", "Midshire PCC – Decision
// Notice 2022/14: Lamps". Neither is a title; a number may stand behind, and a title behind that.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// Does this text name a body or a kind of form, and nothing that was decided?
bool names_a_body(std::string_view text);

/// "Decision Log 005/2022": what the form calls itself, and its number.
bool is_form_name_with(std::string_view text, std::string_view number);

/// "Strategic Policing Board", "Joint Executive Committee": who decided, by the last word of its name.
bool is_name_of_board(std::string_view text);

/// "Item 6: Drones": without the number that the matter has on an agenda.
std::string_view without_item_number(std::string_view text);

/// A number behind what the form calls itself: "Decision Notice 2022/C14", "Decision log entry 0093", "… (DN 61B)".
struct NumberInName {
    std::string number;
    std::string rest; // what is left beside the name of the form: perhaps a title
};
std::optional<NumberInName> number_in_form_name(std::string_view text);

/// "Lamps for the park ref: 1590    Recommendations Approved": a number that its word leads in behind a title. The views
/// are of `text`.
struct Referenced {
    std::string_view before, number, behind;
};
std::optional<Referenced> reference_in_line(std::string_view text);

/// "Title: Police, Fire and Crime Commissioner": that of who signed.
bool is_post_of_maker(std::string_view value);

/// "Decision notice: buying cameras" without what the form calls itself.
std::string_view without_form_name(std::string_view text);

} // namespace part_one
