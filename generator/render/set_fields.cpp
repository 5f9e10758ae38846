// How fields are set; the table of the fields there are is page_fields.cpp.
#include "render/html/escape.h"
#include "render/page_fields.h"

#include <cassert>

namespace part_one {

namespace {

std::string has(std::string_view name) { return "has_" + std::string(name); }

} // namespace

void PageFields::set_text(std::string_view name, std::string text) {
    fields_.set_text(std::string(name), without_forbidden(std::move(text)));
}

void PageFields::set(std::string_view name, const PublicText& text) {
    assert(!name.ends_with("_html"));
    set_text(name, text.get());
}

void PageFields::set(std::string_view name, Date date) {
    set_text(name, wording_->date(date).get());
    set_text(std::string(name) + "_iso", format_iso_date(date));
}

void PageFields::set(std::string_view name, Pence sum) { set_text(name, wording_->sum(sum).get()); }

void PageFields::set(std::string_view name, Count count) { set_text(name, wording_->count(count.value).get()); }

void PageFields::set(std::string_view name, const Address& address) { set_text(name, links_->href(address)); }

void PageFields::set_absolute(std::string_view name, const Address& address) {
    set_text(name, links_->absolute(address));
}

void PageFields::set(std::string_view name, bool truth) { fields_.set_truth(std::string(name), truth); }

void PageFields::set(std::string_view name, Html html) {
    assert(name.ends_with("_html"));
    fields_.set_text(std::string(name), std::move(html.text_));
}

void PageFields::set(std::string_view name, std::vector<PageFields> rows) {
    std::vector<TemplateFields> fields;
    fields.reserve(rows.size());
    for (PageFields& row : rows) fields.push_back(std::move(row.fields_));
    fields_.set_rows(std::string(name), std::move(fields));
}

void PageFields::set_if(std::string_view name, const PublicText& text) {
    set(name, text);
    set(has(name), !text.get().empty());
}

void PageFields::set_if(std::string_view name, const std::optional<Date>& date) {
    set(has(name), date.has_value());
    if (date) return set(name, *date);
    set_text(name, {});
    set_text(std::string(name) + "_iso", {});
}

void PageFields::set_if(std::string_view name, const std::optional<Pence>& sum) {
    set(has(name), sum.has_value());
    if (sum) return set(name, *sum);
    set_text(name, {});
}

void PageFields::set_if(std::string_view name, Html html) {
    set(has(name.substr(0, name.size() - std::string_view("_html").size())), !html.is_empty());
    set(name, std::move(html));
}

std::string Layout::page(const Template& layout, const PageFields& fields) { return layout.render(fields.fields_); }

Html Layout::fill(const Template& layout, const PageFields& fields) { return Html(page(layout, fields)); }

} // namespace part_one
