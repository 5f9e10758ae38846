#include "answers/migration.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "settings/one_source.h"
#include "source/front_matter.h"

#include <algorithm>
#include <map>

namespace part_one {

namespace {

/// "Decisions/012-2019.DOCX" and "012-2019.md" are one file: the form was turned into text.
std::string stem_of(std::string_view path) {
    std::string name = lower_ascii(path.substr(path.rfind('/') + 1));
    for (const std::string_view ending : {".md", ".docx", ".doc", ".pdf", ".odt", ".rtf", ".html", ".htm", ".aspx"})
        if (name.ends_with(ending)) return name.substr(0, name.size() - ending.size());
    return name;
}

/// The forms of the site, found by the names that a list gives them.
class FormsByName {
  public:
    explicit FormsByName(const SiteInput& input) {
        for (const InputFile& file : input.files)
            if (is_source_path(file.path) && file.kind == InputFile::Kind::file)
                files_.emplace(stem_of(file.path), &file);
    }

    /// The one of that very path, else all whose path ends so.
    std::vector<const InputFile*> meant_by(const std::string& written) const {
        std::string path = replaced(written, "\\", "/");
        while (path.starts_with("./")) path.erase(0, 2);
        const auto [from, to] = files_.equal_range(stem_of(path));
        const std::string folders = path.substr(0, path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
        std::vector<const InputFile*> found;
        for (auto at = from; at != to; ++at) {
            const std::string& known = at->second->path;
            if (known == path) return {at->second};
            const std::string stands_in = "/" + known.substr(0, known.rfind('/') + 1);
            if (stands_in.ends_with("/" + folders) || folders.empty()) found.push_back(at->second);
        }
        return found;
    }

  private:
    std::multimap<std::string, const InputFile*> files_; // in the order of the input for one name
};

bool same_number(std::string_view one, std::string_view other) {
    return replaced(fold(one), " ", "") == replaced(fold(other), " ", "");
}

bool same_title(std::string_view one, std::string_view other) {
    const auto plain = [](std::string_view title) {
        std::string words = squeezed(fold(title));
        while (words.ends_with('.')) words.pop_back();
        return words;
    };
    return plain(one) == plain(other);
}

/// What a row and its form say of each other.
class Comparison {
  public:
    Comparison(const OldRow& row, const OldList& list, const PartOneForm& form, const FrontMatter& above, Date as_of,
               MigratedRow& out)
        : row_(row), list_(list), form_(form), above_(above), as_of_(as_of), out_(out) {}

    void of_number() {
        compare("number", row_.number, form_.facts.number, same_number(row_.number, form_.facts.number));
    }
    void of_title() { compare("title", row_.title, form_.facts.title, same_title(row_.title, form_.facts.title)); }
    void of_date() {
        const auto& date = form_.facts.date;
        compare("date", row_.date ? format_iso_date(*row_.date) : "", date ? format_iso_date(*date) : "",
                row_.date == date);
    }

    /// Registers seldom say when a decision went out: where the list has no such column, its day is taken for it.
    void of_published() {
        const std::optional<Date> day = list_.has_published ? row_.published : row_.date;
        const std::optional<Date> known = above_.published ? above_.published : form_.facts.published;
        if (!day) {
            if (!known) unsolved("nobody says when it first went out; write the day into the column \"published\"");
            return;
        }
        if (known) {
            if (list_.has_published && *known != *day)
                unsolved("the form, or a line above it, says another day of publication than the list; the form "
                         "stands, correct the one that is wrong");
            return;
        }
        if (as_of_ < *day) return unsolved("the day of publication has not come yet; correct it in the list");
        if (form_.facts.date && *day < *form_.facts.date)
            return unsolved("the day of publication is before the day of the decision; correct the one that is wrong");
        add("published", format_iso_date(*day));
    }

    void of_old_addresses() {
        if (row_.addresses.empty())
            return unsolved("there is no old address, so nothing will lead here from the old site");
        if (above_.old_addresses.empty()) return add("old_addresses", yaml_list(row_.addresses));
        for (const std::string& address : row_.addresses)
            if (std::find(above_.old_addresses.begin(), above_.old_addresses.end(), address) ==
                above_.old_addresses.end())
                return unsolved("old_addresses stands above the form already, without the address of the list; add it "
                                "there");
    }

  private:
    void compare(const char* what, const std::string& listed, const std::string& said, bool is_same) {
        if (said.empty() && listed.empty())
            return unsolved(std::string("neither the list nor the form says its ") + what);
        if (said.empty()) return add(what, std::string_view(what) == "date" ? listed : yaml_text(listed));
        if (listed.empty() || is_same) return;
        unsolved(std::string("the form says another ") + what +
                 " than the list; the form stands: correct the list, or " + "write the right " + what +
                 " above the form");
    }
    void add(const char* key, std::string value) { out_.added.push_back({key, std::move(value)}); }
    void unsolved(std::string words) { out_.unsolved.push_back(std::move(words)); }

