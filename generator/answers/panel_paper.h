// A list for the panel as it is pasted into a paper: Markdown, HTML or CSV, in the words of the site's language.
#pragma once

#include "answers/panel_list.h"

#include <string>

namespace part_one {

enum class PaperFormat { markdown, html, csv };

std::string paper_for_panel(const SiteInput& input, const PanelList& list, const PanelQuestion& question,
                            PaperFormat format);

} // namespace part_one
