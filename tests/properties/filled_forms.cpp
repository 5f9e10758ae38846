#include "properties/filled_forms.h"

#include <algorithm>

namespace properties {

namespace {

using part_one::Meaning;
using part_one::Where;

struct Written {
    std::string as; // how it stands on the form
    std::string means;
};

const std::vector<std::string> syllables{"bor", "cal", "dun",  "fel", "gor", "hal", "jun", "kel", "lom", "mur",
                                         "nav", "pol", "quim", "ras", "sul", "tam", "vin", "wex", "yar", "zed"};

std::string invented_word(Dice& dice) {
    std::string word = dice.pick(syllables) + dice.pick(syllables);
    if (dice.one_in(2)) word += dice.pick(syllables);
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

std::string two(std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

Written some_number(Dice& dice) {
    const std::string n = std::to_string(dice.below(900) + 100);
    const std::string year = std::to_string(2012 + dice.below(14));
    switch (dice.below(9)) {
    case 0: return {n + "/" + year, n + "/" + year};
    case 1: return {"N° " + n + " / " + year, n + "/" + year};
    case 2: return {"PCD " + n, "PCD " + n};
    case 3: return {"WPCC3-0" + n, "WPCC3-0" + n};
    case 4: return {"42 – " + year, "42 – " + year};
    case 5: return {year + "-0007" + n, year + "-0007" + n};
    case 6: return {"DN" + n + "/" + year, "DN" + n + "/" + year};
    case 7: return {year + "/" + n, year + "/" + n};
    default: return {n + "- " + year, n + "-" + year};
    }
}

Written some_title(Dice& dice) {
    static const std::vector<std::string> first{"Lamps for", "Repairs to", "A patrol in", "Mentors for",
                                                "Lessons about"};
    static const std::vector<std::string> second{"the river path", "the old mill", "Castle Street", "the bus station"};
    static const std::vector<std::string> third{"", " 2024/25", " – second phase", " (year two)", ": a pilot"};
    const std::string title = dice.pick(first) + " " + dice.pick(second) + dice.pick(third);
    return {title, title};
}

Written some_date(Dice& dice) {
    static const std::vector<std::string> months{"January", "February", "March",     "April",   "May",      "June",
                                                 "July",    "August",   "September", "October", "November", "December"};
    static const std::vector<std::string> welsh{"Ionawr",     "Chwefror", "Mawrth", "Ebrill", "Mai",      "Mehefin",
                                                "Gorffennaf", "Awst",     "Medi",   "Hydref", "Tachwedd", "Rhagfyr"};
    const std::size_t day = dice.below(28) + 1, month = dice.below(12), year = 2012 + dice.below(14);
    const std::string d = std::to_string(day), y = std::to_string(year);
    const std::string ordinal = day % 10 == 1 && day != 11   ? "st"
                                : day % 10 == 2 && day != 12 ? "nd"
                                : day % 10 == 3 && day != 13 ? "rd"
                                                             : "th";
    const std::string means = y + "-" + two(month + 1) + "-" + two(day);
    switch (dice.below(9)) {
    case 0: return {d + " " + months[month] + " " + y, means};
    case 1: return {d + ordinal + " " + months[month] + " " + y, means};
    case 2: return {two(day) + "/" + two(month + 1) + "/" + y, means};
    case 3: return {d + "." + two(month + 1) + "." + y.substr(2), means};
    case 4: return {d + "<sup>" + ordinal + "</sup> " + months[month] + " " + y, means};
    case 5: return {d + " " + months[month].substr(0, 3) + " " + y, means};
    case 6: return {means, means};
    case 7: return {d + " " + welsh[month] + " " + y, means};
    default: return {d + " " + ordinal + " " + months[month] + ", " + y, means};
    }
}

Written some_outcome(Dice& dice) {
    static const std::vector<Written> outcomes{{"Approved", "approved"},
                                               {"APPROVED", "approved"},
                                               {"approve/ ~~do not approve~~", "approved"},
                                               {"~~approve~~ / do not approve", "rejected"},
                                               {"☒ Approved ☐ Rejected", "approved"},
                                               {"[ ] Approved [x] Rejected", "rejected"},
                                               {"Rejected", "rejected"},
                                               {"Not approved", "rejected"},
                                               {"Noted", "noted"},
                                               {"Deferred", "deferred-decision"},
                                               {"The request is agreed", "approved"},
                                               {"Declined", "rejected"},
                                               {"Cymeradwywyd", "approved"}};
    return dice.pick(outcomes);
}

/// A body with a word that tells that it is one.
Written some_provider(Dice& dice) {
    static const std::vector<std::string> endings{" Trust", " CIC", " Ltd", " Community Association", " Youth Project"};
    const std::string name = invented_word(dice) + dice.pick(endings);
    return {name, name};
}

Written some_sum(Dice& dice) {
    const std::string thousands = std::to_string(dice.below(900) + 10), units = std::to_string(dice.below(900) + 100);
    switch (dice.below(6)) {
    case 0: return {"£" + thousands + "," + units, thousands + units};
    case 1: return {"£" + thousands + "," + units + ".50", thousands + units + ".50"};
    case 2: return {"£" + thousands + "k", thousands + "000"};
    case 3: return {"£1." + thousands.substr(0, 1) + "m", "1" + thousands.substr(0, 1) + "00000"};
    case 4: return {"£ " + thousands + units, thousands + units};
    default: return {"£" + thousands + "," + units + " in total", thousands + units};
    }
}

/// One label with what is written behind it, in one of the places where labels stand.
enum class Place { colon, bold, bold_whole, item, below, heading, wide, tab };
std::string line_of(const std::string& label, const std::string& value, Place place) {
    switch (place) {
    case Place::colon: return label + ": " + value + "\n\n";
    case Place::bold: return "**" + label + ":** " + value + "\n\n";
    case Place::bold_whole: return "**" + label + "**: " + value + "\n\n";
    case Place::item: return "* " + label + ": " + value + "\n\n";
    case Place::below: return label + "\n\n" + value + "\n\n";
    case Place::heading: return "## " + label + "\n\n" + value + "\n\n";
    case Place::wide: return label + ":          " + value + "\n\n";
    case Place::tab: return label + ":\t" + value + "\n\n";
    }
    return {};
}

Place some_place(Dice& dice) { return static_cast<Place>(dice.below(8)); }

} // namespace

OfficeLabels invented_labels(Dice& dice) {
    OfficeLabels labels;
    std::vector<std::string> taken;
    labels.form_md = "| Label | Where it stands | Meaning |\n|---|---|---|\n";
    const auto invent = [&](OfficeLabels::OfMeaning& of, std::string_view meaning) {
        std::string first = invented_word(dice);
        while (std::find(taken.begin(), taken.end(), first) != taken.end()) first = invented_word(dice);
        taken.push_back(first);
        of.label = first;
        for (std::size_t more = dice.below(3); more > 0; --more) of.label += " " + invented_word(dice);
        of.where = dice.one_in(3) ? Where::anywhere : Where::with_colon;
        labels.form_md +=
            "| " + of.label + " | " + std::string(name_of(of.where)) + " | " + std::string(meaning) + " |\n";
    };
    invent(labels.number, "number");
    invent(labels.title, "title");
    invent(labels.date, "decision date");
    invent(labels.outcome, "outcome");
    invent(labels.deferral, "deferral question");
    invent(labels.until, "deferral date");
    invent(labels.provider, "provider");
    invent(labels.sum, "total");
    return labels;
}

OfficeLabels common_labels(const part_one::Profile& common, Dice& dice) {
    OfficeLabels labels;
    const auto choose = [&](OfficeLabels::OfMeaning& of, Meaning meaning, std::string_view fallback) {
        std::vector<const part_one::FormLabel*> all;
        for (const part_one::FormLabel& label : common.labels()) {
            const bool has_gap = std::find(label.words.begin(), label.words.end(), "…") != label.words.end();
            if (label.meaning == meaning && label.note.empty() && !has_gap && label.where != Where::heading)
                all.push_back(&label);
        }
        if (all.empty()) {
            of.label = fallback;
            return;
        }
        const part_one::FormLabel& label = *dice.pick(all);
        of.where = label.where;
        for (const std::string& word : label.words) of.label += (of.label.empty() ? "" : " ") + word;
        of.label[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(of.label[0])));
    };
    choose(labels.number, Meaning::number, "Decision number");
    choose(labels.title, Meaning::title, "Title");
    choose(labels.date, Meaning::decision_date, "Date of decision");
    labels.outcome = {"Outcome", Where::with_colon};
    choose(labels.deferral, Meaning::deferral_question, "Is publication to be deferred");
    choose(labels.until, Meaning::deferral_date, "Until what date");
    choose(labels.provider, Meaning::provider, "Provider");
    choose(labels.sum, Meaning::total, "Total");
    return labels;
}

FilledForm filled_form(const OfficeLabels& labels, Dice& dice) {
    FilledForm form;
    form.profile = labels.form_md;
    struct Row {
        std::string label, value;
    };
    std::vector<Row> head, rest;
    const auto add = [&](std::vector<Row>& rows, const OfficeLabels::OfMeaning& of, const Written& value,
                         std::string& means) {
        rows.push_back({of.label, value.as});
        means = value.means;
    };
    add(head, labels.number, some_number(dice), form.expected.number);
    add(head, labels.title, some_title(dice), form.expected.title);
    const Written outcome = some_outcome(dice);
    add(rest, labels.outcome, outcome, form.expected.outcome);
    add(rest, labels.date, some_date(dice), form.expected.date);
    const bool refused = outcome.means == "rejected";
    if (dice.one_in(2)) {
        add(rest, labels.provider, some_provider(dice), form.expected.provider);
        if (outcome.means != "approved") form.expected.provider = refused ? "" : form.expected.provider;
    }
    if (dice.one_in(2)) add(rest, labels.sum, some_sum(dice), form.expected.sum);
    if (refused) form.expected.sum = "0";
    if (outcome.means == "deferred-decision") form.expected.sum.clear();
    if (outcome.means == "noted") form.expected.sum.clear(); // a sum that is only noted was not decided

    // Any order within the head and within the rest; a table now and then.
    const auto shuffle = [&](std::vector<Row>& rows) {
        for (std::size_t at = rows.size(); at > 1; --at) std::swap(rows[at - 1], rows[dice.below(at)]);
    };
    shuffle(head);
    shuffle(rest);
    const auto write = [&](const std::vector<Row>& rows) {
        if (dice.one_in(4)) {
            form.text += "| | |\n|---|---|\n";
            const bool bold = dice.one_in(2);
            for (const Row& row : rows)
                form.text += bold ? "| **" + row.label + "** | " + row.value + " |\n"
                                  : "| " + row.label + ": | " + row.value + " |\n";
            form.text += "\n";
            return;
        }
        for (const Row& row : rows) form.text += line_of(row.label, row.value, some_place(dice));
    };
    write(head);
    if (dice.one_in(2)) form.text += "The lamps went out in the winter, and nobody has mended them since.\n\n";
    write(rest);
    if (dice.one_in(3)) {
        const bool deferred = dice.one_in(3);
        form.text +=
            line_of(labels.deferral.label, deferred ? "YES" : "NO", dice.one_in(2) ? Place::colon : Place::bold);
        if (deferred) {
            const std::string day = std::to_string(dice.below(28) + 1);
            form.text += labels.until.label + ": " + day + " May 2031\n\n";
            form.expected.deferred_until = "2031-05-" + two(static_cast<std::size_t>(std::stoul(day)));
        }
    }
    return form;
}

} // namespace properties
