#include "form/sum_kind.h"

#include "basics/text.h"
#include "form/amounts.h"

#include <algorithm>
#include <array>
#include <string>

namespace part_one {

namespace {

constexpr std::string_view pound = "£";

/// "£740,000 to £905,000", "£300k-£350k": neither is the sum.
bool is_in_range(std::string_view before, std::string_view after) {
    // "increased by £18,000 to £80,000"
    if (before.ends_with("by ")) return false;
    for (std::string_view joint : {" to £", " and £", "-£", " - £", "–£", " – £"}) {
        const bool both = joint == " and £";
        if (after.starts_with(joint) && !both) return true;
        if (both && after.starts_with(joint) && before.find("between ") != std::string_view::npos) return true;
    }
    const std::size_t last = before.rfind("£");
    if (last == std::string_view::npos || before.substr(0, last).ends_with("by ")) return false;
    std::string_view between = before.substr(last + 2);
    while (!between.empty() && (is_ascii_digit(between.front()) || between.front() == ',' || between.front() == '.' ||
                                between.front() == 'k' || between.front() == 'm'))
        between.remove_prefix(1);
    if (between == " and ") return before.find("between ") != std::string_view::npos;
    return between == " to " || between == "-" || between == " - " || between == "–" || between == " – ";
}

/// "£88,000 per annum (£176,000)", "… in 2026/27 and £46,350 in 2027/28 (£91,350)"
bool sums_up_years(std::string_view before) {
    if (!before.ends_with("(")) return false;
    const std::size_t last = before.rfind(pound);
    if (last == std::string_view::npos) return false;
    const std::string_view between = before.substr(last);
    for (std::string_view year : {"per annum", "a year", "per year", "p.a", "each year", "annually", "in 20"})
        if (between.find(year) != std::string_view::npos) return true;
    return false;
}

/// "£636,000 over three years", "… over the life of the contract"
bool is_whole_term(std::string_view after) {
    const std::size_t at = after.find("over ");
    if (at == std::string_view::npos || at > 2) return false;
    return after.find("year") != std::string_view::npos || after.find("life") != std::string_view::npos ||
           after.find("term") != std::string_view::npos || after.find("period") != std::string_view::npos ||
           after.find("month") != std::string_view::npos;
}

/// "£1,125,000 of it, comprising £625,000 …", "£269,000 (made up of £200,000 …"
bool is_taken_apart(std::string_view after) {
    for (std::string_view cue : {"comprising", "comprised of", "made up of", "consisting of"})
        if (const std::size_t at = after.find(cue); at != std::string_view::npos && after.find(pound) > at) return true;
    return false;
}

/// "Twenty-one applications with a total value of £93,412 were received"
bool is_asked_by_many(std::string_view before, std::string_view after) {
    const bool asks = before.find("applications") != std::string_view::npos ||
                      before.find(" bids") != std::string_view::npos ||
                      before.find("requests") != std::string_view::npos;
    for (std::string_view verb :
         {" were received", " was received", " were submitted", " were made", " has been received"})
        if (asks && after.starts_with(verb)) return true;
    return false;
}

/// "each" in "£500 each", and not in "£500 to Reach Out".
bool holds_words(std::string_view text, std::string_view words) {
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1))
        if (at == 0 || !is_ascii_letter(text[at - 1])) return true;
    return false;
}

