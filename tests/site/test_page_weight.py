"""How much the pages of the sample weigh when they are sent, gzipped."""

from __future__ import annotations

import functools
import gzip
import re
from pathlib import Path

PAGE, LIST = 40_000, 80_000
SHEETS, SHEETS_OF_A_PAGE, SCRIPTS = 35_000, 20_000, 20_000

LISTS = re.compile(
    r"honors/(index\.html|years/|levels/|categories/)|books/|regions/|about/map/|about/handbook/print/|(people|families|units|groups|teams|places)/(index|page)"
)
"""Pages that are lists: what somebody looks for a name in is not cut up more than needed."""

APART = ("assets/js/gallery", "assets/js/search", "assets/vendor/")
"""Lightbox and search, which are loaded when they are wanted."""


@functools.cache
def packed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 6))


def test_pages_are_light(built_site):
    heavy = {}
    for file in built_site.rglob("*.html"):
        name = file.relative_to(built_site).as_posix()
        if packed(file) > (LIST if LISTS.match(name) else PAGE):
            heavy[name] = packed(file)
    assert heavy == {}


def test_all_styles_together_are_light(built_site):
    """In one piece: what a visitor of every page type would have got, but for what repeats in each file."""
    sheets = sorted(built_site.glob("assets/css/*.css"))
    assert len(gzip.compress(b"".join(sheet.read_bytes() for sheet in sheets))) <= SHEETS


def test_no_page_asks_for_many_styles(built_site):
    heavy = {}
    for file in built_site.rglob("*.html"):
        linked = re.findall(r'<link rel="stylesheet" href="([^"?]+)', file.read_text(encoding="utf-8"))
        sheets = {(file.parent / address).resolve() for address in linked if not address.startswith("/")}
        if sum(map(packed, sheets)) > SHEETS_OF_A_PAGE:
            heavy[file.relative_to(built_site).as_posix()] = sum(map(packed, sheets))
    assert heavy == {}


def test_all_scripts_but_those_of_lightbox_and_search_are_light(built_site):
    """In one piece, as the styles; most of them are loaded only when somebody asks for what they do."""
    scripts = sorted(built_site.rglob("*.js"))
    named = {file: file.relative_to(built_site).as_posix() for file in scripts}
    ours = [file for file, name in named.items() if not name.startswith((*APART, "pagefind/"))]
    assert len(ours) > 10
    assert len(gzip.compress(b"".join(file.read_bytes() for file in ours))) <= SCRIPTS
