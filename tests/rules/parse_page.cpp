// Reads a page of rules into its examples; knows nothing of forms and builds nothing.
#include "rules/examples.h"

#include "basics/text.h"

#include <array>
#include <utility>

namespace rules {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> unseen{{{"⟨no-break space⟩", "\xC2\xA0"},
                                                                               {"⟨soft hyphen⟩", "\xC2\xAD"},
                                                                               {"⟨zero-width space⟩", "\xE2\x80\x8B"},
                                                                               {"⟨tab⟩", "\t"}}};

std::string with_unseen(std::string text) {
    for (const auto& [name, bytes] : unseen) text = part_one::replaced(std::move(text), name, bytes);
    return text;
}

std::size_t fence_of(std::string_view line) {
    const std::size_t length = line.find_first_not_of('`');
    const std::size_t count = length == std::string_view::npos ? line.size() : length;
    return count >= 3 ? count : 0;
}

/// "012-2024.md (northmoor/decisions)"
std::string path_of(std::string_view named) {
    std::string_view file = part_one::trimmed(named);
    std::string_view folder = "northmoor/decisions";
    if (const std::size_t bracket = file.find('('); bracket != std::string_view::npos) {
        folder = file.substr(bracket + 1, file.find(')') - bracket - 1);
        file = part_one::trimmed(file.substr(0, bracket));
    }
    return "content/offices/" + std::string(folder) + "/" + std::string(file.empty() ? "012-2024.md" : file);
}

class Reader {
  public:
    Reader(const std::string& name, std::string_view text) : lines_(part_one::split_lines(text)) { page_.name = name; }

    Page read() {
        for (std::size_t at = 0; at < lines_.size(); ++at)
            if (const std::size_t fence = fence_of(lines_[at])) at = read_block(at, fence);
        if (!files_.empty()) fault(files_.back().line, "a form without a result");
        return std::move(page_);
    }

  private:
    void fault(int line, const std::string& what) {
        page_.faults.push_back(page_.name + ":" + std::to_string(line) + ": " + what);
    }

    /// The line on which the block ends.
    std::size_t read_block(std::size_t at, std::size_t fence) {
        const int line = static_cast<int>(at) + 1;
        const std::string_view words = part_one::trimmed(lines_[at].substr(fence));
        const std::string_view kind = words.substr(0, words.find(' '));
        const std::string_view named = words.size() > kind.size() ? words.substr(kind.size()) : std::string_view{};
        std::string text;
        std::size_t end = at + 1;
        for (; end < lines_.size() && fence_of(lines_[end]) != fence; ++end) text += std::string(lines_[end]) + "\n";
        if (end == lines_.size()) fault(line, "a block that never ends");
        if (kind == "head") {
            head_ = text;
        } else if (kind == "lines") {
            files_.push_back({path_of(named), with_unseen(head_ + "\n" + text), line});
        } else if (kind == "earlier") {
            earlier_.push_back({path_of(named), with_unseen(head_ + "\n" + text), line});
        } else if (kind == "earlier-form") {
            earlier_.push_back({path_of(named), with_unseen(text), line});
        } else if (kind == "form") {
            files_.push_back({path_of(named), with_unseen(text), line});
        } else if (kind == "result") {
            read_result(text, line);
        } else {
            fault(line, "a block that is neither head, lines, form, earlier, earlier-form nor result");
        }
        return end;
    }

    void read_result(const std::string& text, int line) {
        if (files_.empty() && earlier_.empty()) fault(line, "a result without a form");
        Example example{std::move(earlier_), std::move(files_), {}, line};
        earlier_.clear();
        files_.clear();
        int number = line;
        for (std::string_view words : part_one::split_lines(text)) {
            ++number;
            if (part_one::trimmed(words).empty()) continue;
            const std::size_t colon = words.find(": ");
            if (colon == std::string_view::npos) {
                fault(number, "a result line without a colon");
                continue;
            }
            example.expected.push_back({std::string(part_one::trimmed(words.substr(0, colon))),
                                        with_unseen(std::string(part_one::trimmed(words.substr(colon + 2)))), number});
        }
        if (example.expected.empty()) fault(line, "a result that says nothing");
        page_.examples.push_back(std::move(example));
    }

    std::vector<std::string_view> lines_;
    Page page_;
    std::string head_;
    std::vector<ExampleFile> earlier_;
    std::vector<ExampleFile> files_;
};

} // namespace

Page parse_page(const std::string& name, std::string_view text) { return Reader(name, text).read(); }

} // namespace rules
