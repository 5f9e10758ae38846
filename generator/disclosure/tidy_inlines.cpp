#include "disclosure/tidy_inlines.h"

#include "adapters/unicode.h"
#include "basics/file_address.h"
#include "basics/local_path.h"
#include "basics/meaning.h"
#include "basics/text.h"
#include "disclosure/signature.h"

namespace part_one {

namespace {

/// "(delete as appropriate)", "(Must include comments of …)": brackets that hold a printed instruction.
std::string without_instructions(std::string text, const Profile& profile) {
    for (std::size_t open = text.find('('); open != std::string::npos;) {
        const std::size_t close = text.find(')', open);
        if (close == std::string::npos) break;
        const std::string inside = fold(std::string_view(text).substr(open + 1, close - open - 1));
        const auto match = profile.match(inside, true);
        if (match && match->label->meaning == Meaning::instruction) {
            const bool space_before = open > 0 && text[open - 1] == ' ';
            text.erase(open - (space_before ? 1 : 0), close - open + 1 + (space_before ? 1 : 0));
            open = text.find('(', space_before ? open - 1 : open);
            continue;
        }
        open = text.find('(', open + 1);
    }
    return text;
}

bool is_struck_away(const Inline& piece) { return piece.kind == Inline::Kind::struck; }

/// "approve/" before a struck option and "/ do not approve" behind one lose their stroke.
void mend_strokes(std::vector<Inline>& inlines, std::size_t struck) {
    if (struck > 0 && inlines[struck - 1].kind == Inline::Kind::text) {
        std::string& before = inlines[struck - 1].text;
        const std::size_t last = before.find_last_not_of(' ');
        if (last != std::string::npos && before[last] == '/') {
            before.resize(last);
            while (!before.empty() && before.back() == ' ') before.pop_back();
            if (struck + 1 < inlines.size() && !inlines[struck + 1].text.starts_with(" ") &&
                inlines[struck + 1].kind == Inline::Kind::text)
                before += ' ';
            return;
        }
    }
    if (struck + 1 < inlines.size() && inlines[struck + 1].kind == Inline::Kind::text) {
        std::string& after = inlines[struck + 1].text;
        const std::size_t first = after.find_first_not_of(' ');
        if (first != std::string::npos && after[first] == '/') {
            after.erase(0, first + 1);
            while (!after.empty() && after.front() == ' ') after.erase(0, 1);
        }
    }
}

} // namespace

bool is_followable(std::string_view address) {
    std::string flat;
    for (char c : decode_references(address))
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7F) flat += c;
    flat = lower_ascii(flat);
    if (flat.empty() || flat.find('\\') != std::string::npos || flat.find('%') < flat.find_first_of("/?#:"))
        return false;
    if (flat.starts_with("https://") || flat.starts_with("http://")) {
        const std::string_view host = std::string_view(flat).substr(flat.find("//") + 2);
        const std::string_view name = host.substr(0, host.find_first_of("/:?#"));
        // A host without a dot stands on somebody's own network.
        return name.find('.') != std::string_view::npos && !name.ends_with(".local") && !name.ends_with(".internal") &&
               !name.ends_with(".lan") && !name.starts_with("10.") && !name.starts_with("192.168.") &&
               !name.starts_with("127.");
    }
    if (flat.starts_with("mailto:") || flat.starts_with("tel:")) return true;
    if (flat.starts_with("//")) return false;
    return flat.starts_with("/") || flat.starts_with("#");
}

std::vector<std::vector<Inline>> lines_of(const std::vector<Inline>& inlines) {
    std::vector<std::vector<Inline>> lines(1);
    for (const Inline& piece : inlines) {
        if (piece.kind == Inline::Kind::soft_break || piece.kind == Inline::Kind::line_break) {
            lines.emplace_back();
            continue;
        }
        if (piece.children.empty()) {
            lines.back().push_back(piece);
            continue;
        }
        auto inner = lines_of(piece.children);
        for (std::size_t at = 0; at < inner.size(); ++at) {
            if (at > 0) lines.emplace_back();
            Inline part = piece;
            part.children = std::move(inner[at]);
            if (!part.children.empty()) lines.back().push_back(std::move(part));
        }
    }
    return lines;
}

void drop_front(std::vector<Inline>& inlines, std::size_t count) {
    while (!inlines.empty() && count > 0) {
        Inline& first = inlines.front();
        const std::size_t length = visible_text({first}).size();
        if (length <= count) {
            count -= length;
            inlines.erase(inlines.begin());
            continue;
        }
        if (first.children.empty()) {
            first.text.erase(0, count);
        } else {
            drop_front(first.children, count);
        }
        return;
    }
}

std::vector<Inline> tidy_inlines(std::vector<Inline> inlines, const Profile& profile, bool near_signature) {
    for (std::size_t at = 0; at < inlines.size(); ++at)
        if (is_struck_away(inlines[at])) mend_strokes(inlines, at);
    std::vector<Inline> tidy;
    for (Inline& piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::struck: continue;
        case Inline::Kind::text: {
            piece.text = without_instructions(std::move(piece.text), profile);
            if (const std::size_t path = find_local_path(piece.text); path != std::string::npos) {
                // "[G:\\…](G:\\…)" that is no link leaves its bracket behind.
                const std::size_t last = std::string_view(piece.text).substr(0, path).find_last_not_of(" [(<-:");
                piece.text.resize(last == std::string::npos ? 0 : last + 1);
            }
            if (piece.text.empty()) continue;
            break;
        }
        case Inline::Kind::code:
            if (find_local_path(piece.text) != std::string::npos) continue;
            break;
        case Inline::Kind::image: {
            const std::string words = visible_text(piece.children);
            const auto file = file_named_by(piece.address);
            const bool signature = near_signature || fold(words).find("signature") != std::string::npos ||
                                   (file && speaks_of_signature(*file));
            if (file && !signature && !speaks_of_signature(words)) {
                piece.title.clear();
                piece.address = *file;
                break; // publication asks whether the file may be seen
            }
            Inline said;
            said.text = signature ? "Signed" : words;
            if (!said.text.empty()) tidy.push_back(std::move(said));
            continue;
        }
        case Inline::Kind::link: {
            auto children = tidy_inlines(std::move(piece.children), profile, near_signature);
            piece.title.clear();
            const auto file = file_named_by(piece.address);
            if (file) piece.address = *file;
            if (file || is_followable(piece.address)) {
                piece.children = std::move(children);
                if (!piece.children.empty()) tidy.push_back(std::move(piece));
            } else {
                for (Inline& child : children) tidy.push_back(std::move(child));
            }
            continue;
        }
        default:
            if (!piece.children.empty()) {
                piece.children = tidy_inlines(std::move(piece.children), profile, near_signature);
                if (piece.children.empty()) continue;
            }
        }
        tidy.push_back(std::move(piece));
    }
    return tidy;
}

} // namespace part_one
