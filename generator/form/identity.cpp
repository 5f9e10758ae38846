#include "form/identity.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/answer.h"

#include <algorithm>

namespace part_one {

namespace {

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

std::string_view without(std::string_view text, std::string_view at_ends) {
    while (!text.empty() && at_ends.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && at_ends.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    return text;
}

bool is_dash(std::string_view token) { return token == "-" || token == "–" || token == "—" || token == "/"; }

/// Up to five letters, perhaps in capitals, that can stand before a number: "PCD", "NYCC", "CEOD".
bool is_prefix(std::string_view token) {
    return token.size() <= 8 && !token.empty() && std::all_of(token.begin(), token.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || c == '-' || c == '/';
           });
}

/// Is this whole text one number, as decisions are numbered?
bool is_number(std::string_view text) {
    const std::string number = clean_number(text);
    if (number.empty()) return false;
    std::size_t letters = 0;
    for (char c : text)
        if (is_ascii_letter(c)) ++letters;
    return letters <= 8 && text.size() <= 24 && find_dates(fold(text)).empty() &&
           (number.size() + 6 >= trimmed(text).size());
}

/// "047/2017 – Treasury management outturn – 3 May 2017": the parts of a heading that says everything.
std::vector<std::string> parts_of(std::string text) {
    for (std::string_view dash : {" – ", " — ", " - ", "\t"}) text = replaced(std::move(text), dash, "\x1f");
    std::vector<std::string> parts;
    for (std::string_view part : split(text, '\x1f'))
        if (!trimmed(part).empty()) parts.emplace_back(trimmed(part));
    return parts;
}

bool is_whole_date(std::string_view text) {
    const std::string folded = fold(trimmed(text));
    const auto dates = find_dates(folded);
    if (dates.size() != 1) return false;
    std::size_t other = 0;
    for (const FoldedWord& word : folded_words(folded))
        if ((word.at < dates[0].at || word.at >= dates[0].at + dates[0].length) && month_named(word.text) == 0) ++other;
    return other <= 1;
}

/// "MD331 Community grants", "PCD 1306 Safe havens": the length of a reference that a title follows; 0 without one.
std::size_t reference_before_title(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && text[at] >= 'A' && text[at] <= 'Z') ++at;
    if (at < 2 || at > 6) return 0;
    if (at < text.size() && (text[at] == ' ' || text[at] == '-')) ++at;
    const std::size_t digits = at;
    while (at < text.size() && (is_ascii_digit(text[at]) || (at > digits && (text[at] == '-' || text[at] == '/'))))
        ++at;
    const bool ends = at + 1 < text.size() && text[at] == ' ' && is_ascii_letter(text[at + 1]);
    return at >= digits + 2 && ends ? at : 0;
}

bool names_a_body(std::string_view text) {
    const std::string folded = fold(text);
    for (std::string_view body :
         {"office of the police", "police and crime commissioner", "police & crime commissioner",
          "police and crime panel", "police, fire and crime", "decision record", "request for",
          "decision making record", "record of decision", "decision notice", "decision form", "mayor's office",
          "greater london authority", "swyddfa comisiynydd"})
        if (folded.find(body) != std::string::npos) return true;
    return false;
}

/// Of "Teitl / Title: Cymorth i bawb / Help for all" the English half: each language stands where its label does.
std::string in_english(std::string_view label, std::string title) {
    const std::size_t stroke = title.find(" / ");
    if (label.find('/') == std::string_view::npos || stroke == std::string::npos) return title;
    if (title.find(" / ", stroke + 1) != std::string::npos) return title;
    const bool welsh_first = lower_ascii(trimmed(label)).starts_with("teitl");
    return std::string(
        trimmed(welsh_first ? std::string_view(title).substr(stroke + 3) : std::string_view(title).substr(0, stroke)));
}

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels, Kind kind)
        : outline_(outline), labels_(labels), kind_(kind) {}

    Identity read() {
        read_labels();
        read_date();
        read_top();
        return std::move(identity_);
    }

  private:
    void read_labels() {
        for (const Labelled& label : labels_) {
            if (label.meaning == Meaning::number && identity_.number.empty()) {
                const std::string number = clean_number(label.value);
                if (!number.empty()) {
                    identity_.number = number;
                    identity_.number_from = behind_label(label);
                }
            }
            if (label.meaning == Meaning::title && identity_.title.empty()) {
                identity_.title = in_english(label.label, squeezed(without(label.value, " \t*")));
                identity_.title_from = behind_label(label);
            }
        }
    }

    static Origin behind_label(const Labelled& label) {
        return {label.value_line > 0 ? label.value_line : label.line, "behind its label"};
    }

    enum class Context { none, maker, officer, media };

    void read_date() {
        Context context = Context::none;
        int best_rank = 0;
        bool after_signature = false;
        for (const Labelled& label : labels_) {
            int rank = 0;
            switch (label.meaning) {
            case Meaning::maker_approval:
            case Meaning::outcome:
            case Meaning::decision:
                context = Context::maker;
                after_signature = false;
                continue;
            case Meaning::officer_approval:
                context = Context::officer;
                after_signature = false;
                continue;
            case Meaning::media:
                context = Context::media;
                after_signature = false;
                continue;
            case Meaning::section:
            case Meaning::summary:
            case Meaning::part_one_begins:
            case Meaning::recommendation:
                context = Context::none;
                after_signature = false;
                continue;
            case Meaning::signature: after_signature = true; continue;
            case Meaning::decision_date: rank = 5; break;
            case Meaning::date:
                if (context == Context::officer || context == Context::media) continue;
                rank = context == Context::maker ? 4 : after_signature ? 3 : 1;
                break;
            default: continue;
            }
            if (says_nothing(label.value)) continue;
            const std::string folded = fold(label.value);
            const auto dates = find_dates(folded);
            // "12fed Mai 2022 / 12 May 2022" is one day in two languages.
            const bool is_one_day = !dates.empty() && std::all_of(dates.begin(), dates.end(), [&](const auto& found) {
                return found.date == dates[0].date;
            });
            if (!is_one_day) {
                identity_.findings.push_back({Severity::warning, "form/date-unreadable", label.line,
                                              "the date here cannot be read as one day; write it like 3 July 2017, or "
                                              "give date in the front matter"});
                continue;
            }
            if (rank < best_rank) continue;
            best_rank = rank;
            identity_.date = dates[0].date;
            identity_.date_from = behind_label(label);
            if (rank == 4) identity_.date_from.how = "beside the decision maker's approval";
            if (rank == 3) identity_.date_from.how = "beside a signature";
        }
    }

    /// What the first lines say where no label does: a heading with everything in it, or name, date and title one below the other.
    void read_top() {
        const bool needs_number = identity_.number.empty() && kind_ == Kind::decision;
        if (!needs_number && !identity_.title.empty() && identity_.date) return;
        int seen = 0;
        for (std::size_t at = 0; at < outline_.lines.size() && seen < 6; ++at) {
            const OutlineLine& line = outline_.lines[at];
            if (line.place == OutlineLine::Place::table || line.place == OutlineLine::Place::code) break;
            const bool labelled = std::any_of(labels_.begin(), labels_.end(), [&](const Labelled& label) {
                return label.at == at && label.meaning != Meaning::office_name && label.meaning != Meaning::number;
            });
            if (labelled) {
                if (identity_.title.empty() && seen > 0) break;
                if (seen > 0) break;
                ++seen;
                continue;
            }
            ++seen;
            const bool had_number = !identity_.number.empty();
            const bool had_title = !identity_.title.empty();
            const bool had_date = identity_.date.has_value();
            read_top_line(line);
            const Origin top{line.line, "in the first lines, which no label heads"};
            if (!had_number && !identity_.number.empty()) identity_.number_from = top;
            if (!had_title && !identity_.title.empty()) identity_.title_from = top;
            if (!had_date && identity_.date) identity_.date_from = top;
        }
    }

    void read_top_line(const OutlineLine& line) {
        const std::string text = squeezed(line.kept());
        if (identity_.title.empty() && !identity_.number.empty() && text.starts_with(identity_.number) &&
            text.size() > identity_.number.size() + 3) {
            std::string rest = text.substr(identity_.number.size());
            while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':' || rest.front() == '-'))
                rest.erase(0, 1);
            while (rest.starts_with("–") || rest.starts_with("—"))
                rest = std::string(trimmed(std::string_view(rest).substr(3)));
            identity_.title = rest;
            return;
        }
        if (is_whole_date(text)) {
            const std::string folded = fold(text);
            if (!identity_.date) identity_.date = find_dates(folded)[0].date;
            return;
        }
        if (identity_.number.empty() && kind_ == Kind::decision && is_number(text)) {
            identity_.number = clean_number(text);
            return;
        }
        auto parts = parts_of(text);
        if (identity_.number.empty() && kind_ == Kind::decision && !parts.empty())
            if (const std::size_t length = reference_before_title(parts.front()); length > 0) {
                identity_.number = clean_number(parts.front().substr(0, length));
                parts.front() = std::string(trimmed(std::string_view(parts.front()).substr(length)));
            }
        std::string title;
        bool told = false;
        for (const std::string& part : parts) {
            if (is_whole_date(part)) {
                const std::string folded = fold(part);
                if (!identity_.date) identity_.date = find_dates(folded)[0].date;
                told = true;
            } else if (identity_.number.empty() && kind_ == Kind::decision && is_number(part)) {
                identity_.number = clean_number(part);
                told = true;
            } else if (!names_a_body(part)) {
                if (!title.empty()) title += " – ";
                title += part;
            }
        }
        if (!identity_.title.empty() || title.empty()) return;
        const bool heads = line.place == OutlineLine::Place::heading || line.is_bold || told ||
                           kind_ == Kind::panel_report || is_in_capitals(text);
        if (!heads || title.size() > 160 || title.ends_with(":")) return;
        if (end_of_numbering(fold(text)) > 0) return;
        identity_.title = title;
    }

    const Outline& outline_;
    const std::vector<Labelled>& labels_;
    Kind kind_;
    Identity identity_;
};

} // namespace

