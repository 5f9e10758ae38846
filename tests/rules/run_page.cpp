// Builds a site of each example and asks it what the page says of it; knows nothing of how a page is written.
#include "rules/examples.h"

#include "basics/text.h"
#include "support/site_in_memory.h"

#include <algorithm>
#include <functional>
#include <map>

namespace rules {

namespace {

using part_one::Date;
using part_one::SourceReport;
using part_one::Value;
using test_site::BuiltSite;

constexpr Date earlier_day = std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 1};
constexpr Date usual_day = std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 22};

/// One built example, asked line by line. An answer is empty where the line holds.
class Asked {
  public:
    /// `ledger` as it is after this build.
    Asked(const BuiltSite& built, const Example& example, std::string ledger)
        : built_(built), source_((example.files.empty() ? example.earlier : example.files).front().path),
          is_gone_(example.files.empty()), report_(is_gone_ ? SourceReport{} : test_site::report_of(built, source_)),
          ledger_(part_one::UrlLedger::read(ledger)) {}

    std::string answer(const Expectation& line) const {
        if (line.key.starts_with("shown at ")) return shown_at(line.key.substr(9), line.value);
        if (line.key.starts_with("ledger of ")) return events(line.key.substr(10), line.value);
        if (line.key.starts_with("state of ")) return state(path_beside(line.key.substr(9)), line.value);
        const auto question = questions().find(line.key);
        if (question == questions().end()) return "no result line begins with \"" + line.key + "\"";
        return question->second(*this, line.value);
    }

    /// Nothing of a source without a page may be found anywhere, whether or not the example says so.
    std::string address_without_page() const {
        const bool may_have_page =
            report_.state == part_one::State::published || report_.state == part_one::State::withdrawn;
        return !may_have_page && !report_.url.empty() ? "it has a page, " + report_.url : "";
    }

  private:
    using Question = std::function<std::string(const Asked&, const std::string&)>;

    static std::string same(const std::string& found, const std::string& value) {
        return found == value ? "" : "found " + (found.empty() ? "nothing" : "\"" + found + "\"");
    }
    static std::string day(const std::optional<Date>& date) { return date ? part_one::format_iso_date(*date) : "none"; }
    std::string path_beside(const std::string& file) const { return source_.substr(0, source_.rfind('/') + 1) + file; }

    /// The words of the page at an address; "nothing" where there is none.
    std::string shown_at(const std::string& address, const std::string& words) const {
        const auto files = test_site::files_of(built_);
        const auto page = files.find(address.substr(1) + (address.ends_with('/') ? "index.html" : ""));
        if (words == "nothing") return page == files.end() ? "" : "there is a page";
        if (page == files.end()) return "there is no such page";
        const std::string text = page->first.ends_with(".html") ? test_site::main_text(page->second) : page->second;
        return text.find(words) == std::string::npos ? "its page does not say so" : "";
    }
    /// "2026-11-01 published; 2026-11-22 unavailable"
    std::string events(const std::string& address, const std::string& value) const {
        std::string all;
        for (const part_one::LedgerLine& line : ledger_.lines())
            if (line.address == address)
                all += (all.empty() ? "" : "; ") + day(line.day) + " " + part_one::name_of(line.event) +
                       (line.reason.empty() ? "" : ", " + line.reason);
        return same(all.empty() ? "nothing" : all, value);
    }
    std::string site_finding(const std::string& rule) const {
        for (const auto& [file, finding] : built_.site_findings)
            if (finding.rule == rule) return {};
        return "there is no such finding about the site";
    }
    std::string state(const std::string& source, const std::string& value) const {
        if (is_gone_) return same("gone", value);
        return same(part_one::name_of(test_site::report_of(built_, source).state), value);
    }
    std::string shown(const std::string& words) const {
        const std::string page = test_site::page_of(built_, source_);
        if (page.empty()) return "it has no page";
        return test_site::main_text(page).find(words) == std::string::npos ? "its page does not say so" : "";
    }
    std::string not_shown(const std::string& words) const {
        for (const auto& [path, bytes] : test_site::files_of(built_))
            if (bytes.find(words) != std::string::npos) return "it stands in " + path;
        return {};
    }
    std::string has_finding(const std::string& rule) const {
        const auto rules = test_site::rules_of(built_, source_);
        if (rule == "none") return rules.empty() ? "" : "there is " + rules.front();
        if (std::find(rules.begin(), rules.end(), rule) != rules.end()) return {};
        std::string found = "there is no such finding; there is";
        for (const std::string& other : rules) found += " " + other;
        return rules.empty() ? "there is no finding at all" : found;
    }
    std::string has_no_finding(const std::string& rule) const {
        const auto rules = test_site::rules_of(built_, source_);
        return std::find(rules.begin(), rules.end(), rule) == rules.end() ? "" : "there is such a finding";
    }
    std::string field(const char* key, const std::string& value) const {
        const Value record = test_site::record_of(built_, source_);
        const Value* found = record.find(key);
        return same(!found || found->kind == Value::Kind::nothing ? "none" : found->text, value);
    }
    /// The names of a list, with their sums where they have one: "Harbour £5000; Someone".
    std::string list(const char* key, const std::string& value) const {
        const Value record = test_site::record_of(built_, source_);
        std::string all;
        if (const Value* found = record.find(key))
            for (const Value& item : found->items) {
                all += (all.empty() ? "" : "; ") + (item.is_scalar() ? item.text : item.text_of("name"));
                if (const std::string sum = item.text_of("amount_gbp"); !sum.empty()) all += " £" + sum;
            }
        return same(all.empty() ? "none" : all, value);
    }

