"""The published style sheets: one for every page, nothing lost on the way, an address that changes with the content."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from showcase.site.sheets import BUNDLES, FOLDER, compact, is_sheet, sheets_in

SITE, READING = f"{FOLDER}site.css", f"{FOLDER}reading.css"

THEME = Path(__file__).parents[2] / "theme_overrides"


def test_comments_and_gaps_go_and_meaning_stays():
    sheet = '/* Why. */\n.a > .b,\n.c :hover {\n  margin: 0 auto;\n  content: "a  /* b */ ; c";\n}\n\n@media (width > 1rem) {\n  .d { top: calc(1px + 2px); }\n}\n'
    assert compact([sheet]) == (
        '.a>.b,.c :hover{margin:0 auto;content:"a  /* b */ ; c"}@media (width>1rem){.d{top:calc(1px + 2px)}}\n'
    )


def test_every_component_that_is_named_exists_and_is_joined_once():
    named = [name for names in BUNDLES.values() for name in names]
    assert len(named) == len(set(named))
    published = sheets_in(THEME).texts
    for bundle, names in BUNDLES.items():
        for name in names:
            sheet = (THEME / f"{FOLDER}{name}.css").read_text("utf-8")
            assert compact([sheet]) in published[f"{FOLDER}{bundle}.css"]


def test_every_sheet_that_a_template_or_script_asks_for_is_published():
    sources = [*THEME.rglob("*.html"), *(THEME / "assets/js").rglob("*.js")]
    asked = {name for path in sources for name in re.findall(r"\bcss/([\w-]+\.css)", path.read_text("utf-8"))}
    assert asked
    assert {f"{FOLDER}{name}" for name in asked} <= sheets_in(THEME, preview=True).texts.keys()


def test_what_is_joined_is_not_published_a_second_time(project):
    theme = project({f"{FOLDER}header.css": ".header {}", f"{FOLDER}new.css": ".new {}"})
    assert sheets_in(theme).texts == {SITE: ".header{}\n", f"{FOLDER}new.css": ".new{}\n"}


def test_an_address_changes_with_its_sheet_alone(project):
    before = sheets_in(project({f"{FOLDER}header.css": "a{}", f"{FOLDER}news.css": "b{}"})).versions
    after = sheets_in(project({f"{FOLDER}news.css": "c{}"})).versions
    assert before[SITE] == after[SITE]
    assert before[READING] != after[READING]


def test_only_our_sheets_are_replaced():
    assert is_sheet("assets/css/base.css")
    assert not is_sheet("assets/vendor/photoswipe-5.4.4/photoswipe.css")
    assert not is_sheet("assets/js/menu.js")


def test_the_sheet_of_every_page_is_light():
    assert len(gzip.compress(sheets_in(THEME).texts[SITE].encode())) <= 9_000
