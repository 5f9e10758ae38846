#include "publication/attachment_types.h"

#include "adapters/gif.h"
#include "adapters/jpeg.h"
#include "adapters/pdf.h"
#include "adapters/png.h"
#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/wording.h"
#include "form/filled_form.h"
#include "publication/clean_text.h"

namespace part_one {

namespace {

constexpr std::size_t lines_of_the_top = 12;

/// "RES", "TRIC", "TED" on lines of their own: a word that stands aslant over a page comes out in scraps.
bool spells_marking_in_scraps(std::string_view words) {
    constexpr std::size_t longest_scrap = 5;
    Standing alone;
    alone.is_prominent = true;
    alone.is_whole_block = true;
    std::string forwards, backwards;
    std::size_t scraps = 0;
    const auto closes = [&] {
        if (scraps < 2) return false;
        for (const std::string* word : {&forwards, &backwards}) {
            const Speech speech = speech_of(fold(*word), alone);
            if (speech == Speech::begins_private || speech == Speech::marks) return true;
        }
        return false;
    };
    for (const std::string_view line : split_lines(words)) {
        const std::string text = squeezed(line);
        if (text.empty()) continue;
        if (text.size() <= longest_scrap) {
            forwards += text;
            backwards = text + backwards;
            ++scraps;
            continue;
        }
        if (closes()) return true;
        forwards.clear();
        backwards.clear();
        scraps = 0;
    }
    return closes();
}

/// Does a line of a file's text begin confidential matter? At its top a bare marking counts, too.
bool holds_confidential_heading(std::string_view words) {
    std::size_t seen = 0;
    if (spells_marking_in_scraps(words)) return true;
    for (const std::string_view line : split_lines(words)) {
        const std::string text = squeezed(line);
        if (text.empty() || text.size() > 200) continue;
        Standing standing;
        standing.is_prominent = is_in_capitals(text);
        standing.is_whole_block = true;
        standing.part_in_capitals = text.find("PART") != std::string::npos;
        const Speech speech = speech_of(fold(text), standing);
        if (speech == Speech::begins_private || speech == Speech::marks) return true;
        if (speech == Speech::doubt && seen < lines_of_the_top) return true;
        ++seen;
    }
    return false;
}

} // namespace

const std::vector<AttachmentType>& attachment_types() {
    static const std::vector<AttachmentType> types{
        {"pdf", false, clean_pdf}, {"png", true, clean_png},   {"jpg", true, clean_jpeg}, {"jpeg", true, clean_jpeg},
        {"gif", true, clean_gif},  {"txt", false, clean_text}, {"csv", false, clean_csv},
    };
    return types;
}

const AttachmentType* attachment_type(std::string_view file_name) {
    const std::size_t dot = file_name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return nullptr;
    const std::string ending = lower_ascii(file_name.substr(dot + 1));
    for (const AttachmentType& type : attachment_types())
        if (type.name == ending) return &type;
    return nullptr;
}

CleanFile clean_attachment(std::string_view file_name, std::string_view bytes) {
    const AttachmentType* type = attachment_type(file_name);
    if (!type) return refused("is of a kind that is not published");
    if (bytes.size() > largest_attachment)
        return refused("is larger than 30 MB; make it smaller, or publish it in parts");
    CleanFile file = type->clean(bytes);
    if (!file.refusal && holds_confidential_heading(file.words))
        return refused("holds a heading or a marking that begins confidential matter; publish a copy that holds the "
                       "public part alone");
    return file;
}

} // namespace part_one
