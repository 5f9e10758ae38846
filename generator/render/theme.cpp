#include "render/theme.h"

#include "basics/failure.h"
#include "basics/text.h"
#include "render/html/escape.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::string_view word_gap = "{{word.";

/// The part of `path` between a folder and an ending, where it has both.
std::optional<std::string> name_in(std::string_view path, std::string_view folder, std::string_view ending) {
    if (!path.starts_with(folder) || !path.ends_with(ending) || path.size() <= folder.size() + ending.size())
        return std::nullopt;
    return std::string(path.substr(folder.size(), path.size() - folder.size() - ending.size()));
}

/// Indentation is for those who read the template; ten thousand pages do without.
std::string without_indentation(std::string_view text) {
    std::string out;
    for (const std::string_view line : split_lines(text)) {
        const std::size_t from = line.find_first_not_of(" \t");
        if (from == std::string_view::npos) continue;
        out.append(line.substr(from));
        out += '\n';
    }
    return out;
}

std::string with_words(const std::string& file, const std::string& text, const Wording& wording) {
    std::string out;
    std::size_t at = 0;
    for (std::size_t open = text.find(word_gap); open != std::string::npos; open = text.find(word_gap, at)) {
        const std::size_t from = open + word_gap.size();
        const std::size_t close = text.find("}}", from);
        if (close == std::string::npos) throw Failure(file + " opens braces for a word and does not close them");
        const std::string words = wording.word(std::string_view(text).substr(from, close - from)).get();
        if (words.find("{{") != std::string::npos)
            throw Failure(file + " asks for words that hold double braces; write them without");
        out.append(text, at, open - at);
        append_escaped(words, out);
        at = close + 2;
    }
    return out.append(text, at);
}

struct ThemeTexts {
    std::map<std::string, std::string> layouts;
    std::map<std::string, std::string> partials;
};

ThemeLanguage ready_in(const std::string& theme, const ThemeTexts& texts, Wording wording) {
    std::map<std::string, std::string> partials;
    for (const auto& [name, text] : texts.partials)
        partials.emplace(name, with_words("themes/" + theme + "/partials/" + name + ".mustache", text, wording));
    std::map<std::string, Template, std::less<>> layouts;
    for (const auto& [name, text] : texts.layouts) {
        const std::string file = "themes/" + theme + "/layouts/" + name + ".mustache";
        layouts.emplace(name, Template(file, with_words(file, text, wording), partials));
    }
    for (const std::string_view name : layout_names())
        if (layouts.find(name) == layouts.end())
            throw Failure("the theme " + theme + " has no layouts/" + std::string(name) +
                          ".mustache; every theme needs it");
    return {std::move(wording), std::move(layouts)};
}

} // namespace

const std::vector<std::string_view>& layout_names() {
    static const std::vector<std::string_view> names = {
        "home",       "search", "list",   "overview",    "contracts", "record", "tombstone", "written", "not-found",
        "record-row", "top",    "bottom", "unavailable", "moved",     "data",   "standing",  "site-map"};
    return names;
}

Theme load_theme(const std::string& name, const std::vector<ThemeFile>& files) {
    Theme theme{name, {}, {}};
    ThemeTexts texts;
    std::vector<Wording> wordings;
    for (const ThemeFile& file : files) {
        if (const auto layout = name_in(file.path, "layouts/", ".mustache"))
            texts.layouts[*layout] = without_indentation(file.bytes);
        if (const auto partial = name_in(file.path, "partials/", ".mustache"))
            texts.partials[*partial] = without_indentation(file.bytes);
        if (const auto language = name_in(file.path, "strings/", ".toml"))
            wordings.push_back(Wording::parse(*language, "themes/" + name + "/" + file.path, file.bytes));
        if (const auto asset = name_in(file.path, "assets/", "")) theme.assets.push_back({*asset, file.bytes});
    }
    if (wordings.empty())
        throw Failure("the theme " + name + " has no strings/en.toml; a theme needs words in one language at least");
    for (Wording& wording : wordings) {
        const std::string language = wording.language().get();
        theme.languages.emplace(language, ready_in(name, texts, std::move(wording)));
    }
    std::sort(theme.assets.begin(), theme.assets.end(),
              [](const ThemeFile& one, const ThemeFile& other) { return one.path < other.path; });
    return theme;
}

} // namespace part_one