    static const std::map<std::string, Question>& questions() {
        static const std::map<std::string, Question> list{
            {"as of", [](const Asked&, const std::string&) { return std::string(); }},
            {"earlier as of", [](const Asked&, const std::string&) { return std::string(); }},
            {"finding of the site",
             [](const Asked& asked, const std::string& value) { return asked.site_finding(value); }},
            {"published", [](const Asked& asked, const std::string& value) { return asked.field("published", value); }},
            {"updated", [](const Asked& asked, const std::string& value) { return asked.field("updated", value); }},
            {"state", [](const Asked& asked, const std::string& value) { return asked.state(asked.source_, value); }},
            {"shown", [](const Asked& asked, const std::string& value) { return asked.shown(value); }},
            {"not shown", [](const Asked& asked, const std::string& value) { return asked.not_shown(value); }},
            {"finding", [](const Asked& asked, const std::string& value) { return asked.has_finding(value); }},
            {"no finding", [](const Asked& asked, const std::string& value) { return asked.has_no_finding(value); }},
            {"publish by",
             [](const Asked& asked, const std::string& value) { return same(day(asked.report_.publish_by), value); }},
            {"deferred until", [](const Asked& asked,
                                  const std::string& value) { return same(day(asked.report_.deferred_until), value); }},
            {"promise",
             [](const Asked& asked, const std::string& value) {
                 const auto& promise = asked.report_.promise;
                 return same(promise ? part_one::name_of(*promise) : "none", value);
             }},
            {"address", [](const Asked& asked, const std::string& value) { return same(asked.report_.url, value); }},
            {"number", [](const Asked& asked, const std::string& value) { return asked.field("number", value); }},
            {"title", [](const Asked& asked, const std::string& value) { return asked.field("title", value); }},
            {"date", [](const Asked& asked, const std::string& value) { return asked.field("date", value); }},
            {"outcome", [](const Asked& asked, const std::string& value) { return asked.field("status", value); }},
            {"value", [](const Asked& asked, const std::string& value) { return asked.field("value_gbp", value); }},
            {"part 2",
             [](const Asked& asked, const std::string& value) {
                 return asked.field("part2", value == "yes" ? "true" : "false");
             }},
            {"providers", [](const Asked& asked, const std::string& value) { return asked.list("providers", value); }},
            {"funders", [](const Asked& asked, const std::string& value) { return asked.list("funders", value); }},
            {"amounts", [](const Asked& asked, const std::string& value) { return asked.list("amounts_gbp", value); }},
        };
        return list;
    }

    const BuiltSite& built_;
    std::string source_;
    bool is_gone_; // it was there when the site was built before
    SourceReport report_;
    part_one::UrlLedger ledger_;
};

Date day_of(const Example& example, const std::string& key, Date otherwise) {
    for (const Expectation& line : example.expected)
        if (line.key == key)
            if (const auto date = part_one::parse_iso_date(line.value)) return *date;
    return otherwise;
}

std::vector<part_one::InputFile> inputs_of(const std::vector<ExampleFile>& files) {
    std::vector<part_one::InputFile> inputs;
    for (const ExampleFile& file : files) inputs.push_back({file.path, file.text});
    return inputs;
}

/// Builds and records in `ledger`, as a build into the site's own public/ does.
BuiltSite build_and_record(std::vector<part_one::InputFile> files, Date as_of, std::string& ledger) {
    files.push_back({std::string(part_one::ledger_path), ledger});
    part_one::SiteInput input = test_site::site_of(files);
    input.recording = part_one::Recording::on;
    BuiltSite built = test_site::build(input, as_of);
    ledger = part_one::ledger_with(ledger, built.standing, as_of);
    return built;
}

void run_example(const Page& page, const Example& example, std::vector<std::string>& broken) {
    const auto breaks = [&](int line, const std::string& what) {
        broken.push_back(page.name + ":" + std::to_string(line) + ": " + what);
    };
    const Date as_of = day_of(example, "as of", usual_day);
    std::string ledger;
    if (!example.earlier.empty())
        build_and_record(inputs_of(example.earlier), day_of(example, "earlier as of", earlier_day), ledger);
    const BuiltSite built = example.earlier.empty() ? test_site::build(inputs_of(example.files), as_of)
                                                    : build_and_record(inputs_of(example.files), as_of, ledger);
    if (!built.site) return breaks(example.line, "the audit refused the site");
    const Asked asked(built, example, ledger);
    for (const Expectation& line : example.expected)
        if (const std::string answer = asked.answer(line); !answer.empty())
            breaks(line.line, line.key + ": " + line.value + " does not hold: " + answer);
    if (const std::string answer = asked.address_without_page(); !answer.empty()) breaks(example.line, answer);
}

} // namespace

std::vector<std::string> run(const Page& page) {
    std::vector<std::string> broken = page.faults;
    if (page.examples.empty()) broken.push_back(page.name + ":1: a page of rules without an example that runs");
    for (const Example& example : page.examples)
        if (!example.files.empty() || !example.earlier.empty()) run_example(page, example, broken);
    return broken;
}

} // namespace rules
