#include "render_sample.h"

#include "adapters/disk.h"
#include "support/site_in_memory.h"

#include <filesystem>

namespace part_one {

Date day(int year, unsigned month, unsigned of_month) {
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{of_month}};
}

Theme plain_theme() {
    const std::filesystem::path folder = std::filesystem::path(test_site::source_root()) / "themes/plain";
    std::vector<ThemeFile> files;
    for (const FoundEntry& entry : find_entries(folder))
        files.push_back({entry.path, read_file(folder / entry.path).value_or("")});
    return load_theme("plain", files);
}

Inline words(std::string text) {
    Inline piece;
    piece.text = std::move(text);
    return piece;
}

Inline piece(Inline::Kind kind, std::vector<Inline> children) {
    Inline made;
    made.kind = kind;
    made.children = std::move(children);
    return made;
}

Inline link_to(std::string address, std::string text) {
    Inline made = piece(Inline::Kind::link, {words(std::move(text))});
    made.address = std::move(address);
    return made;
}

Block block(Block::Kind kind, std::vector<Inline> inlines, std::vector<Block> children) {
    Block made;
    made.kind = kind;
    made.inlines = std::move(inlines);
    made.children = std::move(children);
    return made;
}

Block paragraph(std::string text) { return block(Block::Kind::paragraph, {words(std::move(text))}); }

Block row(bool is_header, std::vector<std::string> cells) {
    Block made = block(Block::Kind::table_row, {});
    made.is_header = is_header;
    for (std::string& cell : cells) made.children.push_back(block(Block::Kind::table_cell, {words(std::move(cell))}));
    return made;
}

Body sample_body() {
    Inline reference;
    reference.kind = Inline::Kind::footnote_reference;
    reference.text = "audit";
    Block note = block(Block::Kind::footnote, {}, {paragraph("Checked by the internal auditors in May.")});
    note.text = "audit";
    Block inner = block(Block::Kind::heading, {words("Costs in later years")});
    inner.level = 6;
    inner.anchor = "costs-in-later-years";
    Block steps = block(Block::Kind::ordered_list, {},
                        {block(Block::Kind::item, {}, {paragraph("that the grant be paid in two parts;")}),
                         block(Block::Kind::item, {}, {paragraph("that the outcome be reported each quarter.")})});
    steps.start = 3;
    return {
        {"Summary",
         "summary",
         2,
         {block(Block::Kind::paragraph, {words("The service helps people who were harmed by crime & disorder to speak "
                                               "with those who harmed them, where <both> wish it."),
                                         reference})}},
        {"Recommendation", "recommendation", 2, {paragraph("The Commissioner is asked to agree:"), steps}},
        {"Financial implications",
         "financial-implications",
         4,
         {block(Block::Kind::table, {},
                {row(true, {"Provider", "Purpose", "Sum"}),
                 row(false,
                     {"Restorative Steps", "Delivery of the service in the north and west of the county", "£98,000"}),
                 row(false, {"Harbour Trust", "Training of volunteers", "£25,000"})}),
          inner, paragraph("There are none that are known today.")}},
        {"Legal implications",
         "legal-implications",
         2,
         {block(Block::Kind::paragraph,
                {words("See "),
                 link_to("https://www.legislation.gov.uk/ukpga/2011/13/section/9", "section 9 of the Act"), words(", "),
                 link_to("G:\\Shared\\advice.doc", "the advice"), words(" and "),
                 link_to("java\tscript:alert(1)", "the note"), words(", signed on the 1"),
                 piece(Inline::Kind::superscript, {words("st")}), words(" of March.")})}},
        {"Notes", "notes", 2, {note, block(Block::Kind::quote, {}, {paragraph("A service that listens.")})}},
    };
}

Public<Body> SampleBody::make() {
    return derive<Body>([](const std::string&) { return sample_body(); }, own_word(""));
}

PublicOffice sample_office() {
    PublicOffice office;
    office.slug = Slug::of("northmoor");
    office.name = own_word("Northmoor");
    office.body = own_word("Office of the Police and Crime Commissioner for Northmoor");
    office.role = own_word("Police and Crime Commissioner");
    office.email = own_word("office@northmoor.example");
    return office;
}

Record sample_record(PublicText number, const char* slug, PublicText title, Date date) {
    Record record;
    record.form.source = std::string("content/offices/northmoor/decisions/") + slug + ".md";
    record.form.office = sample_office();
    record.form.number = std::move(number);
    record.form.title = std::move(title);
    record.form.language = own_word("en");
    record.form.date = date;
    record.form.body = SampleBody::make();
    record.slug = Slug::of(slug);
    record.id = std::string("decision/northmoor/") + slug;
    record.year = year_of(date);
    return record;
}

