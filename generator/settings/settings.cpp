#include "settings/settings.h"

#include "adapters/json.h"
#include "adapters/toml.h"
#include "basics/failure.h"
#include "basics/text.h"
#include "publication/bank_holidays.h"
#include "settings/accessibility.h"
#include "settings/mailbox.h"
#include "settings/organisation_findings.h"
#include "settings/own_values.h"
#include "settings/pages.h"

#include <algorithm>

namespace part_one {

namespace {

const InputFile* find(const std::vector<InputFile>& files, std::string_view path) {
    for (const InputFile& file : files)
        if (file.path == path && file.kind == InputFile::Kind::file) return &file;
    return nullptr;
}

bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }

template <class Parse>
Value parsed(const InputFile& file, Parse parse) {
    try {
        return parse(file.bytes);
    } catch (const MalformedText& problem) {
        throw Failure(file.path + ", line " + std::to_string(problem.line) +
                      ": this settings file cannot be read: " + problem.what());
    }
}

void refuse_unknown_keys(const InputFile& file, const Value& settings, std::initializer_list<std::string_view> known) {
    for (const auto& [key, value] : settings.entries) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        std::string list;
        for (std::string_view name : known) list += (list.empty() ? "" : ", ") + std::string(name);
        throw Failure(file.path + ": the setting \"" + key + "\" is not known here; the settings are " + list);
    }
}

/// The text of `key`, a mailbox; empty where there is none.
std::string mailbox_of(const InputFile& file, const Value& settings, std::string_view key) {
    const std::string address = settings.text_of(key);
    if (!address.empty() && !is_mailbox(address))
        throw Failure(file.path + ": " + std::string(key) + std::string(mailbox_rule));
    return address;
}

