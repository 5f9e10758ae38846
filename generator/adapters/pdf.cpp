#include "adapters/pdf.h"

#include "adapters/jpeg.h"
#include "adapters/pdf_objects.h"
#include "adapters/pdf_sight.h"
#include "adapters/pdf_words.h"
#include "basics/text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace part_one {

namespace {

constexpr double widest_margin = 45; // in points, that a page may cut off: printers' marks, no text

/// A side of the page that cuts off more than a margin hides what stands there.
bool is_cropped(QPDFObjectHandle media, QPDFObjectHandle crop) {
    if (!media.isArray() || !crop.isArray() || media.getArrayNItems() != 4 || crop.getArrayNItems() != 4) return false;
    for (int side = 0; side < 4; ++side) {
        QPDFObjectHandle whole = media.getArrayItem(side), shown = crop.getArrayItem(side);
        if (!whole.isNumber() || !shown.isNumber()) return true;
        const double cut = shown.getNumericValue() - whole.getNumericValue();
        if ((side < 2 ? cut : -cut) > widest_margin) return true;
    }
    return false;
}

std::optional<std::string> objection_to_layers(QPDFObjectHandle root) {
    QPDFObjectHandle layers = root.getKey("/OCProperties");
    if (!layers.isDictionary()) return std::nullopt;
    QPDFObjectHandle shown = layers.getKey("/D");
    const bool are_all_on = shown.isDictionary() &&
                            (!shown.hasKey("/BaseState") || shown.getKey("/BaseState").unparse() == "/ON") &&
                            (!shown.getKey("/OFF").isArray() || shown.getKey("/OFF").getArrayNItems() == 0) &&
                            (!shown.getKey("/AS").isArray() || shown.getKey("/AS").getArrayNItems() == 0);
    if (are_all_on) return std::nullopt;
    return "has layers that are switched off, which hide text; print it to a new PDF";
}

std::optional<std::string> objection_to_document(QPDF& pdf) {
    QPDFObjectHandle root = pdf.getRoot();
    if (pdf.isEncrypted()) return "is protected by a password; save it without one";
    if (root.hasKey("/Collection")) return "is a portfolio, which is an archive of files; publish the files themselves";
    QPDFObjectHandle form = root.getKey("/AcroForm");
    if (form.isDictionary() &&
        (form.hasKey("/XFA") || (form.getKey("/Fields").isArray() && form.getKey("/Fields").getArrayNItems() > 0)))
        return "is a form to fill in or to sign, which hides entries; print it to a new PDF";
    return objection_to_layers(root);
}

/// Only a link may lie on a page; a note, a mark or a redaction that was not carried out says or hides something.
std::optional<std::string> objection_to_page(QPDFPageObjectHelper page) {
    if (is_cropped(page.getMediaBox(), page.getAttribute("/CropBox", false)))
        return "has pages of which a part is cut off and hidden; print it to a new PDF";
    QPDFObjectHandle notes = page.getObjectHandle().getKey("/Annots");
    if (!notes.isArray()) return std::nullopt;
    for (int at = 0; at < notes.getArrayNItems(); ++at) {
        QPDFObjectHandle note = notes.getArrayItem(at);
        if (!note.isDictionary()) continue;
        QPDFObjectHandle kind = note.getKey("/Subtype");
        const std::string name = kind.isName() ? kind.getName() : "";
        if (name == "/Redact")
            return "has redactions that are marked and not carried out; carry them out and save it anew";
        if (name != "/Link")
            return "carries comments, drawings, fields or files laid over its pages; print it to a new PDF without "
                   "them";
    }
    return std::nullopt;
}

/// What may lie in a link: where it is and where it leads.
void keep_plain_links(QPDFPageObjectHelper page) {
    QPDFObjectHandle notes = page.getObjectHandle().getKey("/Annots");
    if (!notes.isArray()) return;
    for (int at = 0; at < notes.getArrayNItems(); ++at) {
        QPDFObjectHandle note = notes.getArrayItem(at);
        if (!note.isDictionary()) continue;
        for (const std::string& key : note.getKeys())
            if (key != "/Type" && key != "/Subtype" && key != "/Rect" && key != "/A" && key != "/Dest" &&
                key != "/Border" && key != "/QuadPoints" && key != "/StructParent" && key != "/P" && key != "/F")
                note.removeKey(key);
    }
}

/// Without what its catalogue holds beside the pages, their structure, their language and their bookmarks.
void strip_catalogue(QPDF& pdf) {
    QPDFObjectHandle root = pdf.getRoot();
    for (const std::string& key : root.getKeys()) {
        const bool is_kept = key == "/Type" || key == "/Pages" || key == "/StructTreeRoot" || key == "/MarkInfo" ||
                             key == "/Lang" || key == "/Outlines" || key == "/PageLabels" || key == "/Dests" ||
                             key == "/Names" || key == "/PageMode" || key == "/Version";
        if (!is_kept) root.removeKey(key);
    }
    QPDFObjectHandle names = root.getKey("/Names");
    if (names.isDictionary())
        for (const std::string& key : names.getKeys())
            if (key != "/Dests") names.removeKey(key);
    for (const char* key : {"/Info", "/ID", "/XRefStm", "/Prev"}) pdf.getTrailer().removeKey(key);
}

/// Pictures that are JPEG files inside the PDF carry what such files carry.
bool clean_pictures(QPDF& pdf) {
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isStream()) continue;
        QPDFObjectHandle filter = object.getDict().getKey("/Filter");
        const bool is_jpeg =
            (filter.isName() && filter.getName() == "/DCTDecode") ||
            (filter.isArray() && filter.getArrayNItems() == 1 && filter.getArrayItem(0).unparse() == "/DCTDecode");
        if (!is_jpeg) continue;
        const std::shared_ptr<Buffer> raw = object.getRawStreamData();
        const CleanFile clean = clean_jpeg({reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()});
        if (clean.refusal) return false;
        object.replaceStreamData(clean.bytes, filter, object.getDict().getKey("/DecodeParms"));
    }
    return true;
}

