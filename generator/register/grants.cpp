#include "register/grants.h"

#include "adapters/unicode.h"
#include "basics/rich_text.h"
#include "form/known_organisations.h"
#include "form/name_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace part_one {

namespace {

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    bool is_open = false;
    for (const char c : fold(text)) {
        const bool is_letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (!is_letter) {
            is_open = false;
            continue;
        }
        if (!is_open) words.emplace_back();
        words.back() += c;
        is_open = true;
    }
    return words;
}

bool is_one_of(const std::string& word, std::initializer_list<std::string_view> of) {
    return std::find(of.begin(), of.end(), word) != of.end();
}

bool speaks_of_buying(const std::string& word) {
    return is_one_of(word,
                     {"contract",  "contracts",  "contractor", "contractors", "contracted", "tender",    "tenders",
                      "tendering", "procure",    "procured",   "procurement", "purchase",   "purchased", "buy",
                      "lease",     "supplier",   "suppliers",  "supply",      "framework",  "novate",    "novation",
                      "gontract",  "contractau", "gontractau", "tendr",       "tendro",     "caffael",   "prydles"});
}

/// "a Home Office grant", "the grant from the Ministry": money that came in, not money that went out.
bool is_income(const std::vector<std::string>& words, std::size_t at) {
    if (at + 1 < words.size() &&
        is_one_of(words[at + 1], {"from", "received", "income", "settlement", "conditions", "gan", "oddi"}))
        return true;
    return at > 0 && is_one_of(words[at - 1], {"office", "justice", "moj", "police", "government", "government's",
                                               "core", "specific", "capital", "ministry's", "office's"});
}

bool calls_it_a_grant(const std::vector<std::string>& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string& word = words[at];
        const bool is_grant =
            is_one_of(word, {"grant", "grants", "granted", "donation", "donate", "grantiau", "rhodd"});
        if (is_grant && !is_income(words, at)) return true;
    }
    return false;
}

/// What some words call the money.
struct Called {
    bool bought = false;
    bool a_grant = false;
};

Called called(const std::string& text) {
    const std::vector<std::string> words = words_of(text);
    return {std::any_of(words.begin(), words.end(), speaks_of_buying), calls_it_a_grant(words)};
}

/// What the decision itself says, and not what is said around it.
std::string telling_words(const PublicForm& form) {
    std::string text = form.title.get() + "\n" + form.summary.get() + "\n";
    for (const Section& section : form.body.get()) {
        const std::string heading = fold(section.heading);
        const bool decides =
            heading.find("decision") != std::string::npos || heading.find("recommendation") != std::string::npos ||
            heading.find("penderfyniad") != std::string::npos || heading.find("argymhell") != std::string::npos;
        if (!decides) continue;
        for (const Block& block : section.blocks) text += visible_text(block) + "\n";
    }
    return text;
}

/// "Jane Doe", "Mr J Doe": two or three words that begin like a person's name, and none that a body goes by.
bool seems_a_person(const Organisation& organisation) {
    if (!organisation.company_number.get().empty() || !organisation.charity_number.get().empty()) return false;
    const std::vector<std::string> words = words_of(organisation.name.get());
    if (words.size() < 2 || words.size() > 4) return false;
    if (std::any_of(words.begin(), words.end(), [](const std::string& word) { return is_body_word(word); }))
        return false;
    return is_courtesy(words[0]) || is_first_name(words[0]);
}

bool is_own_office(const PublicOffice& office, const Organisation& organisation) {
    const std::string key = organisation_key(organisation.name.get());
    for (const PublicText* own : {&office.name, &office.body, &office.role})
        if (!own->get().empty() && organisation_key(own->get()) == key) return true;
    return false;
}

/// `of_decision`: what each record calls its money, once for all its awards.
std::optional<NoGrant> why_not(const Register& reg, const AwardLine& line,
                               std::vector<std::optional<Called>>& of_decision) {
    const PublicForm& form = reg.records[line.record].form;
    if (form.status == Outcome::superseded || form.status == Outcome::withdrawn) return NoGrant::superseded;
    if (form.status != Outcome::approved) return NoGrant::not_approved;
    if (!line.organisation) return NoGrant::no_recipient;
    if (seems_a_person(reg.organisations[*line.organisation])) return NoGrant::a_person;
    if (is_own_office(form.office, reg.organisations[*line.organisation])) return NoGrant::own_office;
    if (!line.amount || line.amount->value <= 0) return NoGrant::no_sum;
    if (!form.date) return NoGrant::no_date;
    auto& decision = of_decision[line.record];
    if (!decision) decision = called(telling_words(form));
    const Called award = line.award ? called(form.awards[*line.award].purpose.get()) : Called();
    if (decision->bought || award.bought) return NoGrant::contract;
    if (!decision->a_grant && !award.a_grant) return NoGrant::not_called_a_grant;
    return std::nullopt;
}

} // namespace

const std::vector<NoGrant>& reasons_for_no_grant() {
    static const std::vector<NoGrant> all = {NoGrant::not_approved, NoGrant::superseded, NoGrant::no_recipient,
                                             NoGrant::a_person,     NoGrant::own_office, NoGrant::no_sum,
                                             NoGrant::no_date,      NoGrant::contract,   NoGrant::not_called_a_grant};
    return all;
}

std::string_view name_of(NoGrant reason) {
    switch (reason) {
    case NoGrant::not_approved: return "not-approved";
    case NoGrant::superseded: return "superseded";
    case NoGrant::no_recipient: return "no-recipient";
    case NoGrant::a_person: return "a-person";
    case NoGrant::own_office: return "own-office";
    case NoGrant::no_sum: return "no-sum";
    case NoGrant::no_date: return "no-date";
    case NoGrant::contract: return "contract";
    case NoGrant::not_called_a_grant: return "not-called-a-grant";
    }
    return "no-sum";
}

Grants grants_of(const Register& reg, const std::vector<AwardLine>& awards) {
    Grants result;
    std::vector<std::optional<Called>> of_decision(reg.records.size());
    for (const AwardLine& line : awards) {
        if (const auto reason = why_not(reg, line, of_decision)) {
            result.left_out.push_back({line, *reason});
        } else {
            result.grants.push_back(line);
        }
    }
    return result;
}

} // namespace part_one
