#include "answers/site_words.h"

#include "render/render_site.h"

#include <cassert>

namespace part_one {

Wording words_of_site(const SiteInput& input, const SiteSettings& settings) {
    const auto files = whole_theme(settings.theme, input.theme);
    assert(files);
    const Theme theme = load_theme(settings.theme, *files);
    return language_of(theme, settings.language).wording;
}

} // namespace part_one
