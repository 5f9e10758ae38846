#include "opened_site.h"

#include "adapters/threads.h"
#include "basics/failure.h"
#include "disclosure/disclose.h"
#include "form/filled_form.h"

namespace part_one {

namespace {

Theme theme_of(const SiteInput& input, Settings& settings) {
    const auto files = whole_theme(settings.site.theme, input.theme);
    if (!files)
        throw Failure("content/site.toml asks for the theme \"" + settings.site.theme +
                      "\", and there is no folder of that name in themes/; correct theme, or put the theme there");
    for (const ThemeFile& file : *files) settings.words += file.bytes + "\n";
    return load_theme(settings.site.theme, *files);
}

/// Where the files are in memory already.
FileReader reader_of(const std::vector<InputFile>& files) {
    return [&files](const std::string& path) -> std::optional<std::string> {
        for (const InputFile& file : files)
            if (file.path == path && file.kind == InputFile::Kind::file) return file.bytes;
        return std::nullopt;
    };
}

UrlLedger ledger_of(const std::vector<InputFile>& files) {
    for (const InputFile& file : files) {
        if (file.path != ledger_path) continue;
        if (file.kind == InputFile::Kind::too_large)
            throw Failure(
                std::string(ledger_path) +
                " is larger than any ledger can be, so it is not read; put the ledger itself back from a copy");
        if (file.kind != InputFile::Kind::file)
            throw Failure(std::string(ledger_path) +
                          " is not a plain file that can be read; put the ledger itself there");
        return UrlLedger::read(file.bytes);
    }
    return {};
}

} // namespace

OpenedSite open_site(const SiteInput& input, unsigned jobs, const std::function<void(std::string_view)>& say) {
    say("reading settings");
    Settings settings = read_settings(input.files);
    Theme theme = theme_of(input, settings);
    OpenedSite site{std::move(settings),
                    std::move(theme),
                    ledger_of(input.files),
                    FilesBeside(input.files),
                    input.read ? input.read : reader_of(input.files),
                    {}};

    // Every source becomes a document, a filled form, a public remainder and what is withheld of it. One source at a
    // time, on every core; beyond this point there is no Markdown, and no Part 2 outside `Confidential`.
    say("reading forms");
    const std::vector<const InputFile*> sources = source_files(input.files);
    site.disclosed.resize(sources.size());
    for_each_index(sources.size(), jobs, [&](std::size_t at) {
        Document document = read_document(*sources[at], site.beside);
        const std::string office = document.office;
        const Profile& profile = profile_of(site.settings, office);
        FilledForm form = recognise(std::move(document), profile);
        site.disclosed[at] =
            disclose(std::move(form), profile, site.settings.organisations, privacy_of(site.settings, office));
    });
    return site;
}

} // namespace part_one
