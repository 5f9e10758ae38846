// A label of confidential matter that the cutting missed is refused on a finished page; harmless wording is not.

#include "audit/audits.h"
#include "audit/labels/denials.h"
#include "unit/planted_leaks.h"

#include <catch2/catch.hpp>

using namespace part_one;
using namespace part_one::planted;

TEST_CASE("a label that begins confidential matter is refused on a finished page", "[audit][labels]") {
    const auto is_refused = [](const std::string& inside) {
        return !Auditor::audit({{{"a/index.html", page(inside), {"content/open.md"}}}}, {}, basis(), 1)
                    .objections.empty();
    };
    for (const char* label : {"<h2>Part 2 \xE2\x80\x93 Confidential facts and advice</h2>",
                              "<p><b>PART II</b></p>",
                              "<p>RESTRICTED: the bids</p>",
                              "<h2>4. Part 2 confidential facts</h2>",
                              "<p>Not for publication</p>",
                              "<ul><li>Exempt information - bids</li></ul>",
                              "<p>Official-Sensitive</p>",
                              "<p>Rhan 2: cyfrinachol</p>",
                              "<p>Commercial in confidence</p>",
                              "<p><strong>Confidential</strong> The bids were close.</p>",
                              "<p>Lamps<br/>CONFIDENTIAL<br/>The bids were close.</p>",
                              "<h2>Bids (commercial in confidence)</h2>",
                              "<h2>Appendix B - Exempt information</h2>",
                              "<p>Confidential appendix</p>",
                              "<p>EXEMPT</p>",
                              "<p>CLOSED: bids</p>",
                              "<p>Exempt from publication under paragraph 3 of Schedule 12A</p>",
                              "<p>Part B - Exempt items</p>",
                              "<p>P A R T 2 C O N F I D E N T I A L</p>",
                              "<p>CONFIDENTAIL FACTS</p>",
                              "<p>P\xD0\x90RT 2: bids</p>",
                              "<p>Pa\xC2\xADrt 2 - bids</p>",
                              "<p>(a) Confidential information:</p>",
                              "<p>Cyfrinachol: y ceisiadau</p>",
                              "<pre>Lamps\nRESTRICTED\nBids</pre>",
                              "<dl><dt>Lamps</dt><dd>Not for publication</dd></dl>",
                              "<p><img alt=\"Part 2 - confidential\" src=\"/a.png\"/></p>",
                              "<p><a href=\"/b/\" title=\"Restricted: bids\">bids</a></p>",
                              "<table><tr><td>Private and confidential</td></tr></table>",
                              "<p>Not for release</p>",
                              "<p>Restricted access: the bids</p>",
                              "<p>Must not be disclosed</p>",
                              "<p>For internal use only</p>",
                              "<p>Legally privileged</p>",
                              "<p>Do not publish</p>",
                              "<p>Withheld under section 43</p>",
                              "<h2>Press and public excluded</h2>",
                              "<p>Facts and advice which are confidential</p>",
                              "<p>Pink papers</p>",
                              "<p>Gwybodaeth eithriedig</p>",
                              "<p>Eithriedig: y ceisiadau</p>",
                              "<p>Heb fod i'w gyhoeddi</p>"}) {
        INFO(label);
        CHECK(is_refused(label));
    }
    for (const char* harmless :
         {"<p>Part 2 of the Police Reform Act applies.</p>",
          "<p>Is there a Part 2 form: NO</p>",
          "<p>Part 2 form - NO</p>",
          "<p>A confidential Part 2 exists.</p>",
          "<p>Part 2 confidentiality: only the facts that are exempt belong there.</p>",
          "<p>Restricted access to the car park was discussed.</p>",
          "<p>Part 20 of the rules: all</p>",
          "<p>Part 2 \xE2\x80\x93 NO</p>",
          "<p>RESTRICTED - Information relating to this decision is restricted as bids are open.</p>",
          "<p>Unrestricted: all of it</p>",
          "<p>Non-confidential facts and advice</p>",
          "<h2>Confidential helpline</h2>",
          "<p><strong>Exempt information:</strong> None</p>",
          "<h2>Confidentiality</h2>",
          "<p>Confidential advice is given to victims.</p>",
          "<p>Confidential information about victims is safe.</p>",
          "<p>Part 2 form: None</p>",
          "<p>Restricted reserves</p>",
          "<p>Private sector: none</p>",
          "<h2>Protect</h2>",
          "<p>Closed: the station at Ash.</p>",
          "<p>PROTECT, PREPARE, PURSUE</p>",
          "<p>Part 2 of 3</p>",
          "<p>Not confidential</p>",
          "<p>Exempt accommodation</p>",
          "<p>VAT: exempt</p>",
          "<p>Schedule 12A: not applicable</p>",
          "<p><strong>Part 2</strong> of the Police Reform Act applies.</p>",
          "<p>Part B vehicles were sold.</p>",
          "<h2>Closed circuit television</h2>",
          "<p>Confidential appendices: None</p>",
          "<p>Appendix 2: the plan</p>",
          "<p>See Part 2.</p>",
          "<p>Restricted<br/>reserves</p>",
          "<p>Restricted access to the yard is kept.</p>",
          "<p>Market sensitive prices are not used.</p>",
          "<p>Pink papers were handed to voters.</p>",
          "<p>For internal use only doors are locked.</p>",
          "<p>Do not enter</p>",
          "<p>In strict confidence victims may talk.</p>",
          "<p>Not for publication: No</p>",
          "<p>Withheld numbers are blocked.</p>",
          "<p>Must not be late.</p>"}) {
        INFO(harmless);
        CHECK_FALSE(is_refused(harmless));
    }
}

TEST_CASE("an answer with boxes denies where NO is ticked alone", "[audit]") {
    for (const char* text : {"No", "N/A", "Yes (not ticked) No (ticked)", "(not ticked) Yes (ticked) No"})
        CHECK(part_one::denies(text));
    for (const char* text : {"Yes (ticked) No (not ticked)", "Yes (ticked) No (ticked)",
                             "Yes (not ticked) No (not ticked)", "The bid (ticked)", "No bid but one"})
        CHECK_FALSE(part_one::denies(text));
}