Organisation sample_organisation(PublicText name, const char* slug) {
    Organisation organisation;
    organisation.name = std::move(name);
    organisation.slug = Slug::of(slug);
    return organisation;
}

void index_sample(Register& reg) {
    reg.bands = {{Slug::of("under-50000"), Pence{0}, Pence{5000000}, {}},
                 {Slug::of("50000-and-over"), Pence{5000000}, std::nullopt, {}}};
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        const Record& record = reg.records[at];
        if (record.year) reg.by_year[*record.year].push_back(at);
        if (record.form.date) reg.by_financial_year[financial_year_of(*record.form.date)].push_back(at);
        for (const ProviderShare& share : record.providers) reg.by_provider[share.organisation].push_back(at);
        for (const std::size_t named : record.mentions) reg.mentioned_in[named].push_back(at);
        for (const std::size_t funder : record.funders) reg.by_funder[funder].push_back(at);
        reg.by_office[record.form.office.slug].push_back(at);
        if (record.form.status) reg.by_outcome[*record.form.status].push_back(at);
        for (Band& band : reg.bands)
            if (record.form.value && band.lower <= *record.form.value &&
                (!band.upper || *record.form.value < *band.upper))
                band.records.push_back(at);
    }
}

Register sample_register() {
    Register reg;
    reg.title = own_word("Register of decisions");
    reg.offices = {sample_office()};
    reg.organisations = {sample_organisation(own_word("Harbour Trust"), "harbour-trust"),
                         sample_organisation(own_word("Home Office"), "home-office"),
                         sample_organisation(own_word("Restorative Steps"), "restorative-steps")};

    Record first = sample_record(own_word("014/2026"), "014-2026",
                                 own_word("Restorative justice service for the county"), day(2026, 3, 23));
    first.form.status = Outcome::approved;
    first.form.value = Pence{12300000};
    first.form.amounts = {Pence{12300000}, Pence{20012466}, Pence{20012460}};
    first.form.decision_maker = own_word("A. Person, Police and Crime Commissioner");
    first.form.has_part_two = true;
    first.form.part_two_ground = own_word("paragraph 3 of Schedule 12A");
    first.form.published = day(2026, 3, 25);
    first.form.papers = {{own_word("Options appraisal")}};
    first.form.attachments = {
        {own_word("Equality assessment"), own_word("equality assessment.pdf"), "pdf", "%PDF-1.4 a sample"}};
    first.providers = {{2, Pence{9800000}}, {0, Pence{2500000}}};
    first.funders = {1};

    Record second = sample_record(own_word("013/2026"), "013-2026", own_word("=cmd() & <script>alert(1)</script>"),
                                  day(2026, 2, 2));
    second.form.status = Outcome::rejected;
    second.form.value = Pence{0};
    second.mentions = {0};

    Record third =
        sample_record(own_word("002/2025"), "002-2025", own_word("Youth outreach in three towns"), day(2025, 1, 9));
    third.providers = {{2, std::nullopt}};

    Record report =
        sample_record(PublicText{}, "2025-01-08", own_word("Quarterly performance report"), day(2025, 1, 8));
    report.form.kind = Kind::panel_report;
    report.id = "panel-report/northmoor/2025-01-08";

    reg.records = {first, second, third, report};
    Tombstone stone;
    stone.form.source = "content/offices/northmoor/decisions/009-2025.md";
    stone.form.office = sample_office();
    stone.form.number = own_word("009/2025");
    stone.form.withdrawn_on = day(2025, 6, 1);
    stone.form.reason = own_word("Published in error");
    stone.slug = Slug::of("009-2025");
    reg.tombstones = {stone};
    index_sample(reg);
    return reg;
}

SiteSettings sample_settings() {
    SiteSettings settings;
    settings.title = own_word("Register of decisions");
    settings.base_address = own_word("https://decisions.northmoor.example");
    settings.language = own_word("en");
    settings.contact_email = own_word("office@northmoor.example");
    settings.licence = own_word("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
    settings.publisher = own_word("Police and Crime Commissioner for Northmoor");
    return settings;
}

std::vector<SitePage> sample_pages() {
    return {{Slug::of("about"), own_word("About this register"), SampleBody::make(), "content/pages/about.md"}};
}

SitePlan sample_plan(const Register& reg) {
    return plan_site(reg, sample_settings(), sample_pages(), day(2026, 11, 1));
}

RenderedSite sample_site(unsigned jobs) {
    const Register reg = sample_register();
    return render_site({sample_plan(reg)}, reg, sample_settings(), plain_theme(), jobs);
}

const std::string& bytes_of(const RenderedSite& site, const std::string& path) {
    static const std::string none;
    for (const RenderedFile& file : site.files)
        if (file.path == path) return file.bytes;
    return none;
}

} // namespace part_one
