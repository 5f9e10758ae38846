#include "registers/growing_register.h"

#include "properties/dice.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace growing {

namespace {

constexpr std::string_view mark = "Kestrel";
constexpr std::size_t digits = 5;

std::string form(int number, const std::string& more, const std::string& above = {}) {
    std::string text = above.empty() ? "" : "---\n" + above + "\n---\n";
    return text + "# Northmoor: record of a decision\n\nDecision number: " + std::to_string(number) +
           "/2027\n\nTitle: Grant for " + word_of(number) + "\n\nDate of decision: " + std::to_string(1 + number % 28) +
           " November 2026\n\nPolice and Crime Commissioner decision: Approved\n\n"
           "I award £" +
           std::to_string(1000 + number) + " to Group " + std::to_string(number % 9) +
           " CIC.\n\nBackground: " + word_of(number) + " asked for help in winter.\n\n" + more +
           "\n\nPART 2 – CONFIDENTIAL\n\nThe other bid was lower.\n";
}

bool has_act(Course course) {
    return course == Course::unsettled || course == Course::put_off || course == Course::withdrawn ||
           course == Course::withdrawn_unseen || course == Course::deleted || course == Course::amended ||
           course == Course::renumbered || course == Course::moved;
}

std::string path(int number, const std::string& office = "northmoor") {
    return test_site::decision_path(std::to_string(number) + "-2027.md", office);
}

/// Nothing where its file is not there on that day.
std::vector<InputFile> file_on(const Life& life, int day) {
    if (day < life.arrives) return {};
    const bool has_acted = has_act(life.course) && day >= life.acts;
    const std::string end = part_one::format_iso_date(day_of(life.ends));
    const int number = life.number;
    switch (life.course) {
    case Course::plain: return {{path(number), form(number, "")}};
    case Course::deferred: return {{path(number), form(number, "Deferred until: " + end)}};
    case Course::deferred_above: return {{path(number), form(number, "", "defer_until: " + end)}};
    case Course::dated_ahead: return {{path(number), form(number, "", "published: " + end)}};
    case Course::unsettled:
        return {{path(number), form(number, "Is the publication of this form to be deferred? YES",
                                    has_acted ? "defer_until: " + end : "")}};
    case Course::put_off:
        return {
            {path(number),
             form(number, "", "defer_until: " + (has_acted ? end : part_one::format_iso_date(day_of(life.acts + 9))))}};
    case Course::withdrawn:
        return {{path(number), form(number, "", has_acted ? "withdrawn: {reason: \"An error.\"}" : "")}};
    case Course::withdrawn_unseen:
        return {{path(number), form(number, "", "defer_until: " + end + (has_acted ? "\nwithdrawn: true" : ""))}};
    case Course::deleted:
        return has_acted ? std::vector<InputFile>{} : std::vector<InputFile>{{path(number), form(number, "")}};
    case Course::amended: return {{path(number), form(number, has_acted ? "A word more." : "")}};
    case Course::renumbered: {
        std::string text = form(number, "");
        if (has_acted) text.replace(text.find("/2027"), 5, "/2028");
        return {{path(number), text}};
    }
    case Course::moved: return {{path(number, has_acted ? "surrey" : "northmoor"), form(number, "")}};
    case Course::marked: return {{path(number), form(number, "Protective Marking: Secret")}};
    }
    return {};
}

bool is_public_on(const Life& life, int day) {
    if (day < life.arrives) return false;
    switch (life.course) {
    case Course::deferred:
    case Course::deferred_above:
    case Course::dated_ahead:
    case Course::put_off: return day >= life.ends;
    case Course::unsettled: return day >= life.acts && day >= life.ends;
    case Course::withdrawn:
    case Course::deleted: return day < life.acts;
    case Course::withdrawn_unseen:
    case Course::marked: return false;
    default: return true;
    }
}

} // namespace

Register::Register(std::uint64_t seed, int decisions, int days) {
    properties::Dice dice(seed);
    const auto below = [&](int count) {
        return static_cast<int>(dice.below(static_cast<std::size_t>(std::max(count, 1))));
    };
    const std::vector<Course> courses{Course::plain,          Course::plain,       Course::plain,
                                      Course::plain,          Course::deferred,    Course::deferred,
                                      Course::deferred_above, Course::dated_ahead, Course::unsettled,
                                      Course::put_off,        Course::withdrawn,   Course::withdrawn_unseen,
                                      Course::deleted,        Course::amended,     Course::renumbered,
                                      Course::moved,          Course::marked};
    for (int at = 0; at < decisions; ++at) {
        Life life;
        life.number = 100 + at;
        life.course = dice.pick(courses);
        life.arrives = below(days - days / 8);
        life.acts = life.arrives + 1 + below(days / 6);
        const bool ends_after_act = life.course == Course::put_off || life.course == Course::withdrawn_unseen;
        life.ends = (ends_after_act ? life.acts : life.arrives) + 1 + below(days / 4);
        lives_.push_back(life);
    }
}

std::vector<InputFile> Register::files_on(int day) const {
    std::vector<InputFile> files;
    for (const Life& life : lives_)
        for (InputFile& file : file_on(life, day)) files.push_back(std::move(file));
    return files;
}

std::set<int> Register::public_on(int day) const {
    std::set<int> numbers;
    for (const Life& life : lives_)
        if (is_public_on(life, day)) numbers.insert(life.number);
    return numbers;
}

Date day_of(int day) { return part_one::days_after(std::chrono::sys_days{2027y / std::chrono::January / 1}, day); }

std::string word_of(int number) {
    std::string written = std::to_string(number);
    return std::string(mark) + std::string(digits - written.size(), '0') + written;
}

std::set<int> words_in(const std::string& bytes) {
    std::set<int> numbers;
    for (std::size_t at = bytes.find(mark); at != std::string::npos; at = bytes.find(mark, at + 1))
        numbers.insert(std::stoi(bytes.substr(at + mark.size(), digits)));
    return numbers;
}

} // namespace growing