bool stands_in(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

constexpr std::array<std::string_view, 15> totals{"awards come to",   "grants come to",   "awards add up to",
                                                  "grants add up to", "total commitment", "total of ",
                                                  "totalling ",       "total value",      "total cost",
                                                  "total:",           "total sum",        "total award",
                                                  "total grant",      "combined value",   "combined cost"};

/// Said of the next sum, not of one behind that: "totalling £45,100 (£24,500 of it from the council)".
bool leads_up_with(std::string_view before, std::string_view cue) {
    const std::size_t said = before.rfind(cue);
    return said != std::string_view::npos && before.find(pound, said) == std::string_view::npos;
}

/// "is met from the Home Office grant of £402,000": where the money comes from
bool is_of_source(std::string_view before) {
    if (!before.ends_with("grant of ") && !before.ends_with("fund of ") && !before.ends_with("allocation of "))
        return false;
    for (std::string_view cue : {"met from ", "funded from ", "funded by ", "drawn from ", "paid from ", "part of "})
        if (leads_up_with(before, cue)) return true;
    return false;
}

/// "£64,000 of £128,000"
bool is_larger_sum(std::string_view before) {
    for (std::string_view joint : {" of ", " of the ", " out of "}) {
        if (!before.ends_with(joint)) continue;
        const std::string_view lead = before.substr(0, before.size() - joint.size());
        const std::size_t last = lead.rfind(pound);
        if (last != std::string_view::npos &&
            lead.substr(last + pound.size()).find_first_not_of("0123456789,.km") == std::string_view::npos)
            return true;
    }
    return false;
}

/// "be funded at the requested amount of £1,000"
bool is_funded_at(std::string_view before) {
    for (std::string_view cue :
         {"funded at the requested amount of ", "funded at the full amount requested of ",
          "funded at the full amount of ", "partially funded ", "part funded ", "partly funded "})
        if (before.ends_with(cue)) return true;
    return false;
}

/// "bringing the total contract value to £1,240,000": with what was decided before.
bool is_new_total(std::string_view before) {
    if (leads_up_with(before, "so that the contract is worth") || leads_up_with(before, "so that the grant is worth"))
        return true;
    if (!before.ends_with(" to ")) return false;
    // "increase the grant by £14,500 to £82,500"
    const std::size_t last = before.rfind(pound);
    if (last != std::string_view::npos && before.substr(0, last).ends_with(" by ") &&
        before.substr(last + pound.size()).find_first_not_of("0123456789,.km to") == std::string_view::npos)
        return true;
    for (std::string_view cue :
         {"so that the contract comes", "so that the grant comes", "so that it comes", "so that the total comes",
          "bringing the ", "brings the ", "taking the ", "takes the ", "bringing its ", "taking its "})
        if (leads_up_with(before, cue)) return true;
    return false;
}

/// "If all options are taken it is £1,235,980": more than was decided
bool is_with_all_options(std::string_view before) {
    const std::string_view clause = trimmed(before);
    return clause.starts_with("if ") &&
           (stands_in(clause, " option") || stands_in(clause, " extended") || stands_in(clause, " extension"));
}

/// "The Commissioner contributes £29,000 in 2021/22 and £27,500 in 2022/23"
bool is_one_of_years(std::string_view near_after, std::string_view after) {
    const bool is_year = near_after.starts_with(" in 20") || near_after.starts_with(" for 20");
    const std::size_t next = after.find(pound);
    return is_year && next < 40 && (after.substr(0, next).ends_with(" and ") || after.substr(0, next).ends_with(", "));
}

/// "£512,380 for vehicles and £204,115 for liability, £716,495 together"
bool is_sum_of_both(std::string_view before, std::string_view after) {
    const std::size_t last = before.rfind(pound);
    return after.starts_with(" together") && before.ends_with(", ") && last != std::string_view::npos && last > 0 &&
           before.rfind(pound, last - 1) != std::string_view::npos;
}

/// "£1,140 a bin, £4,560": a noun, and nothing behind it
bool is_by_the_piece(std::string_view after) {
    if (!after.starts_with(" a ") && !after.starts_with(" an ")) return false;
    const std::string_view noun = after.substr(after.find(' ', 1) + 1);
    const std::size_t end = noun.find_first_of(" ,;).");
    return end != std::string_view::npos && end > 1 && noun[end] != ' ';
}

/// "the yearly training day, at £1,150"
bool is_held_each_year(std::string_view before) {
    if (!before.ends_with(", at ")) return false;
    const std::string_view held = before.substr(0, before.size() - 5);
    for (std::string_view each : {"yearly ", "annual ", "monthly ", "weekly ", "quarterly "})
        if (const std::size_t at = held.rfind(each); at != std::string_view::npos && held.size() - at < 32 &&
                                                     held.find_first_of(",£", at) == std::string_view::npos)
            return true;
    return false;
}

/// "£5,940 (eighteen half days at £330)": what makes up the sum before it
bool is_price_of_each(std::string_view before) {
    const std::size_t open = before.rfind('(');
    if (!before.ends_with(" at ") || open == std::string_view::npos || open < 2) return false;
    if (before.find(')', open) != std::string_view::npos) return false;
    const std::size_t last = before.rfind(pound, open);
    return last != std::string_view::npos &&
           before.substr(last + pound.size(), open - last - pound.size()).find_first_not_of("0123456789,. km") ==
               std::string_view::npos;
}

/// "The total cost of the works is £21,600": of which somebody else may pay a part.
bool is_cost_of_work(std::string_view before) {
    for (std::string_view cue :
         {"total cost of the ", "total cost of this ", "total costs of the ", "overall cost of the "})
        for (std::string_view work :
             {"works", "project", "scheme", "event", "refurbishment", "initiative", "programme"})
            if (leads_up_with(before, std::string(cue) + std::string(work))) return true;
    return leads_up_with(before, "total project cost") || leads_up_with(before, "overall cost is ");
}

/// "Loamshire Council and the Trust will provide £40,000 and £85,000": what others pay.
bool is_paid_by_other(std::string_view before) {
    for (std::string_view verb :
         {" will provide ", " will contribute ", " would contribute ", " contributes ", " contribute ", " contributed ",
          " has contributed ", " are contributing ", " is contributing ", " pays ", " pay ", " will pay "}) {
        const std::size_t at = before.rfind(verb);
        if (at == std::string_view::npos) continue;
        std::string_view between = before.substr(at + verb.size());
        const bool is_only_sums = between.find_first_not_of("£0123456789,. andk") == std::string_view::npos;
        const std::string_view payer = before.substr(0, at);
        for (std::string_view body :
             {"council", "councils", "trust", "force", "constabulary", "police", "authority", "authorities", "board",
              "partners", "university", "foundation", "nhs", "icb", "ccg", "service"})
            if (is_only_sums && payer.ends_with(body)) return true;
    }
    return false;
}

} // namespace

