#include "disclosure/linked_files.h"

#include "basics/file_address.h"
#include "basics/text.h"

namespace part_one {

namespace {

void gather(const std::vector<Inline>& inlines, std::vector<FrontMatter::Attachment>& into) {
    for (const Inline& piece : inlines) {
        if (piece.kind == Inline::Kind::struck) continue;
        if (piece.kind == Inline::Kind::link)
            if (auto file = file_named_by(piece.address))
                into.push_back({std::move(*file), squeezed(visible_text(piece.children, StruckWords::leave_out))});
        gather(piece.children, into);
    }
}

void gather(const Block& block, std::vector<FrontMatter::Attachment>& into) {
    gather(block.inlines, into);
    for (const Block& child : block.children) gather(child, into);
}

} // namespace

std::vector<FrontMatter::Attachment> linked_files(const std::vector<Block>& blocks) {
    std::vector<FrontMatter::Attachment> files;
    for (const Block& block : blocks) gather(block, files);
    return files;
}

} // namespace part_one
