// Which files are published beside the forms, and what the links of a body lead to (Release::attach, publication/select.h).
//
// A file is published where the public text or the front matter of a published form names it, and nobody names it where
// nobody may read. What is wrong is said against the form that asked, in words that tell nothing of anybody else's.
// Why: design/0006-attachments.md.
#include "adapters/hash.h"
#include "adapters/threads.h"
#include "adapters/unicode.h"
#include "basics/file_address.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/signature.h"
#include "publication/attachment_types.h"
#include "publication/select.h"
#include "source/file_name_marks.h"
#include "source/read_documents.h"

#include <algorithm>
#include <map>

namespace part_one {

namespace {

constexpr std::size_t most_files_of_a_form = 200;

/// A file that a form asks for, in the order of its asking.
struct Wanted {
    std::string path;
    std::string title;
};

/// What one form asks for, once its names are looked up.
class Wishes {
  public:
    Wishes(const std::string& source, const FilesBeside& beside, const std::set<std::string>& published)
        : source_(source), beside_(beside), published_(published) {}

    /// Where a link may lead: a file, or the form of another page.
    std::optional<std::string> target_of(const std::string& address) const {
        const auto name = file_named_by(address);
        if (!name) return std::nullopt;
        return beside_.find(source_, *name);
    }

    void ask_for(const std::string& name, const std::string& title, int line) {
        const auto path = target_of(name);
        if (path && is_source_path(*path)) return;
        if (!path) {
            if (is_form_name(name)) return;
            if (missing_.insert(fold(name)).second)
                findings.push_back({Severity::warning, "attachment/not-found", line,
                                    "a file named here does not lie in the folder of this form, or two of that name "
                                    "differ only in capitals; put it beside the form, or correct its name"});
            return;
        }
        add(*path, title);
    }

    void walk(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            walk(block.inlines, block.first_line);
            walk(block.children);
        }
    }

    bool is_published(const std::string& source) const { return published_.contains(source); }

    std::vector<Wanted> files;
    Findings findings;

  private:
    static bool is_form_name(const std::string& name) {
        const std::string lower = lower_ascii(name);
        return lower.ends_with(".md") || lower.ends_with(".markdown");
    }

    void walk(const std::vector<Inline>& inlines, int line) {
        for (const Inline& piece : inlines) {
            const bool is_link = piece.kind == Inline::Kind::link && file_named_by(piece.address);
            if (is_link) ask_for(piece.address, squeezed(visible_text(piece.children)), line);
            if (piece.kind == Inline::Kind::image) {
                if (const auto path = target_of(piece.address); path && !is_source_path(*path)) {
                    add(*path, squeezed(visible_text(piece.children)));
                } else {
                    ask_for(piece.address, {}, line); // says that it is missing
                }
            }
            walk(piece.children, line);
        }
    }

    void add(const std::string& path, const std::string& title) {
        for (Wanted& known : files)
            if (known.path == path) {
                if (known.title.empty()) known.title = title;
                return;
            }
        if (files.size() < most_files_of_a_form) files.push_back({path, title});
    }

