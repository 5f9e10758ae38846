#include "disclosure/officer_names.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/posts.h"
#include "disclosure/redact.h"
#include "disclosure/withheld_words.h"
#include "form/answer.h"

#include <algorithm>

namespace part_one {

namespace {

struct Piece {
    std::size_t at = 0;
    std::size_t end = 0;
};

/// The pieces of a value between commas, dashes, brackets, strokes, "and".
std::vector<Piece> pieces_of(const std::string& value) {
    std::vector<Piece> pieces;
    std::size_t from = 0;
    const auto close = [&](std::size_t to, std::size_t next) {
        while (from < to && (is_ascii_space(value[from]) || value[from] == '*')) ++from;
        while (to > from && (is_ascii_space(value[to - 1]) || value[to - 1] == '*')) --to;
        if (to > from) pieces.push_back({from, to});
        from = next;
    };
    for (std::size_t at = 0; at < value.size(); ++at) {
        const std::string_view rest = std::string_view(value).substr(at);
        std::size_t length = 0;
        for (std::string_view separator :
             {",", ";", "(", ")", "|", "\t", ":", " - ", " – ", " — ", " / ", " and ", " & "})
            if (rest.starts_with(separator)) length = std::max(length, separator.size());
        if (length == 0) continue;
        // "Policy and Grants Manager": the word joins two names, or it joins nothing
        const bool joins = rest.starts_with(" and ") || rest.starts_with(" & ");
        if (joins && !is_name(trimmed(std::string_view(value).substr(from, at - from)))) continue;
        close(at, at + length);
        at += length - 1;
    }
    close(value.size(), value.size());
    return pieces;
}

/// "MARCHBANK, Ludo": the surname in capitals, then the first name; empty where it is none.
std::string name_turned_round(const std::string& value, const Piece& surname, const Piece& first) {
    if (value.substr(surname.end, first.at - surname.end).find(',') == std::string::npos) return {};
    const std::string back = value.substr(surname.at, surname.end - surname.at);
    const std::string front = value.substr(first.at, first.end - first.at);
    const bool is_large = back.size() >= 3 && std::all_of(back.begin(), back.end(), [](char c) {
                              return (c >= 'A' && c <= 'Z') || c == '-' || c == '\'';
                          });
    if (!is_large) return {};
    const std::string turned = front + " " + back.substr(0, 1) + lower_ascii(back.substr(1));
    return front.find(' ') == std::string::npos && is_name(turned) ? turned : std::string();
}

std::vector<Officer> officers_in(const std::string& value) {
    std::vector<Officer> officers;
    const std::vector<Piece> pieces = pieces_of(value);
    const auto text = [&](const Piece& piece) { return value.substr(piece.at, piece.end - piece.at); };
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (const std::string turned =
                at + 1 < pieces.size() ? name_turned_round(value, pieces[at], pieces[at + 1]) : std::string();
            !turned.empty()) {
            Officer officer;
            officer.name = turned;
            officer.written = value.substr(pieces[at].at, pieces[at + 1].end - pieces[at].at);
            if (at + 2 < pieces.size() && is_post(text(pieces[at + 2]))) officer.role = text(pieces[at + 2]);
            officers.push_back(std::move(officer));
            ++at;
            continue;
        }
        if (!is_name(text(pieces[at]))) continue;
        Officer officer;
        officer.name = officer.written = text(pieces[at]);
        const bool behind = at + 1 < pieces.size() && is_post(text(pieces[at + 1]));
        const bool before = !behind && at > 0 && officers.empty() && is_post(text(pieces[at - 1]));
        if (behind) {
            officer.role = text(pieces[at + 1]);
            const bool closes = pieces[at + 1].end < value.size() && value[pieces[at + 1].end] == ')';
            officer.written = value.substr(pieces[at].at, pieces[at + 1].end - pieces[at].at + (closes ? 1 : 0));
        }
        if (before) officer.role = text(pieces[at - 1]);
        officers.push_back(std::move(officer));
        if (behind) ++at; // the role, which may look like a name: "Digital Lead"
    }
    return officers;
}

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels, std::string_view decision_maker)
        : outline_(outline), labels_(labels), makers_(letters_of(decision_maker)) {}

    std::vector<Officer> run() {
        for (const Labelled& label : labels_)
            if (label.meaning == Meaning::decision_maker) makers_ += "|" + letters_of(label.value);
        for (std::size_t index = 0; index < labels_.size(); ++index) {
            const Labelled& label = labels_[index];
            if (label.meaning == Meaning::author) keep(officers_in(label.value), {});
            if (label.meaning == Meaning::officer_approval) read_sign_off(index);
        }
        for (const OutlineLine& line : outline_.lines) read_by_line(line);
        for (Officer& officer : officers_) {
            officer.is_chief = is_chief_post(officer.role);
            if (officer.role.empty()) officer.role = "an officer";
        }
        return std::move(officers_);
    }

  private:
    void keep(std::vector<Officer> officers, const std::string& role) {
        for (Officer& officer : officers) {
            if (officer.role.empty()) officer.role = role;
            const std::string letters = letters_of(officer.name);
            if (!makers_.empty() && makers_.find(letters) != std::string::npos) continue;
            const auto known = std::find_if(officers_.begin(), officers_.end(),
                                            [&](const Officer& other) { return letters_of(other.name) == letters; });
            if (known == officers_.end()) {
                officers_.push_back(std::move(officer));
            } else if (known->role.empty()) {
                *known = std::move(officer);
            }
        }
    }

    /// "Drafted by Ann Pell", without a colon and nothing behind it
    void read_by_line(const OutlineLine& line) {
        constexpr std::size_t longest = 70; // bytes; a longer line tells something
        const std::string text = squeezed(line.kept());
        if (text.size() > longest) return;
        const std::string folded = fold(text);
        for (std::string_view by : {"drafted by ", "prepared by ", "written by ", "report by ", "compiled by "})
            if (folded.starts_with(by) && folded.size() == text.size()) {
                std::string behind = text.substr(by.size());
                while (behind.ends_with(".")) behind.pop_back();
                keep(officers_in(behind), {});
            }
    }

    /// From a label such as "Officer approval" to the next label that is none of a sign-off.
    void read_sign_off(std::size_t index) {
        const Labelled& approval = labels_[index];
        std::size_t end = index + 1;
        while (end < labels_.size() &&
               (labels_[end].meaning == Meaning::signature || labels_[end].meaning == Meaning::date ||
                labels_[end].meaning == Meaning::author || labels_[end].meaning == Meaning::instruction))
            ++end;
        const std::size_t stop = std::min(
            {end < labels_.size() ? labels_[end].at : outline_.lines.size(), outline_.lines.size(), approval.at + 16});
        std::vector<Officer> found = officers_in(approval.value);
        std::string role = is_post(approval.value) && found.empty() ? approval.value : std::string();
        if (is_chief_post(approval.label)) role = approval.label;
        for (std::size_t at = approval.at + 1; at < stop; ++at) {
            const std::string text = squeezed(outline_.lines[at].kept());
            const std::string folded = fold(text);
            std::string value = text;
            bool is_field = false;
            for (std::string_view field :
                 {"signed", "signature", "print name", "name", "officer", "originating officer", "job title",
                  "position", "role", "post", "title", "designation"}) {
                if (!folded.starts_with(field)) continue;
                const std::size_t colon = text.find(':');
                if (colon == std::string::npos || colon > field.size() + 8) continue;
                value = std::string(trimmed(std::string_view(text).substr(colon + 1)));
                is_field = true;
                break;
            }
            if (!is_field && text.size() > 90) continue; // a sentence: "I confirm that …"
            if (!is_field && text.size() < 50 &&
                (folded.find("approval") != std::string::npos || folded.find("declaration") != std::string::npos)) {
                keep(std::move(found), role); // somebody else signs from here on
                found.clear();
                role = is_chief_post(text) ? text : std::string();
                continue;
            }
            std::vector<Officer> here = officers_in(value);
            if (here.empty() && role.empty() && is_post(value)) role = value;
            for (Officer& officer : here) found.push_back(std::move(officer));
        }
        keep(std::move(found), role);
    }

    const Outline& outline_;
    const std::vector<Labelled>& labels_;
    std::string makers_; // letters alone
    std::vector<Officer> officers_;
};

