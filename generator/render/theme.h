// A theme: its layouts, words and assets, checked when it is loaded and not when a page needs them.
//
// Pure: reading the folder from the disk is the pipeline's job. The words of a language are written into the layouts
// once, so a page costs nothing for them, and a word that is missing is a Failure before anything is rendered.
#pragma once

#include "adapters/mustache.h"
#include "render/wording.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct ThemeFile {
    std::string path; // inside the theme's folder: "layouts/record.mustache", "assets/style.css"
    std::string bytes;
};

/// A theme in one language.
struct ThemeLanguage {
    Wording wording;
    std::map<std::string, Template, std::less<>> layouts;                                      // by name: "record"
    const Template& layout(std::string_view name) const { return layouts.find(name)->second; } // load_theme saw to it
};

struct Theme {
    std::string name;
    std::vector<ThemeFile> assets;                               // paths below "assets/", without it
    std::map<std::string, ThemeLanguage, std::less<>> languages; // by code: "en"
    std::map<std::string, std::string, std::less<>> unfinished;  // languages that lack words, by code: what is missing
};

/// The files of a theme folder by its name; nothing where there is no such folder.
using ThemeReader = std::function<std::optional<std::vector<ThemeFile>>(const std::string& name)>;

/// All files of a theme: its own on top of those of the theme that it is based on (`base = "plain"` in its theme.toml). A
/// file takes the place of the base's file of the same path; files of words stand behind the base's, and load_theme lays
/// one over the other word by word. Nothing where there is no such folder. Throws Failure: theme.toml cannot be read, the
/// base is not there, or themes are based on each other.
std::optional<std::vector<ThemeFile>> whole_theme(const std::string& name, const ThemeReader& read);

/// A language that lacks a word which a layout asks for is left out, because a site may do without it (render_site says
/// what is missing where it does not). Throws Failure: a layout missing, no language whole, a template that cannot be read.
/// Words that only the program asks for are looked up when needed (Wording).
Theme load_theme(const std::string& name, const std::vector<ThemeFile>& files);

/// The layouts that every theme has, in the order of its README.
const std::vector<std::string_view>& layout_names();

} // namespace part_one