    const std::string& source_;
    const FilesBeside& beside_;
    const std::set<std::string>& published_;
    std::set<std::string> missing_;
};

std::string_view name_of_file(std::string_view path) { return path.substr(path.rfind('/') + 1); }

bool is_office_file(std::string_view name) {
    constexpr WordList endings{
        "docx docm dotx doc dot rtf odt ott xlsx xlsm xlsb xls ods pptx pptm ppsx ppt odp odg pages "
        "numbers key"};
    const std::size_t dot = name.rfind('.');
    return dot != std::string_view::npos && endings.holds(lower_ascii(name.substr(dot + 1)));
}

/// Why a file stays behind before anybody opens it; nothing where it may be read.
std::optional<Finding> objection_to(const Wanted& wanted, const std::set<std::string>& closed) {
    const std::string_view name = name_of_file(wanted.path);
    if (closed.contains(wanted.path))
        return Finding{Severity::warning, "attachment/closed", 0,
                       "a file that this form names is named in a place that is not public, too, and the stricter "
                       "place counts, so it is not published; put what may be public into a file of its own"};
    if (names_part_two(wanted.path))
        return Finding{Severity::warning, "attachment/closed-by-name", 0,
                       "the name or folder of a file that this form names says that it is confidential, so it is not "
                       "published; give it another name if it may be public"};
    if (is_office_file(name))
        return Finding{Severity::warning, "attachment/office", 0,
                       "a file that this form names is one of Word, Excel, PowerPoint or the like, which can carry "
                       "tracked changes, comments, hidden text and programs that nobody sees, so none is published; "
                       "export it as an accessible PDF and name that instead"};
    if (!attachment_type(name))
        return Finding{Severity::warning, "attachment/type", 0,
                       "a file that this form names is of a kind that is not published (archives, web pages, programs, "
                       "drawings and the like); publish it as PDF, PNG, JPEG, GIF, text or CSV"};
    if (attachment_type(name)->is_picture && (speaks_of_signature(name) || speaks_of_signature(wanted.title)))
        return Finding{Severity::note, "attachment/signature", 0,
                       "a picture that this form names is of a signature by its name or words; signatures are never "
                       "published"};
    return std::nullopt;
}

/// "Équality assessment.PDF" as "equality-assessment.pdf": told apart from what the form has already by a number.
std::string name_below_record(std::string_view file, std::set<std::string>& taken) {
    const std::size_t dot = file.rfind('.');
    const std::string ending = lower_ascii(file.substr(dot));
    std::string stem = Slug::of(file.substr(0, dot)).text();
    if (stem.empty()) stem = "file";
    if (stem.size() > 100) stem.resize(100);
    std::string name = stem + ending;
    for (int number = 2; !taken.insert(name).second; ++number) name = stem + "-" + std::to_string(number) + ending;
    return name;
}

/// Gives links and pictures the address they have on the site; those that lead nowhere become their words.
class Settler {
  public:
    Settler(const Wishes& wishes, const std::map<std::string, std::string>& names) : wishes_(wishes), names_(names) {}

    void settle(std::vector<Block>& blocks) {
        for (Block& block : blocks) {
            if (needs_work(block.inlines)) block.inlines = settled(std::move(block.inlines));
            settle(block.children);
        }
    }

    std::set<std::string> linked_sources;

  private:
    static bool needs_work(const std::vector<Inline>& inlines) {
        return std::any_of(inlines.begin(), inlines.end(), [](const Inline& piece) {
            return piece.kind == Inline::Kind::image ||
                   (piece.kind == Inline::Kind::link && file_named_by(piece.address)) || needs_work(piece.children);
        });
    }

    std::optional<std::string> address_of(const Inline& piece) {
        auto path = wishes_.target_of(piece.address);
        if (!path) return std::nullopt;
        if (const auto found = names_.find(*path); found != names_.end()) {
            const bool is_shown = piece.kind == Inline::Kind::link || attachment_type(found->second)->is_picture;
            return is_shown ? std::optional(found->second) : std::nullopt;
        }
        if (piece.kind != Inline::Kind::link || !is_source_path(*path) || !wishes_.is_published(*path))
            return std::nullopt;
        linked_sources.insert(*path);
        return path;
    }

    std::vector<Inline> settled(std::vector<Inline> inlines) {
        std::vector<Inline> out;
        for (Inline& piece : inlines) {
            piece.children = settled(std::move(piece.children));
            const bool is_image = piece.kind == Inline::Kind::image;
            if (!is_image && !(piece.kind == Inline::Kind::link && file_named_by(piece.address))) {
                out.push_back(std::move(piece));
                continue;
            }
            if (auto address = address_of(piece)) {
                piece.address = std::move(*address);
                out.push_back(std::move(piece));
                continue;
            }
            for (Inline& child : piece.children) out.push_back(std::move(child));
        }
        return out;
    }

