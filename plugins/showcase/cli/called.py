"""How the command is called from where somebody stands, so that what we tell them to type can be typed."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def called() -> str:
    """The command as it lies beside the Python that runs: .venv/bin/showcase; its bare name where it is on the PATH."""
    folder = Path(sys.executable).parent
    here = Path.cwd()
    if str(folder) in os.environ.get("PATH", "").split(os.pathsep) or not folder.is_relative_to(here):
        return "showcase"
    return str(folder.relative_to(here) / "showcase")
