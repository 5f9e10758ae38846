// Names that stand in both languages: the Welsh one on Welsh pages, where somebody gave one.
#pragma once

#include "register/register.h"
#include "site/settings.h"

#include <string_view>

namespace part_one {

inline const PublicText& in_language(std::string_view language, const PublicText& text, const PublicText& welsh) {
    return language == "cy" && !welsh.get().empty() ? welsh : text;
}

inline const PublicText& name_in(std::string_view language, const Organisation& organisation) {
    return in_language(language, organisation.name, organisation.name_cy);
}

inline const PublicText& name_in(std::string_view language, const PublicOffice& office) {
    return in_language(language, office.name, office.name_cy);
}

/// The office by its full name, where it has one.
inline const PublicText& full_name_in(std::string_view language, const PublicOffice& office) {
    return office.body.get().empty() ? name_in(language, office) : in_language(language, office.body, office.body_cy);
}

inline const PublicText& title_in(std::string_view language, const SiteSettings& settings) {
    return in_language(language, settings.title, settings.title_cy);
}

inline const PublicText& publisher_in(std::string_view language, const SiteSettings& settings) {
    return in_language(language, settings.publisher, settings.publisher_cy);
}

} // namespace part_one
