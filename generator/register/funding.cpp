#include "register/funding.h"

#include <array>
#include <string>

namespace part_one {

namespace {

constexpr std::array<std::int64_t, 5> lower_pounds{0, 10'000, 50'000, 250'000, 1'000'000};

} // namespace

std::vector<Band> empty_bands() {
    std::vector<Band> bands;
    for (std::size_t at = 0; at < lower_pounds.size(); ++at) {
        Band band;
        band.lower = Pence{lower_pounds[at] * 100};
        const std::string from = std::to_string(lower_pounds[at]);
        if (at + 1 == lower_pounds.size()) {
            band.slug = Slug::of("from-" + from);
        } else {
            const std::string to = std::to_string(lower_pounds[at + 1]);
            band.upper = Pence{lower_pounds[at + 1] * 100};
            band.slug = Slug::of(at == 0 ? "under-" + to : from + "-to-" + to);
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

void add_to_band(std::vector<Band>& bands, std::size_t record, const std::optional<Pence>& value) {
    if (!value || value->value == 0) return;
    for (Band& band : bands) {
        if (*value < band.lower || (band.upper && *value >= *band.upper)) continue;
        band.records.push_back(record);
        return;
    }
}

} // namespace part_one
