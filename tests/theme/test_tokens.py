"""The tokens of the design: day and night say the same things, and all that is read stands out from its ground."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from showcase.site.tokens import DAY, DEVICE_NIGHT, NIGHT, PAIRS, contrast, schemes, tokens_of

CSS = Path(__file__).parents[2] / "theme_overrides" / "assets" / "css"


@pytest.fixture(scope="module")
def written() -> str:
    return (CSS / "tokens.css").read_text("utf-8")


@pytest.mark.parametrize("scheme", [0, 1], ids=["day", "night"])
def test_what_is_read_stands_out_from_its_ground(written, scheme):
    tokens = schemes(written)[scheme]
    faint = {
        f"{above} on {ground}": round(contrast(tokens[above], tokens[ground]), 2)
        for above, ground, least in PAIRS
        if contrast(tokens[above], tokens[ground]) < least
    }
    assert faint == {}


def test_a_chosen_night_is_the_same_as_the_night_of_the_device(written):
    chosen = tokens_of(written, NIGHT)
    assert chosen == tokens_of(written, DEVICE_NIGHT)
    assert chosen["paper"] != tokens_of(written, DAY)["paper"]


def test_every_token_that_a_sheet_names_is_declared(written):
    """In tokens.css, or for one element by a sheet, a template or a script."""
    sheets = {sheet.name: sheet.read_text("utf-8") for sheet in sorted(CSS.glob("*.css"))}
    setting = [path for ending in ("html", "js") for path in CSS.parents[1].rglob(f"*.{ending}")]
    texts = [*sheets.values(), *(path.read_text("utf-8") for path in setting)]
    declared = set(re.findall(r"""--([\w-]+)(?=:|"|')""", "".join(texts)))
    missing = {name: set(re.findall(r"var\(--([\w-]+)\)", text)) - declared for name, text in sheets.items()}
    assert {name: tokens for name, tokens in missing.items() if tokens} == {}


def test_the_measure_of_contrast_is_that_of_the_standard():
    assert round(contrast("#000", "#fff"), 1) == 21.0
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54
