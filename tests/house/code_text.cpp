#include "house/code_text.h"

#include <algorithm>
#include <cctype>

namespace house {

namespace {

/// Walks over C++ text token by token, as far as comments and literals need it.
class Blanker {
  public:
    Blanker(std::string_view cpp, bool blank_strings) : text_(cpp), blank_strings_(blank_strings) {}

    std::string run() {
        while (at_ < text_.size()) step();
        return std::move(text_);
    }

  private:
    void step() {
        if (starts("//")) return blank_to(text_.find('\n', at_), true);
        if (starts("/*")) return blank_to(after(text_.find("*/", at_ + 2), 2), true);
        if (starts("R\"")) return raw_string();
        if (text_[at_] == '"' && !is_include()) return quoted('"');
        if (text_[at_] == '\'' && !follows_word()) return quoted('\'');
        ++at_;
    }

    bool starts(std::string_view what) const { return text_.compare(at_, what.size(), what) == 0; }

    // The apostrophe of 10'000 is no quote.
    bool follows_word() const { return at_ > 0 && std::isalnum(static_cast<unsigned char>(text_[at_ - 1])); }

    bool is_include() const {
        const std::size_t start = at_ == 0 ? 0 : text_.rfind('\n', at_ - 1) + 1;
        return text_.compare(start, 8, "#include") == 0;
    }

    static std::size_t after(std::size_t found, std::size_t length) {
        return found == std::string::npos ? found : found + length;
    }

    void raw_string() {
        const std::size_t open = text_.find('(', at_);
        if (open == std::string::npos) return blank_to(open, blank_strings_);
        const std::string end = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
        blank_to(after(text_.find(end, open), end.size()), blank_strings_);
    }

    void quoted(char quote) {
        std::size_t end = at_ + 1;
        while (end < text_.size() && text_[end] != quote && text_[end] != '\n') end += text_[end] == '\\' ? 2 : 1;
        blank_to(end + 1, blank_strings_);
    }

    void blank_to(std::size_t end, bool blank) {
        end = std::min(end, text_.size());
        for (; at_ < end; ++at_)
            if (blank && text_[at_] != '\n') text_[at_] = ' ';
    }

    std::string text_;
    bool blank_strings_;
    std::size_t at_ = 0;
};

} // namespace

std::string without_comments(std::string_view cpp) { return Blanker(cpp, false).run(); }
std::string without_comments_and_strings(std::string_view cpp) { return Blanker(cpp, true).run(); }

} // namespace house
