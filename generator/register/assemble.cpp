#include "register/assemble.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "register/funding.h"
#include "register/gaps.h"
#include "register/organisations.h"
#include "register/related.h"
#include "register/replaced.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace part_one {

namespace {

using Place = std::tuple<Slug, Kind, std::string>; // office, kind, number

/// Two published decisions of one office with one number: neither may hide the other, so neither stands.
void refuse_repeated_numbers(std::vector<PublicForm>& forms, std::vector<Refused>& refused) {
    std::map<Place, std::vector<std::string>> seen; // their sources
    const auto place_of = [](const PublicForm& form) {
        return Place{form.office.slug, form.kind, number_key(form.number.get())};
    };
    for (const PublicForm& form : forms)
        if (!form.number.get().empty()) seen[place_of(form)].push_back(form.source);
    std::vector<PublicForm> kept;
    for (PublicForm& form : forms) {
        const std::vector<std::string>& sources = seen[place_of(form)];
        if (form.number.get().empty() || sources.size() == 1) {
            kept.push_back(std::move(form));
            continue;
        }
        const std::string other = sources[0] == form.source ? sources[1] : sources[0];
        refused.push_back({std::move(form),
                           {Severity::error, "register/number-twice", 0,
                            "another published form of this office has the same number, so neither can stand at the "
                            "address made of it: " +
                                other +
                                "; give one of them its right number (number in the front matter), or "
                                "withdraw the one that was replaced"}});
    }
    forms = std::move(kept);
}

Slug slug_of(const PublicText& number, const std::optional<Date>& date) {
    Slug slug = Slug::of(number.get());
    if (!slug.is_empty()) return slug;
    return Slug::of(date ? format_iso_date(*date) : std::string("undated"));
}

/// Gives each record an address of its own; those made of a number come first, so that a date never takes their place.
class Places {
  public:
    explicit Places(const KeptSlugs& kept) : kept_(kept) {}

    Slug take_of_number(const Slug& office, Kind kind, const Slug& wanted) {
        Slug slug = wanted;
        for (int n = 2; !taken_.insert({office, kind, slug}).second; ++n)
            slug = Slug::of(wanted.text() + "-" + std::to_string(n));
        return slug;
    }
    /// Without a number the day makes the address, and one day may have several records: each keeps its own.
    Slug take_of_day(const std::string& source, const Slug& office, Kind kind, const Slug& day) {
        if (const auto own = kept_.of_source.find(source); own != kept_.of_source.end()) {
            const std::string& text = own->second.text();
            const bool is_of_day = text == day.text() || text.starts_with(day.text() + "-");
            if (is_of_day && taken_.insert({office, kind, own->second}).second) return own->second;
        }
        Slug slug = day;
        for (int n = 2; kept_.reserved.contains({office, kind, slug}) || !taken_.insert({office, kind, slug}).second;
             ++n)
            slug = Slug::of(day.text() + "-" + std::to_string(n));
        return slug;
    }
    bool is_taken(const Slug& office, Kind kind, const Slug& slug) const {
        return taken_.contains({office, kind, slug});
    }

  private:
    const KeptSlugs& kept_;
    std::set<std::tuple<Slug, Kind, Slug>> taken_;
};

bool comes_before(const Record& a, const Record& b) {
    if (a.form.date != b.form.date) {
        if (!a.form.date || !b.form.date) return a.form.date.has_value();
        return *b.form.date < *a.form.date;
    }
    return std::tuple(a.form.office.slug, a.form.kind, a.slug) < std::tuple(b.form.office.slug, b.form.kind, b.slug);
}

void add_once(std::vector<std::size_t>& list, std::size_t organisation) {
    if (std::find(list.begin(), list.end(), organisation) == list.end()) list.push_back(organisation);
}

void name_organisations(Record& record, OrganisationIndex& organisations) {
    const PublicForm& form = record.form;
    std::set<std::size_t> named;
    for (const PublicText& name : form.providers)
        if (const std::size_t organisation = organisations.of(name); named.insert(organisation).second)
            record.providers.push_back({organisation, {}});
    std::map<std::size_t, Pence> awarded;
    for (const PublicAward& award : form.awards)
        if (award.amount && !named.empty()) {
            Pence& sum = awarded[organisations.of(award.provider)];
            sum = sum + *award.amount;
        }
    for (ProviderShare& share : record.providers)
        if (const auto sum = awarded.find(share.organisation); sum != awarded.end()) share.amount = sum->second;
    if (record.providers.size() == 1 && !record.providers[0].amount) record.providers[0].amount = form.value;
    for (const PublicText& name : form.funders) add_once(record.funders, organisations.of(name));
    named.insert(record.funders.begin(), record.funders.end());
    for (const PublicText& name : form.mentions)
        if (const std::size_t organisation = organisations.of(name); named.insert(organisation).second)
            record.mentions.push_back(organisation);
}

void renumber(std::vector<std::size_t>& list, const std::vector<std::size_t>& moved) {
    for (std::size_t& organisation : list) organisation = moved[organisation];
}

/// Topics that make one slug are one: "Young people", "young people".
void index_topics(Register& reg) {
    std::map<Slug, Topic> topics;
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        for (const PublicText& name : reg.records[at].form.topics) {
            const Slug slug = Slug::of(name.get());
            if (slug.is_empty()) continue;
            Topic& topic = topics.try_emplace(slug, Topic{name, slug, {}}).first->second;
            if (topic.records.empty() || topic.records.back() != at) topic.records.push_back(at);
        }
    }
    for (auto& [slug, topic] : topics) reg.topics.push_back(std::move(topic));
}

