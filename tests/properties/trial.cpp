#include "properties/trial.h"

#include "properties/planted_words.h"

#include "commands/report.h"

#include <algorithm>
#include <cstdlib>

using namespace std::chrono_literals;

namespace properties {

namespace {

unsigned number_in(const char* variable, unsigned otherwise) {
    const char* value = std::getenv(variable);
    return value && *value ? static_cast<unsigned>(std::strtoul(value, nullptr, 10)) : otherwise;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr unsigned slower = 20;
#else
constexpr unsigned slower = 1;
#endif

bool fails(const GeneratedForm& form, const Property& property) { return !property({form}).empty(); }

/// Failures that differ only in the form around them are one kind.
std::string kind_of(const Failure& failure) {
    const std::string words = failure.form.description();
    return words.substr(0, words.rfind(" | ")) + " => " + failure.reason;
}

} // namespace

part_one::Date as_of() { return std::chrono::sys_days{2026y / std::chrono::November / 22}; }

part_one::SiteInput register_of(const std::vector<GeneratedForm>& forms) {
    std::vector<part_one::InputFile> files = office_files();
    for (const GeneratedForm& form : forms) files.push_back({form.path(), form.text()});
    return test_site::site_of(files);
}

std::vector<std::pair<std::string, std::string>> everything_said(const part_one::BuiltSite& built) {
    std::vector<std::pair<std::string, std::string>> said{
        {"report", part_one::report_json(built)},
        {"summary", part_one::summary_line(built)},
        {"findings", part_one::findings_text(built, part_one::Remarks::everything)}};
    for (const std::string& refused : built.refused_files) said.emplace_back("refused files", refused);
    if (!built.site) return said;
    for (const part_one::RenderedFile& file : built.site->files())
        said.emplace_back(file.path, file.path + "\n" + file.bytes);
    return said;
}

std::map<std::string, std::string> canaries_out(const part_one::BuiltSite& built) {
    std::map<std::string, std::string> out;
    for (const auto& [channel, bytes] : everything_said(built))
        for (const std::string& word : canaries_in(bytes)) out.emplace(word, channel);
    return out;
}

GeneratedForm shrunk(const GeneratedForm& form, const Property& property) {
    GeneratedForm small = form;
    const auto keep_if_it_fails = [&](const GeneratedForm& smaller) {
        if (fails(smaller, property)) small = smaller;
    };
    if (!fails(small, property)) return small; // only beside others
    for (const Shape& shape : shapes()) {
        if (shape.has_own_profile) continue;
        GeneratedForm simpler = small;
        simpler.shape = &shape;
        if (&shape == small.shape || !fails(simpler, property)) continue;
        small = simpler;
        break;
    }
    for (std::size_t at = small.passages.size(); at-- > 0;) {
        GeneratedForm smaller = small;
        smaller.passages.erase(smaller.passages.begin() + static_cast<std::ptrdiff_t>(at));
        keep_if_it_fails(smaller);
    }
    for (std::size_t paragraph = 0; paragraph < 40; ++paragraph) {
        GeneratedForm smaller = small;
        smaller.left_out.insert(paragraph);
        if (smaller.text() == small.text()) continue;
        keep_if_it_fails(smaller);
    }
    return small;
}

std::string report_on(const Survey& survey, GeneratedForm (*generate)(unsigned, Dice&), const Property& property) {
    std::map<std::string, std::pair<std::size_t, Failure>> kinds;
    std::size_t count = 0;
    Dice dice(survey.seed);
    for (unsigned first = 0; first < survey.forms; first += survey.forms_per_register) {
        std::vector<GeneratedForm> forms;
        for (unsigned at = first; at < std::min(survey.forms, first + survey.forms_per_register); ++at)
            forms.push_back(generate(at + 1, dice));
        for (Failure& failure : property(forms)) {
            ++count;
            const std::string kind = kind_of(failure);
            ++kinds.try_emplace(kind, 0, std::move(failure)).first->second.first;
        }
    }
    if (count == 0) return {};
    std::string report = std::to_string(count) + " of " + std::to_string(survey.forms) + " forms of seed " +
                         std::to_string(survey.seed) + " fail, of " + std::to_string(kinds.size()) + " kinds\n";
    for (const auto& [kind, found] : kinds) report += std::to_string(found.first) + " x " + kind + "\n";
    std::size_t shown = 0;
    for (const auto& [kind, found] : kinds) {
        if (++shown > 5) break;
        const GeneratedForm small = shrunk(found.second.form, property);
        report += "\n=== " + kind + ", form " + std::to_string(found.second.form.number) + ", shrunk:\n" + small.text();
    }
    return report;
}

Survey survey_of(unsigned ordinarily) {
    Survey survey;
    survey.seed = number_in("PARTONE_PROPERTY_SEED", 4);
    survey.forms = ordinarily * number_in("PARTONE_PROPERTY_TIMES", 1) / slower;
    return survey;
}

} // namespace properties
