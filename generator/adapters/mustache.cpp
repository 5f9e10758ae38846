// kainjow's Mustache, which renders what it does not know as nothing. Here it asks a context of ours for every name,
// and that throws. The context makes the library's values only when they are asked for: building them all beforehand
// costs more than rendering.

#include "adapters/mustache.h"

#include "adapters/mustache_text.h"
#include "adapters/xml.h"
#include "basics/failure.h"
#include "basics/text.h"

#include <kainjow/mustache.hpp>

#include <functional>
#include <set>

namespace part_one {
namespace {

namespace engine = kainjow::mustache;

/// May a name be found outside the row that asks for it?
bool climbs(std::string_view name) {
    return name.find('.') != std::string_view::npos || name.starts_with("page_") || name.starts_with("site_");
}

const TemplateFields::Field* field_in(const TemplateFields& fields, const std::string& name) {
    const auto found = fields.fields().find(name);
    return found == fields.fields().end() ? nullptr : &found->second;
}

/// A name inside one set of fields, dotted or not.
const TemplateFields::Field* resolve(const TemplateFields& fields, const std::string& name) {
    if (const TemplateFields::Field* whole = field_in(fields, name)) return whole;
    const std::size_t dot = name.find('.');
    if (dot == std::string::npos) return nullptr;
    const TemplateFields::Field* group = field_in(fields, name.substr(0, dot));
    if (group == nullptr || group->kind != TemplateFields::Kind::group) return nullptr;
    return resolve(group->rows.front(), name.substr(dot + 1));
}

std::string escaped(const std::string& text) { return replaced(xml_escaped(text), "'", "&#39;"); }

struct Output {
    std::string text;
    Output& operator<<(const std::string& piece) {
        text += piece;
        return *this;
    }
};

class FieldContext : public engine::basic_context<std::string> {
  public:
    using Field = TemplateFields::Field;

    FieldContext(const TemplateFields& page, const std::string& template_name,
                 const std::set<std::string>& only_printed)
        : template_name_(template_name), only_printed_(only_printed) {
        frames_.push_back({&page, nullptr});
    }

    /// `data` is what get() gave last, an item of it, or the next item of the list whose item was popped last.
    void push(const engine::data* data) override {
        for (const Field* from : {asked_last_, popped_last_}) {
            if (from == nullptr) continue;
            if (const TemplateFields* fields = fields_behind(*from, data)) {
                frames_.push_back({fields, from});
                return;
            }
        }
        frames_.push_back({nullptr, nullptr}); // a truth or a text: the names inside mean what they mean outside
    }
    void pop() override {
        popped_last_ = frames_.back().from;
        frames_.pop_back();
    }

    const engine::data* get(const std::string& name) const override {
        const Field* field = find(name);
        if (field == nullptr)
            throw Failure("template \"" + template_name_ + "\" asks for \"" + name + "\", which nobody supplied");
        if (field->kind != TemplateFields::Kind::text && only_printed_.contains(name))
            throw Failure("template \"" + template_name_ + "\" prints \"" + name +
                          "\", which is no text; use it as a section");
        return data_for(*field);
    }
    const engine::data* get_partial(const std::string&) const override { return nullptr; } // spliced in long before

  private:
    struct Frame {
        const TemplateFields* fields;
        const Field* from; // the list or group; nullptr for the page
    };

    const TemplateFields* fields_behind(const Field& field, const engine::data* data) const {
        const auto made = made_.find(&field);
        if (made == made_.end()) return nullptr;
        if (field.kind == TemplateFields::Kind::group) return data == &made->second ? &field.rows.front() : nullptr;
        const engine::list& items = made->second.list_value();
        const bool is_item = !std::less<>()(data, items.data()) && std::less<>()(data, items.data() + items.size());
        return is_item ? &field.rows[static_cast<std::size_t>(data - items.data())] : nullptr;
    }

    const Field* find(const std::string& name) const {
        for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
            if (frame->fields == nullptr) continue;
            if (const Field* field = resolve(*frame->fields, name)) return field;
            const bool is_row = frame->from != nullptr && frame->from->kind == TemplateFields::Kind::rows;
            if (is_row && !climbs(name)) return nullptr;
        }
        return nullptr;
    }

    const engine::data* data_for(const Field& field) const {
        static const engine::data yes(true);
        static const engine::data no(false); // prints nothing and begins no section: an empty text is both
        asked_last_ = nullptr;
        if (field.kind == TemplateFields::Kind::truth) return field.truth ? &yes : &no;
        if (field.kind == TemplateFields::Kind::text) {
            if (field.text.empty()) return &no;
            printed_ = engine::data(field.text);
            return &printed_;
        }
        asked_last_ = &field;
        const auto [made, is_new] = made_.try_emplace(&field, engine::data::type::object);
        if (is_new && field.kind == TemplateFields::Kind::rows) // only how many there are matters
            made->second = engine::data(engine::list(field.rows.size(), yes));
        return &made->second;
    }

    const std::string& template_name_;
    const std::set<std::string>& only_printed_;
    std::vector<Frame> frames_;
    const Field* popped_last_ = nullptr;
    mutable const Field* asked_last_ = nullptr;
    mutable std::map<const Field*, engine::data> made_; // for each list and group asked for; their addresses stay
    mutable engine::data printed_; // the text asked for last: the library is done with it before it asks again
};

} // namespace

void TemplateFields::set_text(std::string name, std::string text) {
    Field& field = fields_[std::move(name)] = Field();
    field.text = std::move(text);
}
void TemplateFields::set_truth(std::string name, bool truth) {
    Field& field = fields_[std::move(name)] = Field();
    field.kind = Kind::truth;
    field.truth = truth;
}
void TemplateFields::set_rows(std::string name, std::vector<TemplateFields> rows) {
    Field& field = fields_[std::move(name)] = Field();
    field.kind = Kind::rows;
    field.rows = std::move(rows);
}
void TemplateFields::set_group(std::string name, TemplateFields group) {
    Field& field = fields_[std::move(name)] = Field();
    field.kind = Kind::group;
    field.rows.push_back(std::move(group));
}

/// The library's render() is not const, but changes nothing unless a partial or a function fails; there are none here.
struct Template::Compiled {
    explicit Compiled(const TemplateText& prepared) : mustache(prepared.text) {
        std::set<std::string> sections;
        for (const TemplateTag& tag : prepared.tags) {
            names.insert(tag.name);
            const bool is_printed = tag.kind == TemplateTag::Kind::text || tag.kind == TemplateTag::Kind::html;
            (is_printed ? only_printed : sections).insert(tag.name);
        }
        for (const std::string& name : sections) only_printed.erase(name);
        mustache.set_custom_escape(escaped);
    }
    mutable engine::mustache mustache;
    std::set<std::string> names;
    std::set<std::string> only_printed;
};

Template::Template(std::string name, const std::string& text, const std::map<std::string, std::string>& partials)
    : name_(std::move(name)) {
    auto compiled = std::make_shared<Compiled>(prepare_template(name_, text, partials));
    if (!compiled->mustache.is_valid())
        throw Failure("template \"" + name_ + "\" is not Mustache: " + compiled->mustache.error_message());
    compiled_ = std::move(compiled);
}

std::string Template::render(const TemplateFields& fields) const {
    FieldContext context(fields, name_, compiled_->only_printed);
    Output output;
    compiled_->mustache.render(context, output);
    return std::move(output.text);
}

std::vector<std::string> Template::names_used() const { return {compiled_->names.begin(), compiled_->names.end()}; }

} // namespace part_one
