#include "forms/scorecard.h"

#include "adapters/disk.h"
#include "basics/money.h"
#include "basics/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace scorecard {

namespace {

using part_one::Value;

std::string scalar(const Value& record, std::string_view key) {
    const Value* value = record.find(key);
    if (!value || value->kind == Value::Kind::nothing || value->text.empty()) return "none";
    return value->text;
}

/// "61500" and "61500.00" are one sum.
std::string sum(const std::string& written) {
    const std::size_t point = written.find('.');
    if (point == std::string::npos) return written;
    std::string decimals = written.substr(point + 1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    return decimals.empty() ? written.substr(0, point) : written.substr(0, point) + "." + decimals;
}

std::set<std::string> sums(const std::string& written) {
    std::set<std::string> all;
    for (std::string_view one : part_one::split(written, ' '))
        if (!one.empty() && one != "none") all.insert(sum(std::string(one)));
    return all;
}

std::string joined(const std::set<std::string>& all) {
    std::string text;
    for (const std::string& one : all) text += (text.empty() ? "" : "; ") + one;
    return text.empty() ? "none" : text;
}

Verdict of_lists(const std::set<std::string>& expected, const std::set<std::string>& read) {
    if (expected == read) return Verdict::right;
    return std::includes(expected.begin(), expected.end(), read.begin(), read.end()) ? Verdict::empty : Verdict::wrong;
}

Verdict of_texts(const std::string& expected, const std::string& read) {
    if (expected == read) return Verdict::right;
    return read == "none" ? Verdict::empty : Verdict::wrong;
}

std::set<std::string> values_of(const MadeForm& form, std::string_view field) {
    std::set<std::string> all;
    for (const auto& [key, value] : form.expected)
        if (key == field && value != "none") all.insert(value);
    return all;
}

/// "Anchor Street Project, 25000"; a sum "any" is one that no reader could be sure of.
Judged providers(const MadeForm& form, const Value& record) {
    std::set<std::string> expected;
    std::set<std::string> unsure;
    for (const std::string& value : values_of(form, "provider")) {
        const std::size_t comma = value.rfind(", ");
        const std::string name = value.substr(0, comma);
        const std::string amount = value.substr(comma + 2);
        if (amount == "any") unsure.insert(name);
        expected.insert(amount == "any" ? name : name + ", " + sum(amount));
    }
    std::set<std::string> read;
    if (const Value* list = record.find("providers"))
        for (const Value& item : list->items) {
            const std::string name = item.text_of("name");
            read.insert(unsure.contains(name) ? name : name + ", " + sum(scalar(item, "amount_gbp")));
        }
    return {form.name, "providers", of_lists(expected, read), joined(expected), joined(read)};
}

Judged amounts(const MadeForm& form, const std::string& expected, const Value& record) {
    std::set<std::string> read;
    if (const Value* list = record.find("amounts_gbp"))
        for (const Value& item : list->items) read.insert(sum(item.text));
    return {form.name, "amounts", of_lists(sums(expected), read), joined(sums(expected)), joined(read)};
}

std::string read_of(const std::string& field, const Value& record, const part_one::SourceReport& report) {
    if (field == "state") return std::string(part_one::name_of(report.state));
    if (field == "value") return sum(scalar(record, "value_gbp"));
    if (field == "part2") return scalar(record, "part2") == "true" ? "yes" : "no";
    if (field == "deferred_until")
        return report.deferred_until ? part_one::format_iso_date(*report.deferred_until) : std::string("none");
    return scalar(record, field);
}

} // namespace

std::vector<MadeForm> made_forms() {
    const std::string folder = test_site::source_root() + "/tests/forms/made/";
    std::vector<MadeForm> forms;
    for (const part_one::FoundEntry& entry : part_one::find_entries(folder)) {
        if (!entry.path.ends_with(".md")) continue;
        MadeForm form;
        form.name = entry.path.substr(0, entry.path.size() - 3);
        const std::string office = form.name.substr(0, form.name.find('-'));
        const bool is_report = form.name.find("-panel-") != std::string::npos;
        form.path = "content/offices/" + office + (is_report ? "/panel-reports/" : "/decisions/") + entry.path;
        form.bytes = test_site::bytes_of_file(folder + entry.path);
        const std::string expected = test_site::bytes_of_file(folder + form.name + ".expected");
        for (std::string_view line : part_one::split_lines(expected)) {
            if (line.empty()) continue;
            const std::size_t colon = line.find(": ");
            if (colon == std::string_view::npos) throw std::runtime_error(form.name + ": a line without a field");
            form.expected.emplace_back(line.substr(0, colon), line.substr(colon + 2));
        }
        forms.push_back(std::move(form));
    }
    std::sort(forms.begin(), forms.end(), [](const MadeForm& a, const MadeForm& b) { return a.name < b.name; });
    return forms;
}

std::vector<Judged> judge(const MadeForm& form, const test_site::BuiltSite& built) {
    const Value record = test_site::record_of(built, form.path);
    const part_one::SourceReport& report = test_site::report_of(built, form.path);
    std::vector<Judged> judged;
    bool has_providers = false;
    for (const auto& [field, value] : form.expected) {
        if (field == "secret") continue;
        if (field == "provider") {
            if (!has_providers) judged.push_back(providers(form, record));
            has_providers = true;
        } else if (field == "amounts") {
            judged.push_back(amounts(form, value, record));
        } else {
            const std::string expected = field == "value" ? sum(value) : value;
            const std::string read = read_of(field, record, report);
            judged.push_back({form.name, field, of_texts(expected, read), expected, read});
        }
    }
    return judged;
}

std::string table(const std::vector<Judged>& all) {
    struct Count {
        int of[3] = {0, 0, 0};
    };
    std::map<std::string, Count> fields;
    Count total;
    for (const Judged& one : all) {
        ++fields[one.field].of[static_cast<std::size_t>(one.verdict)];
        ++total.of[static_cast<std::size_t>(one.verdict)];
    }
    std::string text = "| Field | Forms | Right | Empty | Wrong |\n|---|--:|--:|--:|--:|\n";
    const auto row = [&text](const std::string& name, const Count& count) {
        text += "| " + name + " | " + std::to_string(count.of[0] + count.of[1] + count.of[2]);
        for (int part : count.of) text += " | " + std::to_string(part);
        text += " |\n";
    };
    for (const auto& [field, count] : fields) row(field, count);
    row("**all**", total);
    return text;
}

} // namespace scorecard
