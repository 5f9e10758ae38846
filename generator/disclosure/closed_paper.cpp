#include "disclosure/closed_paper.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/vocabulary.h"
#include "form/profile.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr WordList closing{"closed exempt confidential restricted private cyfrinachol"};
constexpr WordList papers{"appendix appendices annex annexe annexes part report paper schedule"};
constexpr WordList appendices{"appendix annex annexe appendices annexes atodiad"};
constexpr WordList leading{"with and in see to at attached"};
constexpr WordList articles{"a an the its accompanying separate attached"};
/// Words by which a printed form tells what should be done, and by which somebody says that there is none.
constexpr WordList unsure{"should must if ensure any not no without whether may could would consider please either"};

bool says_so(const std::vector<FoldedWord>& words) {
    const auto holds = [&words](std::size_t at, const auto& list) {
        return at < words.size() && list.holds(words[at].text);
    };
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!closing.holds(words[at].text) || !holds(at + 1, papers)) continue;
        std::size_t lead = at - 1;
        while (lead > 0 && articles.holds(words[lead].text)) --lead;
        if (leading.holds(words[lead].text)) return true;
    }
    return false;
}

/// "on the terms set out in Part 2 of this report", "as set out in the part 2 report"
bool refers_to_part_two(const std::vector<FoldedWord>& words) {
    constexpr WordList told{"out detailed identified described shown given contained listed recorded"};
    constexpr WordList of_this{"this the"};
    constexpr WordList paper{"report form paper decision notice document record"};
    const auto is = [&words](std::size_t at, std::string_view word) {
        return at < words.size() && words[at].text == word;
    };
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!is(at, "in") || !told.holds(words[at - 1].text)) continue;
        const std::size_t part = is(at + 1, "the") ? at + 2 : at + 1;
        if (!is(part, "part") || !(is(part + 1, "2") || is(part + 1, "ii") || is(part + 1, "two"))) continue;
        const std::size_t behind = part + 2;
        if (behind >= words.size() || paper.holds(words[behind].text)) return true;
        if (is(behind, "of") && behind + 2 < words.size() && of_this.holds(words[behind + 1].text) &&
            paper.holds(words[behind + 2].text))
            return true;
    }
    return false;
}

/// "The bids are in Appendix C, which is not for publication", "The tender report is exempt": of a paper that is elsewhere
bool tells_of_paper_elsewhere(const std::vector<FoldedWord>& words) {
    static constexpr WordList conditional{"should must if ensure any whether may could would consider please"};
    static constexpr WordList kinds{"tender evaluation audit legal procurement valuation moderation"};
    if (std::any_of(words.begin(), words.end(), [](const FoldedWord& word) { return conditional.holds(word.text); }))
        return false;
    const auto is = [&words](std::size_t at, std::string_view word) {
        return at < words.size() && words[at].text == word;
    };
    const auto is_closed = [&](std::size_t at) {
        return at < words.size() &&
               (closing.holds(words[at].text) || (is(at, "not") && is(at + 1, "for") && is(at + 2, "publication")));
    };
    // "The quotation contains commercially sensitive information and is not published."
    for (std::size_t at = 1; at + 6 < words.size(); ++at) {
        static constexpr WordList closed_papers{"quotation quotations tender tenders bid bids report appendix annex"};
        static constexpr WordList said{"commercially sensitive confidential exempt"};
        if (!closed_papers.holds(words[at - 1].text) || !(is(at, "contains") || is(at, "contain"))) continue;
        std::size_t next = at + 1;
        while (next < words.size() && said.holds(words[next].text)) ++next;
        if (next > at + 1 && is(next, "information") && is(next + 1, "and") &&
            (is(next + 2, "is") || is(next + 2, "are")) && is(next + 3, "not") &&
            (is(next + 4, "published") || is(next + 4, "attached")))
            return true;
    }
    for (std::size_t at = 1; at + 2 < words.size(); ++at) {
        if (kinds.holds(words[at - 1].text) && is(at, "report") && is(at + 1, "is") && is_closed(at + 2)) return true;
        if (!(is(at - 1, "in") || is(at - 1, "at")) || !appendices.holds(words[at].text)) continue;
        const std::size_t which = words[at + 1].text.size() <= 2 ? at + 2 : at + 1;
        if (is(which, "which") && (is(which + 1, "is") || is(which + 1, "are")) && is_closed(which + 2)) return true;
    }
    return false;
}