bool is_word(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80; }

/// Replaces whole words only: "Ann Lee" is not in "Joann Leeson".
bool replace_words(std::string& text, std::string_view wanted, const std::string& instead) {
    bool found = false;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = is_word(text[at]) && (at == 0 || !is_word(text[at - 1]));
        const std::size_t end = begins ? end_of_match(text, at, wanted) : std::string::npos;
        if (end == std::string::npos || (end < text.size() && is_word(text[end]) && is_word(wanted.back()))) {
            ++at;
            continue;
        }
        // Lines keep their number, and emphasis that began or ended inside the name is closed.
        std::string breaks, marks;
        for (char c : std::string_view(text).substr(at, end - at)) {
            if (c == '\n') breaks += c;
            if (c == '*' || c == '_' || c == '~') marks += c;
        }
        const bool began_before = !marks.empty() && std::string_view(text).substr(0, at).ends_with(marks);
        const bool ends_behind = !marks.empty() && std::string_view(text).substr(end).starts_with(marks);
        text.replace(at, end - at + (ends_behind && !began_before ? marks.size() : 0),
                     instead + (began_before ? marks : std::string()) + breaks);
        at += instead.size() + (began_before ? marks.size() : 0) + breaks.size();
        found = true;
    }
    return found;
}

/// "Jane Mary Doe" → "J. Doe", "J Doe", "J.M. Doe", "Ms Doe", "Jane Doe" …
std::vector<std::string> spellings_of(const std::string& name) {
    std::vector<std::string> words;
    for (std::string_view word : split(name, ' '))
        if (!word.empty()) words.emplace_back(word);
    for (std::string_view title : {"Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr"})
        if (words.size() > 2 && (words[0] == title || words[0] == std::string(title) + ".")) words.erase(words.begin());
    const std::string& surname = words.back();
    std::vector<std::string> spellings{name};
    if (words.size() < 2 || !is_ascii_letter(words[0][0]) || !is_ascii_letter(words[1][0])) return spellings;
    const std::string initial = words[0].substr(0, 1);
    spellings.push_back(words[0] + " " + surname);
    for (const std::string& first : {initial + ". ", initial + " "}) spellings.push_back(first + surname);
    if (words.size() == 3) {
        spellings.push_back(initial + "." + words[1].substr(0, 1) + ". " + surname);
        spellings.push_back(initial + words[1].substr(0, 1) + " " + surname);
    }
    for (std::string_view title : {"Mr ", "Mrs ", "Ms ", "Miss ", "Dr ", "Mr. ", "Mrs. ", "Ms. ", "Dr. "})
        spellings.push_back(std::string(title) + surname);
    spellings.push_back(surname + ", " + words[0]);
    return spellings;
}

} // namespace

std::vector<Officer> read_officers(const Outline& outline, const std::vector<Labelled>& labels,
                                   std::string_view decision_maker) {
    return Reader(outline, labels, decision_maker).run();
}

bool put_role_for_name(std::string& text, const Officer& officer) {
    bool found = replace_words(text, officer.written, officer.role);
    for (const std::string& spelling : spellings_of(officer.name))
        found = replace_words(text, spelling, officer.role) || found;
    return found;
}

bool names_officer(std::string_view text, const Officer& officer) {
    return letters_of(text).find(letters_of(officer.name)) != std::string::npos;
}

} // namespace part_one
