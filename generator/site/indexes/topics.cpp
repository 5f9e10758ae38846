// Decisions by the topics that offices give them (`topics` in the front matter).
#include "site/addresses.h"
#include "site/indexes.h"

namespace part_one {

IndexPages plan_topics(const Register& reg, std::string_view) {
    IndexPages pages;
    if (reg.topics.empty()) return pages;
    OverviewGroup group;
    for (const Topic& topic : reg.topics) {
        ListPage page = list_of(reg, "topics", Addresses::in_index("topics", topic.slug),
                                Phrase{"topics.of_topic", {{"topic", topic.name}}}, topic.records);
        page.steps = steps_below("topics");
        group.rows.push_back(line_of(topic.name, page.address, page.totals));
        pages.lists.push_back(std::move(page));
    }
    OverviewPage overview{Addresses::index("topics"),
                          "topics",
                          {"topics.title", {}},
                          {"topics.about", {}},
                          {},
                          {std::move(group)},
                          false,
                          {}};
    for (const Topic& topic : reg.topics)
        overview.named_in.insert(overview.named_in.end(), topic.records.begin(), topic.records.end());
    tidy(overview.named_in);
    pages.overviews.push_back(std::move(overview));
    return pages;
}

} // namespace part_one
