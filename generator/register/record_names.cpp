#include "register/record_names.h"

#include "adapters/unicode.h"
#include "register/assemble.h"

namespace part_one {

namespace {

/// "010-2017" of "content/offices/cumbria/decisions/010-2017.md", folded.
std::string stem_of(const std::string& source) {
    std::string name = source.substr(source.rfind('/') + 1);
    if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.resize(dot);
    return fold(name);
}

std::string without_ending(const std::string& named) {
    const std::string folded = fold(named);
    return folded.ends_with(".md") ? folded.substr(0, folded.size() - 3) : folded;
}

} // namespace

RecordNames::RecordNames(const Register& reg) {
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        const PublicForm& form = reg.records[at].form;
        names_.insert({{form.office.slug, "file " + stem_of(form.source)}, at});
        if (const std::string key = number_key(form.number.get()); !key.empty())
            names_.insert({{form.office.slug, "number " + key}, at});
    }
}

std::vector<std::size_t> RecordNames::found(const Slug& office, const std::string& name) const {
    std::vector<std::size_t> records;
    const auto [from, to] = names_.equal_range({office, name});
    for (auto entry = from; entry != to; ++entry) records.push_back(entry->second);
    return records;
}

std::vector<std::size_t> RecordNames::numbered(const Slug& office, const std::string& number) const {
    return found(office, "number " + number_key(number));
}

std::vector<std::size_t> RecordNames::named(const Slug& office, const std::string& name) const {
    std::vector<std::size_t> records = numbered(office, name);
    const std::vector<std::size_t> files = found(office, "file " + without_ending(name));
    records.insert(records.end(), files.begin(), files.end());
    return records;
}

} // namespace part_one
