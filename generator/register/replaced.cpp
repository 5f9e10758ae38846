#include "register/replaced.h"

#include "adapters/unicode.h"
#include "register/assemble.h"

#include <algorithm>
#include <map>
#include <set>

namespace part_one {

namespace {

/// An office and one of the names its records go by.
using Name = std::pair<Slug, std::string>;

/// "010-2017" of "content/offices/cumbria/decisions/010-2017.md", folded.
std::string stem_of(const std::string& source) {
    std::string name = source.substr(source.rfind('/') + 1);
    if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.resize(dot);
    return fold(name);
}

std::string without_ending(const std::string& named) {
    const std::string folded = fold(named);
    return folded.ends_with(".md") ? folded.substr(0, folded.size() - 3) : folded;
}

std::multimap<Name, std::size_t> names_of(const Register& reg) {
    std::multimap<Name, std::size_t> names;
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        const PublicForm& form = reg.records[at].form;
        names.insert({{form.office.slug, "file " + stem_of(form.source)}, at});
        if (const std::string key = number_key(form.number.get()); !key.empty())
            names.insert({{form.office.slug, "number " + key}, at});
    }
    return names;
}

void add_once(std::vector<std::size_t>& list, std::size_t record) {
    if (std::find(list.begin(), list.end(), record) == list.end()) list.push_back(record);
}

/// Does the way from one record to those it took over from, and on from those, come to the other?
bool reaches(const Register& reg, std::size_t from, std::size_t to) {
    std::vector<std::size_t> open{from};
    std::set<std::size_t> seen{from};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (at == to) return true;
        for (const std::size_t older : reg.records[at].replaces)
            if (seen.insert(older).second) open.push_back(older);
    }
    return false;
}

/// Which of a circle is the newest nobody could say, so none of them supersedes another.
std::vector<std::pair<std::string, Finding>> cut_circles(Register& reg) {
    std::vector<std::vector<std::size_t>> cut(reg.records.size());
    for (std::size_t newer = 0; newer < reg.records.size(); ++newer)
        for (const std::size_t older : reg.records[newer].replaces)
            if (reaches(reg, older, newer)) cut[newer].push_back(older);
    std::vector<std::pair<std::string, Finding>> findings;
    for (std::size_t newer = 0; newer < reg.records.size(); ++newer) {
        if (cut[newer].empty()) continue;
        for (const std::size_t older : cut[newer]) {
            std::erase(reg.records[newer].replaces, older);
            std::erase(reg.records[older].replaced_by, newer);
        }
        findings.push_back({reg.records[newer].form.source,
                            {Severity::warning, "register/replaces-in-a-circle", 0,
                             "replaces names a record that takes over from this one in turn, so neither is marked as "
                             "superseded; keep replaces above the newer one alone"}});
    }
    return findings;
}

} // namespace

std::vector<std::pair<std::string, Finding>> link_replaced(Register& reg) {
    bool is_asked = false;
    for (Record& record : reg.records) {
        PublicForm& form = record.form;
        if (form.is_superseded) form.status = form.stated; // from an earlier round, when the other was there
        form.is_superseded = false;
        is_asked = is_asked || !form.replaces.empty();
    }
    if (!is_asked) return {};
    const std::multimap<Name, std::size_t> names = names_of(reg);
    for (std::size_t newer = 0; newer < reg.records.size(); ++newer) {
        const PublicForm& form = reg.records[newer].form;
        for (const PublicText& named : form.replaces)
            for (const std::string& name :
                 {"number " + number_key(named.get()), "file " + without_ending(named.get())}) {
                const auto [from, to] = names.equal_range({form.office.slug, name});
                for (auto found = from; found != to; ++found) {
                    if (found->second == newer) continue;
                    add_once(reg.records[newer].replaces, found->second);
                    add_once(reg.records[found->second].replaced_by, newer);
                }
            }
    }
    auto findings = cut_circles(reg);
    for (Record& record : reg.records) {
        PublicForm& form = record.form;
        if (record.replaced_by.empty()) continue;
        form.stated = form.status;
        form.status = Outcome::superseded;
        form.is_superseded = true;
    }
    return findings;
}

} // namespace part_one
