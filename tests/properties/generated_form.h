// One form out of a seed: a shape, ordinary passages, and perhaps something that hides or only seems to.
//
// A form is kept as the choices it was made of, so that a failing one can be made smaller choice by choice.
#pragma once

#include "properties/containers.h"
#include "properties/dice.h"
#include "properties/disguises.h"
#include "properties/restrictions.h"
#include "properties/shapes.h"
#include "source/read_documents.h"

#include <set>
#include <string>
#include <vector>

namespace properties {

enum class Place { nowhere, top, middle, end };

struct GeneratedForm {
    unsigned number = 0; // of the form in its register: its canaries, marks, file and reference are made of it
    const Shape* shape = nullptr;
    std::vector<const std::string*> passages;
    std::set<std::size_t> left_out; // paragraphs of the shape, by shrinking

    // What was inserted: a label in a container, or a harmless mention.
    Place place = Place::nowhere;
    std::string wording, inserted;
    const Container* container = nullptr;
    const Disguise* disguise = nullptr;
    const Restriction* restriction = nullptr;

    std::string path() const;
    std::string text() const;
    /// The marks that its text holds.
    std::vector<std::string> marks() const;
    /// Its canaries, as `canaries_in` gives them.
    std::vector<std::string> canaries() const;
    /// Marks and canaries.
    std::vector<std::string> planted_words() const;
    /// "wording in container, dressed as disguise, at the end of shape"
    std::string description() const;
};

/// A form without anything to hide.
GeneratedForm public_form(unsigned number, Dice& dice);
/// A public form with Part 2 in it, and two canaries in that.
GeneratedForm form_with_part_two(unsigned number, Dice& dice);
/// A public form with a harmless mention.
GeneratedForm form_with_mention(unsigned number, Dice& dice);

/// What a register of these forms needs beside them: the office and its own labels.
std::vector<part_one::InputFile> office_files();

} // namespace properties
