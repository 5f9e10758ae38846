#include "register/organisations.h"

#include "publication/select.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace part_one {

std::string OrganisationIndex::key_of(std::string_view name) const {
    const KnownOrganisation* known = known_.find(name);
    return organisation_key(known ? known->name : name);
}

std::size_t OrganisationIndex::of(const PublicText& name) {
    const KnownOrganisation* known = known_.find(name.get());
    const std::string key = key_of(name.get());
    if (const auto found = by_key_.find(key); found != by_key_.end()) return found->second;
    Organisation organisation;
    organisation.name = known ? Release::of_settings(known->name) : name;
    if (known) {
        organisation.name_cy = Release::of_settings(known->name_cy);
        organisation.charity_number = Release::of_settings(known->charity_number);
        organisation.company_number = Release::of_settings(known->company_number);
        for (const FormerName& former : known->former_names)
            organisation.former_names.push_back({Release::of_settings(former.name), former.until});
        if (!known->lead.empty()) organisation.members.push_back({Release::of_settings(known->lead), true});
        for (const std::string& member : known->members)
            organisation.members.push_back({Release::of_settings(member), false});
        std::set<std::string> keys{key};
        for (const std::string& alias : known->aliases) {
            organisation.aliases.push_back(Release::of_settings(alias));
            if (keys.insert(organisation_key(alias)).second)
                organisation.other_names.push_back(organisation.aliases.back());
        }
    }
    organisation.slug = Slug::of(organisation.name.get());
    by_key_[key] = all_.size();
    all_.push_back(std::move(organisation));
    return all_.size() - 1;
}

std::vector<std::size_t> OrganisationIndex::sort_by_slug() {
    std::vector<std::size_t> order(all_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return std::pair(all_[a].slug, all_[a].name) < std::pair(all_[b].slug, all_[b].name);
    });
    std::vector<std::size_t> moved(all_.size());
    std::vector<Organisation> sorted;
    std::set<Slug> taken;
    for (std::size_t at = 0; at < order.size(); ++at) {
        moved[order[at]] = at;
        Organisation organisation = std::move(all_[order[at]]);
        if (organisation.slug.is_empty()) organisation.slug = Slug::of("organisation");
        // Two names that make one slug: the later one gets a number.
        const std::string plain = organisation.slug.text();
        for (int n = 2; !taken.insert(organisation.slug).second; ++n)
            organisation.slug = Slug::of(plain + "-" + std::to_string(n));
        sorted.push_back(std::move(organisation));
    }
    all_ = std::move(sorted);
    link_members(moved);
    return moved;
}

void OrganisationIndex::link_members(const std::vector<std::size_t>& moved) {
    for (std::size_t at = 0; at < all_.size(); ++at)
        for (Member& member : all_[at].members) {
            const auto found = by_key_.find(key_of(member.name.get()));
            if (found == by_key_.end() || moved[found->second] == at) continue;
            member.organisation = moved[found->second];
            Organisation& other = all_[*member.organisation];
            member.name = other.name;
            if (other.consortia.empty() || other.consortia.back() != at) other.consortia.push_back(at);
        }
}

} // namespace part_one