SumKind kind_of_sum(std::string_view line, std::size_t at, std::size_t length) {
    // The clause round the sum: from the last full stop or semicolon to the next, and no further than anybody would read.
    constexpr std::size_t longest = 600;
    const std::size_t first = at - std::min(at, longest);
    const std::size_t bound = std::min(line.size(), at + length + longest);
    std::size_t begin = at;
    while (begin > first && line[begin - 1] != ';' &&
           !(line[begin - 1] == '.' && begin < line.size() && line[begin] == ' '))
        --begin;
    std::size_t end = std::min(line.size(), at + length);
    while (end < bound && line[end] != ';' && !(line[end] == '.' && (end + 1 == line.size() || line[end + 1] == ' ')))
        ++end;
    const std::string_view before = line.substr(begin, at - begin);
    const std::string_view after = line.substr(std::min(line.size(), at + length), end - std::min(end, at + length));
    const std::string_view near_before = before.size() > 45 ? before.substr(before.size() - 45) : before;
    const std::string_view near_after = after.substr(0, 30);
    for (std::string_view unit :
         {"per year",  "per annum", "a year",   "p.a",         "each",       "annually", "per month",
          "per week",  "a month",   "yearly",   "per session", "per person", "per head", "y flwyddyn",
          "an hour",   "per hour",  " a night", "per night",   "per day",    " a week",  " a head",
          "per place", " a place",  "per mile", " a mile",     "per unit"})
        // of "£134,500 (£67,250 a year)" the second sum is by the year
        if (!near_after.starts_with(" (£") && holds_words(near_after.substr(0, 22), unit)) return SumKind::per_unit;
    if (is_by_the_piece(near_after)) return SumKind::per_unit;
    if (near_after.starts_with(" per ") || near_before.ends_with("@ ")) return SumKind::per_unit; // "@ £17.50 per kit"
    if (is_held_each_year(near_before) || is_price_of_each(before)) return SumKind::per_unit;
    for (std::string_view asked : {" requested", " applied for", " sought", " asked for", " bid for"})
        if (near_after.starts_with(asked)) return SumKind::context;
    if (is_funded_at(near_before)) return SumKind::plain;
    for (std::string_view piece : {"quarters of ", "instalments of ", "installments of ", "tranches of ",
                                   "equal payments of ", "monthly payments of ", "quarterly payments of ",
                                   "two payments of ", "three payments of ", "four payments of "})
        if (near_before.ends_with(piece)) return SumKind::per_unit;
    if (is_in_range(near_before, near_after) || is_asked_by_many(before, near_after)) return SumKind::context;
    // "(£211,000 if fully extended)": what it would come to
    for (std::string_view condition : {" if ", " should the ", " including extension", " including any extension",
                                       " including all extension", " with extension"})
        if (near_after.starts_with(condition)) return SumKind::context;
    if (is_with_all_options(before)) return SumKind::context;
    if (is_of_source(before) || near_before.ends_with("of which ") || is_larger_sum(near_before))
        return SumKind::context;
    if (is_new_total(near_before) || is_cost_of_work(near_before) || is_paid_by_other(before)) return SumKind::context;
    // "with underspends exceeding £15,000 in total": a limit of something else
    for (std::string_view limit : {"exceeding ", "in excess of ", "less than ", "below ", "greater than "})
        if (near_before.ends_with(limit) && !near_before.ends_with("not exceeding ")) return SumKind::context;
    if (is_one_of_years(near_after, after)) return SumKind::plain;
    if (is_whole_term(near_after) || is_taken_apart(near_after) || sums_up_years(near_before)) return SumKind::total;
    if (near_before.ends_with("in total ") || near_before.ends_with("in all ") || stands_in(near_after, "in total") ||
        is_sum_of_both(before, near_after) || stands_in(near_after, "in all") ||
        std::any_of(totals.begin(), totals.end(),
                    [&](std::string_view cue) { return leads_up_with(near_before, cue); }) ||
        near_before.ends_with("commissioner's share is ") || near_before.ends_with("commissioner's contribution is ") ||
        near_before.ends_with("commissioner contributes ") || near_before.ends_with("opcc contribution is ") ||
        near_before.ends_with("pcc's contribution is ") || near_before.ends_with("our contribution is ") ||
        near_before.ends_with("our share is "))
        return SumKind::total;
    for (std::string_view kept : {" was set aside", " were set aside", " is set aside", " has been set aside",
                                  " was available", " is available", " was budgeted", " is budgeted"})
        if (near_after.starts_with(kept)) return SumKind::context;
    // These say something only of the sum right behind them: "from £n", "over £n", "up to about £n".
    for (std::string_view word : {"up to ", "upto ", "over ", "from ", "between ", "maximum ", "maximum of ", "circa "})
        for (std::string_view about : {"", "about ", "some ", "a ", "around "})
            if (near_before.ends_with(std::string(word) + std::string(about))) return SumKind::context;
    // "up to £566,000 in one year, and £520,323 in the next"
    if (near_before.ends_with(" and "))
        if (const std::size_t last = before.rfind(pound);
            last != std::string_view::npos && before.substr(0, last).ends_with("up to "))
            return SumKind::context;
    for (std::string_view word : {"budget of", "underspend of", "reserve",   "cost of ",   "costs of ",
                                  "savings",   "saving of",     "limit of ", "maximum",    "asking for",
                                  "asked for", "requested",     "turnover",  "match fund", "contribution from",
                                  "received",  "income",        "precept",   "borrowing",  "invest",
                                  "earned",    "previous",      "last year", "estimated",  "value of ",
                                  "offer of",  "sale",          "proceeds",  "sold",       "likely",
                                  "rent ",     "guide price",   "remaining", "balance of "})
        if (leads_up_with(near_before, word)) return SumKind::context;
    return SumKind::plain;
}

