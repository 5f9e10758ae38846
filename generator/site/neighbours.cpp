#include "site/neighbours.h"

#include <algorithm>
#include <map>

namespace part_one {

namespace {

constexpr std::size_t most_related = 5;

void link_in_order(const Register& reg, std::vector<RecordPage>& pages) {
    std::map<std::pair<Slug, Kind>, std::size_t> last_seen;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const PublicForm& form = reg.records[at].form;
        const auto [found, is_first] = last_seen.try_emplace({form.office.slug, form.kind}, at);
        if (is_first) continue;
        pages[at].newer = found->second;
        pages[found->second].older = at;
        found->second = at;
    }
}

std::size_t distance(std::size_t one, std::size_t other) { return one < other ? other - one : one - other; }

/// A provider may stand in thousands of records, so only its nearest ones on either side are looked at.
std::vector<std::size_t> related_to(const Register& reg, std::size_t record) {
    std::vector<std::size_t> found;
    for (const ProviderShare& share : reg.records[record].providers) {
        const auto list = reg.by_provider.find(share.organisation);
        if (list == reg.by_provider.end()) continue;
        const auto& records = list->second;
        const auto here = std::lower_bound(records.begin(), records.end(), record);
        const auto from = here - std::min<std::ptrdiff_t>(here - records.begin(), most_related);
        const auto to = here + std::min<std::ptrdiff_t>(records.end() - here, most_related + 1);
        found.insert(found.end(), from, to);
    }
    std::sort(found.begin(), found.end(), [record](std::size_t one, std::size_t other) {
        return std::pair(distance(one, record), one) < std::pair(distance(other, record), other);
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    const Record& own = reg.records[record];
    std::erase_if(found, [&](std::size_t other) {
        return other == record || std::binary_search(own.related.begin(), own.related.end(), other);
    });
    if (found.size() > most_related) found.resize(most_related);
    return found;
}

} // namespace

void link_neighbours(const Register& reg, std::vector<RecordPage>& pages) {
    link_in_order(reg, pages);
    for (std::size_t at = 0; at < pages.size(); ++at) pages[at].related = related_to(reg, at);
}

} // namespace part_one
