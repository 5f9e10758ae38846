// What was decided, in one plain sentence: "Approved on 23 March 2017: £123,000 to Restorative Solutions."
//
// Says only what is known and puts nothing in place of what is not.
#pragma once

#include "render/pages/pages.h"

namespace part_one {

PublicText sentence_of(const PageContext& context, const Record& record);

/// For feeds and search engines: the form's summary where it is in the language of the page, else the sentence.
PublicText description_of(const PageContext& context, const Record& record);

} // namespace part_one
