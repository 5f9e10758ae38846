// The files beside the pages: open data, the feed, what robots read.
//
// Each is one file under render/formats/ and one line in the list of formats.cpp.
#pragma once

#include "render/pages/pages.h"

#include <string_view>
#include <vector>

namespace part_one {

struct Format {
    std::string_view name; // of its file, or of the first of its files
    std::string_view holds;
    std::vector<RenderedFile> (*write)(const PageContext&);
    bool is_in_every_language = false; // else it stands once
};

const std::vector<Format>& formats();

std::vector<RenderedFile> write_register_json(const PageContext& context);
std::vector<RenderedFile> write_register_schema(const PageContext& context);
std::vector<RenderedFile> write_csv_files(const PageContext& context);
std::vector<RenderedFile> write_data_package(const PageContext& context);
std::vector<RenderedFile> write_giving(const PageContext& context);
std::vector<RenderedFile> write_atom(const PageContext& context);
std::vector<RenderedFile> write_json_feed(const PageContext& context);
std::vector<RenderedFile> write_sitemap(const PageContext& context);
std::vector<RenderedFile> write_redirects(const PageContext& context);
std::vector<RenderedFile> write_security_txt(const PageContext& context);
std::vector<RenderedFile> write_search_index(const PageContext& context);
std::vector<RenderedFile> write_robots(const PageContext& context);

/// Every source of the register, sorted: for files that hold all records.
std::vector<std::string> all_sources(const Register& reg);
/// The day the public text last changed: `updated`, else `published`, else the decision's own date.
std::optional<Date> last_change(const PublicForm& form);
} // namespace part_one
