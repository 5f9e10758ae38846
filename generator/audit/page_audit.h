// What the audits of single pages share: a page that was read once, and a place to put objections.
#pragma once

#include "adapters/page_tree.h"
#include "audit/audits.h"

#include <string>
#include <vector>

namespace part_one {

/// Objections to one file, gathered in the order of its elements.
class Objections {
  public:
    explicit Objections(const RenderedFile& file) : file_(file) {}

    /// A fault is laid at a source's door only where the file has exactly one.
    void add(const char* rule, std::string message) {
        const bool is_laid = file_.sources.size() == 1;
        put({file_.path,
             is_laid ? file_.sources : std::vector<std::string>{},
             {is_laid ? Severity::error : Severity::warning, rule, 0, std::move(message)},
             false});
    }
    /// A fault that no source can be blamed for.
    void add_without_blame(const char* rule, std::string message) {
        put({file_.path, {}, {Severity::warning, rule, 0, std::move(message)}, false});
    }
    std::vector<Objection> take() { return std::move(list_); }

  private:
    void put(Objection objection) {
        for (const Objection& known : list_)
            if (known.finding.rule == objection.finding.rule) return; // one of a kind is enough to act on
        list_.push_back(std::move(objection));
    }

    const RenderedFile& file_;
    std::vector<Objection> list_;
};

inline bool is_page(const RenderedFile& file) { return file.path.ends_with(".html"); }
inline bool is_xml(const RenderedFile& file) { return file.path.ends_with(".xml") || file.path.ends_with(".svg"); }

} // namespace part_one
