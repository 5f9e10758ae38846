// Templates (Mustache). A name that a template uses and nobody supplied is an error here, not an empty space.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace part_one {

/// What a template is filled with. Every name is a text, a truth (for sections), a list of rows, or one row.
class TemplateFields {
  public:
    void set_text(std::string name, std::string text);
    void set_truth(std::string name, bool truth);
    void set_rows(std::string name, std::vector<TemplateFields> rows);
    void set_group(std::string name, TemplateFields group); // reached as {{name.inner}}

    enum class Kind { text, truth, rows, group };
    struct Field {
        Kind kind = Kind::text;
        std::string text;
        bool truth = false;
        std::vector<TemplateFields> rows; // one for a group
    };
    const std::map<std::string, Field>& fields() const { return fields_; }

  private:
    std::map<std::string, Field> fields_;
};

/// A template made ready once and rendered from any number of threads.
class Template {
  public:
    /// `partials` by name; they are spliced into the text when loaded (a partial that includes itself is refused).
    /// Throws Failure with the name of the template: syntax that Mustache does not accept, a missing partial, a triple
    /// brace round a name that does not end in `_html`, such a name in double braces.
    Template(std::string name, const std::string& text, const std::map<std::string, std::string>& partials);

    /// Throws Failure: a name that the template uses and `fields` lack, naming both. A row must itself hold the names
    /// it is asked for: no climbing to the page's field of the same name unless the name contains a dot or starts with
    /// "page_", "word." or "site_".
    std::string render(const TemplateFields& fields) const;

    /// Every name the template asks for, sorted, each once (for the theme's contract test).
    std::vector<std::string> names_used() const;
    const std::string& name() const { return name_; }

  private:
    std::string name_;
    struct Compiled;
    std::shared_ptr<const Compiled> compiled_;
};

} // namespace part_one
