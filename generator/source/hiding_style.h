// Does a `style` attribute hide what its element holds? White, tiny, clipped, off the page, not displayed.
//
// Sources: CSS Display 3, CSS Color 4, CSS Syntax 3 (escapes and comments inside names). What cannot be read hides.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// The declarations of a style with comments and escapes undone, in lower case and without spaces.
std::string plain_style(std::string_view style);

/// `style` as plain_style() gives it.
bool style_hides(std::string_view style);

/// "white", "#fff", "rgb(255,255,255)", "hsl(0,0%,100%)", "transparent": nobody reads it on a white page.
bool is_unseen_colour(std::string_view colour);

} // namespace part_one
