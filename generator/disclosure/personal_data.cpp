#include "disclosure/personal_data.h"

#include "basics/needles.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "disclosure/private_address.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_word(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80; }

/// Finds in one line. `lower_` has the bytes of `line_` with small ASCII letters, so that places agree.
class Finder {
  public:
    Finder(std::string_view line, const Privacy& privacy) : line_(line), lower_(lower_ascii(line)), privacy_(privacy) {}

    std::vector<PersonalDatum> run() {
        static constexpr Needles cues{"home address|lives at|living at|resides at|residing at|resident at|"
                                      "date of birth|dob|d.o.b|born|"
                                      "(b.|"
                                      "sort code|account|acc no|a/c no"};
        const bool has_cue = cues.any_in(lower_);
        find_addresses();
        if (has_cue) find_home();
        if (has_cue) find_birth();
        find_telephones();
        find_insurance();
        if (has_cue) find_bank();
        find_iban();
        std::stable_sort(found_.begin(), found_.end(),
                         [](const PersonalDatum& a, const PersonalDatum& b) { return a.at < b.at; });
        std::size_t end = 0;
        std::erase_if(found_, [&end](const PersonalDatum& datum) {
            if (datum.at < end) return true;
            end = datum.at + datum.length;
            return false;
        });
        return std::move(found_);
    }

  private:
    void add(std::size_t from, std::size_t to, PersonalKind kind) {
        if (to > from) found_.push_back({from, to - from, kind});
    }
    bool begins_word(std::size_t at) const { return at == 0 || !is_word(line_[at - 1]); }
    bool ends_word(std::size_t end) const { return end >= line_.size() || !is_word(line_[end]); }

    /// Where the word or words stand, on their own; npos where they do not.
    std::size_t find_cue(std::string_view cue, std::size_t from) const {
        for (std::size_t at = lower_.find(cue, from); at != std::string::npos; at = lower_.find(cue, at + 1))
            if ((begins_word(at) || cue[0] == '(') && (ends_word(at + cue.size()) || cue.back() == '.')) return at;
        return std::string::npos;
    }

    void find_addresses() {
        for (std::size_t sign = line_.find('@'); sign != std::string_view::npos; sign = line_.find('@', sign + 1)) {
            const auto is_local = [](char c) {
                return is_ascii_letter(c) || is_ascii_digit(c) ||
                       std::string_view("._%+-'\\").find(c) != std::string_view::npos;
            };
            std::size_t from = sign;
            while (from > 0 && is_local(line_[from - 1])) --from;
            std::size_t to = sign + 1;
            while (to < line_.size() &&
                   (is_ascii_letter(line_[to]) || is_ascii_digit(line_[to]) || line_[to] == '.' || line_[to] == '-'))
                ++to;
            while (to > sign && (line_[to - 1] == '.' || line_[to - 1] == '-')) --to;
            const std::string_view domain = line_.substr(sign + 1, to - sign - 1);
            if (from == sign || domain.find('.') == std::string_view::npos) continue;
            if (!is_private_address(line_.substr(from, to - from), privacy_)) continue;
            const auto stands_before = [&](std::string_view words) {
                return from >= words.size() &&
                       std::string_view(lower_).substr(from - words.size(), words.size()) == words;
            };
            if (stands_before("mailto:")) from -= 7;
            // A link's address goes with its brackets: "[write to me](mailto:…)", "<…>"
            const bool in_link = from > 0 && to < line_.size() &&
                                 ((line_[from - 1] == '(' && line_[to] == ')' && from > 1 && line_[from - 2] == ']') ||
                                  (line_[from - 1] == '<' && line_[to] == '>'));
            add(in_link ? from - 1 : from, in_link ? to + 1 : to, PersonalKind::email);
        }
    }

    /// Digits of a telephone number from `at` on, with what people put between them; the end of the last one.
    std::size_t digits_from(std::size_t at, std::string& digits) const {
        std::size_t end = at;
        for (std::size_t gap = 0; at < line_.size() && gap <= 2; ++at) {
            if (is_ascii_digit(line_[at])) {
                digits += line_[at];
                end = at + 1;
                gap = 0;
            } else if (std::string_view(" -.()").find(line_[at]) != std::string_view::npos) {
                ++gap;
            } else {
                break;
            }
        }
        return end;
    }

