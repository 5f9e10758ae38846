// PDFs are written anew without what nobody should carry out of the house; what cannot be written so is refused.
#include "adapters/inflate.h"
#include "adapters/pdf.h"
#include "adapters/pdf_words.h"
#include "support/sample_files.h"

#include <catch2/catch.hpp>

using part_one::clean_pdf;
using part_one::CleanFile;
using test_files::pdf;
using test_files::PdfParts;

namespace {

/// Every byte of a file, and of every stream in it that can be unpacked.
std::string all_of(const std::string& bytes) {
    std::string all = bytes;
    for (std::size_t at = 0; at + 1 < bytes.size(); ++at)
        if (bytes[at] == 'x')
            all += part_one::inflated(std::string_view(bytes).substr(at), part_one::Packing::zlib).bytes;
    return all;
}

bool holds(const std::string& bytes, const std::string& what) { return all_of(bytes).find(what) != std::string::npos; }

std::string stream(const std::string& keys, const std::string& data) {
    return "<< " + keys + " /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

const std::string no_notes = "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] ";

} // namespace

TEST_CASE("a plain PDF keeps its words", "[attachments]") {
    const CleanFile file = clean_pdf(pdf());
    REQUIRE_FALSE(file.refusal);
    CHECK(file.words.find("Equality assessment") != std::string::npos);
    CHECK(part_one::words_of_pdf(file.bytes).value_or("").find("Equality assessment") != std::string::npos);
}

TEST_CASE("a PDF cleaned twice gives the same bytes", "[attachments]") {
    const std::string original = pdf({.info = "/Author (CANARY)"});
    const CleanFile once = clean_pdf(original);
    CHECK(once.bytes == clean_pdf(original).bytes);
    CHECK(clean_pdf(once.bytes).bytes == once.bytes);
}

TEST_CASE("whoever saved a PDF does not stand in it", "[attachments]") {
    const std::string original =
        pdf({.page = "/PieceInfo << /A (CANARY2) >> /Thumb 8 0 R",
             .catalogue = "/Metadata 7 0 R /PieceInfo << /B << /C (CANARY3) >> >>",
             .info = "/Author (CANARY1) /Title (CANARY4)",
             .objects = {stream("/Type /Metadata /Subtype /XML", "<x>CANARY5</x>"), stream("", "CANARY6")},
             .trailer = "/ID [(CANARY7CANARY77) (CANARY8CANARY88)]"});
    const CleanFile file = clean_pdf(original);
    REQUIRE_FALSE(file.refusal);
    CHECK_FALSE(holds(file.bytes, "CANARY"));
}

TEST_CASE("earlier versions of a PDF go and the last one stays", "[attachments]") {
    const std::string original = test_files::pdf_changed({.text = "CANARY"}, "Final text");
    REQUIRE(holds(original, "CANARY"));
    const CleanFile file = clean_pdf(original);
    REQUIRE_FALSE(file.refusal);
    CHECK_FALSE(holds(file.bytes, "CANARY"));
    CHECK(file.words.find("Final text") != std::string::npos);
}

TEST_CASE("scripts and files inside a PDF go", "[attachments]") {
    const std::string original = pdf(
        {.page = "/AA << /O << /S /JavaScript /JS (CANARY1) >> >>",
         .catalogue = "/OpenAction << /S /JavaScript /JS (CANARY2) >> /Names << /EmbeddedFiles << /Names [(CANARY3) "
                      "<< /Type /Filespec /F (CANARY4) /EF << /F 7 0 R >> >>] >> /JavaScript << /Names [(a) << /S "
                      "/JavaScript /JS (CANARY5) >>] >> >>",
         .objects = {stream("/Type /EmbeddedFile", "CANARY6")}});
    const CleanFile file = clean_pdf(original);
    REQUIRE_FALSE(file.refusal);
    CHECK_FALSE(holds(file.bytes, "CANARY"));
}

TEST_CASE("links of a PDF to the web stay and others lead nowhere", "[attachments]") {
    const CleanFile web =
        clean_pdf(pdf({.page = no_notes + "/A << /S /URI /URI (https://example.org/plan) >> /Contents (CANARY) >>]"}));
    REQUIRE_FALSE(web.refusal);
    CHECK(holds(web.bytes, "https://example.org/plan"));
    CHECK_FALSE(holds(web.bytes, "CANARY"));
    for (const char* action : {"/S /URI /URI (file:///H:/CANARY)", "/S /Launch /F (CANARY.exe)",
                               "/S /JavaScript /JS (CANARY)", "/S /GoToR /F (CANARY.pdf)"}) {
        const CleanFile file = clean_pdf(pdf({.page = no_notes + "/A << " + action + " >> >>]"}));
        REQUIRE_FALSE(file.refusal);
        CHECK_FALSE(holds(file.bytes, "CANARY"));
    }
}

TEST_CASE("a PDF with anything laid over its pages is refused", "[attachments]") {
    for (const char* kind :
         {"Text", "Popup", "FreeText", "Highlight", "Redact", "FileAttachment", "Widget", "Square"}) {
        const CleanFile file = clean_pdf(pdf({.page = "/Annots [<< /Type /Annot /Subtype /" + std::string(kind) +
                                                      " /Rect [0 0 9 9] /Contents (CANARY) >>]"}));
        INFO(kind);
        CHECK(file.refusal);
        CHECK(file.bytes.empty());
    }
}

TEST_CASE("a PDF with layers that are off is refused and one with all on is not", "[attachments]") {
    const std::string layer = "<< /Type /OCG /Name (Layer) >>";
    CHECK(clean_pdf(pdf({.catalogue = "/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>", .objects = {layer}}))
              .refusal);
    CHECK(
        clean_pdf(pdf({.catalogue = "/OCProperties << /OCGs [7 0 R] /D << /BaseState /OFF >> >>", .objects = {layer}}))
            .refusal);
    CHECK_FALSE(
        clean_pdf(pdf({.catalogue = "/OCProperties << /OCGs [7 0 R] /D << /ON [7 0 R] >> >>", .objects = {layer}}))
            .refusal);
}

TEST_CASE("forms to fill in and portfolios and cut pages are refused", "[attachments]") {
    CHECK(clean_pdf(pdf({.catalogue = "/AcroForm << /Fields [7 0 R] >>", .objects = {"<< /T (a) /V (b) >>"}})).refusal);
    CHECK(clean_pdf(pdf({.catalogue = "/Collection << /View /D >>"})).refusal);
    CHECK(clean_pdf(pdf({.page = "/CropBox [0 400 595 842]"})).refusal);
    CHECK_FALSE(clean_pdf(pdf({.page = "/CropBox [10 10 585 832]"})).refusal);
}

TEST_CASE("what is broken or no PDF at all is refused", "[attachments]") {
    const std::string whole = pdf();
    CHECK(clean_pdf("").refusal);
    CHECK(clean_pdf("<html><script>alert(1)</script></html>").refusal);
    CHECK(clean_pdf("%PDF-1.4\n").refusal);
    for (std::size_t size = 0; size < whole.size() - 10; size += 37) {
        INFO(size);
        CHECK(clean_pdf(whole.substr(0, size)).refusal);
    }
}

TEST_CASE("a JPEG inside a PDF loses its metadata", "[attachments]") {
    const std::string photo = test_files::jpeg(test_files::jpeg_segment(0xE1, std::string("Exif\0\0CANARY", 12)));
    const CleanFile file =
        clean_pdf(pdf({.page = "/Resources << /Font << /F1 5 0 R >> /XObject << /I 7 0 R >> >>",
                       .objects = {stream("/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray "
                                          "/BitsPerComponent 8 /Filter /DCTDecode",
                                          photo)},
                       .drawing = "BT /F1 12 Tf 50 780 Td (A photo) Tj ET q 8 0 0 8 0 0 cm /I Do Q"}));
    REQUIRE_FALSE(file.refusal);
    CHECK_FALSE(holds(file.bytes, "CANARY"));
    CHECK(holds(file.bytes, "DCTDecode"));
}

TEST_CASE("a PDF says who is left out", "[attachments]") {
    CHECK(clean_pdf(pdf()).notes.size() == 2); // no tags, no title
    CHECK(clean_pdf(pdf({.text = " "})).notes.size() == 3);
}

TEST_CASE("a PDF with words that nobody can see is refused", "[attachments]") {
    const std::string seen = "BT /F1 12 Tf 50 780 Td (What is seen) Tj ET ";
    const auto hidden = [&](const std::string& state, const std::string& place = "50 600 Td") {
        return seen + state + " BT /F1 12 Tf " + place + " (CANARY) Tj ET";
    };
    for (const std::string& drawing :
         {hidden("1 g"), hidden("1 1 1 rg"), hidden("0 0 0 0 k"), hidden("/DeviceRGB cs 1 1 1 sc"),
          hidden("0.98 0.99 0.98 rg"),            // nearly white
          hidden("q 0 0 1 1 re W n") + " Q",      // cut off
          hidden("0 g 40 590 400 30 re f"),       // black on black
          hidden("") + " 0 g 40 590 400 30 re f", // behind a bar, as redactions are that only look so
          hidden("") + " 1 g 40 590 400 30 re f", // behind white
          hidden("", "3 Tr 50 600 Td"), hidden("", "7 Tr 50 600 Td"),                        // neither filled nor drawn
          hidden("", "0.01 0 0 0.01 50 600 Tm"),                                             // too small
          hidden("", "50 -600 Td"), hidden("", "2000 600 Td"), hidden("", "50 90000 Td")}) { // off the page
        INFO(drawing);
        CHECK(clean_pdf(pdf({.drawing = drawing})).refusal);
    }
}

TEST_CASE("a PDF whose words are pale or small or white on a dark ground is published", "[attachments]") {
    for (const char* drawing : {"0.1 0.3 0.4 rg 0 700 595 142 re f 1 g BT /F1 24 Tf 50 780 Td (White on blue) Tj ET",
                                "0.8 g BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (A pale watermark) Tj ET 0 g BT /F1 12 "
                                "Tf 50 780 Td (Text) Tj ET",
                                "BT /F1 5 Tf 50 780 Td (Small print, five points high.) Tj ET",
                                "0.46 g BT /F1 10 Tf 50 780 Td (1.5% . , - I l) Tj ET"}) {
        INFO(drawing);
        const CleanFile file = clean_pdf(pdf({.drawing = drawing}));
        CHECK(file.refusal.value_or("").empty());
    }
    const std::string turned = pdf({.page = "/Rotate 90"});
    CHECK_FALSE(clean_pdf(turned).refusal);
}

TEST_CASE("words that were read from a scanned page may lie unseen over its picture", "[attachments]") {
    std::string dots(64, '\0');
    for (std::size_t at = 0; at < dots.size(); at += 2) dots[at] = '\xff';
    const CleanFile file =
        clean_pdf(pdf({.page = "/Resources << /Font << /F1 5 0 R >> /XObject << /I 7 0 R >> >>",
                       .objects = {stream("/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray "
                                          "/BitsPerComponent 8",
                                          dots)},
                       .drawing = "q 500 0 0 700 40 60 cm /I Do Q BT 3 Tr /F1 40 Tf 50 400 Td (Read by a machine) Tj "
                                  "ET"}));
    CHECK_FALSE(file.refusal);
}
