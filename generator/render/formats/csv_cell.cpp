// Cells of CSV files (RFC 4180) that no spreadsheet runs (OWASP, CSV injection).
#include "basics/text.h"
#include "render/formats/data_tables.h"
#include "render/html/escape.h"

namespace part_one {

namespace {

/// Would a spreadsheet read this as a formula? Full-width signs count: some programs fold them before they look.
bool begins_like_a_formula(std::string_view text) {
    if (text.empty()) return false;
    if (static_cast<unsigned char>(text[0]) < 0x20 || text[0] == 0x7f) return true;
    while (!text.empty()) { // spaces of every kind in front hide nothing
        if (text[0] == ' ')
            text.remove_prefix(1);
        else if (text.starts_with("\xc2\xa0"))
            text.remove_prefix(2);
        else if (text.starts_with("\xe3\x80\x80") || text.starts_with("\xef\xbb\xbf") ||
                 text.starts_with("\xe2\x80\x8b"))
            text.remove_prefix(3);
        else
            break;
    }
    if (text.empty()) return false;
    if (std::string_view("=+-@\t\r\n|").find(text[0]) != std::string_view::npos) return true;
    for (const std::string_view sign : {"＝", "＋", "－", "＠", "−", "﹣", "﹢", "﹦", "﹫"})
        if (text.starts_with(sign)) return true;
    return false;
}

} // namespace

std::string csv_cell(std::string_view text) {
    const std::string clean = without_forbidden(std::string(text));
    const bool is_formula = begins_like_a_formula(text) || begins_like_a_formula(clean);
    std::string cell = (is_formula ? "'" : "") + clean;
    if (cell.find_first_of(",\"\r\n;'\t") == std::string::npos) return cell;
    return '"' + replaced(std::move(cell), "\"", "\"\"") + '"';
}

} // namespace part_one
