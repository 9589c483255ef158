"""No sheet speaks of what no page has: each class that is styled is printed by a template, a script or our Python."""

from __future__ import annotations

import re
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
THEME = REPOSITORY / "theme_overrides"
CSS = THEME / "assets" / "css"

OF_OTHERS = ("pswp",)
"""Classes that a library prints."""

PRINTED = re.compile(r"[\w-]+")

BEGUN = re.compile(r"([\w-]+-)(?=\{\{|\{%|\$\{|\" ?[~+]|\{[a-z])")
"""The beginning of a class whose end is a value: level--{{ tone }}."""


def styled(sheet: Path) -> set[str]:
    bare = re.sub(r"/\*.*?\*/|\"[^\"]*\"|url\([^)]*\)", "", sheet.read_text("utf-8"), flags=re.DOTALL)
    selectors = re.findall(r"([^{};]+)\{", bare)
    return {name for selector in selectors for name in re.findall(r"\.([a-zA-Z][\w-]*)", selector)}


def test_every_class_that_is_styled_is_printed_somewhere():
    sources = [
        *THEME.rglob("*.html"),
        *(path for path in (THEME / "assets" / "js").rglob("*.js")),
        *(REPOSITORY / "plugins").rglob("*.py"),
    ]
    texts = [path.read_text("utf-8") for path in sources]
    names = {name for text in texts for name in PRINTED.findall(text)}
    begun = tuple({name for text in texts for name in BEGUN.findall(text)})
    dead = {
        sheet.name: sorted(
            name
            for name in styled(sheet)
            if name not in names and not name.startswith(OF_OTHERS) and not name.startswith(begun)
        )
        for sheet in sorted(CSS.glob("*.css"))
    }
    assert {sheet: classes for sheet, classes in dead.items() if classes} == {}
