#include "render/formats.h"

#include "site/indexes.h"

namespace part_one {

const std::vector<Format>& formats() {
    static const std::vector<Format> list = {
        {"search/index.json", "what the search and the filters read: words, rows", write_search_index, true},
        {"register.json", "every record with what is known of it", write_register_json},
        {"register.schema.json", "what register.json holds (JSON Schema 2020-12)", write_register_schema},
        {"register.csv", "records, awards, providers and what is no grant, as tables (RFC 4180)", write_csv_files},
        {"datapackage.json", "the columns of the tables (Frictionless Data Package)", write_data_package},
        {"360giving.json", "the grants to others (360Giving 1.4)", write_giving},
        {"feed.xml", "the newest records (Atom, RFC 4287)", write_atom, true},
        {"feed.json", "the same as JSON Feed 1.1", write_json_feed, true},
        {"sitemap.xml", "every page that search engines may show (sitemaps.org)", write_sitemap},
        {"_redirects", "what moved, for servers that can say so themselves", write_redirects},
        {".well-known/security.txt", "whom to tell about a hole (RFC 9116)", write_security_txt},
        {"robots.txt", "where the sitemap is (RFC 9309)", write_robots},
    };
    return list;
}

std::vector<std::string> all_sources(const Register& reg) { return sources_of(reg, all_records(reg)); }

std::optional<Date> last_change(const PublicForm& form) {
    if (form.updated) return form.updated;
    return form.published ? form.published : form.date;
}

} // namespace part_one
