"""Reads the file of a photo, and no other file than that."""

from __future__ import annotations

import stat
from pathlib import Path

from . import refusals
from .refusals import LARGEST_FILE, PhotoError


def content_of(file: Path, root: Path | None) -> bytes:
    """All bytes of a file.

    Raises:
        PhotoError: there is none, it is empty or too large, cannot be read, or lies outside of `root`.
    """
    try:
        real = file.resolve(strict=True)
        if root is not None and not real.is_relative_to(root.resolve()):
            raise PhotoError(refusals.OUTSIDE)
        status = real.stat()
        # A pipe or a device would be read for ever.
        if not stat.S_ISREG(status.st_mode):
            raise PhotoError(refusals.NOT_A_FILE)
        if status.st_size > LARGEST_FILE:
            raise PhotoError(refusals.TOO_LARGE)
        content = real.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise PhotoError(refusals.NOT_FOUND) from None
    except (OSError, RuntimeError, ValueError):
        # Links in a circle are a RuntimeError before Python 3.13, and a zero in a name is a ValueError.
        raise PhotoError(refusals.NOT_READABLE) from None
    if not content:
        raise PhotoError(refusals.EMPTY)
    return content
