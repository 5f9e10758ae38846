#include "source/read_documents.h"

#include "adapters/markdown.h"
#include "adapters/threads.h"
#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "source/drawn_tables.h"
#include "source/files_beside.h"
#include "source/hidden_text.h"
#include "source/word_spans.h"

#include <algorithm>

namespace part_one {

namespace {

Finding error(std::string rule, int line, std::string message) {
    return {Severity::error, std::move(rule), line, std::move(message)};
}

bool has_ending(std::string_view name, std::string_view ending) {
    return name.size() > ending.size() && lower_ascii(name.substr(name.size() - ending.size())) == ending;
}

struct Place {
    std::string office;
    Kind kind;
};

std::optional<Place> place_of(const std::string& path) {
    const auto names = split(path, '/');
    if (names.size() < 5 || names[0] != "content" || names[1] != "offices") return std::nullopt;
    if (names[3] == "decisions") return Place{std::string(names[2]), Kind::decision};
    if (names[3] == "panel-reports") return Place{std::string(names[2]), Kind::panel_report};
    return std::nullopt;
}

std::string_view name_of_file(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string stem_of(std::string_view path) {
    const std::string_view name = name_of_file(path);
    return std::string(name.substr(0, name.rfind('.')));
}

/// "14^th^ September", as pandoc writes what Word has above the line: "14<sup>th</sup>", which every stage knows.
std::string with_ordinals_raised(std::string_view line) {
    constexpr WordList ordinals{"st nd rd th af ail il ydd ed fed eg"};
    std::string raised(line);
    for (std::size_t at = raised.find('^'); at != std::string::npos; at = raised.find('^', at + 1)) {
        const std::size_t end = raised.find('^', at + 1);
        if (end == std::string::npos) break;
        const std::string ordinal = lower_ascii(raised.substr(at + 1, end - at - 1));
        if (at == 0 || !is_ascii_digit(raised[at - 1]) || !ordinals.holds(ordinal)) continue;
        raised.replace(end, 1, "</sup>");
        raised.replace(at, 1, "<sup>");
        at = end;
    }
    return raised;
}

/// Words of the file that no line of the body carries on: the front matter is blanked, numbers of lines stay.
std::vector<std::string> body_lines(std::string_view text, std::size_t front_matter_lines) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    for (std::string_view line : split_lines(text))
        lines.push_back(at++ < front_matter_lines ? std::string() : with_ordinals_raised(line));
    return lines;
}

Document parse_document(const InputFile& file) {
    Document document;
    document.path = file.path;
    document.stem = stem_of(file.path);
    document.name_says = read_file_name(file.path);
    if (const auto place = place_of(file.path)) {
        document.office = place->office;
        document.kind = place->kind;
    }
    if (file.kind == InputFile::Kind::link || file.kind == InputFile::Kind::special) {
        document.errors.push_back(
            error("source/no-plain-file", 0,
                  "this is a link or a special file, not a document; put the document itself here"));
        return document;
    }
    if (file.kind == InputFile::Kind::too_large || file.bytes.size() > largest_source) {
        document.errors.push_back(error("source/too-large", 0,
                                        "this file is larger than 1 MiB, which no form is; check that it is the right "
                                        "file, and put pictures and appendices beside it as attachments"));
        return document;
    }
    if (!is_utf8(file.bytes)) {
        document.unseen.add(file.path, file.bytes);
        document.errors.push_back(error("source/not-utf-8", 0,
                                        "this file is not UTF-8 text; save it as UTF-8 (in Word: Save as, plain text, "
                                        "Unicode UTF-8), since letters that cannot be read could hide a label"));
        return document;
    }
    std::string_view text = file.bytes;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (trimmed(text).empty()) {
        document.errors.push_back(
            error("source/empty", 0, "this file is empty; put the form's text into it or remove it"));
        return document;
    }
    FrontMatterReading front = read_front_matter(file.path, text);
    document.front_matter = std::move(front.values);
    document.errors = std::move(front.errors);
    document.unseen.add(std::move(front.withheld));
    document.private_words = std::move(front.private_words);
    document.lines = body_lines(text, front.lines);
    document.comments = take_out_comments(document.lines);
    for (const Comment& comment : document.comments) document.unseen.add(file.path, comment.text);
    document.lines = with_tables_written_out(std::move(document.lines));
    document.lines = without_looks(std::move(document.lines));
    document.hidden_lines = lines_of_hidden_elements(document.lines);
    const std::string body = joined(document.lines);
    if (trimmed(body).empty() && document.errors.empty() && front.lines == 0)
        document.errors.push_back(
            error("source/empty", 0, "this file holds nothing but comments; put the form's text into it"));
    if (const auto refusal = markdown_refusal(body)) {
        document.errors.push_back(error("source/refused", 0, "this file " + *refusal));
        document.unseen.add(file.path, body);
        return document;
    }
    document.outline = make_outline(document.lines);
    return document;
}

/// Which files beside the form it names, and where: in its body, out of sight, or anywhere else in the file.
void note_named_files(const InputFile& file, const FilesBeside& beside, Document& document) {
    document.named_files = beside.named_in(file.path, joined(document.lines), FileMention::Where::body);
    std::string unseen = document.private_words;
    for (const Comment& comment : document.comments) unseen += "\n" + comment.text;
    for (FileMention& mention : beside.named_in(file.path, unseen, FileMention::Where::unseen))
        document.named_files.push_back(std::move(mention));
    for (FileMention& mention : beside.named_in(file.path, file.bytes, FileMention::Where::anywhere))
        document.named_files.push_back(std::move(mention));
}

} // namespace

Document read_document(const InputFile& file, const FilesBeside& beside) {
    Document document = parse_document(file);
    if (beside.holds_any_of(document.office)) note_named_files(file, beside, document);
    return document;
}

bool is_source_path(const std::string& path) {
    // "~$form.md" and "#form.md#" are what a word processor leaves while a form is open.
    if (name_of_file(path).starts_with("~") || name_of_file(path).starts_with("#")) return false;
    return place_of(path).has_value() &&
           (has_ending(name_of_file(path), ".md") || has_ending(name_of_file(path), ".markdown"));
}

std::vector<const InputFile*> source_files(const std::vector<InputFile>& files) {
    std::vector<const InputFile*> sources;
    for (const InputFile& file : files)
        if (is_source_path(file.path)) sources.push_back(&file);
    std::sort(sources.begin(), sources.end(), [](const InputFile* a, const InputFile* b) { return a->path < b->path; });
    return sources;
}

std::vector<Document> read_documents(const std::vector<InputFile>& files, unsigned jobs) {
    const std::vector<const InputFile*> sources = source_files(files);
    const FilesBeside beside(files);
    std::vector<Document> documents(sources.size());
    for_each_index(sources.size(), jobs, [&](std::size_t at) { documents[at] = read_document(*sources[at], beside); });
    return documents;
}

} // namespace part_one
