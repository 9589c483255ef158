"""The handbook's chapter on messages says what the rules say."""

from __future__ import annotations

import runpy
from pathlib import Path

TOOL = Path(__file__).parent.parent.parent / "tools" / "make_messages.py"


def test_the_chapter_on_messages_is_what_its_tool_makes():
    """After a change of the rules: `python tools/make_messages.py`."""
    tool = runpy.run_path(str(TOOL))
    assert tool["FILE"].read_text(encoding="utf-8") == tool["chapter"]()
