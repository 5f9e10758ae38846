#include "properties/generated_form.h"

#include "properties/harmless.h"
#include "properties/planted_words.h"
#include "properties/wordings.h"

#include <algorithm>
#include <iterator>

namespace properties {

namespace {

constexpr const char* office = "content/offices/testmoor/";
constexpr const char* office_with_labels = "content/offices/ledgermoor/";

std::vector<std::string> paragraphs_of(const std::string& text) {
    std::vector<std::string> paragraphs;
    std::size_t start = 0;
    for (std::size_t end = text.find("\n\n"); end != std::string::npos; end = text.find("\n\n", start)) {
        paragraphs.push_back(text.substr(start, end - start));
        start = end + 2;
    }
    paragraphs.push_back(text.substr(start));
    return paragraphs;
}

bool is_place(const std::string& paragraph) {
    for (const char* place : {"{top}", "{middle}", "{end}"})
        if (paragraph.find(place) != std::string::npos) return true;
    return false;
}

std::string confidential_sentence(const std::string& secret) {
    return "The lowest bid of " + secret + " Holdings was for the eastern lot.";
}

std::string filled(const Container& container, const std::string& label, unsigned number) {
    std::string text = replaced(container.text, "{A}", confidential_sentence(canary(2 * number)));
    text = replaced(std::move(text), "{B}", confidential_sentence(canary(2 * number + 1)));
    return drawn(replaced(std::move(text), "{L}", label), container.drawing);
}

bool belongs_into_a_line(const std::string& label) { return label.find('"') == std::string::npos; }

const char* words_of(Place place) {
    switch (place) {
    case Place::nowhere: return "nowhere";
    case Place::top: return "above";
    case Place::middle: return "in the middle of";
    case Place::end: return "at the end of";
    }
    return "";
}

} // namespace

std::string GeneratedForm::path() const {
    return std::string(shape->has_own_profile ? office_with_labels : office) + "decisions/" + std::to_string(number) +
           "-2024.md";
}

std::string GeneratedForm::text() const {
    std::string whole;
    const std::vector<std::string> paragraphs = paragraphs_of(shape->text);
    for (std::size_t at = 0; at < paragraphs.size(); ++at)
        if (!left_out.contains(at) || is_place(paragraphs[at])) whole += paragraphs[at] + "\n\n";

    const auto inserted_at = [&](Place here) { return place == here ? inserted + "\n" : std::string(); };
    std::string middle;
    for (const std::string* passage : passages) middle += *passage + "\n\n";
    middle += inserted_at(Place::middle);
    if (restriction) middle += std::string("\n") + restriction->middle + "\n";
    whole = replaced(std::move(whole), "{top}\n", (restriction ? restriction->top : "") + inserted_at(Place::top));
    whole = replaced(std::move(whole), "{middle}\n", middle);
    whole = replaced(std::move(whole), "{end}\n", inserted_at(Place::end));
    if (restriction && *restriction->front) {
        const std::size_t inside = whole.starts_with("---\n") ? 4 : 0;
        whole.insert(inside,
                     inside ? std::string(restriction->front) : std::string("---\n") + restriction->front + "---\n");
    }
    whole = replaced(std::move(whole), "{number}", std::to_string(number) + "/2024");
    whole = replaced(std::move(whole), "{title}", "Works in valley " + std::to_string(number));
    unsigned marks = 0;
    for (std::size_t at = whole.find("{mark}"); at != std::string::npos; at = whole.find("{mark}", at))
        whole.replace(at, 6, mark(number, marks++));
    return whole;
}

std::vector<std::string> GeneratedForm::marks() const {
    const std::string whole = text();
    std::vector<std::string> found;
    for (unsigned at = 0; at < 26; ++at)
        if (whole.find(mark(number, at)) != std::string::npos) found.push_back(mark(number, at));
    return found;
}

std::vector<std::string> GeneratedForm::canaries() const {
    const std::set<std::string> found = canaries_in(canary(2 * number) + " " + canary(2 * number + 1));
    return {found.begin(), found.end()};
}

std::vector<std::string> GeneratedForm::planted_words() const {
    std::vector<std::string> words = marks();
    for (const std::string& word : canaries()) words.push_back(word);
    return words;
}

std::string GeneratedForm::description() const {
    std::string words = wording;
    std::replace(words.begin(), words.end(), '\n', '/');
    if (container) words += " | " + std::string(container->name);
    if (disguise) words += " | " + std::string(disguise->name);
    if (restriction) words += " | restriction: " + std::string(restriction->name);
    return words + " | " + words_of(place) + " " + shape->name;
}

GeneratedForm public_form(unsigned number, Dice& dice) {
    GeneratedForm form;
    form.number = number;
    form.shape = &dice.pick(shapes());
    for (std::size_t left = dice.below(4); left > 0; --left) {
        const std::string* passage = &dice.pick(ordinary_passages());
        if (std::find(form.passages.begin(), form.passages.end(), passage) == form.passages.end())
            form.passages.push_back(passage);
    }
    return form;
}

GeneratedForm form_with_part_two(unsigned number, Dice& dice) {
    GeneratedForm form = public_form(number, dice);
    form.place = dice.one_in(3) ? Place::middle : Place::end;
    const bool is_disguised = dice.one_in(2);
    form.container = &dice.pick(is_disguised ? plain_containers() : containers());
    form.disguise = is_disguised ? &dice.pick(disguises()) : &disguises().front();
    const bool is_own = form.shape->has_own_profile && !is_disguised && dice.one_in(4);
    form.wording = is_own ? dice.pick(own_wordings()) : dice.pick(is_disguised ? plainest_wordings() : wordings());
    if (!belongs_into_a_line(form.wording)) form.container = &plain_containers().front();
    std::string label = form.wording;
    if (!is_disguised && !is_own && dice.one_in(4)) // capitals are how most offices write it
        std::transform(label.begin(), label.end(), label.begin(), [](char letter) {
            return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - ('a' - 'A')) : letter;
        });
    form.inserted = filled(*form.container, form.disguise->dress(label), number);
    return form;
}

GeneratedForm form_with_mention(unsigned number, Dice& dice) {
    GeneratedForm form = public_form(number, dice);
    form.place = dice.one_in(2) ? Place::middle : Place::end;
    form.wording = dice.pick(harmless_mentions());
    const bool is_sentence = std::string("|#>-1*~").find(form.wording[0]) == std::string::npos;
    const std::size_t setting = is_sentence ? dice.below(4) : 0;
    if (setting == 0) form.inserted = form.wording + "\n\nAfter it stands {mark} here.\n";
    if (setting == 1) form.inserted = "Words before {mark} it.\n" + form.wording + "\nWords after {mark} it.\n";
    if (setting == 2) form.inserted = "- words before {mark} it\n- " + form.wording + "\n- words after {mark} it\n";
    // In running text an answer ends with a full stop: "Exempt: No and after it" may be anything.
    const std::string stop = std::string(".?!").find(form.wording.back()) == std::string::npos ? "." : "";
    if (setting == 3)
        form.inserted = "The office writes {mark} as follows. " + form.wording + stop + " And after {mark} it.\n";
    return form;
}

std::vector<part_one::InputFile> office_files() {
    return {{std::string(office) + "office.toml", "name = \"Testmoor\"\n"},
            {std::string(office_with_labels) + "office.toml", "name = \"Ledgermoor\"\n"},
            {std::string(office_with_labels) + "form.md", own_profile()}};
}

} // namespace properties
