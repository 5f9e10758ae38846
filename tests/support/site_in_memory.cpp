#include "support/site_in_memory.h"

#include "adapters/disk.h"
#include "adapters/json.h"
#include "adapters/page_tree.h"
#include "basics/text.h"

#include <cstdlib>
#include <stdexcept>

namespace test_site {

namespace {

using part_one::PageTree;
using part_one::Value;

bool is_setting(const std::string& path) {
    return path.ends_with(".toml") || path.ends_with("form.md") || path.starts_with("forms/") ||
           path.starts_with("calendar/") || path.starts_with("pages/");
}

const std::vector<InputFile>& settings() {
    static const std::vector<InputFile> files = [] {
        std::vector<InputFile> read;
        const std::string content = source_root() + "/content/";
        for (const part_one::FoundEntry& entry : part_one::find_entries(content))
            if (is_setting(entry.path)) read.push_back({"content/" + entry.path, bytes_of_file(content + entry.path)});
        return read;
    }();
    return files;
}

const std::vector<part_one::ThemeFile>& plain_theme() {
    static const std::vector<part_one::ThemeFile> files = [] {
        std::vector<part_one::ThemeFile> read;
        const std::string theme = source_root() + "/themes/plain/";
        for (const part_one::FoundEntry& entry : part_one::find_entries(theme))
            read.push_back({entry.path, bytes_of_file(theme + entry.path)});
        return read;
    }();
    return files;
}

std::size_t first_element(const PageTree& page, std::string_view name) {
    for (std::size_t at = 0; at < page.elements().size(); ++at)
        if (page.elements()[at].name == name) return at;
    throw std::runtime_error("the page has no <" + std::string(name) + ">");
}

bool is_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_block(std::string_view name) {
    for (std::string_view block : {"p", "li", "dt", "dd", "td", "th", "pre", "blockquote"})
        if (name == block) return true;
    return is_heading(name);
}

/// The bytes of one finished file; throws where the audit refused the site or there is no such file.
const std::string& bytes_at(const BuiltSite& built, const std::string& path) {
    if (!built.site) throw std::runtime_error("the audit refused the site");
    for (const part_one::RenderedFile& file : built.site->files())
        if (file.path == path) return file.bytes;
    throw std::runtime_error("the site has no file " + path);
}

} // namespace

std::string source_root() {
    const char* root = std::getenv("PARTONE_SOURCE_ROOT");
    if (!root) throw std::runtime_error("PARTONE_SOURCE_ROOT is not set; run the tests through ctest");
    return root;
}

std::string bytes_of_file(const std::string& path) {
    auto bytes = part_one::read_file(path);
    if (!bytes) throw std::runtime_error("there is no file " + path);
    return *bytes;
}

std::string decision_path(const std::string& name, const std::string& office) {
    return "content/offices/" + office + "/decisions/" + name;
}

SiteInput site_of(const std::vector<InputFile>& forms) {
    SiteInput input;
    input.files = settings();
    input.files.insert(input.files.end(), forms.begin(), forms.end());
    input.theme = [](const std::string& name) -> std::optional<std::vector<part_one::ThemeFile>> {
        if (name != "plain") return std::nullopt;
        return plain_theme();
    };
    return input;
}

BuiltSite build(const SiteInput& input, Date as_of, unsigned jobs) {
    return part_one::build_site(input, as_of, jobs, [](std::string_view) {});
}

BuiltSite build(const std::vector<InputFile>& forms, Date as_of) { return build(site_of(forms), as_of); }

const part_one::SourceReport& report_of(const BuiltSite& built, const std::string& source) {
    for (const part_one::SourceReport& report : built.sources)
        if (report.source == source) return report;
    throw std::runtime_error("the build says nothing about " + source);
}

std::vector<std::string> rules_of(const BuiltSite& built, const std::string& source) {
    std::vector<std::string> rules;
    for (const Finding& finding : report_of(built, source).findings) rules.push_back(finding.rule);
    return rules;
}

std::string message_of(const BuiltSite& built, const std::string& source, const std::string& rule) {
    for (const Finding& finding : report_of(built, source).findings)
        if (finding.rule == rule) return finding.message;
    return {};
}

Files files_of(const BuiltSite& built) {
    if (!built.site) throw std::runtime_error("the audit refused the site");
    Files files;
    for (const part_one::RenderedFile& file : built.site->files()) files[file.path] = file.bytes;
    return files;
}

std::string page_of(const BuiltSite& built, const std::string& source) {
    const std::string& url = report_of(built, source).url;
    if (url.empty()) return {};
    return bytes_at(built, url.substr(1) + "index.html");
}

std::string main_text(const std::string& bytes) {
    const PageTree page(bytes);
    const PageTree::Element& main = page.elements()[first_element(page, "main")];
    std::string words;
    for (std::size_t at = first_element(page, "main"); at < main.end; ++at) {
        const PageTree::Element& element = page.elements()[at];
        if (!is_block(element.name)) continue;
        const std::string text = page.text(element);
        if (!text.empty()) words += text + "\n";
    }
    return words;
}

std::string all_bytes(const BuiltSite& built) {
    std::string bytes;
    for (const auto& [path, content] : files_of(built)) bytes += path + "\n" + content + "\n";
    return bytes;
}

part_one::Value record_of(const BuiltSite& built, const std::string& source) {
    // Asked for one form after the other of the same site: read once.
    thread_local std::string read;
    thread_local Value json;
    if (const std::string& bytes = bytes_at(built, "register.json"); bytes != read) {
        json = part_one::parse_json(bytes);
        read = bytes;
    }
    for (const Value& record : json.find("records")->items)
        if (record.text_of("source") == source) return record;
    return {};
}

std::vector<Heading> headings_of(const std::string& bytes) {
    const PageTree page(bytes);
    std::vector<Heading> headings;
    const PageTree::Element& main = page.elements()[first_element(page, "main")];
    for (std::size_t at = first_element(page, "main"); at < main.end; ++at) {
        const PageTree::Element& element = page.elements()[at];
        const auto id = page.attribute(element, "id");
        if (!is_heading(element.name) || !id || id->ends_with("_heading")) continue; // the theme's own
        headings.push_back({element.name[1] - '0', std::string(*id), page.text(element)});
    }
    return headings;
}

} // namespace test_site