/// `language = "cy"`, or `languages = ["en", "cy"]`: the first at the plain addresses, the others below their own.
void read_languages(const InputFile& file, const Value& settings, SiteSettings& site) {
    std::vector<std::string> codes{settings.text_of("language", "en")};
    if (const Value* list = settings.find("languages")) {
        if (settings.find("language"))
            throw Failure(file.path + ": language and languages both stand here; keep the one that is meant");
        codes.clear();
        for (const Value& code : list->items) codes.push_back(code.text);
        if (list->kind == Value::Kind::text) codes = {list->text};
    }
    const auto is_code = [](const std::string& code) {
        return (code.size() == 2 || code.size() == 3) && std::all_of(code.begin(), code.end(), is_ascii_lower);
    };
    std::vector<std::string> sorted = codes;
    std::sort(sorted.begin(), sorted.end());
    if (codes.empty() || !std::all_of(codes.begin(), codes.end(), is_code) ||
        std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        throw Failure(file.path +
                      ": languages are codes in small letters, each once, as in languages = [\"en\", \"cy\"]; "
                      "the pages of the first stand at the plain addresses, the others below /cy/");
    site.language = Release::of_settings(codes.front());
    for (std::size_t at = 1; at < codes.size(); ++at) site.further_languages.push_back(Release::of_settings(codes[at]));
}

/// A public body has to say how accessible its website is; a site that nobody put anywhere yet has not.
void read_statement(const std::vector<InputFile>& files, Settings& settings) {
    const std::string path(accessibility_path);
    if (const InputFile* file = find(files, path)) {
        AccessibilityReading reading = read_accessibility(parsed(*file, parse_toml));
        for (Finding& finding : reading.findings) settings.findings.push_back({path, std::move(finding)});
        settings.site.accessibility = std::move(reading.statement);
        return;
    }
    const auto is_own = [](const SitePage& page) { return page.slug == Slug::of("accessibility-statement"); };
    if (settings.site.base_address.get().empty() || std::any_of(settings.pages.begin(), settings.pages.end(), is_own))
        return;
    settings.findings.push_back({path,
                                 {Severity::warning, "settings/no-accessibility-statement", 0,
                                  "the site has no accessibility statement, which the law asks of public bodies; write "
                                  "this file after the website was tested, as README.md describes"}});
}

/// A colour too light for text gives way to a darker one of the same hue.
std::optional<Finding> settle_colour(SiteSettings& site) {
    if (!site.colour || is_legible(*site.colour)) return std::nullopt;
    const Colour darker = darkened_until_legible(*site.colour);
    Finding finding{Severity::warning, "settings/colour-too-light", 0,
                    "the colour " + format_colour(*site.colour) +
                        " is too light to be read on white and to carry white words (WCAG 2.2, 1.4.3 asks for 4.5 to "
                        "1), so " +
                        format_colour(darker) + " stands in its place; write a colour as dark as that"};
    site.colour = darker;
    return finding;
}

/// "northmoor" → "Northmoor", for an office that has no office.toml.
std::string name_of_folder(std::string folder) {
    bool first = true;
    for (char& c : folder) {
        if (c == '-' || c == '_') c = ' ';
        if (first && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
        first = c == ' ';
    }
    return folder;
}

Privacy read_privacy(const InputFile& file, const Value& settings) {
    Privacy privacy;
    if (const Value* names = settings.find("officer_names")) {
        if (names->text != "roles" && names->text != "as-written")
            throw Failure(file.path +
                          ": officer_names is \"as-written\" (names stand as the form has them) or \"roles\" "
                          "(job roles stand in their place, for all below chief officer)");
        if (names->text == "roles") privacy.officer_names = Privacy::OfficerNames::roles;
    }
    if (const Value* mask = settings.find("mask_personal_data")) {
        if (mask->kind != Value::Kind::truth)
            throw Failure(file.path + ": mask_personal_data is true or false, without quotes");
        if (mask->text == "true") privacy.personal_data = Privacy::PersonalData::masked;
    }
    privacy.own_addresses.push_back(lower_ascii(settings.text_of("email")));
    return privacy;
}

OfficeSettings read_office(const InputFile& file, const std::string& folder) {
    const Value settings = parsed(file, parse_toml);
    refuse_unknown_keys(file, settings,
                        {"name", "name_cy", "area", "area_cy", "body", "body_cy", "role", "role_cy",
                         "publish_within_working_days", "email", "website", "officer_names", "mask_personal_data"});
    OfficeSettings office;
    office.slug = folder;
    office.name = settings.text_of("name");
    if (office.name.empty())
        throw Failure(file.path + ": the office has no name; write name = \"…\" as readers know it");
    office.area = settings.text_of("area");
    office.body = settings.text_of("body");
    office.role = settings.text_of("role");
    office.email = mailbox_of(file, settings, "email");
    office.website = settings.text_of("website");
    if (!office.website.empty() && !office.website.starts_with("https://") && !office.website.starts_with("http://"))
        throw Failure(file.path + ": website is the address of the office's own site and begins with https://, for "
                                  "example https://www.northmoor.example");
    office.name_cy = settings.text_of("name_cy");
    office.body_cy = settings.text_of("body_cy");
    office.role_cy = settings.text_of("role_cy");
    office.area_cy = settings.text_of("area_cy");
    if (const Value* days = settings.find("publish_within_working_days")) {
        const std::string& number = days->text;
        if (number.empty() || number.size() > 3 || number.find_first_not_of("0123456789") != std::string::npos)
            throw Failure(file.path + ": publish_within_working_days is a whole number of working days, for example 3");
        office.publish_within_working_days = std::stoi(number);
    }
    office.privacy = read_privacy(file, settings);
    return office;
}

/// A row that is not understood could have been one that closes forms: nothing is built until it is mended.
void keep_findings_of(const std::string& path, Findings& findings, Settings& settings) {
    for (Finding& finding : findings) {
        if (finding.severity == Severity::error)
            throw Failure(path + (finding.line > 0 ? ", line " + std::to_string(finding.line) : "") + ": " +
                          finding.message);
        settings.findings.push_back({path, std::move(finding)});
    }
}

void read_offices(const std::vector<InputFile>& files, Settings& settings) {
    const InputFile* common = find(files, "content/forms/common.md");
    const std::string general = common ? common->bytes : std::string();
    if (!common)
        settings.findings.push_back({"content/forms/common.md",
                                     {Severity::warning, "settings/no-labels", 0,
                                      "this file of labels is missing, so hardly anything of a form can be recognised; "
                                      "copy it from the Part One you installed"}});
    auto reading = Profile::parse(general, {});
    keep_findings_of("content/forms/common.md", reading.common_findings, settings);
    settings.common = std::move(reading.profile);
    for (const InputFile& file : files) {
        const auto names = split(file.path, '/');
        if (names.size() < 4 || names[0] != "content" || names[1] != "offices") continue;
        const std::string folder(names[2]);
        if (settings.offices.contains(folder)) continue;
        const std::string place = "content/offices/" + folder + "/";
        if (const InputFile* own = find(files, place + "office.toml")) {
            settings.offices[folder] = read_office(*own, folder);
        } else {
            OfficeSettings office;
            office.slug = folder;
            office.name = name_of_folder(folder);
            settings.offices[folder] = office;
            settings.findings.push_back(
                {place + "office.toml",
                 {Severity::warning, "settings/no-office-toml", 0,
                  "this office has no office.toml, so it is named after its folder; write one with name = \"…\""}});
        }
        if (const InputFile* form = find(files, place + "form.md")) {
            auto own = Profile::parse(general, form->bytes);
            keep_findings_of(form->path, own.own_findings, settings);
            settings.profiles[folder] = std::move(own.profile);
        } else {
            settings.profiles[folder] = settings.common;
        }
    }
}

/// Is it one of the files of settings that a build reads?
bool is_settings_file(const InputFile& file) {
    if (file.kind != InputFile::Kind::file) return false;
    const auto names = split(file.path, '/');
    const bool is_office = names.size() == 4 && names[1] == "offices" && names[3] == "office.toml";
    return is_office || file.path == "content/site.toml" || file.path == "content/providers.toml" ||
           file.path == accessibility_path;
}

} // namespace

const Profile& profile_of(const Settings& settings, const std::string& office) {
    const auto own = settings.profiles.find(office);
    return own == settings.profiles.end() ? settings.common : own->second;
}

Privacy privacy_of(const Settings& settings, const std::string& office) {
    const auto own = settings.offices.find(office);
    return own == settings.offices.end() ? Privacy{} : own->second.privacy;
}

SiteSettings read_site_settings(const std::vector<InputFile>& files) {
    SiteSettings site;
    const auto text = [](const std::string& words) { return Release::of_settings(words); };
    site.title = text("Register of decisions");
    site.language = text("en");
    const InputFile* file = find(files, "content/site.toml");
    if (!file) return site;
    const Value settings = parsed(*file, parse_toml);
    refuse_unknown_keys(*file, settings,
                        {"title", "title_cy", "base_address", "language", "languages", "contact_email", "licence",
                         "publisher", "publisher_cy", "logs_kept_days", "grants_prefix", "theme", "colour",
                         "bank_holidays"});
    std::string base = settings.text_of("base_address");
    while (base.ends_with("/")) base.pop_back();
    if (!base.empty() && !base.starts_with("https://") && !base.starts_with("http://"))
        throw Failure(file->path + ": base_address is the address of the finished site and begins with https://, for "
                                   "example https://decisions.example.gov.uk");
    site.title = text(settings.text_of("title", "Register of decisions"));
    site.base_address = text(base);
    read_languages(*file, settings, site);
    site.contact_email = text(mailbox_of(*file, settings, "contact_email"));
    site.licence = text(settings.text_of("licence"));
    site.publisher = text(settings.text_of("publisher"));
    const std::string prefix = settings.text_of("grants_prefix");
    for (const char c : prefix)
        if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '-' && c != '_')
            throw Failure(file->path + ": grants_prefix is the name under which 360Giving knows the publisher, for "
                                       "example 360G-northmoor: letters, digits and hyphens");
    site.grants_prefix = text(prefix);
    site.title_cy = text(settings.text_of("title_cy"));
    site.publisher_cy = text(settings.text_of("publisher_cy"));
    if (const Value* days = settings.find("logs_kept_days")) {
        const std::string& number = days->text;
        if (number.empty() || number.size() > 4 || number.find_first_not_of("0123456789") != std::string::npos)
            throw Failure(file->path + ": logs_kept_days is a whole number of days, for example 30");
        site.logs_kept_days = std::stoi(number);
    }
    site.theme = settings.text_of("theme", "plain");
    site.bank_holidays = settings.text_of("bank_holidays");
    if (const std::string colour = settings.text_of("colour"); !colour.empty()) {
        site.colour = parse_colour(colour);
        if (!site.colour)
            throw Failure(file->path + ": colour is written as # and six hexadecimal figures, for example #0f4c5c");
    }
    return site;
}

Settings read_settings(const std::vector<InputFile>& files) {
    Settings settings;
    settings.site = read_site_settings(files);
    if (auto finding = settle_colour(settings.site)) settings.findings.push_back({"content/site.toml", *finding});
    read_offices(files, settings);
    for (auto& [folder, office] : settings.offices)
        office.privacy.own_addresses.push_back(lower_ascii(settings.site.contact_email.get()));
    if (const InputFile* file = find(files, "content/providers.toml")) {
        const Value organisations = parsed(*file, parse_toml);
        for (Finding& finding : organisation_findings(organisations))
            settings.findings.push_back({file->path, std::move(finding)});
        settings.organisations = KnownOrganisations(organisations);
    }
    if (const InputFile* file = find(files, bank_holidays_path))
        settings.calendar = Calendar(parsed(*file, parse_json));
    read_pages(files, settings);
    read_statement(files, settings);
    for (const InputFile& file : files)
        if (is_settings_file(file)) settings.words += words_of_values(parsed(file, parse_toml));
    for (const auto& [folder, office] : settings.offices) settings.words += office.name + "\n";
    return settings;
}

} // namespace part_one
