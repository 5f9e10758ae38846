// Pictures are written anew from what makes them visible: everything else they carry goes, and broken ones are refused.
#include "adapters/gif.h"
#include "adapters/jpeg.h"
#include "adapters/png.h"
#include "support/sample_files.h"

#include <catch2/catch.hpp>

using namespace part_one;
using namespace test_files;

namespace {

bool holds_canary(const CleanFile& file) { return file.bytes.find("CANARY") != std::string::npos; }

std::string exif(char orientation) {
    return std::string("Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24) + orientation +
           std::string(7, '\0') + "CANARY";
}

} // namespace

TEST_CASE("a PNG keeps its rows and loses what it says about itself", "[attachments]") {
    const CleanFile plain = clean_png(png());
    REQUIRE_FALSE(plain.refusal);
    CHECK(plain.bytes == png());
    for (const char* name : {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "acTL", "prVt"}) {
        INFO(name);
        CHECK(clean_png(png(png_chunk(name, "Comment CANARY"))).bytes == png());
    }
    CHECK(clean_png(png() + "CANARY").bytes == png());
    CHECK(clean_png(png(png_chunk("gAMA", std::string("\0\0\xB1\x8F", 4)))).bytes != png()); // how bright it is meant
}

TEST_CASE("a PNG that is cut short or holds more than its rows is refused", "[attachments]") {
    const std::string whole = png();
    for (std::size_t size = 0; size < whole.size(); ++size) CHECK(clean_png(whole.substr(0, size)).refusal);
    std::string damaged = whole;
    damaged[50] = static_cast<char>(damaged[50] ^ 1);
    CHECK(clean_png(damaged).refusal);
    CHECK(clean_png(png(png_chunk("CaNA", "unknown and needed"))).refusal);
    CHECK(clean_png(jpeg()).refusal);
}

TEST_CASE("a JPEG keeps its picture and loses what it says about itself", "[attachments]") {
    const CleanFile plain = clean_jpeg(jpeg());
    REQUIRE_FALSE(plain.refusal);
    CHECK(clean_jpeg(plain.bytes).bytes == plain.bytes);
    for (const int marker : {0xE0, 0xE1, 0xE2, 0xED, 0xEF, 0xFE}) {
        INFO(marker);
        CHECK(clean_jpeg(jpeg(jpeg_segment(marker, "CANARY"))).bytes == plain.bytes);
    }
    CHECK(clean_jpeg(jpeg() + jpeg(jpeg_segment(0xFE, "CANARY"))).bytes == plain.bytes);
    CHECK_FALSE(holds_canary(clean_jpeg(jpeg(jpeg_segment(0xEE, std::string("Adobe\0\x64"
                                                                            "CANARY",
                                                                            13))))));
}

TEST_CASE("a JPEG stays the right way up", "[attachments]") {
    const CleanFile turned = clean_jpeg(jpeg(jpeg_segment(0xE1, exif('\x06'))));
    REQUIRE_FALSE(turned.refusal);
    CHECK_FALSE(holds_canary(turned));
    CHECK(turned.bytes.find("Exif") != std::string::npos);
    CHECK(clean_jpeg(turned.bytes).bytes == turned.bytes);
    CHECK(clean_jpeg(jpeg(jpeg_segment(0xE1, exif('\x01')))).bytes.find("Exif") == std::string::npos);
}

TEST_CASE("a JPEG that is cut short or hides bytes in its tables is refused", "[attachments]") {
    const std::string whole = jpeg();
    for (std::size_t size = 0; size < whole.size(); ++size) CHECK(clean_jpeg(whole.substr(0, size)).refusal);
    CHECK(clean_jpeg(jpeg(jpeg_segment(0xDB, std::string(65, '\0') + "CANARY"))).refusal);
    CHECK(clean_jpeg(jpeg(jpeg_segment(0xDD, "CANARY"))).refusal);
    CHECK(clean_jpeg(jpeg(jpeg_segment(0xC3, "CANARY"))).refusal);
    CHECK(clean_jpeg(png()).refusal);
}

TEST_CASE("a GIF keeps its first picture alone", "[attachments]") {
    const CleanFile plain = clean_gif(gif());
    REQUIRE_FALSE(plain.refusal);
    CHECK(plain.bytes == gif());
    CHECK(clean_gif(gif("!\xFE\x06"
                        "CANARY" +
                        std::string(1, '\0')))
              .bytes == gif());
    CHECK(clean_gif(gif() + "CANARY").bytes == gif());
    const std::string whole = gif();
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) CHECK(clean_gif(whole.substr(0, size)).refusal);
}
