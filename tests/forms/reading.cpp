#include "forms/reading.h"

#include "basics/text.h"

namespace reading {

namespace {

using part_one::Value;

/// Longer than this, a heading is a sentence of the form in disguise.
constexpr std::size_t longest_heading = 60;

void line(std::string& out, const std::string& key, const std::string& value) { out += key + ": " + value + "\n"; }

std::string text_of(const Value& record, const char* key) {
    const Value* value = record.find(key);
    if (!value || value->kind == Value::Kind::nothing) return "none";
    return value->text;
}

void each(std::string& out, const std::string& key, const Value& record, const char* list) {
    const Value* values = record.find(list);
    if (!values || values->items.empty()) line(out, key, "none");
    if (!values) return;
    for (const Value& item : values->items)
        line(out, key, item.is_scalar() ? item.text : item.text_of("name") + ", " + text_of(item, "amount_gbp"));
}

/// "3 #legal 3.2. Legal"
std::string heading_line(const test_site::Heading& heading) {
    const std::string level = std::to_string(heading.level);
    if (heading.words.size() > longest_heading)
        return level + " (of " + std::to_string(part_one::split(heading.words, ' ').size()) + " words)";
    return level + " #" + heading.anchor + " " + heading.words;
}

void record_lines(std::string& out, const Value& record) {
    for (const char* key : {"kind", "office", "number", "title", "date", "status", "decision_maker", "published"})
        line(out, key, text_of(record, key));
    each(out, "provider", record, "providers");
    line(out, "value", text_of(record, "value_gbp"));
    each(out, "amount", record, "amounts_gbp");
    each(out, "mention", record, "mentions");
    each(out, "funder", record, "funders");
    line(out, "part 2", record.text_of("part2") == "true" ? "yes" : "no");
}

std::string day_or_none(const std::optional<part_one::Date>& day) {
    return day ? part_one::format_iso_date(*day) : "none";
}

} // namespace

std::string of(const test_site::BuiltSite& built, const std::string& source) {
    const part_one::SourceReport& report = test_site::report_of(built, source);
    std::string out;
    line(out, "as of", part_one::format_iso_date(built.as_of));
    line(out, "state", part_one::name_of(report.state));
    line(out, "address", report.url.empty() ? "none" : report.url);
    line(out, "publish by", day_or_none(report.publish_by));
    line(out, "deferred until", day_or_none(report.deferred_until));
    const Value record = test_site::record_of(built, source);
    if (record.kind != Value::Kind::nothing) record_lines(out, record);
    for (const part_one::Finding& finding : report.findings)
        line(out, "finding",
             std::string(word_of(finding.severity)) + " " + finding.rule +
                 (finding.line > 0 ? ", line " + std::to_string(finding.line) : ""));
    const std::string page = test_site::page_of(built, source);
    if (page.empty()) return out;
    for (const test_site::Heading& heading : test_site::headings_of(page)) line(out, "heading", heading_line(heading));
    return out;
}

} // namespace reading
