// Settings in YAML, TOML and JSON: read alike, and refused where an office could have meant something else.
#include "adapters/json.h"
#include "adapters/toml.h"
#include "adapters/yaml.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

/// "line: message", or "accepted".
template <class Parse>
std::string fault_of(Parse parse, std::string_view text) {
    try {
        parse(text);
    } catch (const MalformedText& fault) {
        return std::to_string(fault.line) + ": " + fault.what();
    }
    return "accepted";
}

std::string yaml_fault(std::string_view text) { return fault_of(parse_yaml, text); }

bool begins(const std::string& text, std::string_view start) { return text.substr(0, start.size()) == start; }

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

} // namespace

TEST_CASE("YAML scalars stay the text that was written", "[adapters]") {
    const Value top = parse_yaml("number: 010\nflag: yes\nquoted: \"a: b # c\"\nempty:\nlist: [1, x]\n");
    CHECK(top.kind == Value::Kind::map);
    CHECK(top.text_of("number") == "010");
    CHECK(top.text_of("flag") == "yes");
    CHECK(top.text_of("quoted") == "a: b # c");
    CHECK(top.find("quoted")->quoted);
    CHECK_FALSE(top.find("flag")->quoted);
    CHECK(top.find("empty")->kind == Value::Kind::nothing);
    CHECK(top.find("list")->items.at(1).text == "x");
    CHECK(top.find("list")->line == 5);
    CHECK(top.entries.front().first == "number");
    CHECK(parse_yaml("# only a comment").entries.empty());
    CHECK(parse_yaml("").kind == Value::Kind::map);
    CHECK(parse_yaml("\xEF\xBB\xBF"
                     "a: b\r\nc: d\r\n")
              .text_of("c") == "d");
    CHECK(parse_yaml("a: |\n  x # y\n").text_of("a") == "x # y\n");
}

TEST_CASE("YAML that could hide what was meant is refused with its line", "[adapters]") {
    CHECK(yaml_fault("a: 1\nb: 2\na: 3") == "3: a key stands here for the second time; keep one of the two");
    CHECK(yaml_fault("x: {a: 1, a: 2}") == "1: a key stands here for the second time; keep one of the two");
    CHECK(begins(yaml_fault("a: b\ntitle: Grant #3"), "2: what follows # would be dropped"));
    CHECK(begins(yaml_fault("title: #3"), "1: what follows # would be dropped"));
    CHECK(begins(yaml_fault("l:\n- a\n- # b"), "3: what follows # would be dropped"));
    CHECK(begins(yaml_fault("a: two\n  lines # c"), "2: what follows # would be dropped"));
    CHECK(begins(yaml_fault("a: \"open\nb: \"c\""), "1: a quotation mark is not closed"));
    CHECK(begins(yaml_fault("a: \"b\" c"), "1: words follow the closing quotation mark"));
    CHECK(begins(yaml_fault("a: &x b"), "1: an anchor"));
    CHECK(begins(yaml_fault("a: *x"), "1: this is not YAML (anchors"));
    CHECK(begins(yaml_fault("a: !!int 3"), "1: a tag"));
    CHECK(begins(yaml_fault("a: ! 3"), "1: a tag"));
    CHECK(begins(yaml_fault("- a"), "1: settings are lines"));
    CHECK(begins(yaml_fault("[a]: b"), "1: a key must be"));
    CHECK(begins(yaml_fault(": b"), "1: a value stands without its key"));
    CHECK(begins(yaml_fault("a: b\n---\nc: d"), "1: a line of ---"));
    CHECK(begins(yaml_fault("a: b: c"), "1: this is not YAML (illegal map value)"));
    CHECK(begins(yaml_fault("a: b\nc: \xFF"), "2: this line is not UTF-8"));
    CHECK(begins(yaml_fault("a: b\nc: \x01"), "2: this line holds a control character"));
}

