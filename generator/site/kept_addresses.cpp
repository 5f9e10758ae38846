#include "site/kept_addresses.h"

#include "basics/text.h"
#include "site/addresses.h"
#include "site/ledger_findings.h"

#include <algorithm>
#include <map>
#include <set>

namespace part_one {

namespace {

/// Which files and folders the site has: no page may take the place of another, nor stand below a file.
class Taken {
  public:
    explicit Taken(const SitePlan& plan) {
        const SiteFiles& files = plan.files;
        for (const Address* file : {&files.home, &files.not_found, &files.feed, &files.sitemap, &files.robots,
                                    &files.json, &files.csv, &files.redirects, &files.redirects_nginx,
                                    &files.redirects_apache, &files.old_site_nginx, &files.old_site_apache})
            add(*file);
        for (const SitemapEntry& entry : plan.sitemap) add(entry.address);
        for (const PublicText& language : plan.further_languages) languages_.push_back(language.get() + "/");
        for (const Address& part : plan.sitemap_parts) add(part);
        for (const TombstonePage& page : plan.tombstones) add(page.address);
        for (const RecordPage& page : plan.records)
            for (const AttachmentFile& file : page.attachments) add(file.address);
    }

    bool is_free(const Address& address) const {
        const std::string& file = address.file();
        if (files_.contains(file) || folders_.contains(file)) return false;
        for (const std::string& language : languages_)
            if (file.starts_with(language)) return false; // the same pages stand there in that language
        for (std::size_t slash = file.find('/'); slash != std::string::npos; slash = file.find('/', slash + 1))
            if (files_.contains(file.substr(0, slash))) return false;
        return true;
    }
    void add(const Address& address) {
        const std::string& file = address.file();
        files_.insert(file);
        for (std::size_t slash = file.find('/'); slash != std::string::npos; slash = file.find('/', slash + 1))
            folders_.insert(file.substr(0, slash));
    }

  private:
    std::set<std::string> files_;
    std::set<std::string> folders_;
    std::vector<std::string> languages_; // "cy/"
};

/// Where a source's record or tombstone stands.
struct Target {
    std::string source;
    Kind kind = Kind::decision;
    Slug office;
    Address address;
    const std::vector<PublicText>* aliases = nullptr;
    const std::vector<PublicText>* old_addresses = nullptr;
    const std::vector<PublicText>* replaces = nullptr;
};

std::vector<Target> targets_of(const Register& reg, const SitePlan& plan) {
    std::vector<Target> targets;
    for (std::size_t at = 0; at < plan.records.size(); ++at) {
        const PublicForm& form = reg.records[at].form;
        targets.push_back({form.source, form.kind, form.office.slug, plan.records[at].address, &form.aliases,
                           &form.old_addresses, &form.replaces});
    }
    for (const TombstonePage& page : plan.tombstones) {
        const PublicTombstone& stone = reg.tombstones[page.tombstone].form;
        targets.push_back(
            {stone.source, stone.kind, stone.office.slug, page.address, &stone.aliases, &stone.old_addresses, nullptr});
    }
    std::sort(targets.begin(), targets.end(),
              [](const Target& one, const Target& other) { return one.source < other.source; });
    return targets;
}

/// Whatever stands in it ends up in a server's configuration: letters, digits and what harms none of them.
bool is_address_of_a_website(std::string_view text) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (!text.starts_with(scheme) || text.size() > 1000) continue;
        const std::string_view rest = text.substr(scheme.size());
        const std::size_t path = rest.find('/');
        if (path == 0 || path == std::string_view::npos) return false;
        return std::all_of(rest.begin(), rest.end(), [](char c) {
            return is_ascii_letter(c) || is_ascii_digit(c) ||
                   std::string_view("-._~/?&=%+:,").find(c) != std::string_view::npos;
        });
    }
    return false;
}

/// The language that once stood at this address: what only ever led on from there, "/faq/", is none.
std::optional<std::string> language_of(const std::string& address, const AddressHistory& history) {
    return history.published ? Addresses::language_at(address) : std::nullopt;
}

class Keeper {
  public:
    Keeper(const Register& reg, const UrlLedger& ledger, std::vector<Standing>& standing, SitePlan& plan)
        : ledger_(ledger), standing_(standing), plan_(plan), taken_(plan), targets_(targets_of(reg, plan)) {}

    std::vector<std::pair<std::string, Finding>> run() {
        for (const Target& target : targets_) lead_aliases(target);
        for (const Target& target : targets_) lead_replaced(target);
        lead_from_ledger();
        for (const auto& [address, history] : ledger_.addresses()) stand_in(address, history);
        lead_from_languages();
        for (const Target& target : targets_) lead_from_old_site(target);
        std::sort(standing_.begin(), standing_.end(),
                  [](const Standing& one, const Standing& other) { return one.address < other.address; });
        return std::move(findings_);
    }

