// Tables drawn with dashes and strokes become pipe tables; no word of them is lost or doubled, sound or not.
#include "source/drawn_tables.h"

#include "basics/text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
    Lines lines;
    for (std::string_view line : part_one::split_lines(text)) lines.emplace_back(line);
    return lines;
}

/// Every word and sum, without what draws.
Lines words_of(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += part_one::replaced(line, "<br>", " ") + "\n";
    for (char& c : text)
        if (std::string_view("|+-=:>\\").find(c) != std::string_view::npos) c = ' ';
    std::istringstream stream(text);
    Lines words;
    for (std::string word; stream >> word;) words.push_back(word);
    std::sort(words.begin(), words.end());
    return words;
}

const Lines boxed = lines_of("Above.\n\n"
                             "+---------------+----------------------+\n"
                             "| **Question**  | **Answer**           |\n"
                             "+===============+======================+\n"
                             "| Is the report | ☐ Yes ☒ No           |\n"
                             "| for the web?  |                      |\n"
                             "+---------------+----------------------+\n"
                             "| Costs         | £4,100 for lamps     |\n"
                             "|               |                      |\n"
                             "|               | - £200 for a \\| post |\n"
                             "+---------------+----------------------+\n\n"
                             "Below.");
const Lines merged = lines_of("+--------+-----------+\n"
                              "| Row    | one       |\n"
                              "+--------+-----------+\n"
                              "| Across both        |\n"
                              "| of them            |\n"
                              "+--------+-----------+\n"
                              "| Tall   | first     |\n"
                              "|        +-----------+\n"
                              "|        | second    |\n"
                              "+--------+-----------+");
const Lines ruled = lines_of("  -------------------------------------\n"
                             "  Title             Answer\n"
                             "  ----------------- -------------------\n"
                             "  Until what date   1 March\n"
                             "  (if known)        2027\n"
                             "\n"
                             "  Costs             £4,100\n"
                             "  -------------------------------------");
const Lines headless = lines_of("  --------- --------\n"
                                "  Number    012/2024\n"
                                "  Title     Lamps\n"
                                "  --------- --------");
const Lines simple = lines_of("  Provider        Sum\n"
                              "  ---------- --------\n"
                              "  Lamps Ltd    £4,100\n"
                              "  Posts Ltd      £200\n"
                              "\n"
                              "Below.");

const Lines quoted = lines_of("> Above.\n"
                              ">\n"
                              "> +-------+-----+\n"
                              "> | Is it | NO  |\n"
                              "> | open? |     |\n"
                              "> +-------+-----+\n"
                              ">\n"
                              "> Below.");
const Lines listed = lines_of("1.  +-------+-----+\n"
                              "    | Is it | NO  |\n"
                              "    | open? |     |\n"
                              "    +-------+-----+\n"
                              "\n"
                              "Below.");

} // namespace

TEST_CASE("a row of a boxed table stands on one line and the lines below keep their numbers", "[source]") {
    const Lines out = part_one::with_tables_written_out(boxed);
    REQUIRE(out.size() == boxed.size());
    CHECK(out[2] == "| **Question** | **Answer** |");
    CHECK(out[3] == "| --- | --- |");
    CHECK(out[4] == "| Is the report for the web? | ☐ Yes ☒ No |");
    CHECK(out[5] == "| Costs | £4,100 for lamps<br>- £200 for a \\| post |");
    CHECK(out[6].empty());
    CHECK(out.back() == "Below.");
}

TEST_CASE("cells that take several columns or rows of a drawing keep their words together", "[source]") {
    const Lines out = part_one::with_tables_written_out(merged);
    CHECK(out[0] == "|  |  |");
    CHECK(out[2] == "| Row | one |");
    CHECK(out[3] == "| Across both of them |  |");
    CHECK(out[4] == "| Tall | first<br>second |");
}

TEST_CASE("a table that is told by the gaps of a rule becomes a pipe table", "[source]") {
    CHECK(part_one::with_tables_written_out(ruled)[2] == "| Until what date (if known) | 1 March 2027 |");
    CHECK(part_one::with_tables_written_out(headless)[3] == "| Title | Lamps |");
    CHECK(part_one::with_tables_written_out(simple)[3] == "| Posts Ltd | £200 |");
    CHECK(part_one::with_tables_written_out(simple).back() == "Below.");
}

TEST_CASE("a drawn table in a quote or a list item stays in it", "[source]") {
    const Lines quote = part_one::with_tables_written_out(quoted);
    CHECK(quote[2] == "> |  |  |");
    CHECK(quote[4] == "> | Is it open? | NO |");
    CHECK(quote[5] == ">");
    const Lines item = part_one::with_tables_written_out(listed);
    CHECK(item[0] == "1.  |  |  |");
    CHECK(item[2] == "    | Is it open? | NO |");
    CHECK(item[3].empty());
}

TEST_CASE("rules and underlined headings and code are no tables", "[source]") {
    for (std::string_view text :
         {"Background\n----------\nText", "Above\n\n-- --\n\nBelow", "A sentence.\n\n--- ---\n\nBelow",
          "```\n+---+---+\n| a | b |\n+---+---+\n```", "Part 2 -- two\n\n---\n\nB"}) {
        const Lines lines = lines_of(text);
        CHECK(part_one::with_tables_written_out(lines) == lines);
    }
}

TEST_CASE("no word of a drawn table is lost or doubled however it is spoilt", "[source]") {
    for (const Lines& table : {boxed, merged, ruled, headless, simple, quoted, listed}) {
        CHECK(words_of(part_one::with_tables_written_out(table)) == words_of(table));
        for (std::size_t at = 0; at < table.size(); ++at) {
            Lines spoilt = table;
            spoilt.erase(spoilt.begin() + static_cast<std::ptrdiff_t>(at));
            CHECK(words_of(part_one::with_tables_written_out(spoilt)) == words_of(spoilt));
            for (std::size_t column = 0; column <= table[at].size(); ++column) {
                if (column < table[at].size() && (static_cast<unsigned char>(table[at][column]) & 0xC0) == 0x80)
                    continue;
                for (std::string_view more : {" ", "x", "|", "-", "+"}) {
                    spoilt = table;
                    spoilt[at].insert(column, more);
                    INFO(at << " " << column << " " << more);
                    CHECK(words_of(part_one::with_tables_written_out(spoilt)) == words_of(spoilt));
                }
            }
        }
    }
}
