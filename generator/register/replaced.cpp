#include "register/replaced.h"

#include "register/record_names.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

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
    const RecordNames names(reg);
    for (std::size_t newer = 0; newer < reg.records.size(); ++newer) {
        const PublicForm& form = reg.records[newer].form;
        for (const PublicText& named : form.replaces)
            for (const std::size_t older : names.named(form.office.slug, named.get())) {
                if (older == newer) continue;
                add_once(reg.records[newer].replaces, older);
                add_once(reg.records[older].replaced_by, newer);
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