/// "Decision 021-2021 is a confidential decision relating to the estates programme", "Information relating to this
/// decision is restricted as it contains …"
bool calls_decision_closed(const std::vector<FoldedWord>& words) {
    for (std::size_t at = 2; at + 2 < words.size() && at < 14; ++at)
        if (words[at - 2].text == "this" && words[at - 1].text == "decision" && words[at].text == "is" &&
            closing.holds(words[at + 1].text))
            return true;
    for (std::size_t at = 1; at + 2 < words.size(); ++at) {
        const bool is_said = words[at - 1].text == "is" || words[at - 1].text == "was";
        const bool has_article = words[at].text == "a" || words[at].text == "an";
        if (is_said && has_article && closing.holds(words[at + 1].text) && words[at + 2].text == "decision")
            return true;
    }
    return false;
}

/// Does a bracket hold nothing but that the paper is closed, and on what ground?
bool is_note_of_closing(std::string_view inside) {
    const Words words = spoken_words(inside);
    const bool closes = std::any_of(words.begin(), words.end(), [](const SpokenWord& word) {
        return is_closed_word(word.text) || word.text == "publication";
    });
    static constexpr WordList of_grounds{
        "by virtue of under section paragraph schedule act local government 12a freedom foia foi "
        "exempt because it contains commercial see and holds bidders bidders' bidder's prices pricing details"};
    return closes && words.size() <= 24 && std::all_of(words.begin(), words.end(), [&](const SpokenWord& word) {
               return is_closed_word(word.text) || is_label_filler(word.text) || of_grounds.holds(word.text) ||
                      word.text.holds_digit() || word.text.size() <= 2;
           });
}

bool stands_below_papers(const std::vector<Labelled>& labels, std::size_t at) {
    const Labelled* last = nullptr;
    for (const Labelled& label : labels)
        if (label.at <= at) last = &label;
    return last && last->meaning == Meaning::papers;
}

bool is_settled_by_label(Meaning meaning) {
    return meaning == Meaning::harmless || meaning == Meaning::instruction || meaning == Meaning::part_two_question;
}

/// Is this the name of a paper with a bracket that says it is closed, and nothing else that closes?
bool is_named_as_closed(const Segment& segment) {
    if (segment.has_struck || segment.folded.size() > 250) return false;
    const std::size_t open = segment.folded.find('(');
    const std::size_t close = segment.folded.find(')');
    if (open == std::string::npos || open < 6 || close == std::string::npos || close < open) return false;
    if (!is_note_of_closing(std::string_view(segment.folded).substr(open + 1, close - open - 1))) return false;
    // "Part 2 (confidential) – the lowest bid …": what stands behind the bracket may be the matter itself
    if (const std::string_view behind = std::string_view(segment.folded).substr(close + 1); behind.size() > 24)
        return false;
    const std::string rest = segment.folded.substr(0, open) + " " + segment.folded.substr(close + 1);
    const Words words = spoken_words(rest);
    return std::none_of(words.begin(), words.end(), [](const SpokenWord& word) { return is_closed_word(word.text); }) &&
           rest.find("publication") == std::string::npos;
}

/// "The lowest bid was for the eastern lot.": no name of a paper
bool is_sentence(std::string_view folded) {
    constexpr std::size_t shortest = 5; // words
    const auto words = folded_words(folded);
    return folded.ends_with('.') && words.size() >= shortest && !papers.holds(words.front().text);
}

/// "Appendix 2 – Map": a name alone, with its number or letter
bool names_appendix(const OutlineLine& line) {
    constexpr std::size_t longest = 14; // words
    const std::string folded = line.folded();
    const auto words = folded_words(folded);
    return line.place != OutlineLine::Place::heading && !line.is_bold && words.size() > 1 && words.size() <= longest &&
           appendices.holds(words[0].text) && words[1].text.size() <= 3 && !folded.ends_with('.');
}

