#include "site/filters.h"

#include "site/addresses.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace part_one {

namespace {

constexpr std::size_t few_records = 20; // a list of so few is read faster than narrowed
constexpr std::array<std::string_view, 4> filtered_by = {"years", "outcomes", "funding", "offices"};

/// "approved" of "/outcomes/approved/".
std::string last_step(const Address& address) {
    const std::string& text = address.text();
    const std::size_t slash = text.rfind('/', text.size() - 2);
    return text.substr(slash + 1, text.size() - slash - 2);
}

std::vector<std::size_t> records_on(const ListPage& page) {
    std::vector<std::size_t> records;
    for (const RecordList& list : page.lists) records.insert(records.end(), list.records.begin(), list.records.end());
    std::sort(records.begin(), records.end());
    return records;
}

const IndexPages* index_named(std::string_view name, const std::vector<IndexPages>& indexes) {
    for (const IndexPages& index : indexes)
        if (!index.overviews.empty() && index.overviews[0].index == name) return &index;
    return nullptr;
}

Filter filter_of(std::string_view name, const IndexPages& index) {
    std::map<std::string_view, const ListPage*> lists;
    for (const ListPage& page : index.lists)
        if (page.index == name) lists.emplace(page.address.text(), &page);
    Filter filter{name, {}};
    if (index.overviews[0].groups.empty()) return filter;
    for (const OverviewRow& row : index.overviews[0].groups[0].rows) {
        if (!row.address) continue;
        const auto list = lists.find(row.address->text());
        if (list == lists.end()) continue;
        filter.values.push_back({row.name, last_step(*row.address), *row.address, records_on(*list->second)});
    }
    return filter;
}

std::vector<std::size_t> in_both(const std::vector<std::size_t>& one, const std::vector<std::size_t>& other) {
    std::vector<std::size_t> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

/// Adds the lists of two values, and the links between them and the lists of one.
class Narrowing {
  public:
    Narrowing(const Register& reg, const std::vector<Filter>& filters, std::vector<IndexPages>& indexes)
        : reg_(reg), filters_(filters) {
        for (IndexPages& index : indexes)
            for (ListPage& page : index.lists) pages_.emplace(page.address.text(), &page);
    }

    std::vector<ListPage> run() {
        narrow_all_decisions();
        for (std::size_t filter = 0; filter < filters_.size(); ++filter)
            for (std::size_t value = 0; value < filters_[filter].values.size(); ++value)
                page_of(filter, value).chosen.push_back({filter, value, Addresses::index("decisions"), 0});
        for (std::size_t other = 1; other < filters_.size(); ++other)
            for (std::size_t year = 0; year < filters_[0].values.size(); ++year)
                for (std::size_t value = 0; value < filters_[other].values.size(); ++value) combine(year, other, value);
        return std::move(added_);
    }

  private:
    ListPage& page_of(std::size_t filter, std::size_t value) {
        return *pages_.find(filters_[filter].values[value].address.text())->second;
    }

    void narrow_all_decisions() {
        const auto all = pages_.find(Addresses::index("decisions").text());
        if (all == pages_.end() || all->second->totals.records <= few_records) return;
        all->second->is_filtered_here = true;
        for (std::size_t filter = 0; filter < filters_.size(); ++filter)
            for (std::size_t value = 0; value < filters_[filter].values.size(); ++value) {
                const FilterValue& of = filters_[filter].values[value];
                all->second->narrower.push_back({filter, value, of.address, of.records.size()});
            }
    }

    void combine(std::size_t year, std::size_t other, std::size_t value) {
        const FilterValue& in_year = filters_[0].values[year];
        const FilterValue& narrow = filters_[other].values[value];
        std::vector<std::size_t> both = in_both(in_year.records, narrow.records);
        if (both.empty() || in_year.records.size() <= few_records) return;
        if (both.size() == in_year.records.size()) { // the year has nothing else
            page_of(other, value).narrower.push_back({0, year, in_year.address, both.size()});
            return;
        }
        ListPage page = list_of(reg_, "years", Addresses::narrower(in_year.address, filters_[other].name, narrow.slug),
                                page_of(0, year).title, std::move(both));
        page.steps = page_of(0, year).steps;
        page.steps.push_back({in_year.name, in_year.address});
        page.narrowed_by = narrow.name;
        page.chosen = {{0, year, narrow.address, 0}, {other, value, in_year.address, 0}};
        page_of(0, year).narrower.push_back({other, value, page.address, page.totals.records});
        page_of(other, value).narrower.push_back({0, year, page.address, page.totals.records});
        added_.push_back(std::move(page));
    }

    const Register& reg_;
    const std::vector<Filter>& filters_;
    std::map<std::string, ListPage*, std::less<>> pages_;
    std::vector<ListPage> added_;
};

} // namespace

std::vector<Filter> filters_of(const std::vector<IndexPages>& indexes) {
    std::vector<Filter> filters;
    for (const std::string_view name : filtered_by)
        if (const IndexPages* index = index_named(name, indexes)) filters.push_back(filter_of(name, *index));
    // One office alone narrows nothing.
    std::erase_if(filters, [](const Filter& filter) { return filter.name != "years" && filter.values.size() < 2; });
    return filters;
}

void add_narrower_lists(const Register& reg, const std::vector<Filter>& filters, std::vector<IndexPages>& indexes) {
    if (filters.empty()) return;
    std::vector<ListPage> added = Narrowing(reg, filters, indexes).run();
    IndexPages pages;
    pages.lists = std::move(added);
    indexes.push_back(std::move(pages));
}

} // namespace part_one
