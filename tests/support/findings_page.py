"""Writes tests/rules/findings.md anew: every rule id that occurs in generator/, with what is said to the office.

    python3 tests/support/findings_page.py

tests/house says when that is due. Examples and the words above the first rule are written by hand and stay; a rule
without an example there is listed at the end, with the test that knows it.
"""
import os
import re

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PAGE = os.path.join(ROOT, "tests", "rules", "findings.md")
FOLDERS = "audit|disclosure|form|publication|register|settings|site|source|delivery|render"
RULE = re.compile(r'"((?:%s)/[a-z][a-z0-9-]*)"' % FOLDERS)
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
ELSEWHERE = "## Rules whose examples stand elsewhere"

# Rules of lines that are withheld (the report's `withheld`), and findings whose words are put together elsewhere.
WORDS = {
    "audit/leak-name": "a file holds a name, a reference or a sum that is withheld from a source and public in none",
    "audit/leak-wording": "a file holds wording that is withheld from a source; the sources named are left out",
    "disclosure/closed-label": "lines from a label that closes what follows, such as Exempt information",
    "disclosure/comment": "lines of a comment, which no reader sees",
    "disclosure/entry-only": "all lines of a form of which only an entry is public",
    "disclosure/front-matter-part-two": "lines of the front matter that hold the confidential matter",
    "disclosure/officer-name": "lines on which an officer's name gives way to the role",
    "disclosure/omitted": "lines of a section that the office's form.md keeps off the site",
    "disclosure/part-two": "lines of Part 2",
    "disclosure/personal-data": "personal data stand on a line; masked, or to be removed",
    "disclosure/redaction": "lines on which words are redacted",
    "publication/deferral": "lines that wait for their day",
    "settings/page-left-out": "a page of the office's own cannot be read, or its address is taken, and it is left out; give the file another name",
    "source/front-matter-unreadable": "the front matter cannot be read, and why",
    "source/front-matter-value": "the value of a key in the front matter is not what the key takes",
    "source/refused": "the file would take minutes or the whole memory to read",
}


def sources(folder, suffixes):
    for place, _, names in sorted(os.walk(os.path.join(ROOT, folder))):
        for name in sorted(names):
            if name.endswith(suffixes):
                path = os.path.join(place, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, ROOT), file.read()


def message_behind(text, end):
    """The words behind a rule id, up to the end of the statement; what is filled in becomes "…"."""
    parts, at = [], end
    while True:
        found = LITERAL.search(text, at)
        if not found or re.search(r"[;{}]", text[at:found.start()]):
            break
        between = re.sub(r"\s", "", text[at:found.start()])
        if parts and between:
            parts.append("…")
        parts.append(found.group(1).replace('\\"', '"').replace("\\\\", "\\"))
        at = found.end()
    words = "".join(parts)
    return re.sub(r"…(…)+", "…", words) if len(words.split()) > 3 else ""


def rules():
    found = {}
    for path, text in sources("generator", (".h", ".cpp")):
        if path.endswith("commands/explain.cpp"):
            continue  # speaks of rules, and reports none
        for match in RULE.finditer(text):
            line_start = text.rfind("\n", 0, match.start()) + 1
            if "#include" in text[line_start:match.start()]:
                continue
            words = message_behind(text, match.end())
            if words or match.group(1) not in found:
                found.setdefault(match.group(1), words)
                found[match.group(1)] = found[match.group(1)] or words
    found.update((rule, words) for rule, words in WORDS.items() if rule in found)
    return found


def tested_in(rule):
    for path, text in sources("tests", (".md", ".cpp", ".approved")):
        if path != "tests/rules/findings.md" and rule in text:
            return path
    return ""


def main():
    known = rules()
    with open(PAGE, encoding="utf-8") as file:
        page = file.read()
    first = page.index("\n## ")
    head, rest = page[:first + 1], page[first + 1:]
    examples = {}
    for section in re.split(r"(?m)^(?=## (?:`|Rules whose))", rest):
        name = re.match(r"## `([a-z/-]+)`\n", section)
        if name and "```" in section:
            examples[name.group(1)] = section[section.index("```"):].strip() + "\n"
    out = [head]
    for rule in sorted(known):
        if rule in examples:
            out.append("## `%s`\n\n%s\n\n%s\n" % (rule, "*%s*" % known[rule] if known[rule] else "", examples[rule]))
    out.append(ELSEWHERE + "\n\n| Rule | What it says | Tested in |\n|---|---|---|\n")
    for rule in sorted(known):
        if rule not in examples:
            out.append("| `%s` | %s | %s |\n" % (rule, known[rule].replace("|", "\\|"), tested_in(rule)))
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write("".join(out))
    for gone in sorted(set(examples) - set(known)):
        print("dropped the examples of a rule that is gone: " + gone)


if __name__ == "__main__":
    main()