    const Wishes& wishes_;
    const std::map<std::string, std::string>& names_;
};

/// What the files hold that nobody may read, each as its digest: a copy under another name is the same file.
std::set<std::string> digests_of(const std::set<std::string>& closed, const FileReader& read, unsigned jobs) {
    const std::vector<std::string> order(closed.begin(), closed.end());
    std::vector<std::string> digests(order.size());
    for_each_index(order.size(), jobs, [&](std::size_t at) {
        if (const auto bytes = read(order[at]); bytes && !bytes->empty()) digests[at] = sha256_hex(*bytes);
    });
    return {digests.begin(), digests.end()};
}

/// Every file that anybody may publish, read and cleaned once, whoever asks for it.
std::map<std::string, CleanFile> clean_files(const std::set<std::string>& paths, const std::set<std::string>& closed,
                                             const FileReader& read, unsigned jobs) {
    const std::set<std::string> closed_digests =
        paths.empty() ? std::set<std::string>{} : digests_of(closed, read, jobs);
    const std::vector<std::string> order(paths.begin(), paths.end());
    std::vector<CleanFile> cleaned(order.size());
    for_each_index(order.size(), jobs, [&](std::size_t at) {
        const auto bytes = read(order[at]);
        if (!bytes)
            cleaned[at] = refused("cannot be read, or is larger than 30 MB; put a smaller file beside the form");
        else if (closed_digests.contains(sha256_hex(*bytes)))
            cleaned[at] = refused("is a copy, under another name, of one that is not public; put what may be public "
                                  "into a file of its own");
        else
            cleaned[at] = clean_attachment(name_of_file(order[at]), *bytes);
    });
    std::map<std::string, CleanFile> files;
    for (std::size_t at = 0; at < order.size(); ++at) files.emplace(order[at], std::move(cleaned[at]));
    return files;
}

} // namespace

Selected Release::attach(Selected selected, const FilesBeside& beside, const FileReader& read, unsigned jobs) {
    std::set<std::string> published;
    std::map<std::string, SourceOutcome*> outcomes;
    for (SourceOutcome& outcome : selected.selection.outcomes) {
        outcomes[outcome.source] = &outcome;
        if (outcome.state == State::published) published.insert(outcome.source);
    }
    std::vector<PublicForm>& forms = selected.selection.forms;
    std::vector<Wishes> wishes;
    wishes.reserve(forms.size());
    std::set<std::string> to_read;
    for (std::size_t at = 0; at < forms.size(); ++at) {
        Wishes& wish = wishes.emplace_back(forms[at].source, beside, published);
        for (const FrontMatter::Attachment& named : selected.named[at].in_front_matter)
            wish.ask_for(file_named_by(named.file).value_or(named.file), named.title, 0);
        for (const Section& section : forms[at].body.get()) wish.walk(section.blocks);
        for (const FrontMatter::Attachment& named : selected.named[at].linked) wish.ask_for(named.file, named.title, 0);
        std::erase_if(wish.files, [&](const Wanted& wanted) {
            auto objection = objection_to(wanted, selected.closed_files);
            if (objection) wish.findings.push_back(std::move(*objection));
            return objection.has_value();
        });
        for (const Wanted& wanted : wish.files) to_read.insert(wanted.path);
    }

    std::set<std::string> closed = beside.named_part_two();
    closed.insert(selected.closed_files.begin(), selected.closed_files.end());
    const std::map<std::string, CleanFile> cleaned = clean_files(to_read, closed, read, jobs);
    for (std::size_t at = 0; at < forms.size(); ++at) {
        PublicForm& form = forms[at];
        std::set<std::string> taken;
        std::map<std::string, std::string> names;
        for (const Wanted& wanted : wishes[at].files) {
            const CleanFile& file = cleaned.at(wanted.path);
            if (file.refusal) {
                wishes[at].findings.push_back({Severity::warning, "attachment/refused", 0,
                                               "a file that this form names is not published: it " + *file.refusal});
                continue;
            }
            for (const std::string& note : file.notes)
                wishes[at].findings.push_back(
                    {Severity::note, "attachment/accessibility", 0, "a file that is published with this form " + note});
            const std::string name = name_below_record(name_of_file(wanted.path), taken);
            names.emplace(wanted.path, name);
            form.attachments.push_back({PublicText(wanted.title), PublicText(name),
                                        std::string(attachment_type(name)->name), file.bytes, !file.notes.empty()});
        }
        Settler settler(wishes[at], names);
        Body body = form.body.get();
        for (Section& section : body) settler.settle(section.blocks);
        form.body = Public<Body>(std::move(body));
        form.linked_sources.assign(settler.linked_sources.begin(), settler.linked_sources.end());
        Findings& said = outcomes.at(form.source)->findings;
        said.insert(said.end(), wishes[at].findings.begin(), wishes[at].findings.end());
    }
    return selected;
}

} // namespace part_one