/// Is it one of several appendices, each named on a line of its own: "Appendix 1 – Bid scores (exempt)", "Appendix 2 –
/// Map"? Between two of them nothing stands.
bool is_among_appendices(const Outline& outline, std::size_t at) {
    const OutlineLine& line = outline.lines[at];
    const auto is_other = [&](std::size_t other) {
        const OutlineLine& beside = outline.lines[other];
        return beside.place == line.place && beside.depth == line.depth && names_appendix(beside) &&
               folded_words(beside.folded())[1].text != folded_words(line.folded())[1].text;
    };
    if (!names_appendix(line) || at + 1 >= outline.lines.size()) return false;
    return is_other(at + 1) ||
           (at > 0 && is_other(at - 1) && outline.lines[at + 1].place == OutlineLine::Place::heading);
}

/// "Appendix 1 – Bid scores – Confidential"
bool is_appendix_ending_closed(const OutlineLine& line) {
    const std::string folded = line.folded();
    const std::size_t dash = folded.rfind(" - ");
    if (dash == std::string::npos || line.segments.front().has_struck || !names_appendix(line)) return false;
    const Words name = spoken_words(std::string_view(folded).substr(0, dash));
    return is_note_of_closing(std::string_view(folded).substr(dash + 3)) &&
           std::none_of(name.begin(), name.end(), [](const SpokenWord& word) { return is_closed_word(word.text); });
}

/// Does the list go on behind it, or end? A heading, or a name with text below it, begins what it names.
bool is_entry(const Outline& outline, const std::vector<Labelled>& labels, std::size_t at) {
    const OutlineLine& line = outline.lines[at];
    if (line.place == OutlineLine::Place::heading || line.is_bold || !line.ends_block) return false;
    if (at + 1 == outline.lines.size()) return true;
    const OutlineLine& next = outline.lines[at + 1];
    if (next.place == OutlineLine::Place::heading) return true;
    const bool is_list = line.place == OutlineLine::Place::item || line.place == OutlineLine::Place::table;
    if (is_list && next.place == line.place && next.depth == line.depth && next.begins_block)
        return !is_sentence(next.segments.front().folded);
    return std::any_of(labels.begin(), labels.end(),
                       [at](const Labelled& label) { return label.at == at + 1 && label.segment == 0; });
}

/// "5.1 This report is open. The appendix is exempt": what stands behind the sentence that opens
std::string_view behind_open_report(std::string_view folded) {
    const std::size_t number = end_of_numbering(folded);
    std::string_view rest = folded.substr(number);
    for (std::string_view paper : {"this report is ", "the report is ", "this form is ", "this decision is "}) {
        if (!rest.starts_with(paper)) continue;
        const std::string_view said = rest.substr(paper.size());
        for (std::string_view open : {"open. ", "public. ", "not exempt. ", "not confidential. ", "for publication. "})
            if (said.starts_with(open)) return trimmed(said.substr(open.size()));
    }
    return folded;
}

/// "appendix b" of "The report at Appendix B (bid scores) is exempt under paragraph 3.": one sentence that says so of it
/// and nothing of what it holds.
std::optional<std::string> appendix_said_closed(std::string_view folded) {
    constexpr std::size_t longest = 260;
    folded = behind_open_report(folded);
    if (folded.size() > longest || folded.find(':') != std::string_view::npos ||
        folded.find("£") != std::string_view::npos)
        return std::nullopt;
    const std::size_t stop = folded.find(". ");
    if (stop != std::string_view::npos) return std::nullopt;
    const auto words = folded_words(folded);
    std::size_t name = end_of_numbering(folded) > 0 ? 1 : 0;
    constexpr WordList before{"the report details information document in at of set out contained is which a full"};
    while (name < words.size() && !appendices.holds(words[name].text)) {
        const bool is_number = words[name].text.find_first_not_of("0123456789.") == std::string_view::npos;
        if (!before.holds(words[name].text) && !is_number) return std::nullopt;
        ++name;
    }
    constexpr WordList verbs{"is are contains contain holds hold includes include"};
    // "The appendix is exempt": the one there is
    const bool has_number = name + 1 < words.size() && !verbs.holds(words[name + 1].text);
    if (name + 2 >= words.size() || (has_number && words[name + 1].text.size() > 3)) return std::nullopt;
    constexpr WordList says{"exempt confidential restricted closed not"};
    // A bracket may say what it is called.
    std::size_t verb = has_number ? name + 2 : name + 1;
    const std::size_t open = folded.find('(', words[name].at);
    if (open != std::string_view::npos && open < words[verb].at) {
        const std::size_t close = folded.find(')', open);
        if (close == std::string_view::npos) return std::nullopt;
        while (verb < words.size() && words[verb].at < close) ++verb;
    }
    while (verb < words.size() && (words[verb].text == "and" || words[verb].text.size() == 1)) ++verb;
    if (verb + 1 >= words.size() || !verbs.holds(words[verb].text) || !says.holds(words[verb + 1].text))
        return std::nullopt;
    if (words[verb + 1].text == "not" && (verb + 2 >= words.size() || words[verb + 2].text != "for"))
        return std::nullopt;
    return has_number ? "appendix " + std::string(words[name + 1].text) : "appendix";
}

