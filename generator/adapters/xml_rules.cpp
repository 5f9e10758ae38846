#include "adapters/xml_rules.h"

#include "basics/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace part_one {
namespace {

constexpr int deepest = 500;
constexpr std::size_t nowhere = std::string_view::npos;

class Scan {
  public:
    explicit Scan(std::string_view text) : text_(text) {}

    std::optional<std::string> run() {
        if (!is_utf8(text_)) return "the page is not UTF-8";
        check_controls();
        while (!fault_ && at_ < text_.size()) {
            const std::size_t open = std::min(text_.find('<', at_), text_.size());
            check_text(at_, open);
            at_ = open;
            if (at_ < text_.size() && !fault_) take_markup();
        }
        if (!fault_ && (depth_ != 0 || roots_ != 1))
            fault(text_.size(), roots_ == 0 ? "no element" : "an element that is not closed");
        return fault_;
    }

  private:
    void fault(std::size_t at, const std::string& what) {
        if (!fault_) fault_ = what + " at byte " + std::to_string(at);
    }

    void check_controls() {
        bool is_suspicious = false;
        for (const char c : text_)
            is_suspicious |= static_cast<unsigned char>(c) < 0x20 && c != '\n'; // quick for all pages
        for (std::size_t at = 0; is_suspicious && !fault_ && at < text_.size(); ++at)
            if (static_cast<unsigned char>(text_[at]) < 0x20 && !is_xml_space(text_[at]))
                fault(at, "a control character");
    }

    void check_text(std::size_t from, std::size_t to) {
        if (depth_ == 0 && !trimmed(text_.substr(from, to - from)).empty())
            return fault(from, "text outside the root element");
        check_references(from, to);
    }

    void check_references(std::size_t from, std::size_t to) {
        const std::string_view part = text_.substr(0, to);
        for (std::size_t sign = part.find('&', from); sign != nowhere && !fault_; sign = part.find('&', sign + 1)) {
            const std::size_t end = part.find(';', sign);
            if (end == nowhere || !is_reference(part.substr(sign + 1, end - sign - 1)))
                fault(sign, "an & that begins none of &amp; &lt; &gt; &quot; &apos; and no number");
        }
    }

    static bool is_reference(std::string_view name) {
        static constexpr std::array<std::string_view, 5> named = {"amp", "lt", "gt", "quot", "apos"};
        if (std::find(named.begin(), named.end(), name) != named.end()) return true;
        if (name.size() < 2 || name.size() > 9 || name.front() != '#') return false;
        const bool is_hexadecimal = name[1] == 'x';
        const std::string_view digits = name.substr(is_hexadecimal ? 2 : 1);
        return !digits.empty() && std::all_of(digits.begin(), digits.end(), [&](char c) {
            return is_ascii_digit(c) || (is_hexadecimal && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
        });
    }

    void take_markup() {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("<!--")) return skip("-->", 4);
        if (rest.starts_with("<![CDATA["))
            return depth_ == 0 ? fault(at_, "text outside the root element") : skip("]]>", 9);
        if (rest.starts_with("<?")) return skip("?>", 2);
        if (rest.starts_with("<!")) return roots_ > 0 ? fault(at_, "a declaration inside the page") : skip(">", 2);
        if (rest.starts_with("</")) {
            --depth_;
            return skip(">", 2);
        }
        take_start_tag();
    }

    void skip(std::string_view end, std::size_t already) {
        const std::size_t found = text_.find(end, at_ + already);
        if (found == nowhere) return fault(at_, "markup that does not end");
        at_ = found + end.size();
    }

    bool is_space() const { return at_ < text_.size() && is_xml_space(text_[at_]); }
    void skip_spaces() {
        while (is_space()) ++at_;
    }
    static bool ends_name(char c) {
        return is_xml_space(c) || c == '=' || c == '/' || c == '>' || c == '<' || c == '"' || c == '\'' || c == '&';
    }
    std::string_view take_name() {
        const std::size_t start = at_;
        while (at_ < text_.size() && !ends_name(text_[at_])) ++at_;
        return text_.substr(start, at_ - start);
    }

    void take_start_tag() {
        const std::size_t start = at_++;
        if (depth_ == 0 && ++roots_ > 1) return fault(start, "a second root element");
        if (take_name().empty()) return fault(start, "a < that begins no tag");
        std::vector<std::string_view> names;
        while (!fault_) {
            const bool was_apart = is_space();
            skip_spaces();
            if (at_ >= text_.size()) return fault(start, "a tag that does not end");
            if (text_.substr(at_, 2) == "/>") {
                at_ += 2;
                return;
            }
            if (text_[at_] == '>') {
                ++at_;
                if (++depth_ > deepest) fault(start, "elements nested more than 500 deep");
                return;
            }
            if (!was_apart) return fault(at_, "no space before an attribute");
            take_attribute(names);
        }
    }

    void take_attribute(std::vector<std::string_view>& names) {
        const std::size_t start = at_;
        const std::string_view name = take_name();
        if (name.empty()) return fault(start, "a tag with something that is no attribute");
        if (std::find(names.begin(), names.end(), name) != names.end())
            return fault(start, "an attribute that is repeated");
        names.push_back(name);
        skip_spaces();
        if (at_ >= text_.size() || text_[at_] != '=') return fault(start, "an attribute without a value");
        ++at_;
        skip_spaces();
        if (at_ >= text_.size() || (text_[at_] != '"' && text_[at_] != '\''))
            return fault(start, "an attribute value without quotation marks");
        const std::size_t end = text_.find(text_[at_], at_ + 1);
        if (end == nowhere) return fault(start, "an attribute value that does not end");
        if (text_.substr(at_, end - at_).find('<') != nowhere) return fault(start, "a < in an attribute value");
        check_references(at_, end);
        at_ = end + 1;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
    int roots_ = 0;
    std::optional<std::string> fault_;
};

} // namespace

std::optional<std::string> xml_fault(std::string_view bytes) { return Scan(bytes).run(); }

} // namespace part_one
