// A theme: its layouts, words and assets, checked when it is loaded and not when a page needs them.
//
// Pure: reading the folder from the disk is the pipeline's job. The words of a language are written into the layouts
// once, so a page costs nothing for them, and a word that is missing is a Failure before anything is rendered.
#pragma once

#include "adapters/mustache.h"
#include "render/wording.h"

#include <map>
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
};

/// Throws Failure: a layout or a language's words missing, a word that a layout asks for and a language lacks, a template
/// that cannot be read. Words that only the program asks for are looked up when needed (Wording).
Theme load_theme(const std::string& name, const std::vector<ThemeFile>& files);

/// The layouts that every theme has, in the order of its README.
const std::vector<std::string_view>& layout_names();

} // namespace part_one