    const OldRow& row_;
    const OldList& list_;
    const PartOneForm& form_;
    const FrontMatter& above_;
    const Date as_of_;
    MigratedRow& out_;
};

const InputFile* file_of(const FormsByName& forms, const OldRow& row, MigratedRow& out) {
    if (row.file.empty()) {
        out.unsolved.emplace_back("the row names no file; write the name of its form into the column \"file\"");
        return nullptr;
    }
    const std::vector<const InputFile*> meant = forms.meant_by(row.file);
    if (meant.size() == 1) return meant.front();
    if (meant.empty()) {
        out.unsolved.push_back("there is no form \"" + row.file +
                               "\"; save it as Markdown in content/offices/<office>/decisions/, or correct the name");
    } else {
        out.unsolved.push_back("several forms are called \"" + row.file +
                               "\"; write the path from content/ on, as in " + meant.front()->path);
    }
    return nullptr;
}

/// Why a form in that state is not touched; nothing where it may be.
const char* reason_to_leave(State state) {
    switch (state) {
    case State::withheld:
        return "the form is withheld and was left as it is; settle what partone check says, then migrate again";
    case State::error:
        return "the form has an error and was left as it is; mend what partone check says, then migrate again";
    case State::deferred:
        return "the form is deferred and was left as it is; if it was public on the old site, correct its deferral, "
               "then migrate again";
    case State::published:
    case State::withdrawn: return nullptr;
    }
    return nullptr;
}

void prepare(const Settings& settings, const OldList& list, const OldRow& row, const InputFile& file, State state,
             Date as_of, MigratedRow& out) {
    if (const char* why = reason_to_leave(state)) {
        out.unsolved.emplace_back(why);
        return;
    }
    const PartOneForm form = disclosed_of(settings, file);
    const FrontMatter above = read_front_matter(file.path, file.bytes).values;
    Comparison comparison(row, list, form, above, as_of, out);
    if (state == State::published) {
        comparison.of_number();
        comparison.of_title();
        comparison.of_date();
        comparison.of_published();
    }
    comparison.of_old_addresses();
    if (out.added.empty()) return;
    auto bytes = with_keys_added(file.bytes, out.added,
                                 "moved in by partone migrate, from row " + std::to_string(row.row) + " of the list");
    if (bytes) {
        out.bytes = std::move(*bytes);
        return;
    }
    out.added.clear();
    out.unsolved.emplace_back(
        "the lines above the form are not written one key a line, so none can be added; write them "
        "so, then migrate again");
}

std::map<std::string, State> states_of(const BuiltSite& built) {
    std::map<std::string, State> states;
    for (const SourceReport& report : built.sources) states[report.source] = report.state;
    return states;
}

/// Takes back what would change the state of any source.
void keep_states(const SiteInput& input, const std::map<std::string, State>& before, Date as_of, unsigned jobs,
                 Migration& migration) {
    std::map<std::string_view, const std::string*> bytes;
    for (const MigratedRow& row : migration.rows)
        if (!row.added.empty()) bytes[row.source] = &row.bytes;
    if (bytes.empty()) return;
    SiteInput written = input;
    for (InputFile& file : written.files)
        if (const auto found = bytes.find(file.path); found != bytes.end()) file.bytes = *found->second;
    const auto after = states_of(build_site(written, as_of, jobs, [](std::string_view) {}));
    for (MigratedRow& row : migration.rows) {
        if (row.added.empty()) continue;
        const auto state = after.find(row.source);
        if (state != after.end() && state->second == before.at(row.source)) continue;
        row.added.clear();
        row.unsolved.emplace_back(
            "with what the list says above it the form would no longer be published, so it was left "
            "as it is; look for a second form with the same number");
    }
}

} // namespace

Migration migrate(const SiteInput& input, const OldList& list, Date as_of, unsigned jobs) {
    const Settings settings = read_settings(input.files);
    const auto states = states_of(build_site(input, as_of, jobs, [](std::string_view) {}));
    const FormsByName forms(input);
    Migration migration;
    std::map<std::string, int> rows_by_source;
    std::map<std::string, int> rows_by_address;
    for (const OldRow& row : list.rows) {
        MigratedRow& out = migration.rows.emplace_back();
        out.row = row.row;
        out.unsolved = row.complaints;
        const InputFile* file = file_of(forms, row, out);
        for (const std::string& address : row.addresses)
            if (const auto [at, is_new] = rows_by_address.try_emplace(address, row.row); !is_new)
                out.unsolved.push_back("row " + std::to_string(at->second) +
                                       " has the same old address; an address can lead to one record only");
        if (!file) continue;
        out.source = file->path;
        const auto [first, is_new] = rows_by_source.try_emplace(file->path, row.row);
        if (!is_new) {
            out.unsolved.push_back("row " + std::to_string(first->second) +
                                   " names the same form; keep one row for it, with both old addresses in its cell");
            continue;
        }
        const auto state = states.find(file->path);
        prepare(settings, list, row, *file, state == states.end() ? State::error : state->second, as_of, out);
    }
    keep_states(input, states, as_of, jobs, migration);
    for (const auto& [source, state] : states)
        if (!rows_by_source.contains(source)) migration.unlisted.push_back(source);
    return migration;
}

} // namespace part_one