bool is_whole_commitment(std::string_view line, std::size_t at) {
    const std::string_view before = line.substr(at > 60 ? at - 60 : 0, std::min<std::size_t>(at, 60));
    for (std::string_view whole : {"this equates to ", "which equates to ", "this is ", "this gives ", "this makes "})
        for (std::string_view commitment :
             {"a funding commitment of ", "a total funding commitment of ", "a total commitment of ",
              "a commitment of ", "a financial commitment of ", "a total financial commitment of "})
            if (before.ends_with(std::string(whole) + std::string(commitment))) return true;
    return false;
}

bool is_of_earlier_contract(std::string_view line, std::size_t at) {
    std::string_view before = line.substr(at - std::min<std::size_t>(at, 1000), std::min<std::size_t>(at, 1000));
    if (const std::size_t stop = before.rfind(". "); stop != std::string_view::npos) before.remove_prefix(stop);
    for (std::string_view word : {" since ", " has been run ", " has been provided ", " has been delivered ",
                                  "present contract", "current contract", "existing contract", "previous contract",
                                  "old contract", "first contract", "former contract", "last contract"})
        if (stands_in(before, word)) return true;
    return false;
}

bool is_of_decision(std::string_view line, std::size_t at) {
    const std::string_view before = line.substr(at > 60 ? at - 60 : 0, std::min<std::size_t>(at, 60));
    if (before.ends_with(" and ") && before.rfind("up to £") != std::string_view::npos)
        return true; // the other ceiling
    for (std::string_view ceiling :
         {"up to ", "upto ", "up to a maximum of ", "a maximum of ", "not exceeding ", "at a cost of ",
          "at a total cost of ", "at a maximum cost of ", "at an additional cost of ", "at an extra cost of ",
          "no more than ", "not more than "})
        if (before.ends_with(ceiling)) {
            // "grants of up to £500": the limit of each of many
            const std::string_view lead = before.substr(0, before.size() - ceiling.size());
            return !lead.ends_with("s of ") || lead.ends_with("costs of ");
        }
    const std::size_t last_sum = before.rfind(pound);
    const std::string_view clause = before.substr(last_sum == std::string_view::npos ? 0 : last_sum);
    if (is_new_total(clause)) return false;
    if (is_cost_of_work(clause)) return true;
    // "The likely value would be circa £n"
    for (std::string_view worth :
         {"likely value", "estimated value", "expected value", "approximate value", "anticipated value",
          "estimated cost", "contract value", "value of the contract", "cost of the contract", "cost of this award",
          "cost of the award", "value of this award", "whole life value", "whole life cost", "whole-life value",
          "value of the award", "cost of this contract"})
        if (stands_in(clause, worth)) return true;
    // "agreed an annual budget of £n", not "from the budget of £n"
    for (std::string_view budget : {" a budget of ", " an annual budget of ", " a yearly budget of ",
                                    " a total budget of ", " an overall budget of ", " a maximum budget of "})
        if (before.ends_with(budget)) return true;
    return false;
}

} // namespace part_one
