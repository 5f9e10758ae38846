#include "form/likely_labels.h"

#include "basics/text.h"
#include "form/profile.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace part_one {

namespace {

constexpr std::size_t longest_label = 70;
constexpr std::size_t longest_dashed = 32;
constexpr std::size_t most_words = 9;

using Words = std::vector<std::string_view>;
using List = std::initializer_list<std::string_view>;

bool is_in(std::string_view word, List list) { return std::find(list.begin(), list.end(), word) != list.end(); }

bool has(const Words& words, List list) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is_in(word, list); });
}

/// Are all words of one of these lists? A label with any other word asks for something else.
bool only(const Words& words, List asked, List beside, List others = {}) {
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return is_in(word, asked) || is_in(word, beside) || is_in(word, others);
    });
}

// Words that may stand in any label.
const List light{"the", "of",    "a", "this", "for",  "and", "to", "s", "our", "unique",   "full",
                 "if",  "known", "y", "yr",   "date", "or",  "in", "&", "on",  "official", "internal"};
// What a decision is called.
const List decision_words{"decision",    "decisions",    "decision's",     "notice",   "record",      "report",
                          "log",         "form",         "document",       "pcc",      "opcc",        "pfcc",
                          "dpcc",        "commissioner", "commissioner's", "entry",    "register",    "minute",
                          "sheet",       "paper",        "submission",     "item",     "agenda",      "delegated",
                          "officer",     "key",          "mayoral",        "mayor's",  "request",     "determination",
                          "publication", "penderfyniad", "adroddiad",      "cofnod",   "comisiynydd", "police",
                          "crime",       "file",         "urgent",         "executive"};
// What a decision may be about.
const List matter_words{"contract", "grant",       "project", "scheme",    "award",   "proposal", "application",
                        "tender",   "procurement", "service", "programme", "bursary", "fund",     "initiative",
                        "matter",   "round",       "lot",     "activity",  "bid"};

bool asks_for_number(const Words& words) {
    const List asked{"number", "no", "ref", "reference", "id", "identifier", "urn", "rhif", "cyfeirnod", "nr"};
    if (!has(words, asked) || has(words, {"date", "on", "officer"})) return false;
    if (words.size() == 1 && words[0] == "no") return false;
    return only(words, asked, decision_words, light) || only(words, asked, matter_words, light);
}

bool asks_for_title(const Words& words) {
    if (words.size() == 1 && words[0] == "matter") return true;
    // "What is this about?", "What is the decision about?"
    if (words.size() == 4 && words[0] == "what" && words[2] == "this" && words[3] == "about") return true;
    if (words.back() == "about" && words[0] == "what")
        return has(words, {"decision", "form", "request", "report", "record", "notice"}) &&
               only(words, {"what", "is", "about"}, {"decision", "form", "request", "report", "record", "notice"},
                    light);
    const List asked{"title", "subject", "topic", "teitl", "pwnc", "heading", "name", "issue"};
    if (!has(words, asked) ||
        has(words, {"officer", "commissioner", "police", "date", "commissioner's", "pcc's", "pfcc's", "mayor's"}))
        return false;
    const List beside{"short", "brief", "main", "matter"};
    const bool of_decision = std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return is_in(word, asked) || is_in(word, beside) || is_in(word, light) || is_in(word, decision_words) ||
               is_in(word, matter_words);
    });
    if (!of_decision) return false;
    // "Name" alone is somebody's; "name of the decision" is not
    return !has(words, {"name"}) || has(words, decision_words) || has(words, matter_words);
}

bool asks_for_decision_date(const Words& words) {
    const List verbs{"taken",      "decided",   "approved",     "signed",     "agreed",     "made",
                     "authorised", "signature", "approval",     "determined", "decision",   "accepted",
                     "awarded",    "granted",   "penderfyniad", "llofnodi",   "considered", "authorisation"};
    const List beside{"was",   "is",    "by",     "off",   "when",  "time", "dyddiad",
                      "dated", "award", "deputy", "which", "mayor", "it"};
    if (words.size() == 1 && words[0] == "when") return true;
    const bool about_day = has(words, {"date", "dated", "dyddiad", "when"}) || words.back() == "on";
    return about_day && has(words, verbs) && !has(words, {"officer", "executive", "request", "publication"}) &&
           std::all_of(words.begin(), words.end(), [&](std::string_view word) {
               return is_in(word, verbs) || is_in(word, beside) || is_in(word, light) || is_in(word, decision_words);
           });
}