void index(Register& reg) {
    reg.bands = empty_bands();
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        const Record& record = reg.records[at];
        if (record.year) reg.by_year[*record.year].push_back(at);
        if (record.form.date) reg.by_financial_year[financial_year_of(*record.form.date)].push_back(at);
        for (const ProviderShare& share : record.providers) reg.by_provider[share.organisation].push_back(at);
        for (std::size_t organisation : record.mentions) reg.mentioned_in[organisation].push_back(at);
        for (std::size_t organisation : record.funders) reg.by_funder[organisation].push_back(at);
        reg.by_office[record.form.office.slug].push_back(at);
        if (record.form.status) reg.by_outcome[*record.form.status].push_back(at);
        add_to_band(reg.bands, at, record.form.value);
    }
    index_topics(reg);
}

} // namespace

std::string number_key(const std::string& number) {
    std::string key;
    const std::string folded = fold(number);
    for (std::size_t at = 0; at < folded.size();) {
        if (is_ascii_digit(folded[at])) {
            std::size_t end = at;
            while (end < folded.size() && is_ascii_digit(folded[end])) ++end;
            while (at + 1 < end && folded[at] == '0') ++at;
            key += " " + folded.substr(at, end - at);
            at = end;
            continue;
        }
        if (is_ascii_letter(folded[at]) || static_cast<unsigned char>(folded[at]) >= 0x80) key += folded[at];
        ++at;
    }
    return key;
}

int financial_year_of(Date date) { return year_of(date) - (date.month() < std::chrono::April ? 1 : 0); }

bool is_not_counted(const PublicForm& form) {
    return form.status == Outcome::superseded || form.status == Outcome::withdrawn;
}

Totals totals_of(const Register& reg, const std::vector<std::size_t>& records) {
    Totals totals;
    for (std::size_t record : records) {
        ++totals.records;
        const PublicForm& form = reg.records[record].form;
        if (form.value && is_not_counted(form)) {
            ++totals.not_counted;
        } else if (form.value) {
            totals.decided = totals.decided + *form.value;
            ++totals.with_value;
        } else if (form.kind == Kind::decision) {
            ++totals.without_value;
        }
    }
    return totals;
}

Assembled assemble(std::vector<PublicForm> forms, std::vector<PublicTombstone> tombstones,
                   const KnownOrganisations& known, PublicText title, const KeptSlugs& kept) {
    Assembled result;
    Register& reg = result.reg;
    reg.title = std::move(title);
    refuse_repeated_numbers(forms, result.refused);

    Places places(kept);
    std::stable_sort(forms.begin(), forms.end(), [](const PublicForm& a, const PublicForm& b) {
        return std::tuple(a.number.get().empty(), a.source) < std::tuple(b.number.get().empty(), b.source);
    });
    OrganisationIndex organisations(known);
    for (PublicForm& form : forms) {
        Record record;
        const Slug wanted = slug_of(form.number, form.date);
        record.slug = Slug::of(form.number.get()).is_empty()
                          ? places.take_of_day(form.source, form.office.slug, form.kind, wanted)
                          : places.take_of_number(form.office.slug, form.kind, wanted);
        record.id = std::string(name_of(form.kind)) + "/" + form.office.slug.text() + "/" + record.slug.text();
        if (form.date) record.year = year_of(*form.date);
        record.form = std::move(form);
        name_organisations(record, organisations);
        reg.records.push_back(std::move(record));
    }
    const auto moved = organisations.sort_by_slug();
    reg.organisations = organisations.take();
    for (Record& record : reg.records) {
        for (ProviderShare& share : record.providers) share.organisation = moved[share.organisation];
        renumber(record.mentions, moved);
        renumber(record.funders, moved);
    }
    std::sort(reg.records.begin(), reg.records.end(), comes_before);

    std::sort(tombstones.begin(), tombstones.end(),
              [](const PublicTombstone& a, const PublicTombstone& b) { return a.source < b.source; });
    for (PublicTombstone& tombstone : tombstones) {
        Slug slug = slug_of(tombstone.number, tombstone.decided);
        const auto own = kept.of_source.find(tombstone.source);
        if (Slug::of(tombstone.number.get()).is_empty() && own != kept.of_source.end()) slug = own->second;
        if (places.is_taken(tombstone.office.slug, tombstone.kind, slug)) {
            result.remarks.push_back({tombstone.source,
                                      {Severity::warning, "register/withdrawn-number-in-use", 0,
                                       "this withdrawn record has the number of another record that is public, so its "
                                       "address shows that one"}});
            continue;
        }
        places.take_of_number(tombstone.office.slug, tombstone.kind, slug);
        reg.tombstones.push_back({std::move(tombstone), slug});
    }
    for (const Record& record : reg.records)
        if (std::none_of(reg.offices.begin(), reg.offices.end(),
                         [&](const PublicOffice& office) { return office.slug == record.form.office.slug; }))
            reg.offices.push_back(record.form.office);
    std::sort(reg.offices.begin(), reg.offices.end(),
              [](const PublicOffice& a, const PublicOffice& b) { return a.slug < b.slug; });
    for (auto& remark : link_replaced(reg)) result.remarks.push_back(std::move(remark));
    link_related(reg);
    index(reg);
    for (auto& remark : gaps_in_numbers(reg)) result.remarks.push_back(std::move(remark));
    return result;
}

} // namespace part_one
