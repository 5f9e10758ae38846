// Small files of each kind that may lie beside a form, made by code: with what a test wants to find in them, or not.
#pragma once

#include <string>
#include <vector>

namespace test_files {

/// What a PDF holds besides one page that shows `text`.
struct PdfParts {
    std::string text = "Equality assessment";
    std::string page = {};                 // more keys of the page: "/Annots [...]"
    std::string catalogue = {};            // more keys of the catalogue
    std::string info = {};                 // keys of the document information
    std::vector<std::string> objects = {}; // numbered from 7 on
    std::string trailer = {};              // more keys of the trailer
    std::string drawing = {};              // in place of the drawing that shows `text`
};
std::string pdf(const PdfParts& parts = {});
/// The same file with a later version of its page's drawing behind its end, as programs save changes.
std::string pdf_changed(const PdfParts& parts, const std::string& new_text);

/// A picture of four by two points; `chunks` stand before its rows.
std::string png(const std::string& chunks = {});
std::string png_chunk(const std::string& name, const std::string& data);

/// A grey picture; `segments` stand behind its beginning. No decoder is asked about it, only its segments are right.
std::string jpeg(const std::string& segments = {});
std::string jpeg_segment(int marker, const std::string& data);

/// One point; `blocks` stand before the picture.
std::string gif(const std::string& blocks = {});

} // namespace test_files
