// What an officer writes to somebody who asked for what stands on a page (Freedom of Information Act 2000, section 21:
// information that the applicant can reasonably obtain by other means). The address stands between `holds` and the rest.
#pragma once

#include "render/wording.h"

#include <optional>

namespace part_one {

struct ReplyWording {
    PublicText holds;
    PublicText changed; // since when the page says what it says; empty where nobody knows
    PublicText exempt;
};

/// `office` as it signs its letters; `updated` is nothing where the text is as it was when it first went out.
ReplyWording reply_wording(const Wording& wording, const PublicText& office, const std::optional<Date>& published,
                           const std::optional<Date>& updated);

} // namespace part_one
