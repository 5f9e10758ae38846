#include "audit/audits/internal_links.h"

#include "basics/text.h"

#include <algorithm>
#include <array>

namespace part_one {
namespace {

constexpr std::array<std::string_view, 6> link_attributes = {"href", "src", "action", "formaction", "poster", "data"};
constexpr std::string_view index_page = "index.html";

bool is_link(std::string_view attribute) {
    return std::find(link_attributes.begin(), link_attributes.end(), attribute) != link_attributes.end();
}

// What a browser makes of it (URL standard, 4.4): white space at the ends and line breaks inside do not count.
std::string as_browsers_read(std::string_view address) {
    std::string out;
    for (char c : trimmed(address))
        if (c != '\n' && c != '\r' && c != '\t' && c != '\0') out += c;
    return out;
}

// "mailto" of "mailto:a@b"; empty where the address has none.
std::string scheme_of(std::string_view address) {
    const std::size_t colon = address.find_first_of(":/?#");
    if (colon == std::string_view::npos || address[colon] != ':' || !is_ascii_letter(address.front())) return {};
    return lower_ascii(address.substr(0, colon));
}

bool is_local_path(std::string_view address, const std::string& scheme) {
    return scheme.size() == 1 || scheme == "file" || address.starts_with('\\') ||
           address.find('\\') != std::string_view::npos;
}

std::string without_percent(std::string_view text) {
    const auto digit = [&](std::size_t at) {
        const char c = at < text.size() ? text[at] : '\0';
        if (is_ascii_digit(c)) return c - '0';
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
    };
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%' && digit(at + 1) >= 0 && digit(at + 2) >= 0) {
            out += static_cast<char>(digit(at + 1) * 16 + digit(at + 2));
            at += 2;
        } else {
            out += text[at];
        }
    }
    return out;
}

// "decisions/a/" and "../b/" make "decisions/b/"; nothing where it climbs out of the site.
std::optional<std::string> resolved(std::string_view page, std::string_view relative) {
    std::vector<std::string_view> parts = split(page, '/');
    parts.pop_back();
    const std::vector<std::string_view> steps = split(relative, '/');
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool is_last = i + 1 == steps.size();
        if (steps[i] == "..") {
            if (parts.empty()) return std::nullopt;
            parts.pop_back();
            if (is_last) parts.push_back("");
        } else if (steps[i] == ".") {
            if (is_last) parts.push_back("");
        } else {
            parts.push_back(steps[i]);
        }
        if (is_last && (steps[i] == ".." || steps[i] == ".")) break;
    }
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) out.append(i == 0 ? "" : "/").append(parts[i]);
    return out;
}

} // namespace

InternalLinks::InternalLinks(const std::vector<RenderedFile>& files, std::string_view base_address) : folder_("/") {
    files_.reserve(files.size() * 2);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string_view path = files[i].path;
        files_.emplace(path, i);
        const bool is_index = path == index_page || path.ends_with("/index.html");
        if (is_index) files_.emplace(path.substr(0, path.size() - index_page.size()), i);
    }
    const std::size_t host = base_address.find("://");
    if (host == std::string_view::npos) return;
    const std::size_t slash = std::min(base_address.find('/', host + 3), base_address.size());
    origin_ = base_address.substr(0, slash);
    folder_ = std::string(base_address.substr(slash));
    if (!folder_.ends_with('/')) folder_ += '/';
}

void InternalLinks::audit_address(std::string_view written, const RenderedFile& from, PageAnchors& anchors,
                                  Objections& objections) const {
    const std::string address = as_browsers_read(written);
    if (address.empty()) {
        objections.add("audit/empty-link", "a link of this file has no address; remove the link");
        return;
    }
    const std::string scheme = scheme_of(address);
    if (is_local_path(address, scheme)) {
        objections.add("audit/local-path",
                       "a link of this file leads to a drive or a file of somebody's computer; remove its address");
        return;
    }
    if (address.starts_with("//")) {
        objections.add("audit/network-path", "a link of this file begins with two slashes, which may be a drive of the "
                                             "office's network; write https: or remove it");
        return;
    }
    std::string_view rest = address;
    if (!scheme.empty()) {
        const bool is_ours = !origin_.empty() && rest.starts_with(origin_) &&
                             (rest.size() == origin_.size() || rest[origin_.size()] == '/');
        const bool may_lead_out = scheme == "https" || scheme == "http" || scheme == "mailto" || scheme == "tel";
        if (!may_lead_out)
            objections.add("audit/forbidden-scheme",
                           "a link of this file is neither http, https, mailto, tel nor inside the site (" + scheme +
                               "); remove its address");
        if (!is_ours) return;
        rest.remove_prefix(origin_.size());
        if (!(rest.empty() ? "/" : std::string(rest)).starts_with(folder_)) return; // another site on the same host
    }
    const std::size_t hash = rest.find('#');
    const std::string anchor = hash == std::string_view::npos ? std::string() : without_percent(rest.substr(hash + 1));
    rest = rest.substr(0, std::min(hash, rest.find('?')));

    std::size_t target = 0;
    if (rest.empty() && scheme.empty()) {
        const auto own = files_.find(from.path);
        if (own == files_.end()) return;
        target = own->second;
    } else {
        std::optional<std::string> path;
        const std::string plain = without_percent(rest);
        if (plain.starts_with(folder_))
            path = plain.substr(folder_.size());
        else if (plain.empty())
            path = "";
        else if (!plain.starts_with('/'))
            path = resolved(from.path, plain);
        auto found = path ? files_.find(*path) : files_.end();
        if (found == files_.end() && path) found = files_.find(*path + "/index.html");
        if (found == files_.end()) {
            objections.add("audit/broken-link",
                           "a link of this file leads to an address that the site does not have; correct or remove it");
            return;
        }
        target = found->second;
    }
    if (!anchor.empty() && anchor != "top") anchors.sought.push_back({target, anchor});
}

PageAnchors InternalLinks::audit_page(const RenderedFile& file, const PageTree& page, Objections& objections) const {
    PageAnchors anchors;
    std::vector<std::string_view> seen; // the menu stands on every page, and on each page once is enough
    for (const PageTree::Element& element : page.elements()) {
        for (const auto* at = page.attributes_begin(element); at != page.attributes_end(element); ++at) {
            if (at->name == "id") anchors.ids.emplace_back(at->value);
            if (is_link(at->name) && !(at->name == "data" && element.name != "object")) seen.push_back(at->value);
        }
        if (element.name == "loc") audit_address(page.text(element), file, anchors, objections); // sitemap
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    for (std::string_view address : seen) audit_address(address, file, anchors, objections);
    std::sort(anchors.ids.begin(), anchors.ids.end());
    return anchors;
}

void InternalLinks::audit_anchors(const std::vector<PageAnchors>& pages, std::size_t page, Objections& objections) {
    for (const AnchorSought& sought : pages[page].sought)
        if (!std::binary_search(pages[sought.file].ids.begin(), pages[sought.file].ids.end(), sought.anchor))
            objections.add("audit/broken-anchor", "a link of this page leads to a section that its page does not have; "
                                                  "correct or remove the part behind '#'");
}

} // namespace part_one
