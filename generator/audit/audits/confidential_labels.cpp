#include "audit/audits/confidential_labels.h"

#include "audit/labels/confidential_wording.h"
#include "audit/labels/denials.h"
#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/words.h"
#include "basics/text.h"

#include <algorithm>
#include <array>

namespace part_one {
namespace {

constexpr std::array<std::string_view, 6> headings = {"h1", "h2", "h3", "h4", "h5", "h6"};
constexpr std::array<std::string_view, 9> blocks = {"p",  "td",      "th",         "li",     "dt",
                                                    "dd", "caption", "figcaption", "summary"};
constexpr std::array<std::string_view, 3> attributes = {"title", "alt", "aria-label"};
constexpr std::size_t longest_front = 200; // bytes of a block that are looked at

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& list) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

class LabelSearch {
  public:
    LabelSearch(const PageTree& page, const std::set<std::string_view>& own_lines, LabelHits& hits)
        : page_(page), own_lines_(own_lines), hits_(hits) {}

    void search() {
        for (std::size_t i = 0; i < page_.elements().size(); ++i) {
            const PageTree::Element& element = page_.elements()[i];
            look_at_attributes(element);
            if (element.name == "title" || is_one_of(element.name, headings)) {
                if (!is_denied_below(element)) look_at(element, LinePlace::heading);
            } else if (element.name == "strong") {
                look_at_front(element);
            } else if (element.name == "br") {
                look_at(line_behind(i), LinePlace::line);
            } else if (element.name == "pre") {
                const std::string text = page_.raw_text(element);
                for (std::string_view line : split_lines(text)) look_at(line, LinePlace::line);
            } else if (is_one_of(element.name, blocks)) {
                const bool is_cell = element.name == "td" || element.name == "th";
                if (is_cell && is_answered_beside(element)) continue;
                const std::size_t hits = hits_.lines.size();
                look_at(element, is_cell ? LinePlace::cell : LinePlace::line);
                if (hits_.lines.size() > hits &&
                    (is_entry_of_papers(i) || is_denied_before_break(i) || is_denied_below(element)))
                    hits_.lines.resize(hits);
            }
        }
    }

  private:
    void look_at(std::string_view line, LinePlace place) {
        line = trimmed(line).substr(0, longest_front);
        if (!may_begin_confidential_matter(line, place) || own_lines_.contains(line)) return;
        if (begins_confidential_matter(line, place)) hits_.lines.emplace_back(line);
    }

    void look_at(const PageTree::Element& element, LinePlace place) {
        if (may_begin_confidential_matter(page_.first_text(element), place))
            look_at(page_.text(element, longest_front), place);
    }

    // "Exempt information | None": a cell and the answer in the cell behind it.
    bool is_answered_beside(const PageTree::Element& cell) const {
        if (cell.end >= page_.elements().size()) return false;
        const PageTree::Element& next = page_.elements()[cell.end];
        if (next.parent != cell.parent || (next.name != "td" && next.name != "th")) return false;
        const std::string answer = page_.text(next, longest_front);
        // "Confidential annex? | Yes – it holds the prices": what is asked heads nothing.
        const bool asks = trimmed(page_.text(cell, longest_front)).ends_with("?");
        return denies(answer) || (asks && answers_yes(answer));
    }

    // "Exempt information" over a paragraph that says that there is none.
    bool is_denied_below(const PageTree::Element& label) const {
        if (label.end >= page_.elements().size()) return false;
        const PageTree::Element& next = page_.elements()[label.end];
        if (next.parent != label.parent || next.name != "p" || label.name == "title") return false;
        const std::string answer = page_.text(next, longest_front);
        return denies(answer) || says_there_is_none(answer);
    }

    // "Confidential: No", a break, and the address of that section: the line ends at the break.
    bool is_denied_before_break(std::size_t at) const {
        PageTree::Element line = page_.elements()[at];
        for (std::size_t i = at + 1; i < line.end; ++i) {
            if (page_.elements()[i].name != "br") continue;
            line.texts_end = page_.elements()[i].first_text;
            return !begins_confidential_matter(page_.text(line, longest_front), LinePlace::line);
        }
        return false;
    }

    // "Appendix 1 (confidential)", "Appendix 2 – Map", in items or paragraphs one behind the other: a list of papers, and
    // nothing stands between two of them.
    bool is_entry_of_papers(std::size_t at) const {
        const std::vector<PageTree::Element>& elements = page_.elements();
        const PageTree::Element& entry = elements[at];
        if (entry.name != "li" && entry.name != "p") return false;
        const std::string paper = numbered_paper(page_.text(entry, longest_front));
        const auto is_other = [&](std::size_t beside) {
            const std::string other = numbered_paper(page_.text(elements[beside], longest_front));
            return elements[beside].name == entry.name && !other.empty() && other != paper;
        };
        if (paper.empty()) return false;
        if (entry.end < elements.size() && elements[entry.end].parent == entry.parent) return is_other(entry.end);
        std::size_t before = at; // the last of the list
        for (std::size_t i = entry.parent + 1; i < at; i = elements[i].end) before = i;
        return entry.name == "li" && before != at && is_other(before);
    }

