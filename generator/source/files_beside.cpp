#include "source/files_beside.h"

#include "adapters/unicode.h"
#include "basics/file_address.h"
#include "basics/text.h"
#include "source/file_name_marks.h"
#include "source/read_documents.h"

#include <algorithm>

namespace part_one {

namespace {

struct NameWord {
    std::string text;
    int line = 1;
    bool is_glued = false;  // "-" or "_" ties it to the word before: "scores-2026.pdf" does not name "2026.pdf"
    bool leads_out = false; // "../" stands before it
};

bool is_letter(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80; }

/// The words of a text, letters and digits only, folded; codes, references and marks of emphasis undone first.
std::vector<NameWord> name_words(std::string_view text) {
    std::string plain(text);
    for (const std::string_view dash : {"\u2012", "\u2013", "\u2014", "\u2015"})
        plain = replaced(std::move(plain), dash, " ");
    std::string decoded;
    for (const std::string_view written : split(plain, '\n')) {
        std::string line(written);
        if (line.find('&') != std::string::npos) line = decode_references(line);
        // A percent sign in prose is no code: both readings count.
        if (const auto other = with_percent_resolved(line)) line += " " + *other;
        std::replace(line.begin(), line.end(), '\n', ' ');
        decoded += line + "\n";
    }
    std::erase(decoded, '*');
    const std::string folded = fold(decoded);
    std::vector<NameWord> words;
    int line = 1;
    for (std::size_t at = 0; at < folded.size();) {
        if (!is_letter(folded[at])) {
            if (folded[at] == '\n') ++line;
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < folded.size() && is_letter(folded[end])) ++end;
        NameWord word{folded.substr(at, end - at), line, false, false};
        word.is_glued = at > 1 && (folded[at - 1] == '-' || folded[at - 1] == '_') && is_letter(folded[at - 2]);
        word.leads_out = at > 2 && (folded[at - 1] == '/' || folded[at - 1] == '\\') && folded[at - 2] == '.';
        words.push_back(std::move(word));
        at = end;
    }
    return words;
}

std::string office_of(const std::string& path) {
    const auto names = split(path, '/');
    const bool is_below = names.size() >= 5 && names[0] == "content" && names[1] == "offices";
    return is_below ? std::string(names[2]) : std::string();
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

bool stand_at(const std::vector<std::string>& wanted, const std::vector<NameWord>& words, std::size_t at) {
    if (at + wanted.size() > words.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (words[at + i].text != wanted[i]) return false;
    return true;
}

} // namespace

FilesBeside::FilesBeside(const std::vector<InputFile>& files) {
    std::map<std::pair<std::string, std::vector<std::string>>, std::vector<std::string>> names;
    for (const InputFile& file : files) {
        const std::string office = office_of(file.path);
        if (office.empty() || file.kind != InputFile::Kind::file) continue;
        by_folded_path_[fold(file.path)].push_back(file.path);
        if (is_source_path(file.path)) continue;
        if (names_part_two(file.path)) named_part_two_.insert(file.path);
        std::vector<std::string> words;
        for (NameWord& word : name_words(file.path.substr(folder_of(file.path).size())))
            words.push_back(std::move(word.text));
        if (!words.empty()) names[{office, std::move(words)}].push_back(file.path);
    }
    for (auto& [name, paths] : names) {
        std::sort(paths.begin(), paths.end());
        offices_[name.first][name.second.front()].push_back({name.second, paths});
    }
    for (auto& [path, same] : by_folded_path_) std::sort(same.begin(), same.end());
}

std::optional<std::string> FilesBeside::find(const std::string& source, const std::string& name) const {
    std::string path = folder_of(source) + name;
    const auto found = by_folded_path_.find(fold(path));
    if (found == by_folded_path_.end()) return std::nullopt;
    const std::vector<std::string>& same = found->second;
    if (same.size() == 1) return same.front();
    if (std::find(same.begin(), same.end(), path) != same.end()) return path;
    return std::nullopt;
}

std::vector<FileMention> FilesBeside::named_in(const std::string& source, std::string_view text,
                                               FileMention::Where where) const {
    std::vector<FileMention> mentions;
    const auto office = offices_.find(office_of(source));
    if (office == offices_.end() || text.empty()) return mentions;
    const std::string folder = folder_of(source);
    const std::vector<NameWord> words = name_words(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto candidates = office->second.find(words[at].text);
        if (candidates == office->second.end() || words[at].is_glued) continue;
        for (const Named& named : candidates->second) {
            if (!stand_at(named.words, words, at)) continue;
            const bool is_near =
                !words[at].leads_out && std::any_of(named.paths.begin(), named.paths.end(),
                                                    [&](const std::string& path) { return folder_of(path) == folder; });
            for (const std::string& path : named.paths)
                if (!is_near || path.starts_with(folder))
                    mentions.push_back({path, where, words[at].line, words[at + named.words.size() - 1].line});
        }
    }
    return mentions;
}

} // namespace part_one
