#include "render/theme.h"

#include "adapters/toml.h"
#include "basics/failure.h"
#include "basics/text.h"
#include "render/html/escape.h"

#include <algorithm>
#include <iterator>

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

constexpr std::string_view settings_path = "theme.toml";

/// What theme.toml names as base; nothing where there is none.
std::optional<std::string> base_of(const std::string& theme, const std::vector<ThemeFile>& files) {
    const auto found =
        std::find_if(files.begin(), files.end(), [](const ThemeFile& file) { return file.path == settings_path; });
    if (found == files.end()) return std::nullopt;
    const std::string path = "themes/" + theme + "/" + std::string(settings_path);
    try {
        const Value settings = parse_toml(found->bytes);
        for (const auto& [key, value] : settings.entries)
            if (key != "base" || value.kind != Value::Kind::text)
                throw Failure(path + ": \"" + key +
                              "\" is not known here; the one setting of a theme is base = \"…\", the name of the theme "
                              "that it is based on");
        const std::string base = settings.text_of("base");
        return base.empty() ? std::nullopt : std::optional(base);
    } catch (const MalformedText& fault) {
        throw Failure(path + ", line " + std::to_string(fault.line) + ": " + fault.what());
    }
}

bool is_of_words(const ThemeFile& file) { return name_in(file.path, "strings/", ".toml").has_value(); }

std::vector<ThemeFile> laid_over(std::vector<ThemeFile> base, std::vector<ThemeFile> own) {
    std::erase_if(base, [&own](const ThemeFile& under) {
        return !is_of_words(under) &&
               std::any_of(own.begin(), own.end(), [&under](const ThemeFile& file) { return file.path == under.path; });
    });
    std::move(own.begin(), own.end(), std::back_inserter(base));
    return base;
}

std::optional<std::vector<ThemeFile>> read_whole(const std::string& name, const ThemeReader& read,
                                                 std::vector<std::string> above) {
    auto files = read(name);
    if (!files) return std::nullopt;
    const auto base = base_of(name, *files);
    if (!base) return files;
    above.push_back(name);
    if (std::find(above.begin(), above.end(), *base) != above.end())
        throw Failure("the theme " + name + " is based on " + *base +
                      ", which is based on it; one of them has to stand alone");
    auto under = read_whole(*base, read, above);
    if (!under)
        throw Failure("themes/" + name + "/theme.toml says that the theme is based on \"" + *base +
                      "\", and there is no theme of that name; correct base, or put that theme beside it");
    return laid_over(std::move(*under), std::move(*files));
}

} // namespace

std::optional<std::vector<ThemeFile>> whole_theme(const std::string& name, const ThemeReader& read) {
    return read_whole(name, read, {});
}

const std::vector<std::string_view>& layout_names() {
    static const std::vector<std::string_view> names = {
        "home",       "search", "list",   "overview",    "contracts", "record", "tombstone", "written", "not-found",
        "record-row", "top",    "bottom", "unavailable", "moved",     "data",   "standing",  "site-map"};
    return names;
}

Theme load_theme(const std::string& name, const std::vector<ThemeFile>& files) {
    Theme theme{name, {}, {}, {}};
    ThemeTexts texts;
    std::map<std::string, Wording> wordings; // by language
    for (const ThemeFile& file : files) {
        if (const auto layout = name_in(file.path, "layouts/", ".mustache"))
            texts.layouts[*layout] = without_indentation(file.bytes);
        if (const auto partial = name_in(file.path, "partials/", ".mustache"))
            texts.partials[*partial] = without_indentation(file.bytes);
        if (const auto language = name_in(file.path, "strings/", ".toml")) {
            Wording wording = Wording::parse(*language, "themes/" + name + "/" + file.path, file.bytes);
            const auto [at, is_first] = wordings.try_emplace(*language, wording);
            if (!is_first) at->second.lay_over(wording);
        }
        if (const auto asset = name_in(file.path, "assets/", "")) theme.assets.push_back({*asset, file.bytes});
    }
    if (wordings.empty())
        throw Failure("the theme " + name + " has no strings/en.toml; a theme needs words in one language at least");
    for (const auto& [language, wording] : wordings) {
        try {
            theme.languages.emplace(language, ready_in(name, texts, wording));
        } catch (const Failure& missing) {
            theme.unfinished.emplace(language, missing.what());
        }
    }
    if (theme.languages.empty()) throw Failure(theme.unfinished.begin()->second);
    std::sort(theme.assets.begin(), theme.assets.end(),
              [](const ThemeFile& one, const ThemeFile& other) { return one.path < other.path; });
    return theme;
}

} // namespace part_one
