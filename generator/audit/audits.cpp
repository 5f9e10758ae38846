#include "audit/audits.h"

#include "adapters/threads.h"
#include "audit/audits/accessibility.h"
#include "audit/audits/confidential_labels.h"
#include "audit/audits/internal_links.h"
#include "audit/audits/leaks.h"
#include "audit/audits/titles.h"
#include "audit/audits/well_formed.h"
#include "basics/text.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace part_one {
namespace {

// What the site says on its own account, line by line; of `key = "words"` in a file of strings the words.
std::set<std::string_view> own_lines_of(std::string_view own_words) {
    std::set<std::string_view> lines;
    for (std::string_view line : split_lines(own_words)) {
        lines.insert(trimmed(line));
        const std::size_t open = line.find("= \""), close = line.rfind('"');
        if (open != std::string_view::npos && close > open + 3) lines.insert(line.substr(open + 3, close - open - 3));
    }
    return lines;
}

// Single pages, read once for all audits that ask about their structure.
std::vector<Objection> audit_pages(const std::vector<RenderedFile>& files, const AuditBasis& basis, unsigned jobs) {
    const InternalLinks links(files, basis.base_address);
    const std::set<std::string_view> own_lines = own_lines_of(basis.own_words);

    std::vector<Objections> objections;
    objections.reserve(files.size());
    for (const RenderedFile& file : files) objections.emplace_back(file);
    std::vector<PageAnchors> anchors(files.size());
    std::vector<std::string> titles(files.size());
    std::vector<LabelHits> labels(files.size());
    for_each_index(files.size(), jobs, [&](std::size_t i) {
        const RenderedFile& file = files[i];
        if (!is_page(file) && !is_xml(file)) return audit_well_formed(file, nullptr, objections[i]);
        const PageTree page(file.bytes);
        audit_well_formed(file, &page, objections[i]);
        if (page.fault()) return;
        anchors[i] = links.audit_page(file, page, objections[i]);
        if (!is_page(file)) return;
        titles[i] = audit_title(page, file.path, objections[i]);
        audit_accessibility(page, objections[i]);
        if (!file.sources.empty()) labels[i] = find_confidential_labels(page, own_lines);
    });
    for (std::size_t i = 0; i < files.size(); ++i) InternalLinks::audit_anchors(anchors, i, objections[i]);
    audit_repeated_titles(titles, objections);

    std::vector<Objection> all = label_objections(files, labels, basis);
    for (Objections& of_file : objections)
        for (Objection& objection : of_file.take()) all.push_back(std::move(objection));
    return all;
}

} // namespace

const std::vector<Auditor::Entry>& Auditor::list() {
    static const std::vector<Entry> audits = {
        {"leaks", "anything withheld, in any byte of any file, however it is written or packed"},
        {"confidential-labels", "a heading or line that begins confidential matter"},
        {"well-formed", "pages, feeds, JSON and CSV that every reader can read"},
        {"internal-links", "links inside the site that lead nowhere, and links into somebody's computer"},
        {"titles", "one title and one first heading on every page, no level left out"},
        {"accessibility", "language, landmarks, labels, captions, names of links and images"},
    };
    return audits;
}

Auditor::Verdict Auditor::audit(RenderedSite site, const Confidential& withheld, const AuditBasis& basis,
                                unsigned jobs) {
    Verdict verdict;
    verdict.objections = LeakCheck(withheld, basis, jobs).objections(site.files, jobs);
    for (Objection& objection : audit_pages(site.files, basis, jobs))
        verdict.objections.push_back(std::move(objection));
    std::stable_sort(verdict.objections.begin(), verdict.objections.end(), [](const Objection& a, const Objection& b) {
        return a.file != b.file ? a.file < b.file : a.finding.rule < b.finding.rule;
    });
    // Only a published form can be at fault: a slip on a page of the site itself is told, and holds nothing back.
    std::set<std::string_view> published;
    for (const PublicRemainder& remainder : basis.remainders) published.insert(remainder.source);
    for (Objection& objection : verdict.objections)
        if (!objection.is_leak)
            std::erase_if(objection.sources, [&](const std::string& source) { return !published.contains(source); });
    const bool forbids =
        std::any_of(verdict.objections.begin(), verdict.objections.end(),
                    [](const Objection& objection) { return objection.is_leak || !objection.sources.empty(); });
    if (!forbids) verdict.site = AuditedSite(std::move(site));
    return verdict;
}

} // namespace part_one
