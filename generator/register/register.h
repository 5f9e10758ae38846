// The register: everything that is public, in order, with its organisations, sums and totals counted once.
//
// Knows no addresses beyond the slugs that name things and no words of a page. Everything in it is public.
#pragma once

#include "publication/public_form.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace part_one {

struct FormerPublicName {
    PublicText name;
    std::optional<Date> until; // the day from which the present one holds
};

/// One of those who make up a consortium.
struct Member {
    PublicText name;
    bool leads = false;
    std::optional<std::size_t> organisation = {}; // index into Register::organisations; none where no record names it
};

/// An organisation under its one name, whatever the forms called it.
struct Organisation {
    PublicText name;
    Slug slug;
    PublicText charity_number;
    PublicText company_number;
    PublicText name_cy;                         // in Welsh; may be empty
    std::vector<PublicText> aliases;            // other names by which providers.toml knows it
    std::vector<PublicText> other_names;        // those of them that differ in more than "the", "Ltd" and the like
    std::vector<FormerPublicName> former_names; // which stand among the aliases too
    std::vector<Member> members;                // of a consortium, who leads it first
    std::vector<std::size_t> consortia;         // of which it is a member
};

/// A provider on a decision, under its one name, with what it was awarded there (nothing where no sum is its own).
struct ProviderShare {
    std::size_t organisation = 0; // index into Register::organisations
    std::optional<Pence> amount;
};

struct Record {
    PublicForm form;
    Slug slug;               // the last part of its address, unique within office and kind
    std::string id;          // "decision/cumbria/010-2017"
    std::optional<int> year; // of the decision
    std::vector<ProviderShare> providers;
    std::vector<std::size_t> mentions; // organisations only named
    std::vector<std::size_t> funders;  // organisations that pay
    std::vector<std::size_t> replaces; // records that it took over from
    std::vector<std::size_t> replaced_by;
    std::vector<std::size_t> related; // that this one names or is named by, in the register's order
};

struct Tombstone {
    PublicTombstone form;
    Slug slug;
};

/// Sums of a list of records: each decision's value once. A decision that another took over from, or that was withdrawn,
/// is not added up: its sum stands in the other one, or was never spent.
struct Totals {
    std::size_t records = 0;
    Pence decided;                 // all values that are stated, added up
    std::size_t with_value = 0;    // records that state a sum decided
    std::size_t without_value = 0; // decisions that state none; a report to a panel is not expected to
    std::size_t not_counted = 0;   // superseded or withdrawn decisions that state a sum
};

/// A topic of the front matter, under the name it had first.
struct Topic {
    PublicText name;
    Slug slug;
    std::vector<std::size_t> records;
};

/// A band of the index by size. The bands cover every sum once; `upper` is not included.
struct Band {
    Slug slug; // "under-10000", "10000-to-50000" …
    Pence lower;
    std::optional<Pence> upper;
    std::vector<std::size_t> records;
};

struct Register {
    PublicText title;                  // of the whole register
    std::vector<PublicOffice> offices; // by slug; only those with something public
    std::vector<Record> records;       // newest decision first, then office, then slug
    std::vector<Tombstone> tombstones;
    std::vector<Organisation> organisations; // by slug

    // Indexes into `records`, each list in the register's order.
    std::map<int, std::vector<std::size_t>> by_year;
    std::map<int, std::vector<std::size_t>> by_financial_year;   // by the year in which it begins
    std::map<std::size_t, std::vector<std::size_t>> by_provider; // by organisation
    std::map<std::size_t, std::vector<std::size_t>> mentioned_in;
    std::map<std::size_t, std::vector<std::size_t>> by_funder;
    std::map<Slug, std::vector<std::size_t>> by_office;
    std::map<Outcome, std::vector<std::size_t>> by_outcome;
    std::vector<Topic> topics; // by slug
    std::vector<Band> bands;   // every band, also empty ones; records without a value are in none
};

/// The year in which the financial year of this day began: 1 April 2016 to 31 March 2017 is 2016.
int financial_year_of(Date date);
/// Is its sum left out of totals?
bool is_not_counted(const PublicForm& form);
Totals totals_of(const Register& reg, const std::vector<std::size_t>& records);

} // namespace part_one
