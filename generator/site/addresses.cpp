#include "site/addresses.h"

#include "basics/text.h"

namespace part_one {

namespace {

bool stands_in_addresses(char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
}

std::string percent_encoded(std::string_view name) {
    static const char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : name) {
        if (stands_in_addresses(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

/// A folder of that name could stand where a file of the site does, which no disk allows.
bool is_named_like_a_file(std::string_view folder) {
    const std::string name = lower_ascii(folder);
    for (const char* ending : {".json", ".csv", ".xml", ".txt", ".html", ".htm", ".conf", ".js", ".css"})
        if (name.ends_with(ending)) return true;
    return name == "_redirects";
}

bool is_safe_step(std::string_view name) {
    if (name.empty() || name == "." || name == "..") return false;
    for (const char c : name)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\') return false;
    return true;
}

} // namespace

Address Addresses::page(std::string text) {
    std::string file = text.substr(1) + "index.html";
    return {std::move(text), std::move(file), Address::Stands::in_every_language};
}

Address Addresses::home() { return page("/"); }

Address Addresses::not_found() { return {"/404.html", "404.html", Address::Stands::in_every_language}; }

Address Addresses::index(std::string_view name) { return page("/" + std::string(name) + "/"); }

Address Addresses::in_index(std::string_view name, const Slug& slug) {
    return page("/" + std::string(name) + "/" + slug.text() + "/");
}

Address Addresses::year(int year) { return page("/years/" + std::to_string(year) + "/"); }

Address Addresses::outcome(Outcome outcome) { return page("/outcomes/" + std::string(name_of(outcome)) + "/"); }

Address Addresses::quarter(int first_year, int number) {
    const std::string last = std::to_string(100 + (first_year + 1) % 100).substr(1);
    return page("/panel/" + std::to_string(first_year) + "-" + last + "-q" + std::to_string(number) + "/");
}

Address Addresses::record(Kind kind, const Slug& office, const Slug& slug) {
    return page("/" + std::string(folder_of(kind)) + "/" + office.text() + "/" + slug.text() + "/");
}

std::optional<RecordPlace> Addresses::record_at(std::string_view text) {
    const std::vector<std::string_view> parts = split(text, '/');
    if (parts.size() != 5 || !parts[0].empty() || !parts[4].empty()) return std::nullopt;
    RecordPlace place{parts[1] == folder_of(Kind::decision) ? Kind::decision : Kind::panel_report, Slug::of(parts[2]),
                      Slug::of(parts[3])};
    const bool is_ours = !place.office.is_empty() && !place.slug.is_empty() &&
                         record(place.kind, place.office, place.slug).text() == text;
    if (!is_ours) return std::nullopt;
    return place;
}

std::optional<Address> Addresses::old_page(std::string_view text) {
    if (!text.starts_with('/') || text.size() < 2 || text.size() > 1000) return std::nullopt;
    for (const char c : text)
        if (!stands_in_addresses(c)) return std::nullopt;
    std::vector<std::string_view> steps = split(text.substr(1), '/');
    const bool is_folder = steps.back().empty();
    if (is_folder) steps.pop_back();
    for (const std::string_view step : steps)
        if (step.empty() || step.starts_with('.') || step.size() > 200) return std::nullopt;
    if (steps.empty() || steps.front() == "assets") return std::nullopt;
    const std::string_view name = steps.back();
    for (std::size_t at = 0; at + (is_folder ? 0 : 1) < steps.size(); ++at)
        if (is_named_like_a_file(steps[at])) return std::nullopt;
    if (is_folder) return page(std::string(text));
    if (name.ends_with(".html") || name.ends_with(".htm"))
        return Address(std::string(text), std::string(text.substr(1)), Address::Stands::in_every_language);
    if (name.find('.') == std::string_view::npos) return page(std::string(text) + "/");
    return std::nullopt;
}

std::optional<Address> Addresses::attachment(const Address& record, const PublicText& file) {
    const std::string& name = file.get();
    for (const std::string_view step : split(name, '/'))
        if (!is_safe_step(step)) return std::nullopt;
    const std::string ending = lower_ascii(name);
    if (name.empty() || ending.ends_with(".html") || ending.ends_with(".htm")) return std::nullopt; // it is no page
    return Address(record.text() + percent_encoded(name), record.text().substr(1) + name, Address::Stands::once);
}

Address Addresses::further_page(const Address& first, std::size_t number) {
    return page(first.text() + "page_" + std::to_string(number) + "/");
}

Address Addresses::beside(const Address& page, OwnWord name) {
    const std::string text = page.text() + std::string(name.text);
    return {text, text.substr(1), Address::Stands::once};
}

Address Addresses::feed_beside(const Address& page, OwnWord name) {
    Address address = beside(page, name);
    address.stands_ = Address::Stands::in_every_language;
    return address;
}

Address Addresses::narrower(const Address& list, std::string_view index, std::string_view value) {
    return page(list.text() + std::string(index) + "/" + std::string(value) + "/");
}

Address Addresses::in_language(std::string_view language, const Address& address) {
    if (!address.is_in_every_language()) return address;
    return {"/" + std::string(language) + address.text(), std::string(language) + "/" + address.file(),
            Address::Stands::in_every_language};
}

std::optional<std::string> Addresses::language_at(std::string_view text) {
    if (text.size() < 4 || text.size() > 5 || !text.starts_with('/') || !text.ends_with('/')) return std::nullopt;
    std::string code(text.substr(1, text.size() - 2));
    for (const char c : code)
        if (c < 'a' || c > 'z') return std::nullopt;
    return code;
}

Address Addresses::site_page(const Slug& slug) { return page("/" + slug.text() + "/"); }

Address Addresses::asset(std::string_view path) {
    return {"/assets/" + percent_encoded(path), "assets/" + std::string(path), Address::Stands::once};
}

Address Addresses::file(OwnWord name) {
    return {"/" + std::string(name.text), std::string(name.text), Address::Stands::once};
}

Address Addresses::file_in_every_language(OwnWord name) {
    Address address = file(name);
    address.stands_ = Address::Stands::in_every_language;
    return address;
}

Address Addresses::search_part(std::string_view list, std::string_view part) {
    const std::string name = "search/" + std::string(list) + "_" + std::string(part) + ".json";
    return {"/" + name, name, Address::Stands::in_every_language};
}

Address Addresses::sitemap_part(std::size_t number) {
    const std::string name = "sitemap_" + std::to_string(number) + ".xml";
    return {"/" + name, name, Address::Stands::once};
}

} // namespace part_one
