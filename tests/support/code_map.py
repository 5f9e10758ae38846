"""Writes the code map at the end of generator/README.md anew, from the first sentence of each file.

    python3 tests/support/code_map.py

tests/house says when that is due. What stands before the map's heading is left as it is.
"""
import os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "generator")
HEAD = "One line a file pair, from the first sentence of the file itself"
FOLDERS = [
    ("", "The top", "where the program begins"),
    ("basics", "basics/", "the words that every stage speaks"),
    ("adapters", "adapters/", "one pair for each library, included nowhere else"),
    ("source", "source/", "from the files of a site folder to documents"),
    ("form", "form/", "from a document to what its labels say"),
    ("disclosure", "disclosure/", "takes out what may not be public"),
    ("publication", "publication/", "takes out what may not be public yet"),
    ("register", "register/", "everything that is public, in order and counted once"),
    ("settings", "settings/", "what an office writes beside its forms"),
    ("site", "site/", "which pages there are and where they stand"),
    ("render", "render/", "from the plan to bytes"),
    ("audit", "audit/", "reads the finished site as a stranger would"),
    ("delivery", "delivery/", "puts the audited site in place, and keeps the record"),
    ("answers", "answers/", "what the program tells an office beside the site: lists, replies, what a move would write"),
    ("commands", "commands/", "what can be asked of the program on its command line"),
]


def job_of(path):
    words = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("// "):
                break
            words.append(line[3:].strip())
    return " ".join(words).split(". ")[0].rstrip(".")


def file_pairs():
    """Each pair's name without suffix, with its job: the header's, or that of a .cpp without one."""
    pairs = {}
    for folder, _, names in os.walk(ROOT):
        for name in sorted(names, reverse=True):  # x.h before x.cpp
            if name.endswith((".h", ".cpp")):
                path = os.path.join(folder, name)
                pairs.setdefault(os.path.relpath(path, ROOT).rsplit(".", 1)[0], job_of(path))
    return pairs


def main():
    readme = os.path.join(ROOT, "README.md")
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    start = text.index("\n", text.index(HEAD)) + 1
    pairs = file_pairs()
    parts = [text[:start]]
    for folder, title, what in FOLDERS:
        mine = sorted(pair for pair in pairs if (pair.split("/")[0] if "/" in pair else "") == folder)
        if mine:
            parts.append("\n### %s: %s\n\n" % (title, what) + "".join("- `%s`: %s\n" % (pair, pairs[pair]) for pair in mine))
    with open(readme, "w", encoding="utf-8") as file:
        file.write("".join(parts))


if __name__ == "__main__":
    main()