  private:
    /// False where something else stands there.
    bool lead(const Address& from, const Target& target) {
        if (!taken_.is_free(from)) return false;
        taken_.add(from);
        plan_.moved.push_back({from, target.address, target.source});
        standing_.push_back({LedgerEvent::moved, target.kind, from.text(), {}, {}, "to " + target.address.text()});
        return true;
    }

    void lead_aliases(const Target& target) {
        for (const PublicText& alias : *target.aliases) {
            const auto from = Addresses::old_page(alias.get());
            if (!from) {
                findings_.push_back({target.source, unusable_alias()});
            } else if (from->text() != target.address.text() && !lead(*from, target)) {
                findings_.push_back({target.source, alias_in_use()});
            }
        }
    }

    void lead_from_old_site(const Target& target) {
        for (const PublicText& from : *target.old_addresses) {
            if (!is_address_of_a_website(from.get())) {
                findings_.push_back({target.source, unusable_old_address()});
                continue;
            }
            // Servers differ in whether letter case counts, and none leads one address to two places.
            const std::string asked = lower_ascii(from.get().substr(from.get().find("://")));
            const auto [claimed, is_new] = old_addresses_.try_emplace(asked, target.address.text());
            if (is_new || claimed->second == target.address.text()) {
                plan_.old_addresses.push_back({from, target.address});
            } else {
                findings_.push_back({target.source, old_address_in_use()});
            }
        }
    }

    /// A number that has no record any more but had one: its address leads to the record that took over.
    void lead_replaced(const Target& target) {
        if (!target.replaces) return;
        for (const PublicText& named : *target.replaces) {
            const Slug slug = Slug::of(named.get());
            if (slug.is_empty()) continue;
            const Address from = Addresses::record(target.kind, target.office, slug);
            if (ledger_.find(from.text())) lead(from, target);
        }
    }

    /// The same file, or the very same text, at another address than the ledger knows.
    void lead_from_ledger() {
        std::map<std::string, const Target*> by_source;
        for (const Target& target : targets_) by_source[target.source] = &target;
        std::map<std::string, const Target*> by_text;
        for (const Standing& now : standing_)
            if (const auto found = by_source.find(now.source); found != by_source.end() && !now.text.empty())
                by_text[now.text] = by_text.contains(now.text) ? nullptr : found->second;
        for (const auto& [address, history] : ledger_.addresses()) {
            const auto from = Addresses::old_page(address);
            if (!from || !taken_.is_free(*from) || history.source.empty()) continue;
            if (const auto found = by_text.find(history.text); found != by_text.end() && found->second) {
                lead(*from, *found->second);
            } else if (const auto same = by_source.find(history.source); same != by_source.end()) {
                lead(*from, *same->second);
                findings_.push_back({history.source, has_moved(address, same->second->address.text())});
            }
        }
    }

    /// The site stood in this language once and does not today: what was kept there leads to the first language.
    void lead_from_languages() {
        for (const auto& [address, history] : ledger_.addresses()) {
            const auto code = language_of(address, history);
            const auto is_it = [&code](const PublicText& language) { return language.get() == *code; };
            if (!code || std::any_of(plan_.further_languages.begin(), plan_.further_languages.end(), is_it)) continue;
            std::vector<MovedPage> pages{{plan_.files.home, plan_.files.home, {}}};
            for (const Target& target : targets_) pages.push_back({target.address, target.address, target.source});
            pages.insert(pages.end(), plan_.moved.begin(), plan_.moved.end());
            for (const UnavailablePage& page : plan_.unavailable) pages.push_back({page.address, page.address, {}});
            for (MovedPage& page : pages) {
                page.address = Addresses::in_language(*code, page.address);
                if (!taken_.is_free(page.address)) continue;
                taken_.add(page.address);
                plan_.moved.push_back(std::move(page));
            }
            standing_.push_back({LedgerEvent::moved, Kind::decision, address, {}, {}, "to " + plan_.files.home.text()});
        }
    }

    void stand_in(const std::string& address, const AddressHistory& history) {
        const auto from = Addresses::old_page(address);
        if (!from || language_of(address, history) || !taken_.is_free(*from)) return;
        taken_.add(*from);
        plan_.unavailable.push_back({*from, history.kind});
        standing_.push_back({LedgerEvent::unavailable, history.kind, address, {}, {}, {}});
    }

    const UrlLedger& ledger_;
    std::vector<Standing>& standing_;
    SitePlan& plan_;
    Taken taken_;
    std::vector<Target> targets_;
    std::map<std::string, std::string> old_addresses_; // and where they lead
    std::vector<std::pair<std::string, Finding>> findings_;
};

} // namespace

std::vector<std::pair<std::string, Finding>> keep_addresses(const Register& reg, const UrlLedger& ledger,
                                                            std::vector<Standing>& standing, SitePlan& plan) {
    return Keeper(reg, ledger, standing, plan).run();
}

} // namespace part_one