    static bool answers_yes(std::string_view answer) {
        const std::string lower = lower_ascii(trimmed(answer));
        return lower.starts_with("yes") && lower.size() < 90 && lower.find_first_of("0123456789") == std::string::npos;
    }

    // "<strong>Confidential</strong> The bids were": bold words at the front of a block are a label where a sentence
    // begins behind them.
    void look_at_front(const PageTree::Element& bold) {
        const PageTree::Element& block = page_.elements()[bold.parent];
        if (bold.first_text != block.first_text || bold.texts_end == block.texts_end) return;
        PageTree::Element rest = block;
        rest.first_text = bold.texts_end;
        const std::string behind = page_.text(rest, longest_front);
        if (behind.empty() || (behind.front() >= 'a' && behind.front() <= 'z')) return;
        look_at(page_.text(bold, longest_front) + ": " + behind, LinePlace::line);
    }

    // What stands behind a line break, up to the next one.
    PageTree::Element line_behind(std::size_t at) const {
        const std::vector<PageTree::Element>& elements = page_.elements();
        const PageTree::Element& block = elements[elements[at].parent];
        PageTree::Element line = elements[at];
        line.first_text = line.texts_end;
        line.texts_end = block.texts_end;
        for (std::size_t i = elements[at].end; i < block.end; ++i)
            if (elements[i].name == "br") {
                line.texts_end = elements[i].first_text;
                break;
            }
        return line;
    }

    void look_at_attributes(const PageTree::Element& element) {
        for (const auto* at = page_.attributes_begin(element); at != page_.attributes_end(element); ++at)
            if (is_one_of(at->name, attributes) || (element.name == "meta" && at->name == "content"))
                look_at(at->value, LinePlace::line);
    }

    const PageTree& page_;
    const std::set<std::string_view>& own_lines_;
    LabelHits& hits_;
};

FoundRun run_of(std::string_view line) {
    FoundRun run;
    for (const Word& word : words_of(line)) {
        if (run.words == longest_phrase) break;
        run.is_neutral[run.words] = is_neutral_word(word);
        run.codes[run.words++] = word.code;
    }
    return run;
}

// Does a text have this line, or hold it within one?
bool says_line(std::string_view text, std::string_view line, bool whole) {
    for (std::size_t at = text.find(line); at != std::string_view::npos; at = text.find(line, at + 1)) {
        if (!whole) return true;
        const std::size_t end = at + line.size();
        if ((at == 0 || text[at - 1] == '\n') && (end == text.size() || text[end] == '\n')) return true;
    }
    return false;
}

// Whose words the lines are: those whose text has them as lines of its own; else within a line; else, word by word, those
// whose text holds most of them.
std::set<std::string> speakers_of(const std::vector<std::string>& lines, const std::vector<std::string>& sources,
                                  const std::vector<std::string_view>& texts) {
    std::set<std::string> speakers;
    for (const std::string& line : lines) {
        std::set<std::string> of_line;
        for (const bool whole : {true, false}) {
            if (!of_line.empty()) break;
            for (std::size_t place = 0; place < sources.size(); ++place)
                if (says_line(texts[place], line, whole)) of_line.insert(sources[place]);
        }
        if (of_line.empty())
            for (const std::vector<std::size_t>& best : contributors({run_of(line)}, texts, 1))
                for (std::size_t place : best) of_line.insert(sources[place]);
        speakers.merge(of_line);
    }
    return speakers;
}

} // namespace

LabelHits find_confidential_labels(const PageTree& page, const std::set<std::string_view>& own_lines) {
    LabelHits hits;
    LabelSearch(page, own_lines, hits).search();
    return hits;
}

std::vector<Objection> label_objections(const std::vector<RenderedFile>& files, const std::vector<LabelHits>& hits,
                                        const AuditBasis& basis) {
    std::map<std::string_view, std::string_view> texts;
    std::vector<Objection> objections;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (hits[i].lines.empty()) continue;
        if (texts.empty())
            for (const PublicRemainder& remainder : basis.remainders) texts[remainder.source] = remainder.text;
        const bool is_of_form = std::any_of(files[i].sources.begin(), files[i].sources.end(),
                                            [&](const std::string& source) { return texts.contains(source); });
        if (!is_of_form) continue; // a page that the office writes itself, for the public
        Objection objection{files[i].path,
                            files[i].sources,
                            {Severity::error, "audit/confidential-label", 0,
                             "a heading or line of this page begins like confidential matter; look whether the form "
                             "has a label that its profile does not know"},
                            true};
        if (objection.sources.size() > 1 && basis.blame == Blame::contributors) {
            std::vector<std::string_view> of_file;
            for (const std::string& source : files[i].sources) of_file.push_back(texts[source]);
            const std::set<std::string> at_fault = speakers_of(hits[i].lines, files[i].sources, of_file);
            if (!at_fault.empty()) objection.sources.assign(at_fault.begin(), at_fault.end());
        }
        objections.push_back(std::move(objection));
    }
    return objections;
}

} // namespace part_one
