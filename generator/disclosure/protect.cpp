#include "disclosure/protect.h"

#include "basics/text.h"
#include "disclosure/personal_data.h"

#include <algorithm>

namespace part_one {

namespace {

/// The texts of the front matter that readers see and that can name a person beside the decision.
std::vector<std::string*> shown_texts(FrontMatter& front) {
    std::vector<std::string*> texts;
    for (auto* text : {&front.title, &front.title_cy, &front.summary, &front.part_two_reason})
        if (*text) texts.push_back(&**text);
    for (FrontMatterAward& award : front.awards) texts.push_back(&award.purpose);
    for (FrontMatter::Attachment& attachment : front.attachments) texts.push_back(&attachment.title);
    for (FrontMatter::Change& change : front.changes) texts.push_back(&change.reason);
    texts.push_back(&front.withdrawn_reason);
    return texts;
}

/// The names in the front matter that become pages, columns and lists of their own: nothing can take their place.
std::vector<std::string> listed_names(const FrontMatter& front) {
    std::vector<std::string> names = front.topics;
    for (const auto* list : {&front.providers, &front.funders})
        if (*list) names.insert(names.end(), (*list)->begin(), (*list)->end());
    for (const FrontMatterAward& award : front.awards) {
        names.push_back(award.provider);
        names.push_back(award.funder);
    }
    return names;
}

/// The addresses in it that readers see.
std::vector<std::string> shown_addresses(const FrontMatter& front) {
    std::vector<std::string> addresses = front.aliases;
    addresses.insert(addresses.end(), front.old_addresses.begin(), front.old_addresses.end());
    for (const FrontMatter::Attachment& attachment : front.attachments) addresses.push_back(attachment.file);
    return addresses;
}

bool name_an_officer(const std::vector<std::string>& texts, const std::vector<Officer>& officers) {
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return std::any_of(officers.begin(), officers.end(),
                           [&](const Officer& officer) { return !officer.is_chief && names_officer(text, officer); });
    });
}

} // namespace

Protection mask_personal_data(std::vector<std::string>& lines, FrontMatter& front, const Privacy& privacy) {
    Protection done;
    const auto mask = [&](std::string& text) {
        for (std::string& words : mask_personal_data(text, privacy)) done.taken.push_back(std::move(words));
    };
    for (std::string& line : lines) mask(line);
    for (std::string* text : shown_texts(front)) mask(*text);
    for (const std::string& name : listed_names(front))
        if (!find_personal_data(name, privacy).empty())
            done.findings.push_back({Severity::warning, "disclosure/personal-data-left", 0,
                                     "a provider, a funder or a topic in the front matter holds personal data, which "
                                     "cannot be masked in a name; write the name without them"});
    return done;
}

Protection put_roles_for_names(std::vector<std::string>& lines, FrontMatter& front,
                               const std::vector<Officer>& officers) {
    Protection done;
    std::string text = joined(lines);
    const std::size_t count = lines.size();
    for (const Officer& officer : officers) {
        if (officer.is_chief) continue;
        put_role_for_name(text, officer);
        for (std::string* shown : shown_texts(front)) put_role_for_name(*shown, officer);
        done.taken.push_back(officer.name);
    }
    lines.clear();
    for (std::string_view line : split(text, '\n')) lines.emplace_back(line);
    lines.resize(count);

    int number = 0;
    for (const std::string& line : lines) {
        ++number;
        for (const Officer& officer : officers)
            if (!officer.is_chief && names_officer(line, officer))
                done.findings.push_back({Severity::warning, "disclosure/officer-name-left", number,
                                         "an officer's name stands on this line in a way in which the role cannot take "
                                         "its place, as in a link or an address; write the role there yourself"});
    }
    if (name_an_officer(listed_names(front), officers) || name_an_officer(shown_addresses(front), officers))
        done.findings.push_back({Severity::warning, "disclosure/officer-name-left", 0,
                                 "an officer's name stands in the front matter among the providers, funders, topics or "
                                 "addresses, where the role cannot take its place; take it out, or keep the form off "
                                 "the site"});
    return done;
}

std::vector<std::string> names_that_stay(const std::vector<Officer>& officers, const Privacy& privacy) {
    std::vector<std::string> names;
    for (const Officer& officer : officers)
        if (officer.is_chief || privacy.officer_names != Privacy::OfficerNames::roles) names.push_back(officer.name);
    return names;
}

Findings personal_data_left(const Outline& outline, const Privacy& privacy) {
    Findings left;
    for (const OutlineLine& line : outline.lines)
        if (!find_personal_data(line.text(), privacy).empty())
            left.push_back({Severity::warning, "disclosure/personal-data-left", line.line,
                            "this line holds personal data written in a way in which they cannot be masked; write them "
                            "plainly, or remove them"});
    return left;
}

} // namespace part_one
