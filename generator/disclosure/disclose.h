// Takes everything that is not public out of a form (DESIGN section 6).
#pragma once

#include "disclosure/part_one_form.h"
#include "disclosure/privacy.h"
#include "form/filled_form.h"
#include "form/known_organisations.h"

namespace part_one {

/// `form` must not be used afterwards. Never throws for anything a form holds.
Disclosed disclose(FilledForm form, const Profile& profile, const KnownOrganisations& known,
                   const Privacy& privacy = {});

} // namespace part_one