    void find_telephones() {
        for (std::size_t at = 0; at < line_.size(); ++at) {
            if (line_[at] != '+' && line_[at] != '0') continue;
            const bool international = line_.substr(at).starts_with("+44") || line_.substr(at).starts_with("0044");
            if (!international && !(line_[at] == '0' && at + 1 < line_.size())) continue;
            const char before = at == 0 ? ' ' : line_[at - 1];
            if (is_word(before) || std::string_view("/-.,").find(before) != std::string_view::npos) continue;
            std::string digits;
            std::size_t end = digits_from(line_[at] == '+' ? at + 1 : at, digits);
            if (digits.starts_with("0044")) digits.erase(0, 2);
            if (digits.starts_with("440")) digits.erase(2, 1);
            if (digits.starts_with("44")) digits = "0" + digits.substr(2);
            const bool is_mobile = digits.size() == 11 && digits[1] == '7' && digits[2] != '0' && digits[2] != '6';
            const bool is_fixed = (digits.size() == 11 || digits.size() == 10) && digits[0] == '0' &&
                                  (digits[1] == '1' || digits[1] == '2');
            const bool ends = end >= line_.size() || (!is_word(line_[end]) && line_[end] != '/');
            if (ends && (is_mobile || (is_fixed && is_called_private(at)))) add(at, end, PersonalKind::telephone);
            if (end > at) at = end - 1;
        }
    }

    /// "Home tel: 01900 …": a fixed line that is no switchboard.
    bool is_called_private(std::size_t at) const {
        const std::size_t from = at > 30 ? at - 30 : 0;
        const std::string_view before = std::string_view(lower_).substr(from, at - from);
        for (std::string_view word : {"home tel", "home phone", "home number", "personal tel", "personal phone",
                                      "private tel", "private phone"})
            if (before.find(word) != std::string_view::npos) return true;
        return false;
    }

    void find_birth() {
        for (std::string_view cue : {"date of birth", "dob", "d.o.b", "born on", "born", "(b."})
            for (std::size_t at = find_cue(cue, 0); at != std::string::npos; at = find_cue(cue, at + 1)) {
                const std::size_t end = end_of_date(at + cue.size());
                if (end != std::string::npos) add(at, end, PersonalKind::birth);
            }
    }

    /// The end of a day that is written right behind `at`.
    std::size_t end_of_date(std::size_t at) const {
        while (at < line_.size() && !is_word(line_[at])) ++at; // ": ", "** "
        std::size_t end = std::string::npos;
        int digits = 0;
        for (int word = 0; word < 4 && at < line_.size(); ++word) {
            std::size_t stop = at;
            while (stop < line_.size() &&
                   (is_word(line_[stop]) || std::string_view("/.-").find(line_[stop]) != std::string_view::npos))
                ++stop;
            const std::string_view token = std::string_view(lower_).substr(at, stop - at);
            const auto count = std::count_if(token.begin(), token.end(), is_ascii_digit);
            if (count == 0 && token != "of" && token != "the" && month_named(token) == 0) break;
            digits += static_cast<int>(count);
            if (count > 0 || month_named(token) != 0) end = stop;
            at = stop;
            while (at < line_.size() && (line_[at] == ' ' || line_[at] == ',')) ++at;
        }
        if (digits < 5) return std::string::npos; // a day and a year: "born in 1970" names no day
        while (end > 0 && !is_word(line_[end - 1])) --end;
        return end;
    }

    void find_home() {
        if (const std::size_t at = find_cue("home address", 0); at != std::string::npos) {
            std::size_t from = at + 12;
            while (from < line_.size() && std::string_view(" :*|-").find(line_[from]) != std::string_view::npos) ++from;
            std::size_t to = line_.size();
            while (to > from && std::string_view(" *|").find(line_[to - 1]) != std::string_view::npos) --to;
            const std::string_view behind = line_.substr(from, to - from);
            const bool names_place = std::any_of(behind.begin(), behind.end(), is_ascii_digit) ||
                                     std::count(behind.begin(), behind.end(), ',') >= 2;
            if (names_place) add(from, to, PersonalKind::home);
        }
        for (std::string_view cue : {"lives at", "living at", "resides at", "residing at", "resident at"}) {
            const std::size_t at = find_cue(cue, 0);
            if (at == std::string::npos) continue;
            const std::size_t end = end_of_postcode(at + cue.size());
            if (end != std::string::npos) add(at + cue.size() + 1, end, PersonalKind::home);
        }
    }

