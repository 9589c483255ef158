"""Puts new files and folders in the place of old ones: all of them, or none."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path


def swap_in(new: Path, project: Path, names: Sequence[str], old: Path) -> None:
    """Move each of `names` from the folder `new` into the project, and what stood there into the folder `old`.

    All three folders lie on one disk, so that every step is a renaming.

    Raises:
        OSError: something could not be moved; everything is where it was.
    """
    done: list[tuple[Path, Path]] = []
    try:
        for name in names:
            for source, target in ((project / name, old / name), (new / name, project / name)):
                if source.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    source.rename(target)
                    done.append((source, target))
    except OSError:
        for source, target in reversed(done):
            with contextlib.suppress(OSError):
                target.rename(source)
        raise
