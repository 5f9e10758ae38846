// What moved, in the words of three kinds of server: `_redirects` (as static hosts read it), nginx and Apache; and for
// the server of an old site, where its full addresses lead now.
//
// Addresses hold letters, digits and a few signs only (site/addresses, site/kept_addresses), so that nothing in them can
// end a line or a quotation of a server's configuration. A file that is gone from beside a record leads to the record, by
// one rule for all: no list keeps the names of files that were taken away (design/0010).
#include "basics/text.h"
#include "render/formats.h"

#include <algorithm>
#include <map>
#include <set>

namespace part_one {

namespace {

/// A text in a regular expression that stands for itself.
std::string literally(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view(".?+").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// "https://old.example.org/news/12?id=3" in its parts.
struct Parts {
    std::string host;
    std::string path;  // "/news/12"
    std::string asked; // "?id=3"
};

Parts parts_of(std::string_view address) {
    address.remove_prefix(address.find("://") + 3);
    const std::size_t slash = address.find('/');
    const std::size_t asked = std::min(address.find('?'), address.size());
    return {lower_ascii(address.substr(0, slash)), std::string(address.substr(slash, asked - slash)),
            std::string(address.substr(asked))};
}

/// The names of the files that stand below the address of a record.
std::map<std::string, std::vector<std::string>> files_of_records(const SitePlan& plan) {
    std::map<std::string, std::vector<std::string>> files;
    for (const RecordPage& page : plan.records)
        for (const AttachmentFile& file : page.attachments) {
            const std::string name = file.address.text().substr(page.address.text().size());
            const bool is_plain = std::all_of(name.begin(), name.end(), [](char c) {
                return is_ascii_letter(c) || is_ascii_digit(c) ||
                       std::string_view("-._").find(c) != std::string_view::npos;
            });
            if (is_plain) files[page.address.text()].push_back(name);
        }
    return files;
}

/// What is asked for below a record and is no file leads to the record.
constexpr const char* places_of_records = "(?:decisions|panel-reports)/[^/]+/[^/]+/";

std::string nginx_rest(const std::string& prefix) {
    return "location ~ \"^(?<part_one_record>" + literally(prefix) + "/" + places_of_records +
           ").+$\" { try_files $uri $uri/index.html @part_one_record; }\n"
           "location @part_one_record { return 302 $part_one_record; }\n";
}

std::string apache_rest(const std::string& prefix) {
    return "RewriteEngine on\nRewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} !-f\nRewriteCond "
           "%{DOCUMENT_ROOT}%{REQUEST_URI} !-d\nRewriteRule \"^/?(" +
           literally(prefix.empty() ? "" : prefix.substr(1) + "/") + places_of_records + ").+$\" \"/$1\" [R=302,L]\n";
}

void add_own(const PageContext& context, std::vector<RenderedFile>& files) {
    const SitePlan& plan = context.plan;
    std::string plain, nginx, apache;
    std::set<std::string> sources;
    const auto beside = files_of_records(plan);
    for (const SiteLanguage& language : context.languages)
        for (const MovedPage& page : plan.moved) {
            const std::string from = language.links.href(page.address);
            const std::string to = language.links.href(page.to);
            const std::string whole = language.links.absolute(page.to);
            std::vector<std::string> names{""}; // the record itself, then the files beside it, which stand once
            const bool is_first = language.links.folder().empty();
            if (const auto found = beside.find(page.to.text());
                is_first && found != beside.end() && from.ends_with('/'))
                names.insert(names.end(), found->second.begin(), found->second.end());
            for (const std::string& name : names) {
                plain.append(from).append(name).append(" ").append(to).append(name).append(" 301\n");
                nginx.append("location = ")
                    .append(from)
                    .append(name)
                    .append(" { return 301 ")
                    .append(whole)
                    .append(name);
                nginx += "; }\n";
                apache.append("RedirectMatch 301 \"^").append(literally(from + name)).append("$\" \"");
                apache.append(whole).append(name).append("\"\n");
            }
            sources.insert(page.source);
        }
    sources.erase(std::string{}); // of a page that belongs to no record
    const std::vector<std::string> all(sources.begin(), sources.end());
    if (!plan.moved.empty()) files.push_back({plan.files.redirects.file(), std::move(plain), all});
    files.push_back({plan.files.redirects_nginx.file(), nginx + nginx_rest(context.links.prefix()), all});
    files.push_back({plan.files.redirects_apache.file(), apache + apache_rest(context.links.prefix()), all});
}

/// As a map of nginx knows an address: `$host` has no port.
std::string key_in_map(const Parts& parts) {
    return parts.host.substr(0, parts.host.find(':')) + parts.path + parts.asked;
}

/// nginx refuses a map with a key that does not fit into its buckets, and those hold some 46 letters unless it is told.
std::string room_in_map(std::size_t longest_key, std::size_t keys) {
    constexpr std::size_t line = 64, beside_key = 32, usual_keys = 2048;
    std::string out;
    const std::size_t needed = (longest_key + beside_key + line - 1) / line * line;
    if (needed > line)
        out += "# Where your configuration sets it already, keep the larger of the two:\nmap_hash_bucket_size " +
               std::to_string(needed) + ";\n";
    if (keys * 2 > usual_keys) out += "map_hash_max_size " + std::to_string(keys * 2) + ";\n";
    return out;
}

void add_old_site(const PageContext& context, std::vector<RenderedFile>& files) {
    const SitePlan& plan = context.plan;
    std::string map;
    std::string apache = "RewriteEngine on\n";
    std::set<std::string> in_map, in_apache;
    std::size_t longest_key = 0;
    for (const OldAddress& old : plan.old_addresses) {
        const Parts parts = parts_of(old.from.get());
        const std::string to = context.links.absolute(old.to);
        // Letter case does not count in a map, and nginx does not start where a key stands there twice.
        if (const std::string key = key_in_map(parts); in_map.insert(lower_ascii(key)).second) {
            map += "    \"" + key + "\" \"" + to + "\";\n";
            longest_key = std::max(longest_key, key.size());
        }
        // THE_REQUEST is what was asked for, percent signs and all, as `$request_uri` is in nginx.
        if (in_apache.insert(parts.host + parts.path + parts.asked).second)
            apache += "RewriteCond %{HTTP_HOST} \"^" + literally(parts.host) +
                      "$\" [NC]\nRewriteCond %{THE_REQUEST} \"^[A-Z]+ " + literally(parts.path + parts.asked) +
                      " \"\nRewriteRule \"^\" \"" + to + "\" [R=301,L,QSD,NE]\n";
    }
    std::string nginx = "# In the http part, outside of every server:\n" + room_in_map(longest_key, in_map.size()) +
                        "map \"$host$request_uri\" $part_one_moved {\n" + map +
                        "}\n# In the server of the old site:\n# if ($part_one_moved) { return 301 $part_one_moved; }\n";
    files.push_back({plan.files.old_site_nginx.file(), std::move(nginx), all_sources(context.reg)});
    files.push_back({plan.files.old_site_apache.file(), std::move(apache), all_sources(context.reg)});
}

} // namespace

std::vector<RenderedFile> write_redirects(const PageContext& context) {
    std::vector<RenderedFile> files;
    add_own(context, files);
    if (!context.plan.old_addresses.empty()) add_old_site(context, files);
    return files;
}

} // namespace part_one
