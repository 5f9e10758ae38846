// A withheld text, a public one, and the question whether a file that holds one of them is refused.
#pragma once

#include "audit/audits.h"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace part_one::planted {

inline const std::string withheld_text =
    "The preferred bidder is Kestrel Outreach and its price of £412,750 was the lowest of four.\n"
    "Reference ZQX4471 was given to Jane Doe, write to tender.desk@kestrel.example for papers.\n";
inline const std::string public_text =
    "The Commissioner approves the grant for safer streets in the county.\nTotal: £61,500\n";

inline Confidential withheld() {
    Confidential out;
    out.add("content/secret.md", withheld_text);
    return out;
}

inline AuditBasis basis() {
    AuditBasis out;
    out.remainders = {{"content/open.md", public_text},
                      {"content/other.md", "The price was the lowest of four and the bidder is content.\n"}};
    out.own_words = "Register of decisions\nDecision maker\nDate of decision\nHome\n";
    return out;
}

inline std::string page(const std::string& inside) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Safer streets</title></head><body><main><h1>Safer "
           "streets</h1>" +
           inside + "</main></body></html>\n";
}

inline std::vector<Objection> leaks_in(const std::string& path, const std::string& bytes,
                                       const AuditBasis& known = basis()) {
    const Auditor::Verdict verdict = Auditor::audit({{{path, bytes, {"content/open.md"}}}}, withheld(), known, 2);
    std::vector<Objection> leaks;
    for (const Objection& objection : verdict.objections)
        if (objection.is_leak) leaks.push_back(objection);
    CHECK((leaks.empty() || !verdict.site));
    return leaks;
}

inline bool leaks(const std::string& path, const std::string& bytes) { return !leaks_in(path, bytes).empty(); }

inline std::string in_base32(std::string_view text) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
    std::string out;
    unsigned gathered = 0;
    int bits = 0;
    for (const char c : text) {
        gathered = (gathered << 8 | static_cast<unsigned char>(c)) & 0xFFFF;
        for (bits += 8; bits >= 5; bits -= 5) out += letters[gathered >> (bits - 5) & 31];
    }
    return out;
}

inline std::string in_base64(std::string_view text) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t three = 0;
        for (std::size_t k = 0; k < 3; ++k)
            three = three << 8 | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0u);
        for (int shift = 18; shift >= 0; shift -= 6) out += digits[three >> shift & 63];
    }
    return out;
}

inline std::string in_hex(std::string_view text) {
    std::string out;
    for (unsigned char c : text) {
        out += "0123456789abcdef"[c >> 4];
        out += "0123456789abcdef"[c & 15];
    }
    return out;
}

inline std::string as_utf_16(std::string_view text) {
    std::string out = "\xFF\xFE";
    for (char c : text) out.append({c, '\0'});
    return out;
}

inline const std::string secret = "preferred bidder is Kestrel Outreach and its price";

} // namespace part_one::planted
