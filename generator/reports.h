// What becomes of each source, gathered while the site is built: every stage adds to what the ones before it said.
#pragma once

#include "pipeline.h"
#include "publication/select.h"

#include <map>
#include <string>
#include <vector>

namespace part_one {

class Reports {
  public:
    explicit Reports(std::vector<SourceOutcome> outcomes);

    SourceReport& of(const std::string& source) { return reports_[source]; }
    bool knows(const std::string& source) const { return reports_.contains(source); }
    bool is_published(const std::string& source) const;
    /// All of its lines stay off the site, under the rule of the finding.
    void fail(const std::string& source, Finding finding);
    void withhold(const std::string& source, Finding finding);
    /// Did it go out by its day?
    void tell_promise(const PublicForm& form);
    /// Of what waits for an officer, is the day still to come?
    void tell_overdue(Date as_of);
    /// In the order of the sources' paths. Nothing may be added afterwards.
    std::vector<SourceReport> take();

  private:
    std::map<std::string, SourceReport> reports_;
};

} // namespace part_one
