// Every marking between every pair of signs, with text behind it or before it, closes: cut or in doubt, it is never public.
#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/listen.h"
#include "form/filled_form.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace part_one;

namespace {

const std::vector<std::string> markings{"CONFIDENTIAL",
                                        "Confidential",
                                        "RESTRICTED",
                                        "Restricted",
                                        "EXEMPT",
                                        "Exempt",
                                        "NOT FOR PUBLICATION",
                                        "Not for publication",
                                        "TOP SECRET",
                                        "OFFICIAL-SENSITIVE",
                                        "OFFICIAL – SENSITIVE",
                                        "Official-Sensitive",
                                        "PART II",
                                        "PART 2 – CONFIDENTIAL",
                                        "Part B – Exempt",
                                        "Commercial in confidence",
                                        "Do not publish",
                                        "Private and confidential",
                                        "Exempt information",
                                        "Commercially sensitive",
                                        "Cyfrinachol",
                                        "Eithriedig",
                                        "Not for disclosure",
                                        "Embargoed"};

Speech speech_of_line(const std::string& line) {
    Standing standing;
    standing.is_whole_block = true;
    standing.is_prominent = is_in_capitals(line);
    return speech_in_text(line, fold(line), standing);
}

std::string put_into(const std::string& setting, const std::string& marking) {
    std::string line = setting;
    return line.replace(line.find('%'), 1, marking);
}

} // namespace

TEST_CASE("a marking set apart by signs at the front of a line closes", "[disclosure]") {
    for (const char* setting :
         {"[%] Marlow won",     "(%) Marlow won",     "(%) – Marlow won",   "[%] – Marlow won", "[%]: Marlow won",
          "(%): Marlow won",    "– % – Marlow won",   "— % — Marlow won",   "- % - Marlow won", "*** % *** Marlow won",
          "{%} Marlow won",     "{{%}} Marlow won",   "«%» Marlow won",     "‹%› Marlow won",   "~ % ~ Marlow won",
          "• % • Marlow won",   "· % · Marlow won",   "“%” Marlow won",     "‘%’ Marlow won",   "\"%\" Marlow won",
          "'%' Marlow won",     "| % | Marlow won",   "|%| Marlow won",     "= % = Marlow won", "/%/ Marlow won",
          "\\%\\ Marlow won",   ">> % << Marlow won", "# % # Marlow won",   "_%_ Marlow won",   "→ % ← Marlow won",
          "((%)) Marlow won",   "[[%]] Marlow won",   "⟨%⟩ Marlow won",     "【%】 Marlow won", "1. [%] Marlow won",
          "(a) [%] Marlow won", "■ % ■ Marlow won",   "!! % !! Marlow won", "%: Marlow won",    "% – Marlow won",
          "% | Marlow won",     "% = Marlow won",     "% > Marlow won",     "% → Marlow won",   "% • Marlow won",
          "% ~ Marlow won",     "% # Marlow won",     "% * Marlow won",     "%; Marlow won",    "%. Marlow won",
          "%! Marlow won"})
        for (const std::string& marking : markings) {
            const Speech speech = speech_of_line(put_into(setting, marking));
            INFO(put_into(setting, marking));
            CHECK(speech != Speech::nothing);
            CHECK(speech != Speech::begins_public);
        }
}

TEST_CASE("a marking in brackets at the end of a line closes", "[disclosure]") {
    for (const char* setting : {"Marlow won 71. (%)", "Marlow won 71. [%]", "Marlow – [%]", "Marlow won – % –"})
        for (const std::string& marking : markings) {
            INFO(put_into(setting, marking));
            CHECK(speech_of_line(put_into(setting, marking)) != Speech::nothing);
        }
}

TEST_CASE("words of a sentence between signs close nothing", "[disclosure]") {
    for (const char* line : {"\"Private\" landlords were asked.", "“Confidential” helplines were rung.",
                             "(Part 2 of the Act) applies.", "~ Lamps ~ were bought.", "• Protect • Prevent • Pursue",
                             "The costs are in Appendix 2 (exempt under paragraph 3).", "*Official* figures fell.",
                             "[Protect] is a strand of the plan."}) {
        INFO(line);
        CHECK(speech_of_line(line) == Speech::nothing);
    }
}
