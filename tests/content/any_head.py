"""Heads of Markdown files as nobody should write them, and what must hold of every one."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import strategies as st

from showcase.content.loading import load
from showcase.content.problems import Problems
from tests.times import NOW


def heads(keys: list[str], values: list[str]) -> st.SearchStrategy[list[str]]:
    """Lines of a head, made of these keys and values and of every kind of colon."""
    line = st.builds(
        lambda key, colon, value: f"{key}{colon}{value}",
        st.sampled_from(keys),
        st.sampled_from([": ", "：", ":"]),
        st.sampled_from(values),
    )
    return st.lists(line, max_size=10)


def check_any(project: Path, path: str, head: list[str], text: str) -> None:
    """Write the file and read the project: it is read or refused, with places inside the file."""
    file = project / path
    file.write_bytes("\n".join(["---", *head, "---", text]).encode("utf-8", "surrogatepass"))
    problems = Problems()
    catalogue = load(project, problems, NOW)
    assert (catalogue is None) == problems.fatal
    lines = re.split("\r\n|\r|\n", file.read_bytes().decode(errors="replace"))
    for problem in problems:
        assert problem.place.path == path
        assert problem.place.line <= len(lines)
        if problem.place.column:
            assert problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert problem.message.endswith(("。", "？"))
