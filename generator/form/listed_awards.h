// Awards that stand in a list: "Harbour Trust: £500", "£4,500 – Youth Café".
#pragma once

#include "form/award_sentences.h"
#include "form/list_leads.h"
#include "source/outline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// One item that is a name and its sum, perhaps with what it is for.
std::optional<SentenceAward> read_listed_award(const std::string& item, const KnownOrganisations& known);

/// A list of names alone, below words that award: "grants of £12,000 each to the following organisations:". `at` is its
/// first line; nothing where one of the items is anything else than a name.
struct NamedList {
    std::vector<SentenceAward> awards;
    std::size_t end = 0; // the first line behind the list
};
std::optional<NamedList> read_named_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                         const KnownOrganisations& known);

/// "Seascale Band" and one deeper "£750 for uniforms": an item that is a name, with its sum in an item below it.
std::optional<NamedList> read_nested_award(const std::vector<OutlineLine>& lines, std::size_t at,
                                           const KnownOrganisations& known);

/// "To award the funding as follows: X £61,204; Y £74,115", "Payments were made to: X £500; Y £700.": a list inside its
/// sentence, where each item has its sum.
std::vector<SentenceAward> read_list_in_sentence(const std::string& text, const KnownOrganisations& known);

/// Paragraphs one below the other of which each is a name and its sum; nothing where there is but one.
std::optional<NamedList> read_paragraph_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                             const KnownOrganisations& known);

/// "awards the contracts as follows:" and below it "North: X Ltd", "South: Y Ltd": who gets which, without a sum.
std::optional<NamedList> read_lots(const std::vector<OutlineLine>& lines, std::size_t at,
                                   const KnownOrganisations& known);

/// An item of a list of what is commissioned: a name first, and its sum somewhere in what is told of it.
std::optional<SentenceAward> read_award_told_freely(const std::string& item, const KnownOrganisations& known);

/// An item that says what its first words are given: "X – grant of £64,320 for …", "Y – contract for …".
std::optional<SentenceAward> read_award_by_kind(const std::string& item, const KnownOrganisations& known);

/// The list of awards in a cell, below the line that leads it in: "The funding will be awarded as below:".
std::vector<SentenceAward> read_list_in_cell(const std::vector<std::string>& lines, const KnownOrganisations& known);

/// The lines of the paragraph that begins at `at` where each is a name and its sum: a list without its marks. Else none.
std::vector<SentenceAward> read_bare_list(const std::vector<OutlineLine>& lines, std::size_t at,
                                          const KnownOrganisations& known);

} // namespace part_one
