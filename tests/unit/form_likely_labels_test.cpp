// Labels that no profile knows, told by their words.
#include "form/likely_labels.h"
#include "form/likely_questions.h"
#include "form/welsh_mutation.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

std::optional<Meaning> meaning_of(std::string_view folded) {
    const auto likely = likely_label(folded, true);
    return likely ? std::optional(likely->meaning) : std::nullopt;
}

} // namespace

TEST_CASE("a label is told by the words it is made of", "[form]") {
    CHECK(meaning_of("report reference number:") == Meaning::number);
    CHECK(meaning_of("decision id:") == Meaning::number);
    CHECK(meaning_of("name of the decision") == Meaning::title);
    CHECK(meaning_of("date on which the decision was made:") == Meaning::decision_date);
    CHECK(meaning_of("approved on:") == Meaning::decision_date);
    CHECK(meaning_of("winning bidder:") == Meaning::provider);
    CHECK(meaning_of("total contract value (excluding vat):") == Meaning::total);
    CHECK(meaning_of("what has been decided?") == Meaning::decision);
    CHECK(meaning_of("rhif penderfyniad / decision number:") == Meaning::number);
}

TEST_CASE("a label with a word that asks for something else is none", "[form]") {
    CHECK_FALSE(meaning_of("charity number:"));
    CHECK_FALSE(meaning_of("contact telephone number:"));
    CHECK_FALSE(meaning_of("no:"));
    CHECK_FALSE(meaning_of("job title:"));
    CHECK_FALSE(meaning_of("name:"));
    CHECK_FALSE(meaning_of("date of the next review:"));
    CHECK_FALSE(meaning_of("date approved by the chief finance officer:"));
    CHECK_FALSE(meaning_of("unsuccessful bidders:"));
    CHECK_FALSE(meaning_of("amount requested:"));
    CHECK_FALSE(meaning_of("estimated cost:"));
    CHECK_FALSE(meaning_of("decision required:"));
}

TEST_CASE("a dash ends a short label as a colon does", "[form]") {
    CHECK(likely_label("contract value - 2,500", false)->meaning == Meaning::total);
    CHECK_FALSE(likely_label("contract value", false));
    CHECK_FALSE(likely_label("safe havens - a review", false));
}

TEST_CASE("what is asked of the decision maker is told by its words", "[form]") {
    CHECK(meaning_of("decision sought:") == Meaning::recommendation);
    CHECK(meaning_of("what do you want the pcc to do?") == Meaning::recommendation);
    CHECK(meaning_of("what is the decision about?") == Meaning::title);
    CHECK(meaning_of("what it costs:") == Meaning::total);
    CHECK_FALSE(meaning_of("what this is about"));
    CHECK_FALSE(meaning_of("funding requested:"));
}

TEST_CASE("a question about Part 2 or deferral is told by its words", "[form]") {
    CHECK(likely_question("does a confidential report exist? yes")->meaning == Meaning::part_two_question);
    CHECK_FALSE(likely_question("does a confidential report exist? yes")->is_of_this_paper);
    CHECK(likely_question("is this report exempt? no")->is_of_this_paper);
    CHECK(likely_question("can publication be delayed? no")->meaning == Meaning::deferral_question);
    CHECK_FALSE(likely_question("is the helpline confidential? yes"));
    CHECK_FALSE(likely_question("is the bid of pellowby confidential? yes"));
    CHECK_FALSE(likely_question("the report is confidential"));
}

TEST_CASE("a label of something beside the decision is weak", "[form]") {
    CHECK(likely_label("contract reference:", false)->is_weak);
    CHECK_FALSE(likely_label("decision reference:", false)->is_weak);
    CHECK(likely_label("project title:", false)->is_weak);
}

TEST_CASE("a text without a colon is a label only where it stands alone", "[form]") {
    CHECK(likely_label("name of the decision", true));
    CHECK_FALSE(likely_label("name of the decision", false));
}

TEST_CASE("a name in a Welsh sentence gets back the letter on its letterhead", "[form]") {
    CHECK(with_radical_first_word("Gymdeithas Tai Llan") == "Cymdeithas Tai Llan");
    CHECK(with_radical_first_word("Chymdeithas Tai Llan") == "Cymdeithas Tai Llan");
    CHECK(with_radical_first_word("Nghanolfan y Dref") == "Canolfan y Dref");
    CHECK(with_radical_first_word("Fenter Iaith") == "Menter Iaith");
    CHECK(with_radical_first_word("Ofal Cartref") == "Gofal Cartref");
    CHECK(with_radical_first_word("Glwb Bechgyn") == "Clwb Bechgyn");
    CHECK(with_radical_first_word("Lais Ifanc") == "Llais Ifanc");
}

TEST_CASE("a name that is no word of bodies keeps its first letter", "[form]") {
    CHECK(with_radical_first_word("Gwynedd Arts") == "Gwynedd Arts");
    CHECK(with_radical_first_word("Cymdeithas Tai") == "Cymdeithas Tai");
    CHECK(mutates_next_word("i"));
    CHECK_FALSE(mutates_next_word("the"));
}