std::string written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setDecodeLevel(qpdf_dl_generalized);
    writer.setRecompressFlate(true); // what hangs on behind the end of a packed stream goes
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// Gives every page so wide an edge that nothing drawn lies beyond it.
void widen_pages(const std::vector<QPDFPageObjectHelper>& pages) {
    const QPDFObjectHandle everywhere = QPDFObjectHandle::parse("[-1000000 -1000000 1000000 1000000]");
    for (QPDFPageObjectHelper page : pages) {
        QPDFObjectHandle keys = page.getObjectHandle();
        for (const char* key : {"/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Rotate"})
            if (keys.hasKey(key)) keys.removeKey(key);
        keys.replaceKey("/MediaBox", everywhere);
    }
}

/// Words that nobody sees and everybody can copy out. `bytes`: the file as it would be published, with these pages.
std::optional<std::string> objection_to_unseen_words(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages,
                                                     const std::string& bytes) {
    const std::string remedy = "; print what should be seen to a new PDF, and look for words by selecting all";
    const std::optional<bool> hides = hides_words(bytes);
    if (!hides) return "has pages that cannot be drawn; print it to a new PDF";
    if (*hides)
        return "holds words that nobody can see: white on white, behind a bar or picture, or too small" + remedy;
    const auto seen = letters_on_pages(bytes);
    widen_pages(pages);
    const auto all = letters_on_pages(written(pdf));
    if (!seen || !all) return "has pages that cannot be read; print it to a new PDF";
    if (*all > *seen) return "holds words beyond the edges of its pages" + remedy;
    return std::nullopt;
}

void note_who_is_left_out(QPDF& pdf, bool has_title, CleanFile& file) {
    if (trimmed(file.words).empty())
        file.notes.emplace_back(
            "has no text that can be read aloud or searched, only pictures of pages; publish a copy "
            "made from the document itself");
    QPDFObjectHandle tagged = pdf.getRoot().getKey("/MarkInfo");
    const bool is_tagged = tagged.isDictionary() && tagged.getKey("/Marked").isBool() &&
                           tagged.getKey("/Marked").getBoolValue() && pdf.getRoot().hasKey("/StructTreeRoot");
    if (!is_tagged) file.notes.emplace_back("has no tags for screen readers; export it as a tagged (accessible) PDF");
    if (!has_title) file.notes.emplace_back("has no title in its properties; give it one before it is exported");
}

CleanFile cleaned(std::string_view bytes) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("attachment", bytes.data(), bytes.size());
    if (auto objection = objection_to_document(pdf)) return refused(std::move(*objection));
    const bool has_title =
        pdf.getTrailer().getKey("/Info").isDictionary() && pdf.getTrailer().getKey("/Info").getKey("/Title").isString();
    QPDFPageDocumentHelper document(pdf);
    document.pushInheritedAttributesToPage();
    const std::vector<QPDFPageObjectHelper> pages = document.getAllPages();
    if (pages.empty()) return refused("has no pages");
    for (const QPDFPageObjectHelper& page : pages)
        if (auto objection = objection_to_page(page)) return refused(std::move(*objection));
    if (auto objection = objection_to_objects(pdf)) return refused(std::move(*objection));
    for (const QPDFPageObjectHelper& page : pages) keep_plain_links(page);
    strip_catalogue(pdf);
    strip_objects(pdf);
    document.removeUnreferencedResources();
    if (!clean_pictures(pdf)) return refused("holds a JPEG picture that cannot be read whole; print it to a new PDF");
    CleanFile file{written(pdf)};
    const auto words = words_of_pdf(file.bytes);
    if (!words) return refused("has text that cannot be read, or too many pages; print it to a new PDF");
    file.words = *words;
    note_who_is_left_out(pdf, has_title, file);
    file.words += strings_of(pdf);
    if (auto objection = objection_to_unseen_words(pdf, pages, file.bytes)) return refused(std::move(*objection));
    return file;
}

} // namespace

CleanFile clean_pdf(std::string_view bytes) {
    try {
        return cleaned(bytes);
    } catch (const std::exception&) {
        return refused("is no PDF that can be read whole, or is protected by a password; save it anew");
    }
}

} // namespace part_one
