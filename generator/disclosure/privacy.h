// What an office asks to be done with personal data in its forms (office.toml).
#pragma once

#include <string>
#include <vector>

namespace part_one {

struct Privacy {
    enum class OfficerNames { as_written, roles };
    enum class PersonalData { named, masked }; // a finding each way
    OfficerNames officer_names = OfficerNames::as_written;
    PersonalData personal_data = PersonalData::named;
    std::vector<std::string> own_addresses; // the office's and the register's published e-mail addresses, lower case
};

} // namespace part_one