    /// Of the first postcode within a hundred letters.
    std::size_t end_of_postcode(std::size_t from) const {
        const auto letter = [&](std::size_t at) { return at < line_.size() && line_[at] >= 'A' && line_[at] <= 'Z'; };
        const auto digit = [&](std::size_t at) { return at < line_.size() && is_ascii_digit(line_[at]); };
        for (std::size_t at = from; at < line_.size() && at < from + 100; ++at) {
            if (!begins_word(at) || !letter(at)) continue;
            std::size_t end = letter(at + 1) ? at + 2 : at + 1;
            if (!digit(end)) continue;
            ++end;
            if (digit(end) || (letter(end) && !letter(end + 1))) ++end;
            if (end < line_.size() && line_[end] == ' ') ++end;
            if (digit(end) && letter(end + 1) && letter(end + 2) && ends_word(end + 3)) return end + 3;
        }
        return std::string::npos;
    }

    /// "QQ 12 34 56 C": two letters, six digits, one letter.
    void find_insurance() {
        for (std::size_t at = 0; at + 8 < line_.size(); ++at) {
            if (line_[at] < 'A' || line_[at] > 'Z' || !begins_word(at)) continue;
            std::string shape, letters;
            std::size_t end = at;
            while (end < line_.size() && shape.size() < 9 &&
                   (is_word(line_[end]) || line_[end] == ' ' || line_[end] == '-')) {
                const char c = line_[end++];
                if (c == ' ' || c == '-') continue;
                shape += is_ascii_digit(c) ? 'd' : (c >= 'A' && c <= 'Z') ? 'L' : 'x';
                letters += c;
            }
            if (shape != "LLddddddL" || letters[8] > 'D' || !ends_word(end)) continue;
            if (std::string_view("DFIQUV").find(letters[0]) != std::string_view::npos ||
                std::string_view("DFIOQUV").find(letters[1]) != std::string_view::npos)
                continue;
            add(at, end, PersonalKind::insurance);
        }
    }

    void find_bank() {
        find_number_behind("sort code", 6);
        for (std::string_view cue : {"account number", "account no", "acc no", "a/c no", "a/c number"})
            find_number_behind(cue, 8);
        find_number_behind("bank account", 8);
        if (find_cue("sort code", 0) != std::string::npos) find_number_behind("account", 8);
    }

    /// "GB29 NWBK 6016 1331 9268 19": of the United Kingdom, ISO 13616
    void find_iban() {
        constexpr std::string_view shape = "LLddLLLLdddddddddddddd";
        for (std::size_t at = line_.find("GB"); at != std::string_view::npos; at = line_.find("GB", at + 1)) {
            if (!begins_word(at)) continue;
            std::size_t end = at, matched = 0;
            for (; end < line_.size() && matched < shape.size(); ++end) {
                const char c = line_[end];
                if (c == ' ' || c == '-') continue;
                const char kind = is_ascii_digit(c) ? 'd' : (c >= 'A' && c <= 'Z') ? 'L' : 'x';
                if (kind != shape[matched]) break;
                ++matched;
            }
            if (matched == shape.size() && ends_word(end)) add(at, end, PersonalKind::bank);
        }
    }

    void find_number_behind(std::string_view cue, std::size_t wanted) {
        for (std::size_t at = find_cue(cue, 0); at != std::string::npos; at = find_cue(cue, at + 1)) {
            std::size_t from = at + cue.size();
            while (from < line_.size() && from < at + cue.size() + 12 && !is_ascii_digit(line_[from])) ++from;
            std::string digits;
            const std::size_t end = digits_from(from, digits);
            if (digits.size() == wanted && ends_word(end)) add(from, end, PersonalKind::bank);
        }
    }

    std::string_view line_;
    std::string lower_;
    const Privacy& privacy_;
    std::vector<PersonalDatum> found_;
};