/// "4.1 The lamps are old": of a report, not of a list
bool is_numbered_paragraph(std::string_view folded) {
    const std::size_t dot = folded.find('.');
    const auto is_figure = [folded](std::size_t at) {
        return at < folded.size() && folded[at] >= '0' && folded[at] <= '9';
    };
    return dot != std::string_view::npos && dot > 0 && dot <= 2 && is_figure(0) && is_figure(dot - 1) &&
           is_figure(dot + 1);
}

/// "Any exempt appendices? Yes – Appendix 2 is exempt": what is answered
std::string_view behind_question(std::string_view folded) {
    const std::size_t mark = folded.find('?');
    if (mark == std::string_view::npos) return folded;
    std::string_view answer = folded.substr(mark + 1);
    while (!answer.empty() && std::string_view(" :-,.*").find(answer.front()) != std::string_view::npos)
        answer.remove_prefix(1);
    if (!answer.starts_with("yes")) return answer;
    answer.remove_prefix(3);
    while (!answer.empty() && std::string_view(" :-,.*").find(answer.front()) != std::string_view::npos)
        answer.remove_prefix(1);
    return answer;
}

/// Does a label, a heading or the next numbered paragraph follow, or nothing? Prose below could be what is closed.
bool is_followed_by_something_else(const FilledForm& form, std::size_t at) {
    const std::vector<OutlineLine>& lines = form.document.outline.lines;
    if (at + 1 == lines.size() || lines[at + 1].place == OutlineLine::Place::heading) return true;
    if (is_numbered_paragraph(lines[at].folded()) && is_numbered_paragraph(lines[at + 1].folded())) return true;
    return std::any_of(form.labels.begin(), form.labels.end(),
                       [at](const Labelled& label) { return label.at == at + 1 && label.segment == 0; });
}

/// "Appendix B", "Annex B – bid scores" at the front of a line
bool begins_with_paper(std::string_view folded, std::string_view appendix) {
    const auto words = folded_words(folded.substr(0, 60));
    if (words.empty() || !appendices.holds(words[0].text)) return false;
    return appendix == "appendix" || (words.size() > 1 && "appendix " + std::string(words[1].text) == appendix);
}

/// Does the line begin with the appendix that a row names?
bool begins_with_number_of(const OutlineLine& line, const OutlineLine& row) {
    const auto words = folded_words(row.segments.front().folded);
    return words.size() > 1 &&
           begins_with_paper(line.segments.front().folded, "appendix " + std::string(words[1].text));
}

bool names_file_of_appendix(const FilledForm& form) {
    const auto speaks = [](std::string_view text) {
        const std::string folded = fold(text);
        return folded.find("append") != std::string::npos || folded.find("annex") != std::string::npos;
    };
    for (const FrontMatter::Attachment& attached : form.document.front_matter.attachments)
        if (speaks(attached.file) || speaks(attached.title)) return true;
    for (const OutlineLine& line : form.document.outline.lines)
        for (const Segment& segment : line.segments)
            if (!segment.link.empty() && (speaks(segment.link) || speaks(segment.text))) return true;
    return false;
}

