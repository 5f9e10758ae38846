#include "house/words.h"

#include "house/code_text.h"

#include <regex>

namespace house {

namespace {

const auto any_case = std::regex::ECMAScript | std::regex::icase | std::regex::optimize;

Objections found(const SourceFile& file, std::string_view text, const std::regex& form, const std::string& why) {
    Objections objections;
    std::size_t number = 0;
    for (const std::string& line : lines_of(text)) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, form))
            objections.push_back(place(file, number) + "`" + match[0].str() + "` " + why);
    }
    return objections;
}

} // namespace

Objections real_offices(const SourceFile& file) {
    static const std::regex areas(
        R"(\b(avon and somerset|bedfordshire|cambridgeshire|cheshire|cleveland|cumbria|derbyshire|devon and cornwall|)"
        R"(dorset|durham|dyfed-powys|essex|gloucestershire|greater manchester|gwent|hampshire|hertfordshire|humberside|)"
        R"(kent|lancashire|leicestershire|lincolnshire|merseyside|mopac|norfolk|north wales|north yorkshire|)"
        R"(northamptonshire|northumbria|nottinghamshire|south wales|south yorkshire|staffordshire|suffolk|surrey|)"
        R"(sussex|thames valley|warwickshire|west mercia|west midlands|west yorkshire|wiltshire)\b)",
        any_case);
    return found(file, without_comments(file.text), areas, "is a real office; its name belongs into content/");
}

Objections careless_braces(const SourceFile& file) {
    static const std::regex raw(R"(\{\{\{(?!\s*[A-Za-z0-9_.]*_html\s*\}\}\})[^}]*\}\}\}?)");
    static const std::regex ampersand(R"(\{\{\s*&[^}]*\}\})");
    static const std::regex escaped(R"((^|[^{])\{\{\s*[A-Za-z0-9_.]*_html\s*\}\})");
    Objections objections = found(file, file.text, raw, "stands in triple braces and does not end in _html");
    for (const std::string& objection : found(file, file.text, ampersand, "is written as it is, without saying so"))
        objections.push_back(objection);
    for (const std::string& objection : found(file, file.text, escaped, "is HTML and would be escaped"))
        objections.push_back(objection);
    return objections;
}

Objections reserved_names(const SourceFile& file) {
    // Two of the compiler's own that code has to speak to it by.
    static const std::regex names(R"(\b(?!__attribute__|__has_include)(_[A-Z]\w*|\w*__\w*))");
    return found(file, without_comments_and_strings(file.text), names, "is a name that belongs to the compiler");
}

Objections promises(const SourceFile& file) {
    // In two halves each, so that this file can be read by its own rule.
    static const std::regex words("\\b(TO"
                                  "DO|FIX"
                                  "ME|XX"
                                  "X|HA"
                                  "CK|not imple"
                                  "mented|place"
                                  "holder|stu"
                                  "b)\\b",
                                  any_case);
    static const std::regex attribute("<input|::place"
                                      "holder|place"
                                      "holder=",
                                      any_case);
    Objections objections;
    std::size_t number = 0;
    for (const std::string& line : lines_of(file.text)) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, words) && !std::regex_search(line, attribute))
            objections.push_back(place(file, number) + "`" + match[0].str() + "` promises later work");
    }
    return objections;
}

} // namespace house
