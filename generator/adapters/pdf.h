// A PDF written anew by libqpdf as it may be published: what its pages show, and nothing else that it carries.
//
// Earlier versions, document information, XMP, thumbnails, embedded files, scripts, actions and the data of programs go;
// metadata inside its JPEG pictures, too. Passwords, notes, forms to fill in, layers that are off, words that nobody
// can see and damage are refused.
// The same bytes in give the same bytes out.
#pragma once

#include "basics/clean_file.h"

#include <string_view>

namespace part_one {

/// `words` of the result: the text of its pages as adapters/pdf_words reads it.
CleanFile clean_pdf(std::string_view bytes);

} // namespace part_one
