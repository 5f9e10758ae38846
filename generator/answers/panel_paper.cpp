#include "answers/panel_paper.h"

#include "answers/site_words.h"
#include "basics/outcome.h"
#include "basics/text.h"
#include "render/formats/data_tables.h"
#include "render/html/escape.h"
#include "render/pages/pages.h"
#include "settings/settings.h"

#include <set>

namespace part_one {

namespace {

/// A cell of the list; `link` is where it leads.
struct Cell {
    std::string text;
    std::string link = {};
};

/// A part of the list under a heading of its own.
struct Part {
    std::string heading;
    std::string summary;
    std::vector<std::vector<Cell>> rows;
};

struct Columns {
    const Wording& words;
    bool has_office = false;      // only where there are several
    bool is_for_machines = false; // days and sums as data, the address in a cell of its own

    std::string word(const char* key) const { return words.word(key).get(); }

    std::vector<std::string> names() const {
        std::vector<std::string> names{word("row.date"), word("row.number"), word("row.title")};
        if (has_office) names.push_back(word("row.office"));
        for (const char* key : {"record.decision_maker", "row.outcome", "row.sum", "record.providers"})
            names.push_back(word(key));
        if (is_for_machines) names.push_back(word("panel.address"));
        return names;
    }

    std::vector<Cell> row(const PanelLine& line) const {
        std::vector<Cell> cells{{day(line)}, {line.number}, {title(line), is_for_machines ? "" : line.url}};
        if (has_office) cells.push_back({line.office});
        cells.push_back({line.decision_maker});
        const auto outcome = outcome_named(line.status);
        cells.push_back({outcome ? words.outcome(*outcome).get() : word("outcome.not_recorded")});
        cells.push_back({sum(line)});
        std::string providers;
        for (const std::string& name : line.providers) providers += (providers.empty() ? "" : "; ") + name;
        cells.push_back({std::move(providers)});
        if (is_for_machines) cells.push_back({line.url});
        return cells;
    }

  private:
    std::string day(const PanelLine& line) const {
        if (!line.date) return is_for_machines ? "" : word("row.no_date");
        return is_for_machines ? format_iso_date(*line.date) : words.date(*line.date).get();
    }
    std::string title(const PanelLine& line) const {
        return line.title.empty() ? word("record.untitled_decision") : line.title;
    }
    std::string sum(const PanelLine& line) const {
        if (is_for_machines) return line.sum ? format_plain(*line.sum) : "";
        return line.sum ? words.sum(*line.sum).get() : word("sum.none");
    }
};

Part part_of(const std::vector<PanelLine>& lines, std::string heading, const Columns& columns) {
    Part part{std::move(heading), totals_in_words(columns.words, totals_of(lines), "list.decisions").get(), {}};
    for (const PanelLine& line : lines) part.rows.push_back(columns.row(line));
    return part;
}

std::string markdown_text(std::string_view text) {
    std::string out;
    for (const char c : squeezed(text)) {
        if (std::string_view("\\`*_{}[]<>#|~!&$^").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// Inside "<…>" an address ends at ">" alone; ours hold no spaces.
std::string markdown_link(const Cell& cell) {
    if (cell.link.empty()) return markdown_text(cell.text);
    return "[" + markdown_text(cell.text) + "](<" + replaced(replaced(cell.link, "|", "%7C"), ">", "%3E") + ">)";
}

std::string as_markdown(const Part& part, const Columns& columns, bool is_first) {
    std::string out = (is_first ? "# " : "\n## ") + markdown_text(part.heading) + "\n\n" + markdown_text(part.summary);
    out += "\n";
    if (part.rows.empty()) return out;
    std::string names = "|", rule = "|";
    for (const std::string& name : columns.names()) {
        names += " " + markdown_text(name) + " |";
        rule += "---|";
    }
    out += "\n" + names + "\n" + rule + "\n";
    for (const std::vector<Cell>& row : part.rows) {
        out += "|";
        for (const Cell& cell : row) out += " " + markdown_link(cell) + " |";
        out += "\n";
    }
    return out;
}

std::string html_text(std::string_view text) {
    std::string out;
    append_escaped(without_forbidden(std::string(text)), out);
    return out;
}

std::string as_html(const Part& part, const Columns& columns, bool is_first) {
    const char* tag = is_first ? "h2" : "h3";
    std::string out = std::string("<") + tag + ">" + html_text(part.heading) + "</" + tag + ">\n<p>" +
                      html_text(part.summary) + "</p>\n";
    if (part.rows.empty()) return out;
    out += "<table>\n<caption>" + html_text(part.heading) + "</caption>\n<thead>\n<tr>";
    for (const std::string& name : columns.names()) out += "<th scope=\"col\">" + html_text(name) + "</th>";
    out += "</tr>\n</thead>\n<tbody>\n";
    for (const std::vector<Cell>& row : part.rows) {
        out += "<tr>";
        for (const Cell& cell : row)
            out += "<td>" +
                   (cell.link.empty() ? html_text(cell.text)
                                      : "<a href=\"" + html_text(cell.link) + "\">" + html_text(cell.text) + "</a>") +
                   "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

/// One table: which part a row is of stands in its first cell.
std::string as_csv(const std::vector<Part>& parts, const Columns& columns) {
    std::string out = csv_cell(columns.word("panel.list"));
    for (const std::string& name : columns.names()) out += "," + csv_cell(name);
    out += "\r\n";
    for (const Part& part : parts)
        for (const std::vector<Cell>& row : part.rows) {
            out += csv_cell(part.heading);
            for (const Cell& cell : row) out += "," + csv_cell(cell.text);
            out += "\r\n";
        }
    return out;
}

} // namespace

std::string paper_for_panel(const SiteInput& input, const PanelList& list, const PanelQuestion& question,
                            PaperFormat format) {
    const Wording words = words_of_site(input, read_settings(input.files).site);
    std::set<std::string> offices;
    for (const std::vector<PanelLine>* lines : {&list.taken, &list.public_since, &list.undated})
        for (const PanelLine& line : *lines) offices.insert(line.office);
    const Columns columns{words, offices.size() > 1, format == PaperFormat::csv};

    Phrase heading{list.office ? "panel.taken_of_office" : "panel.taken",
                   {{"from", question.from}, {"to", question.to}}};
    if (list.office) heading.fills.emplace_back("office", Release::of_settings(*list.office));
    std::vector<Part> parts{part_of(list.taken, words.phrase(heading).get(), columns)};
    if (!list.public_since.empty())
        parts.push_back(part_of(list.public_since, columns.word("panel.public_since"), columns));
    if (!list.undated.empty()) parts.push_back(part_of(list.undated, columns.word("row.no_date"), columns));

    if (format == PaperFormat::csv) return as_csv(parts, columns);
    std::string out;
    for (const Part& part : parts) {
        const bool is_first = out.empty();
        out += format == PaperFormat::html ? as_html(part, columns, is_first) : as_markdown(part, columns, is_first);
    }
    return out;
}

} // namespace part_one
