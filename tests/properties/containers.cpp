#include "properties/containers.h"

namespace properties {

const std::vector<Container>& plain_containers() {
    static const std::vector<Container> all{
        {"heading", "## {L}\n\n{A}\n\n### Money\n\n{B}"},
        {"bold line", "**{L}**\n\n{A}\n\n{B}"},
        {"plain line", "{L}\n\n{A}\n\n{B}"},
        {"HTML heading", "<h2>{L}</h2>\n\n{A}\n\n{B}"},
        {"list item", "- {L}\n- {A}\n- {B}"},
        {"table row", "| Heading | Text |\n|---|---|\n| Risk | Low |\n| {L} | {A} |\n| More | {B} |"},
    };
    return all;
}

const std::vector<Container>& containers() {
    static const std::vector<Container> all = [] {
        std::vector<Container> list = plain_containers();
        for (const Container& more : std::vector<Container>{
                 {"first heading", "# {L}\n\n{A}\n\n{B}"},
                 {"closed sixth heading", "###### {L} ######\n\n{A}\n\n# Bids\n\n{B}"},
                 {"setext heading", "{L}\n===\n\n{A}\n\n{B}"},
                 {"second setext heading", "{L}\n---\n\n{A}\n\n{B}"},
                 {"bold and text below", "**{L}**\n{A}\n\n{B}"},
                 {"bold with colon", "**{L}:** {A}\n\n{B}"},
                 {"bold and text behind", "**{L}** {A}\n\n{B}"},
                 {"plain and text below", "{L}\n{A}\n{B}"},
                 {"plain with colon", "{L}: {A}\n\n{B}"},
                 {"plain with dash", "{L} – {A}\n\n{B}"},
                 {"colon and paragraph", "{L}:\n\n{A}\n\n{B}"},
                 {"comma and a sentence", "{L}, The bidder asked for more. {A}\n\n{B}"},
                 {"dash without spaces", "{L}–The bidder asked for more. {A}\n\n{B}"},
                 {"angle brackets", "<{L}>\n\n{A}\n\n{B}"},
                 {"number without a space", "6.{L}\n\n{A}\n\n{B}"},
                 {"square brackets", "[{L}]\n\n{A}\n\n{B}"},
                 {"round brackets", "({L})\n\n{A}\n\n{B}"},
                 {"stars round it", "\\*\\*\\* {L} \\*\\*\\*\n\n{A}\n\n{B}"},
                 {"dashes round it", "----- {L} -----\n\n{A}\n\n{B}"},
                 {"quotation marks", "“{L}”\n\n{A}\n\n{B}"},
                 {"last line of a paragraph", "The lane is long.\n{L}\n{A}\n\n{B}"},
                 {"behind a hard break", "The lane is long.  \n{L}  \n{A}"},
                 {"behind <br>", "The lane is long.<br>{L}<br>{A}<br>{B}"},
                 {"item with text inside", "* **{L}**\n\n  {A}\n\n{B}"},
                 {"item with colon", "1. {L}: {A}\n2. {B}"},
                 {"nested list", "- Costs\n  - {L}\n    - {A}\n\n{B}"},
                 {"task item", "- [x] {L}\n- [ ] {A}"},
                 {"roman item", "iv) {L}\n\n{A}"},
                 {"letter item", "(c) {L}\n\n{A}"},
                 {"quote", "> {L}\n>\n> {A}\n\n{B}"},
                 {"quote in a list", "- > **{L}**\n  > {A}\n\n{B}"},
                 {"heading in a quote", "> ## {L}\n> {A}\n\n{B}"},
                 {"row of its own", "| Heading | Text |\n|---|---|\n| {L} | |\n| Bid | {B} |\n\n{A}"},
                 {"second cell", "| Heading | Text |\n|---|---|\n| Costs | {L} |\n| Bid | {A} |\n\n{B}"},
                 {"second cell with colon", "| Heading | Text |\n|---|---|\n| Costs | **{L}:** {A} |"},
                 {"head of a table", "| {L} |\n|---|\n| {A} |\n| {B} |"},
                 {"head of a column", "| Item | {L} |\n|---|---|\n| Lamps | {A} |\n| Poles | {B} |"},
                 {"cell with <br>", "| Heading | Text |\n|---|---|\n| Costs | Low<br>{L}<br>{A} |"},
                 {"bold cells", "| | |\n|---|---|\n| **{L}** | **{A}** |"},
                 {"tab", "{L}\t{A}\n\n{B}"},
                 {"second column by tab", "Costs\t{L}\t{A}\n\n{B}"},
                 {"wide gap", "{L}    {A}"},
                 {"fenced code", "```\n{L}\n{A}\n```\n\n{B}"},
                 {"open fence", "~~~\n{L}\n{A}\n{B}"},
                 {"indented code", "    {L}\n    {A}\n\n{B}"},
                 {"code span", "`{L}`\n\n{A}"},
                 {"words of a fence", "``` {L}\n{A}\n```\n\n{B}"},
                 {"footnote", "A note.[^n1]\n\n[^n1]: {L}\n    {A}\n\n    {B}"},
                 {"footnote with colon", "A note.[^n1]\n\n[^n1]: **{L}:** {A}"},
                 {"title of a definition", "A [link].\n\n[link]: https://example.org/a \"{L} {A}\"", false},
                 {"definition of two lines", "A [link].\n\n[link]:\nhttps://example.org/a\n'{L} {A}'", false},
                 {"title of a link", "A [link](https://example.org/a \"{L}: {A}\").", false},
                 {"words of an image", "![{L}: {A}](scan.png)"},
                 {"image alone", "![{L}](p.png)\n\n{A}\n\n{B}"},
                 {"title of an image", "![scan](scan.png \"{L}: {A}\")", false},
                 {"words of a link", "[{L}](https://example.org/p)\n\n{A}"},
                 {"comment", "<!-- {L}\n\n{A} -->\n"},
                 {"open comment", "<!-- {L}\n\n{A}\n\n{B}"},
                 {"comment and text behind", "<!-- {L} -->\n\n{A}\n\n{B}"},
                 {"HTML heading over lines", "<h2\n class=\"x\">\n{L}\n</h2>\n<p>{A}</p>"},
                 {"HTML paragraphs", "<p><b>{L}</b></p><p>{A}</p>"},
                 {"HTML table", "<table><tr><td>{L}</td><td>{A}</td></tr></table>"},
                 {"HTML rows", "<table>\n<tr>\n<td>Costs</td><td>{L}</td>\n</tr>\n<tr><td>{A}</td></tr>\n</table>"},
                 {"HTML list", "<ul>\n<li>{L}\n<li>{A}\n</ul>"},
                 {"underlined HTML", "<font size=\"4\"><u>{L}</u></font>\n\n{A}"},
                 {"hidden element", "<div hidden>\n\n{L}\n\n{A}\n\n</div>"},
                 {"attribute", "<span title=\"{L}: {A}\">lane</span>", false},
                 {"processing instruction", "<?note {L}: {A} ?>\n", false},
                 {"CDATA", "<![CDATA[ {L}: {A} ]]>\n", false},
                 {"tracked insertion", "<ins>{L}</ins>\n\n{A}"},
                 {"marked insertion", "{++{L} {A}++}"},
                 {"marked comment", "The lane.{>>{L} {A}<<}"},
                 {"behind a rule", "---\n\n{L}\n\n{A}\n\n---\n\n{B}"},
                 {"emphasis", "*{L}*\n\n{A}\n\n{B}"},
                 {"bold emphasis", "***{L}***\n\n{A}"},
                 {"behind a page number", "Page 4 of 6\n{L}\n\n{A}"},
                 {"running header", "Testmoor PCC    {L}    Page 4\n\n{A}"},
                 {"running header with strokes", "Testmoor PCC | {L} | Page 4\n\n{A}"},
                 {"value of a label", "**Further costs:** {L} – {A}"},
                 {"value of a heading", "### 3.2. Legal:\n\n{L} – {A}"},
                 {"second half of a heading", "## Costs – {L}\n\n{A}"},
                 {"brackets in a heading", "## Costs ({L})\n\n{A}"},
                 {"numbered heading", "## 7.2.1 {L}\n\n{A}"},
                 {"a sentence returns", "## {L}\n\n{A}\n\nPart 1 continues below.\n\n{B}"},
                 {"a schedule returns", "## {L}\n\n{A}\n\n## Schedule\n\n### Part 1\n\n{B}"},
                 {"a rule returns", "## {L}\n\n{A}\n\n***\n\n# Background\n\n{B}"},
             })
            list.push_back(more);
        return list;
    }();
    return all;
}

} // namespace properties