TEST_CASE("YAML accepts comments where they drop nothing", "[adapters]") {
    CHECK(yaml_fault("# head\na: \"b\" # note\nfunding: # list\n  - c\nurl: http://x#y\n") == "accepted");
    CHECK(yaml_fault("a: {b: 1} # note\n") == "accepted");
    CHECK(yaml_fault("a: 'it''s'\nb: 'two\n  lines'") == "accepted");
}

TEST_CASE("YAML bombs are refused", "[adapters]") {
    CHECK(begins(yaml_fault("a: " + repeated("[", 100'000)), "1: a key must be"));
    CHECK(begins(yaml_fault("a: " + repeated("[a, ", 50'000) + repeated("]", 50'000)), "1: values are nested"));
    CHECK(begins(yaml_fault("a: [" + repeated("b,", 50'000)), "1: there are more than 10,000 values"));
    CHECK(begins(yaml_fault(repeated("- ", 100'000)), "1: values are nested"));
}

TEST_CASE("a fault in the settings quotes nothing of them", "[adapters]") {
    CHECK(yaml_fault("a: \"\\qsecret\"").find("secret") == std::string::npos);
    CHECK(yaml_fault("secret: 1\nsecret: 2").find("secret") == std::string::npos);
    CHECK(fault_of(parse_toml, "secret = 1\nsecret = 2").find("secret") == std::string::npos);
}

TEST_CASE("TOML keeps the order of the file and dates and numbers as written", "[adapters]") {
    const Value top =
        parse_toml("z = \"x\"\na = [1_000, 2.50]\n[t]\nd = 2020-01-02 # c\n\"é\" = true\n[[p]]\nn = 'é'\nm = 3");
    CHECK(top.entries.at(0).first == "z");
    CHECK(top.entries.at(1).first == "a");
    CHECK(top.find("a")->items.at(0).text == "1_000");
    CHECK(top.find("a")->items.at(1).text == "2.50");
    CHECK(top.find("t")->text_of("d") == "2020-01-02");
    CHECK(top.find("t")->find("é")->kind == Value::Kind::truth);
    CHECK(top.find("p")->items.at(0).text_of("m") == "3");
    CHECK(top.find("t")->find("d")->line == 4);
    CHECK(begins(fault_of(parse_toml, "a = 1\na = 2"), "2: this is not TOML"));
    CHECK(begins(fault_of(parse_toml, "a = "), "1: this is not TOML"));
}

TEST_CASE("JSON is read strictly", "[adapters]") {
    const Value top = parse_json("{\"b\": [1, 2.50, true, null], \"a\": \"\\u00a3\"}");
    CHECK(top.entries.front().first == "b");
    CHECK(top.find("b")->items.at(1).text == "2.50");
    CHECK(top.find("b")->items.at(2).kind == Value::Kind::truth);
    CHECK(top.text_of("a") == "£");
    CHECK(begins(fault_of(parse_json, "{\n\"a\": 1,\n}"), "3: this is not JSON"));
    CHECK(begins(fault_of(parse_json, "{\"a\": 1, \"a\": 2}"), "1: a name stands twice"));
    CHECK(begins(fault_of(parse_json, "{} x"), "1: this is not JSON"));
    CHECK(begins(fault_of(parse_json, "\"\xFF\""), "1: this is not JSON"));
    CHECK(begins(fault_of(parse_json, repeated("[", 100'000)), "1: values are nested"));
}

TEST_CASE("a JSON string may stand inside a script element", "[adapters]") {
    CHECK(json_string("a\"b\\c\n\t\x01") == "\"a\\\"b\\\\c\\n\\t\\u0001\"");
    CHECK(json_string("</script>&") == "\"\\u003c/script\\u003e\\u0026\"");
    CHECK(json_string("£\xFFz\u2028") == "\"£\uFFFDz\\u2028\"");
    CHECK(parse_json(json_string("<ŵ&\n>")).text == "<ŵ&\n>");
}