bool holds_link(const OutlineLine& line) {
    return std::any_of(line.segments.begin(), line.segments.end(),
                       [](const Segment& segment) { return !segment.link.empty(); });
}

} // namespace

bool tells_of_closed_paper(const FilledForm& form, std::size_t at) {
    const Outline& outline = form.document.outline;
    const OutlineLine& line = outline.lines[at];
    const bool is_plain = line.segments.size() == 1 && line.place != OutlineLine::Place::heading && !line.is_bold &&
                          line.begins_block && line.ends_block && !line.segments.front().has_struck;
    if (!is_plain) return false;
    if (!is_followed_by_something_else(form, at)) return false;
    const auto appendix = appendix_said_closed(behind_question(line.segments.front().folded));
    if (!appendix || names_file_of_appendix(form)) return false;
    for (std::size_t other = 0; other < outline.lines.size(); ++other)
        if (other != at && begins_with_paper(outline.lines[other].folded(), *appendix)) return false;
    return form.document.comments.empty();
}

bool lists_closed_paper(const Outline& outline, const std::vector<Labelled>& labels, std::size_t at) {
    const OutlineLine& line = outline.lines[at];
    if (line.segments.size() != 1 || holds_link(line)) return false;
    if (!is_named_as_closed(line.segments.front()))
        return is_appendix_ending_closed(line) && is_among_appendices(outline, at);
    return is_among_appendices(outline, at) || (stands_below_papers(labels, at) && is_entry(outline, labels, at));
}

bool rates_closed_appendix(const Outline& outline, std::size_t at, std::size_t index) {
    const OutlineLine& row = outline.lines[at];
    if (index != 1 || row.place != OutlineLine::Place::table || row.is_header_row || holds_link(row)) return false;
    std::size_t rows = 0;
    bool has_head = false;
    for (const OutlineLine& line : outline.lines) {
        if (line.place != row.place || line.block_first != row.block_first) {
            if (line.place != OutlineLine::Place::table && begins_with_number_of(line, row)) return false;
            continue;
        }
        if (line.segments.size() != 2) return false;
        has_head = has_head || line.is_header_row;
        if (line.is_header_row) continue;
        ++rows;
        const auto name = folded_words(line.segments[0].folded);
        const Words rating = spoken_words(line.segments[1].folded);
        const bool is_name = name.size() == 2 && appendices.holds(name[0].text) && name[1].text.size() <= 3;
        const bool is_rating = rating.size() == 1 && (is_closed_word(rating[0].text) || rating[0].text == "open" ||
                                                      rating[0].text == "public");
        if (!is_name || !is_rating) return false;
    }
    return has_head && rows > 1;
}

bool links_closed_paper(const Outline& outline, const std::vector<Labelled>& labels, std::size_t at) {
    const OutlineLine& line = outline.lines[at];
    return line.segments.size() == 1 && holds_link(line) && is_named_as_closed(line.segments.front()) &&
           stands_below_papers(labels, at);
}

bool names_closed_paper(const Outline& outline, const std::vector<Labelled>& labels) {
    for (std::size_t at = 0; at < outline.lines.size(); ++at) {
        if (lists_closed_paper(outline, labels, at)) return true;
        if (const std::string line = outline.lines[at].folded(); appendix_said_closed(behind_question(line)))
            return true;
        const std::string folded = outline.lines[at].folded();
        if (folded.starts_with("restricted") && calls_decision_closed(folded_words(folded))) return true;
        if (folded.size() > 400 || folded.find('?') != std::string::npos) continue;
        const auto words = folded_words(folded);
        if (tells_of_paper_elsewhere(words)) return true;
        if (!says_so(words) && !refers_to_part_two(words) && !calls_decision_closed(words)) continue;
        const bool is_unsure =
            std::any_of(words.begin(), words.end(), [](const FoldedWord& word) { return unsure.holds(word.text); });
        const bool is_settled = std::any_of(labels.begin(), labels.end(), [at](const Labelled& label) {
            return label.at == at && is_settled_by_label(label.meaning);
        });
        if (!is_unsure && !is_settled) return true;
    }
    return false;
}

} // namespace part_one
