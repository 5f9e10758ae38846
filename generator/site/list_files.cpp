#include "site/list_files.h"

#include "site/addresses.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t fewest_records = 10; // of a list in an index that may have thousands
constexpr std::size_t entries_in_a_feed = 20;

bool may_have_thousands(std::string_view index) {
    return index == "providers" || index == "funders" || index == "topics";
}

/// A year or quarter that is over brings nothing new; that of today is the feed of the register.
bool may_grow(std::string_view index) { return index != "years" && index != "panel"; }

} // namespace

std::optional<Date> content_date(const Record& record) {
    if (record.form.updated) return record.form.updated;
    return record.form.published ? record.form.published : record.form.date;
}

void plan_list_files(const Register& reg, ListPage& page, std::vector<ListFiles>& all) {
    ListFiles files{page.title, page.address, {}, {}, {}, {}, {}};
    for (const RecordList& list : page.lists)
        files.records.insert(files.records.end(), list.records.begin(), list.records.end());
    std::sort(files.records.begin(), files.records.end());
    if (files.records.empty() || (may_have_thousands(page.index) && files.records.size() < fewest_records)) return;
    files.csv = Addresses::beside(page.address, "records.csv");
    files.provider = page.organisation;
    if (may_grow(page.index)) {
        files.feed = Addresses::feed_beside(page.address, "feed.xml");
        for (const std::size_t record : files.records)
            if (files.in_feed.size() < entries_in_a_feed && content_date(reg.records[record]))
                files.in_feed.push_back(record);
    }
    page.csv = files.csv;
    page.feed = files.feed;
    all.push_back(std::move(files));
}

} // namespace part_one
