"""Writes the fields at the end of themes/plain/README.md anew, from generator/render/page_fields.cpp.

    python3 tests/support/theme_fields.py

tests/unit/theme_readme_test.cpp says when that is due. What stands before their heading is left as it is.
"""
import os
import re

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
TABLE = os.path.join(ROOT, "generator", "render", "page_fields.cpp")
PAGE = os.path.join(ROOT, "themes", "plain", "README.md")
HEAD = "## Fields\n"
ENTRY = re.compile(r'\{"([a-z-]+)",\s*"([a-z_]+)",\s*"((?:[^"\\]|\\.)*)"(, true)?\}')


def entries():
    """Each layout in the table's order, with its rows."""
    with open(TABLE, encoding="utf-8") as file:
        text = file.read()
    layouts = {}
    for layout, name, holds, optional in ENTRY.findall(text):
        row = "| `%s` | %s%s |" % (name, holds.replace('\\"', '"'), "; this theme does without" if optional else "")
        layouts.setdefault(layout, []).append(row)
    return layouts


def main():
    with open(PAGE, encoding="utf-8") as file:
        page = file.read()
    parts = [page[:page.index(HEAD) + len(HEAD)]]
    parts.append("\nWhat stands under `every` belongs to every page; `top`, `bottom` and `record-row` are pieces of pages and "
                 "have only their own.\n")
    for layout, rows in entries().items():
        parts.append("\n### `%s`\n\n| field | what it holds |\n|---|---|\n%s\n" % (layout, "\n".join(rows)))
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write("".join(parts))


if __name__ == "__main__":
    main()