Identity read_identity(const Outline& outline, const std::vector<Labelled>& labels, Kind kind) {
    return Reader(outline, labels, kind).read();
}

std::string clean_number(std::string_view written) {
    std::string text = squeezed(written);
    // "N° 010 / 2017", "Ref: 12", "(No. 7)": what introduces the number goes
    std::string_view rest = without(text, " ()[].:*#");
    for (bool again = true; again;) {
        again = false;
        for (std::string_view intro :
             {"n°", "nº", "no.", "no:", "no ", "n.", "ref:", "ref.", "ref ", "reference:", "reference ",
              "number:", "number ", "decision number", "decision no.", "decision no", "decision ref", "decision "}) {
            const std::string lower = lower_ascii(rest);
            if (!lower.starts_with(intro)) continue;
            rest = without(rest.substr(intro.size()), " ()[].:*#");
            again = true;
            break;
        }
    }
    // The number itself: tokens with digits, a prefix of capitals before them, dashes and strokes between.
    std::string number;
    bool digits = false;
    bool after_join = false;
    for (std::string_view token : split(rest, ' ')) {
        if (token.empty()) continue;
        const std::string_view bare = without(token, "(),.;:");
        if (is_dash(bare)) {
            if (!digits && number.empty()) continue;
            number += bare == "/" ? "/" : " " + std::string(bare);
            after_join = true;
            continue;
        }
        if (has_digit(bare)) {
            const bool year_of_title = digits && !after_join;
            const bool joins = after_join && number.ends_with("/");
            if (year_of_title && !(number.size() <= 3 && bare.find('/') != std::string_view::npos)) break;
            if (!number.empty() && !joins) number += ' ';
            number += bare;
            digits = true;
            after_join = bare.ends_with("-") || bare.ends_with("/");
            if (token.ends_with(")") || token.ends_with(",") || token.ends_with(";")) break;
            continue;
        }
        if (digits || !is_prefix(bare)) break;
        number += (number.empty() ? "" : " ") + std::string(bare);
    }
    if (!digits) return {};
    // "023- 2021": a dash with a space on one side only is a slip
    for (std::size_t at = number.find("- "); at != std::string::npos && at > 0; at = number.find("- ", at + 1))
        if (number[at - 1] != ' ') number.erase(at + 1, 1);
    for (std::size_t at = number.find(" -"); at != std::string::npos; at = number.find(" -", at + 1))
        if (at + 2 < number.size() && number[at + 2] != ' ') number.erase(at, 1);
    while (!number.empty() && (number.back() == ' ' || number.back() == '/' || number.back() == '-')) number.pop_back();
    while (number.ends_with("–") || number.ends_with("—"))
        number = std::string(trimmed(std::string_view(number).substr(0, number.size() - 3)));
    return number;
}

} // namespace part_one
