#include "settings/organisation_findings.h"

#include "form/known_organisations.h"

#include <algorithm>
#include <array>
#include <map>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 11> known_keys{"name",    "name_cy",        "aliases", "formerly",
                                                      "lead",    "members",        "kind",    "charity_number",
                                                      "charity", "company_number", "company"};
constexpr std::array<std::string_view, 3> lists{"aliases", "formerly", "members"};

class Look {
  public:
    explicit Look(const Value& settings) : settings_(settings) {}

    Findings findings() && {
        for (const auto& [key, value] : settings_.entries)
            if (key != "organisation")
                tell("settings/organisation-key", value.line,
                     "\"" + key + "\" is not known here; every entry begins with a line [[organisation]]");
        const Value* list = settings_.find("organisation");
        if (!list) return std::move(findings_);
        if (list->kind != Value::Kind::list)
            tell("settings/organisation-unnamed", list->line,
                 "an entry begins with [[organisation]] in two pairs of brackets; nothing here is read");
        for (const Value& entry : list->items) look_at(entry);
        return std::move(findings_);
    }

  private:
    void tell(std::string rule, int line, std::string message) {
        findings_.push_back({Severity::warning, std::move(rule), line, std::move(message)});
    }

    void look_at(const Value& entry) {
        for (const auto& [key, value] : entry.entries) {
            const std::string_view name = key;
            if (std::find(known_keys.begin(), known_keys.end(), name) == known_keys.end())
                tell("settings/organisation-key", value.line,
                     "\"" + key +
                         "\" is not known here and is not read; an entry has name, name_cy, aliases, formerly, "
                         "lead, members, kind, charity_number and company_number");
            const bool is_list = std::find(lists.begin(), lists.end(), name) != lists.end();
            if (is_list != (value.kind == Value::Kind::list) &&
                std::find(known_keys.begin(), known_keys.end(), name) != known_keys.end())
                tell("settings/organisation-key", value.line,
                     is_list ? key + " is a list and is not read without its brackets: " + key + " = [\"…\"]"
                             : key + " is one text in quotes, so this list is not read: " + key + " = \"…\"");
        }
        const std::string name = entry.text_of("name");
        if (name.empty()) {
            tell("settings/organisation-unnamed", entry.line,
                 "this entry has no name and is not read; write name = \"…\" as readers know it");
            return;
        }
        look_at_former_names(entry);
        look_at_members(entry, name);
        look_for_twins(entry, name);
    }

    void look_at_former_names(const Value& entry) {
        const Value* formerly = entry.find("formerly");
        if (!formerly) return;
        for (const Value& item : formerly->items)
            if (!former_name_of(item))
                tell("settings/organisation-former-name", item.line > 0 ? item.line : formerly->line,
                     "a former name is not read; it is a name in quotes or, with the day from which the present one "
                     "holds, { name = \"…\", until = 2021-04-01 }");
    }

    void look_at_members(const Value& entry, const std::string& name) {
        const std::string key = organisation_key(name);
        const Value* members = entry.find("members");
        bool is_its_own = organisation_key(entry.text_of("lead")) == key;
        if (members)
            for (const Value& member : members->items) is_its_own = is_its_own || organisation_key(member.text) == key;
        if (is_its_own)
            tell("settings/organisation-consortium", entry.line,
                 "this entry names itself among its members; lead and members belong to the consortium, and each "
                 "member that stands on forms by its own name has an entry of its own");
        if (entry.find("lead") && (!members || members->items.empty()))
            tell("settings/organisation-consortium", entry.line,
                 "this consortium has a lead and no members; name the others in members = [\"…\"], or delete lead");
    }

    void look_for_twins(const Value& entry, const std::string& name) {
        std::vector<std::string> names{name, entry.text_of("name_cy")};
        for (const char* key : {"aliases", "formerly"})
            if (const Value* list = entry.find(key))
                for (const Value& item : list->items)
                    if (const auto other = former_name_of(item)) names.push_back(other->name);
        for (const std::string& one : names) {
            if (one.empty()) continue;
            const auto [at, is_new] = owners_.emplace(organisation_key(one), name);
            if (!is_new && at->second != name)
                tell("settings/organisation-twice", entry.line,
                     "\"" + one + "\" is a name of \"" + at->second +
                         "\" too, which stands before it and has it; leave the name in one of the two entries");
        }
    }

    const Value& settings_;
    Findings findings_;
    std::map<std::string, std::string> owners_; // of each name, by its key
};

} // namespace

Findings organisation_findings(const Value& settings) { return Look(settings).findings(); }

} // namespace part_one
