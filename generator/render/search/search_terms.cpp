#include "render/search/search_terms.h"

#include "render/search/search_words.h"

#include <algorithm>
#include <deque>
#include <set>
#include <string_view>
#include <unordered_map>

namespace part_one {

namespace {

constexpr std::size_t longest_word = 40;           // bytes; nobody types more
constexpr std::size_t shortest_number_in_text = 3; // digits
constexpr std::size_t few_records = 100;           // among so few nothing is common

/// A word of the text that stands in more than three of four records parts none from the others.
bool is_common(std::size_t rows, std::size_t all) { return all >= few_records && rows * 4 > all * 3; }

using Names = std::set<std::string, std::less<>>;

/// The words of officers' names, which go from the text where they are written like names.
Names words_of_names(const std::vector<PublicText>& names) {
    Names words;
    for (const PublicText& name : names)
        for (SearchWords reading(name.get()); reading.next();) words.insert(std::string(reading.word()));
    return words;
}

class Gathering {
  public:
    Gathering(const Register& reg, const Wording& wording)
        : reg_(reg), wording_(wording), is_welsh_(wording.language().get() == "cy") {
        for (std::size_t at = 0; at < reg.records.size(); ++at) add_record(at);
    }

    std::vector<SearchTerm> take() {
        std::vector<std::size_t> order(words_.size());
        for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return words_[a] < words_[b]; });
        std::vector<SearchTerm> terms;
        terms.reserve(order.size());
        for (const std::size_t at : order) terms.push_back(term_of(at));
        return terms;
    }

  private:
    struct Standing {
        std::uint32_t row;
        SearchField field;
    };

    void add_record(std::size_t row) {
        row_ = static_cast<std::uint32_t>(row);
        const Record& record = reg_.records[row];
        const PublicForm& form = record.form;
        const Names officers = words_of_names(form.officers);
        for (const Section& section : form.body.get()) add_text(section, officers);
        add_words(form.summary.get(), SearchField::body, &officers);
        for (const PublicPaper& paper : form.papers) add_words(paper.name.get(), SearchField::body, &officers);
        for (const PublicAttachment& file : form.attachments) add_words(file.title.get(), SearchField::body, &officers);
        for (const PublicAward& award : form.awards) add_words(award.purpose.get(), SearchField::body, &officers);

        add(form.office.name, SearchField::facts);
        add(form.office.area, SearchField::facts);
        if (is_welsh_) add(form.office.name_cy, SearchField::facts);
        if (is_welsh_) add(form.office.area_cy, SearchField::facts);
        add(form.decision_maker, SearchField::facts);
        for (const PublicText& topic : form.topics) add(topic, SearchField::facts);
        for (const std::size_t funder : record.funders) add_organisation(funder, SearchField::facts);
        for (const std::size_t named : record.mentions) add_organisation(named, SearchField::facts);
        if (form.date) add(wording_.date(*form.date), SearchField::facts);
        if (form.status) add(wording_.outcome(*form.status), SearchField::facts);
        if (form.status) add_words(name_of(*form.status), SearchField::facts, nullptr);

        add(form.title, SearchField::name);
        add(form.title_cy, SearchField::name);
        for (const ProviderShare& share : record.providers) add_organisation(share.organisation, SearchField::name);
        for (const Pence sum : form.amounts) add_words(format_pounds(sum), SearchField::name, nullptr);
        if (form.value) add_words(format_pounds(*form.value), SearchField::name, nullptr);
        for (const ProviderShare& share : record.providers)
            if (share.amount) add_words(format_pounds(*share.amount), SearchField::name, nullptr);

        add(form.number, SearchField::number);
    }

    void add_organisation(std::size_t at, SearchField field) {
        const Organisation& organisation = reg_.organisations[at];
        add(organisation.name, field);
        if (is_welsh_) add(organisation.name_cy, field);
        for (const PublicText& alias : organisation.aliases) add(alias, field);
        add(organisation.company_number, field);
        add(organisation.charity_number, field);
    }

    void add_text(const Section& section, const Names& officers) {
        add_words(section.heading, SearchField::body, &officers);
        for (const Block& block : section.blocks) add_words(visible_text(block), SearchField::body, &officers);
    }

    void add(const PublicText& text, SearchField field) { add_words(text.get(), field, nullptr); }

    void add_words(std::string_view text, SearchField field, const Names* officers) {
        for (SearchWords reading(text); reading.next();) {
            const std::string_view word = reading.word();
            if (word.size() > longest_word || (!reading.is_number() && word.size() < 2)) continue;
            if (field == SearchField::body && reading.is_number() && word.size() < shortest_number_in_text) continue;
            if (officers && reading.may_be_name() && officers->contains(word)) continue;
            add_word(word, field);
        }
    }

    void add_word(std::string_view word, SearchField field) {
        auto found = numbers_.find(word);
        if (found == numbers_.end()) {
            const std::string& kept = words_.emplace_back(word);
            found = numbers_.emplace(kept, standing_.size()).first;
            standing_.emplace_back();
        }
        std::vector<Standing>& rows = standing_[found->second];
        if (rows.empty() || rows.back().row != row_) {
            rows.push_back({row_, field});
        } else if (rows.back().field < field) {
            rows.back().field = field;
        }
    }

    SearchTerm term_of(std::size_t at) const {
        const std::vector<Standing>& rows = standing_[at];
        SearchTerm term{words_[at], is_common(rows.size(), reg_.records.size()), {}};
        for (const Standing& standing : rows)
            if (!term.is_common || standing.field != SearchField::body)
                term.rows[static_cast<std::size_t>(standing.field)].push_back(standing.row);
        return term;
    }

    const Register& reg_;
    const Wording& wording_;
    const bool is_welsh_; // of the pages: Welsh names stand on them
    std::uint32_t row_ = 0;
    std::deque<std::string> words_;                             // stay where they are: the table below looks at them
    std::unordered_map<std::string_view, std::size_t> numbers_; // decides no order: take() sorts
    std::vector<std::vector<Standing>> standing_;
};

} // namespace

std::size_t SearchTerm::row_count() const {
    std::size_t count = 0;
    for (const auto& of_field : rows) count += of_field.size();
    return count;
}

std::vector<SearchTerm> search_terms_of(const Register& reg, const Wording& wording) {
    return Gathering(reg, wording).take();
}

} // namespace part_one