bool asks_for_provider(const Words& words) {
    const List asked{"provider",  "providers",  "supplier",    "suppliers",     "contractor", "contractors",
                     "recipient", "recipients", "grantee",     "grantees",      "bidder",     "bidders",
                     "awardee",   "awardees",   "beneficiary", "beneficiaries", "consultant", "consultants",
                     "payee",     "darparwr",   "darparwyr",   "derbynnydd",    "tenderer",   "partner"};
    const List beside{"name",         "names",         "winning", "successful",  "preferred", "appointed",
                      "selected",     "delivery",      "chosen",  "lead",        "main",      "awarded",
                      "service",      "services",      "funding", "contract",    "contracts", "grant",
                      "grants",       "award",         "awards",  "legal",       "funded",    "details",
                      "organisation", "organisations", "new",     "recommended", "affected",  "concerned"};
    const bool awarded_to =
        words.back() == "to" && has(words, {"awarded", "paid", "payable", "granted", "made", "grant"});
    const bool organisation =
        has(words, {"organisation", "organisations"}) && has(words, {"funded", "name", "awarded"});
    // "Who is to have the money", "Who gets the grant"
    const List whom{"who",  "is",  "was",      "to",      "have",   "has", "will", "be",   "paid",
                    "gets", "get", "receives", "receive", "funded", "it",  "goes", "given"};
    const List money{"money", "grant", "grants", "award", "contract", "funding", "sum", "paid"};
    if (words[0] == "who" && has(words, money) && only(words, whom, money, {"the", "this"})) return true;
    // "Contract holder": who holds a budget or a post is somebody else
    const bool holds = has(words, {"holder", "holders"}) && has(words, {"contract", "grant", "award"});
    if (!has(words, asked) && !awarded_to && !organisation && !holds) return false;
    return only(words, asked, beside, light) || (holds && only(words, {"holder", "holders"}, beside, light)) ||
           (awarded_to && only(words, {"awarded", "paid", "payable", "granted", "made"}, beside, light));
}

bool asks_for_sum(const Words& words) {
    const List asked{"amounts", "sums",     "decided", "value",  "amount",   "sum", "cost",  "price",      "award",
                     "awarded", "approved", "agreed",  "gwerth", "cyfanswm", "swm", "spend", "expenditure"};
    const List beside{"contract",    "contracts",   "grant",     "grants",   "total",    "overall",   "whole",
                      "life",        "lifetime",    "final",     "funding",  "decision", "excluding", "excl",
                      "exc",         "ex",          "including", "incl",     "inc",      "vat",       "extension",
                      "extensions",  "options",     "net",       "gross",    "paid",     "be",        "financial",
                      "gbp",         "£",           "payment",   "purchase", "term",     "estimated", "expected",
                      "anticipated", "approximate", "maximum",   "over",     "years",    "two",       "three",
                      "four",        "five",        "period",    "initial"};
    // "Total given", "Total awarded this round"
    const List given{"given", "granted", "awarded", "agreed"};
    if (words[0] == "total" && has(words, given) && only(words, given, {"total", "this", "round", "year", "in", "the"}))
        return true;
    const List noun{"amounts", "sums",     "value", "amount",  "sum",   "cost",  "price",
                    "gwerth",  "cyfanswm", "swm",   "funding", "grant", "spend", "expenditure"};
    if (!has(words, asked) || !has(words, noun)) return has(words, {"award"}) && words.size() == 1;
    // "Funding approved" is a sum; "grant award" may be its name
    if (!has(words, {"value", "amount", "amounts", "sums", "sum", "cost", "price", "gwerth", "cyfanswm", "swm", "spend",
                     "expenditure"}) &&
        !has(words, {"approved", "agreed", "awarded"}))
        return false;
    // What something is thought to cost was not decided; what a contract is thought to be worth was.
    if (has(words, {"estimated", "expected", "anticipated", "approximate"}) && has(words, {"cost", "price"}))
        return false;
    return only(words, asked, beside, light) && !has(words, {"date", "on"});
}

/// "What it costs", "What will it cost", "How much"
bool asks_what_it_costs(const Words& words) {
    const List beside{"what", "it", "will", "does", "how", "much"};
    const List asked{"costs", "cost", "much"};
    return words.size() >= 2 && is_in(words[0], {"what", "how"}) && has(words, asked) && only(words, asked, beside);
}

