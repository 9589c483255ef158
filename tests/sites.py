"""Building a project of a test's own with the templates of the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent

DAY = "1767225600"
"""SOURCE_DATE_EPOCH of 1 January 2026, so that two builds can be compared byte by byte."""


def dress(folder: Path) -> Path:
    """Give a project the configuration and the templates of the repository."""
    shutil.copy2(REPOSITORY / "mkdocs.yml", folder)
    shutil.copytree(REPOSITORY / "theme_overrides", folder / "theme_overrides")
    return folder


def as_home_page(folder: Path) -> None:
    """Let the first page of a project be printed as the home page; the template is there once the project is dressed."""
    index = folder / "docs" / "index.md"
    text = index.read_text(encoding="utf-8")
    index.write_text(text.replace("---\n", "---\n模板: home.html\n", 1), encoding="utf-8")


def build(
    folder: Path, *options: str, day: str = DAY, **surroundings: str
) -> subprocess.CompletedProcess[str]:
    """Build a project as staff do, at a time like DAY; what is printed is in `stdout`.

    `surroundings` are variables of the environment.
    """
    return subprocess.run(
        [sys.executable, "-m", "showcase", "build", "--project", str(folder), *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=os.environ | {"SOURCE_DATE_EPOCH": day} | surroundings,
        timeout=600,
        check=False,
    )
