"""A text with nearly everything, character for character; SHOWCASE_WRITE_GOLDEN=1 writes it anew."""

from __future__ import annotations

import os
from pathlib import Path

from .making import html_of

RICH = Path(__file__).with_name("rich.md")
GOLDEN = Path(__file__).with_name("rich.html")


def test_a_rich_text_becomes_what_it_became():
    html = html_of(RICH.read_text(encoding="utf-8"))
    if os.environ.get("SHOWCASE_WRITE_GOLDEN") == "1":
        GOLDEN.write_text(html, encoding="utf-8", newline="\n")
    assert html == GOLDEN.read_text(encoding="utf-8")