std::string_view name_of(PersonalKind kind) {
    switch (kind) {
    case PersonalKind::email: return "a private e-mail address";
    case PersonalKind::telephone: return "a private telephone number";
    case PersonalKind::birth: return "a date of birth";
    case PersonalKind::home: return "a home address";
    case PersonalKind::insurance: return "a National Insurance number";
    case PersonalKind::bank: return "bank details";
    }
    return "personal data";
}

/// With plain digits for full-width ones: "０７７００"; empty where there are none.
std::string with_plain_digits(std::string_view line) {
    constexpr std::string_view wide = "\xEF\xBC";
    if (line.find(wide) == std::string_view::npos) return {};
    std::string plain;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool is_wide = line.substr(at).starts_with(wide) && at + 2 < line.size();
        const auto last = is_wide ? static_cast<unsigned char>(line[at + 2]) : 0U;
        if (is_wide && last >= 0x90 && last <= 0x99) {
            plain += static_cast<char>('0' + (last - 0x90));
            at += 2;
        } else {
            plain += line[at];
        }
    }
    return plain;
}

/// Where in `line` the byte stands that stands at `plain_at` once its digits are plain.
std::size_t place_in(std::string_view line, std::size_t plain_at) {
    std::size_t at = 0;
    for (; plain_at > 0 && at < line.size(); --plain_at) {
        const bool is_wide = line.substr(at).starts_with("\xEF\xBC") && at + 2 < line.size() &&
                             static_cast<unsigned char>(line[at + 2]) >= 0x90 &&
                             static_cast<unsigned char>(line[at + 2]) <= 0x99;
        at += is_wide ? 3 : 1;
    }
    return at;
}

/// Every kind needs a digit or an @, but for a home address without a number.
bool may_hold(std::string_view line) {
    return std::any_of(line.begin(), line.end(), [](char c) { return c == '@' || is_ascii_digit(c); }) ||
           line.find("ome address") != std::string_view::npos || line.find("OME ADDRESS") != std::string_view::npos;
}

} // namespace

std::vector<PersonalDatum> find_personal_data(std::string_view line, const Privacy& privacy) {
    if (const std::string plain = with_plain_digits(line); !plain.empty() && plain != line) {
        std::vector<PersonalDatum> found = find_personal_data(plain, privacy);
        for (PersonalDatum& datum : found) {
            // Two bytes more for each full-width digit
            const std::size_t before = place_in(line, datum.at);
            datum.length = place_in(line, datum.at + datum.length) - before;
            datum.at = before;
        }
        return found;
    }
    if (!may_hold(line)) return {};
    return Finder(line, privacy).run();
}

std::string_view words_instead_of(PersonalKind kind) {
    switch (kind) {
    case PersonalKind::email: return "[e-mail address removed]";
    case PersonalKind::telephone: return "[telephone number removed]";
    case PersonalKind::birth: return "[date of birth removed]";
    case PersonalKind::home: return "[home address removed]";
    case PersonalKind::insurance: return "[National Insurance number removed]";
    case PersonalKind::bank: return "[bank details removed]";
    }
    return "[personal data removed]";
}

Findings personal_data_findings(const std::vector<std::string>& lines, const Privacy& privacy) {
    const bool masked = privacy.personal_data == Privacy::PersonalData::masked;
    Findings findings;
    int number = 0;
    for (const std::string& line : lines) {
        ++number;
        for (const PersonalDatum& datum : find_personal_data(line, privacy)) {
            const std::string what = "this line seems to hold " + std::string(name_of(datum.kind));
            findings.push_back(
                {masked ? Severity::note : Severity::warning, "disclosure/personal-data", number,
                 masked ? what + "; readers see " + std::string(words_instead_of(datum.kind)) + " in its place"
                        : what + ", which everybody would see; remove it from the form, or write mask_personal_data "
                                 "= true in office.toml to have such data masked"});
        }
    }
    return findings;
}

std::vector<std::string> mask_personal_data(std::string& line, const Privacy& privacy) {
    std::vector<std::string> taken;
    const std::vector<PersonalDatum> found = find_personal_data(line, privacy);
    for (auto datum = found.rbegin(); datum != found.rend(); ++datum) {
        taken.push_back(line.substr(datum->at, datum->length));
        line.replace(datum->at, datum->length, words_instead_of(datum->kind));
    }
    return taken;
}

} // namespace part_one
