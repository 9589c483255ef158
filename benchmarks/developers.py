"""Who develops the photos of the comparison, and how each is installed and called."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from environments import OTHERS, foreign, install_node, install_python
from generate import REPOSITORY

HERE = Path(__file__).parent
OURS = "ours"


@dataclass(frozen=True, slots=True)
class Developer:
    """Somebody who makes of each photo WebP of 480, 960 and 1600 pixels, and a JPEG of 960."""

    name: str
    command: tuple[str, ...]
    """To be followed by the folder of the originals and that of the output."""

    environment: dict[str, str]
    install: Callable[[], None] = lambda: None


def developers(work: Path) -> tuple[Developer, ...]:
    """All of them, ours first; those that are no package of ours live below the working folder."""
    sigal, sharp = work / "venv-sigal", work / "node-sharp"
    return (
        Developer(
            OURS,
            (sys.executable, str(HERE / "develop_ours.py")),
            os.environ | {"PYTHONPATH": str(REPOSITORY / "plugins")},
        ),
        # By the same Python, and so by the same Pillow, as ours.
        Developer(
            "naive-pillow", (sys.executable, str(OTHERS / "naive-pillow" / "develop.py")), dict(os.environ)
        ),
        Developer(
            "sigal",
            (str(sigal / "bin/python"), str(OTHERS / "sigal" / "develop.py")),
            foreign(),
            lambda: install_python("sigal", sigal),
        ),
        Developer(
            "sharp",
            ("node", str(sharp / "develop.mjs")),
            foreign(),
            lambda: install_node("sharp", sharp),
        ),
    )