bool tells_decision(const Words& words) {
    const List asked{"decision", "outcome", "determination", "resolution",
                     "decided",  "decide",  "penderfyniad",  "resolved"};
    const List beside{
        "what",        "was",     "is",    "has",     "been",         "have",   "we",      "i",      "commissioner's",
        "pcc's",       "pcc",     "pfcc",  "pfcc's",  "commissioner", "police", "crime",   "fire",   "mayor",
        "mayor's",     "deputy",  "final", "formal",  "made",         "taken",  "details", "detail", "text",
        "summary",     "wording", "dpcc",  "actual",  "itself",       "agreed", "and",     "action", "y",
        "comisiynydd", "at",      "board", "meeting", "panel",        "by",     "my"};
    if (has(words, {"date", "on", "or"}) || words.back() == "by") return false;
    if (words.size() == 1 && words[0] == "what") return true;
    // "Commissioner's response"
    if (is_in(words.back(), {"response", "reply"}) && words.size() <= 5 &&
        has(words, {"commissioner's", "pcc's", "pfcc's", "mayor's", "pcc", "pfcc"}))
        return true;
    return has(words, asked) && only(words, asked, beside, light);
}

/// "Decision sought", "What is being asked", "Recommended action": what the decision maker is asked to do.
bool asks_for_approval(const Words& words) {
    const List asked{"sought", "asked", "recommended", "requested", "proposed", "recommendation", "recommendations"};
    const List beside{"decision", "approval", "what",         "is",        "being",  "are",       "action", "actions",
                      "we",       "officer",  "officers",     "officer's", "i",      "pcc",       "to",     "from",
                      "proposal", "request",  "commissioner", "am",        "asking", "authority", "decide"};
    // "What do you want the PCC to do?"
    if (words.back() == "do" && words[0] == "what")
        return only(words, {"what", "do", "you", "want", "would", "like", "to", "need", "are", "is", "being", "asked"},
                    {"pcc", "pfcc", "commissioner", "police", "crime", "we", "i", "decision", "maker"}, light);
    if (!has(words, asked) || words.size() > 6 || words.back() == "to" || words.back() == "by") return false;
    if (has(words, {"date", "funding", "amount", "sum", "on"})) return false;
    return only(words, asked, beside, light);
}

} // namespace

std::optional<LikelyLabel> likely_label(std::string_view folded, bool may_be_whole) {
    const std::size_t begin = std::max(end_of_numbering(folded), lettered_numbering(folded));
    std::size_t end = folded.find_first_of(":?", begin);
    // "Cost – £2,500": a dash ends a short label as a colon does
    if (const std::size_t dash = folded.find(" - ", begin); dash < end && dash <= begin + longest_dashed) end = dash;
    if (end == std::string_view::npos || end > begin + longest_label) {
        if (!may_be_whole || folded.size() > begin + longest_label) return std::nullopt;
        end = folded.size();
    }
    std::string_view text = folded.substr(begin, end - begin);
    // "Supplier (if known)", "Contract value (excluding VAT)": what stands in the bracket only explains
    if (const std::size_t bracket = text.find('('); bracket != std::string_view::npos && bracket > 2) {
        const std::size_t close = text.find(')', bracket);
        if (close != std::string_view::npos && close != bracket + 2 && !trimmed(text.substr(close + 1)).empty())
            return std::nullopt;
        if (close == std::string_view::npos || close != bracket + 2) text = text.substr(0, bracket);
    }
    // "Teitl / Title": each half is a label; the English one tells
    if (const std::size_t stroke = text.rfind(" / "); stroke != std::string_view::npos) text = text.substr(stroke + 3);
    Words words;
    for (const FoldedWord& word : folded_words(text)) words.push_back(word.text);
    if (words.empty() || words.size() > most_words) return std::nullopt;

    const auto told = [end](Meaning meaning, bool is_weak = false) { return LikelyLabel{meaning, end, is_weak}; };
    if (asks_for_decision_date(words)) return told(Meaning::decision_date);
    if (asks_for_number(words)) return told(Meaning::number, !has(words, decision_words) && words.size() > 1);
    if (asks_for_title(words)) return told(Meaning::title, has(words, matter_words) || has(words, {"issue"}));
    if (asks_for_provider(words)) return told(Meaning::provider);
    if (asks_for_sum(words) || asks_what_it_costs(words)) return told(Meaning::total);
    if (asks_for_approval(words)) return told(Meaning::recommendation);
    if (tells_decision(words)) return told(Meaning::decision);
    return std::nullopt;
}

} // namespace part_one
