// Public forms in the shapes of several offices, as FORMS of the design describes them; every sentence is invented.
//
// In a shape {number}, {title} and each {mark} are filled in; the lines {top}, {middle} and {end} are places where something may
// be put, and go where nothing is.
#pragma once

#include <string>
#include <vector>

namespace properties {

struct Shape {
    const char* name;
    const char* text;
    bool has_own_profile = false; // its labels are those of an office's own form.md
};
const std::vector<Shape>& shapes();

/// The office's own form.md for a shape that has one, and the words it begins Part 2 with.
const char* own_profile();
const std::vector<std::string>& own_wordings();

/// Ordinary paragraphs, tables and lists of a public form, each with a {mark}; none speaks of confidentiality.
const std::vector<std::string>& ordinary_passages();

} // namespace properties
