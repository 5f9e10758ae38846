// What was recognised on one form, written above it for an officer to check and keep: the same reading, made the officer's
// own. Each proposal is read back through the same stages before it is offered: the form with its new front matter has to say
// what it said before.
#include "adapters/unicode.h"
#include "pipeline.h"
#include "settings/one_source.h"
#include "settings/settings.h"
#include "source/front_matter_text.h"

#include <algorithm>
#include <set>

namespace part_one {

namespace {

constexpr std::string_view comment = "read from the form by partone confirm: check each line, keep or correct it";

/// Each award with its own sum, and together the sum decided: then the list says more than the sum alone.
bool awards_tell_all(const Facts& facts) {
    if (facts.awards.size() < 2 || !facts.value) return false;
    Pence sum;
    for (const Award& award : facts.awards) {
        if (!award.amount || !award.extension.empty()) return false; // front matter has no place for an extension
        sum = sum + *award.amount;
    }
    return sum == *facts.value;
}

std::string award_lines(const std::vector<Award>& awards) {
    std::string lines;
    for (const Award& award : awards) {
        lines += "\n  - {provider: " + yaml_text(award.provider) + ", amount: " + format_plain(*award.amount);
        if (!award.purpose.empty()) lines += ", purpose: " + yaml_text(award.purpose);
        if (award.start) lines += ", start: " + format_iso_date(*award.start);
        if (award.end) lines += ", end: " + format_iso_date(*award.end);
        lines += "}";
    }
    return lines;
}

enum class Funding { awards, sum, none };

std::vector<Confirmation::Field> fields_of(const Facts& facts, Funding funding) {
    std::vector<Confirmation::Field> fields;
    const auto add = [&](const char* key, std::string value, const Origin& from) {
        fields.push_back({key, std::move(value), from});
    };
    if (!facts.number.empty()) add("number", yaml_text(facts.number), facts.from.number);
    if (!facts.title.empty()) add("title", yaml_text(facts.title), facts.from.title);
    if (facts.date) add("date", format_iso_date(*facts.date), facts.from.date);
    // `status: withdrawn` would take the record down: that is for the officer to write.
    if (facts.outcome && *facts.outcome != Outcome::withdrawn)
        add("status", std::string(name_of(*facts.outcome)), facts.from.outcome);
    if (!facts.decision_maker.empty())
        add("decision_maker", yaml_text(facts.decision_maker), facts.from.decision_maker);
    if (!facts.providers.empty()) add("providers", yaml_list(facts.providers), facts.from.providers);
    if (!facts.funders.empty()) add("funders", yaml_list(facts.funders), {0, "from the words about the money"});
    if (facts.value && funding == Funding::awards) add("funding", award_lines(facts.awards), facts.from.value);
    if (facts.value && funding == Funding::sum) add("funding", format_plain(*facts.value), facts.from.value);
    return fields;
}

std::set<Pence> sums_of(const Facts& facts) { return {facts.amounts.begin(), facts.amounts.end()}; }

bool same_awards(const std::vector<Award>& one, const std::vector<Award>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const Award& a, const Award& b) {
        return a.provider == b.provider && a.amount == b.amount && a.purpose == b.purpose && a.start == b.start &&
               a.end == b.end;
    });
}

bool says_the_same(const PartOneForm& before, const PartOneForm& after) {
    const Facts& one = before.facts;
    const Facts& other = after.facts;
    return !after.hold && one.number == other.number && one.title == other.title && one.date == other.date &&
           one.outcome == other.outcome && one.decision_maker == other.decision_maker && one.value == other.value &&
           one.providers == other.providers && one.funders == other.funders && one.mentions == other.mentions &&
           sums_of(one) == sums_of(other) && same_awards(one.awards, other.awards) &&
           before.has_part_two == after.has_part_two && before.is_withdrawn == after.is_withdrawn &&
           before.deferral.is_asked_for == after.deferral.is_asked_for && before.cuts.size() == after.cuts.size() &&
           before.body.size() == after.body.size() &&
           std::equal(before.body.begin(), before.body.end(), after.body.begin(),
                      [](const Section& a, const Section& b) {
                          return a.heading == b.heading && a.anchor == b.anchor && a.blocks.size() == b.blocks.size();
                      });
}

} // namespace

Confirmation confirm_source(const SiteInput& input, const SourceReport& report) {
    Confirmation confirmed;
    const auto file = std::find_if(input.files.begin(), input.files.end(),
                                   [&](const InputFile& one) { return one.path == report.source; });
    if (file == input.files.end()) return confirmed;
    const Settings settings = read_settings(input.files);
    const PartOneForm before = disclosed_of(settings, *file);
    if (before.hold) {
        confirmed.refusal = "this form is withheld";
        return confirmed;
    }
    const auto present = keys_above(file->bytes);
    if (!present) {
        confirmed.refusal = "the front matter cannot be read";
        return confirmed;
    }
    confirmed.bytes = file->bytes;
    std::vector<Funding> ways{Funding::sum, Funding::none};
    if (awards_tell_all(before.facts)) ways.insert(ways.begin(), Funding::awards);
    for (const Funding way : ways) {
        std::vector<Confirmation::Field> fields = fields_of(before.facts, way);
        std::erase_if(fields, [&](const Confirmation::Field& field) {
            return std::find(present->begin(), present->end(), field.key) != present->end();
        });
        if (fields.empty()) return confirmed;
        std::vector<AddedKey> keys;
        keys.reserve(fields.size());
        for (const Confirmation::Field& field : fields) keys.push_back({field.key, field.value});
        const auto bytes = with_keys_added(file->bytes, keys, comment);
        if (!bytes) continue;
        InputFile written = *file;
        written.bytes = *bytes;
        if (!says_the_same(before, disclosed_of(settings, written))) continue;
        confirmed.bytes = *bytes;
        confirmed.added = std::move(fields);
        return confirmed;
    }
    confirmed.refusal =
        "the values read from this form cannot be written above it without changing what it says; write "
        "front matter one key a line, or write the keys yourself";
    return confirmed;
}

} // namespace part_one
