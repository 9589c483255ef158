"""The published style sheets: one for every page, nothing lost on the way, an address that changes with the content."""

from __future__ import annotations

import gzip
from pathlib import Path

from showcase.site.sheets import EVERYWHERE, JOINED, compact, is_sheet, sheets_in

THEME = Path(__file__).parents[2] / "theme_overrides"


def test_comments_and_gaps_go_and_meaning_stays():
    sheet = '/* Why. */\n.a > .b,\n.c :hover {\n  margin: 0 auto;\n  content: "a  /* b */ ; c";\n}\n\n@media (width > 1rem) {\n  .d { top: calc(1px + 2px); }\n}\n'
    assert compact([sheet]) == (
        '.a > .b,.c :hover{margin: 0 auto;content: "a  /* b */ ; c";}@media (width > 1rem){.d{top: calc(1px + 2px);}}\n'
    )


def test_every_component_that_is_named_exists_and_is_joined():
    joined = sheets_in(THEME).texts[JOINED]
    for name in EVERYWHERE:
        sheet = (THEME / f"assets/css/{name}.css").read_text("utf-8")
        assert compact([sheet]) in joined


def test_what_is_joined_is_not_published_a_second_time(project):
    theme = project({"assets/css/header.css": ".header {}", "assets/css/news.css": ".news {}"})
    sheets = sheets_in(theme)
    assert sheets.texts == {JOINED: ".header{}\n", "assets/css/news.css": ".news{}\n"}


def test_an_address_changes_with_its_sheet_alone(project):
    before = sheets_in(project({"assets/css/header.css": "a{}", "assets/css/news.css": "b{}"})).versions
    after = sheets_in(project({"assets/css/news.css": "c{}"})).versions
    assert before[JOINED] == after[JOINED]
    assert before["assets/css/news.css"] != after["assets/css/news.css"]


def test_only_our_sheets_are_replaced():
    assert is_sheet("assets/css/base.css")
    assert not is_sheet("assets/vendor/photoswipe-5.4.4/photoswipe.css")
    assert not is_sheet("assets/js/menu.js")


def test_the_sheet_of_every_page_is_light():
    assert len(gzip.compress(sheets_in(THEME).texts[JOINED].encode())) <= 9_000
