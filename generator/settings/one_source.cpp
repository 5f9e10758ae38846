#include "settings/one_source.h"

#include "disclosure/disclose.h"
#include "form/filled_form.h"

namespace part_one {

PartOneForm disclosed_of(const Settings& settings, const InputFile& file) {
    Document document = std::move(read_documents({file}, 1).front());
    const std::string office = document.office;
    const Profile& profile = profile_of(settings, office);
    FilledForm form = recognise(std::move(document), profile);
    return disclose(std::move(form), profile, settings.organisations, privacy_of(settings, office)).form;
}

} // namespace part_one
