"""Develops one photo: takes from the cache what is there, and makes the rest."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from . import refusals
from .animation import frames_of
from .batches import STILL, Batch
from .decoding import decode
from .encoding import Print, moving_print, prints_of
from .impression import impression_of
from .intake import content_of
from .records import PhotoFault
from .refusals import PhotoError
from .store import Entry, Kept, Sheet


@dataclass(frozen=True, slots=True)
class Developed:
    """A photo of which all prints are in the cache."""

    sheets: Mapping[Batch, Sheet]
    original: int
    """How many bytes the original has."""

    made: bool
    """Whether anything had to be made."""


def develop_one(
    file: Path, root: Path | None, batches: AbstractSet[Batch], cache: Path
) -> Developed | PhotoFault:
    """All these batches of the photo in a file.

    Raises:
        CacheError: the cache cannot be written.
    """
    try:
        content = content_of(file, root)
        digest = hashlib.sha256(content).digest()
        entries = {batch: Entry.of(digest, batch, cache) for batch in batches}
        sheets = {batch: sheet for batch, entry in entries.items() if (sheet := entry.sheet())}
        missing = {batch: entry for batch, entry in entries.items() if batch not in sheets}
        return Developed(sheets | _made(content, missing), len(content), bool(missing))
    except PhotoError as error:
        return PhotoFault(str(error))
    except MemoryError:
        return PhotoFault(refusals.TOO_MANY_PIXELS)


def _made(content: bytes, entries: Mapping[Batch, Entry]) -> dict[Batch, Sheet]:
    """Make what is missing. Each print goes to the disk as soon as it is made, so that none is kept in memory."""
    kept: dict[Batch, list[Kept]] = {batch: [] for batch in entries}
    notes: dict[Batch, dict[str, str]] = {batch: {} for batch in entries}

    def keep(made: Print) -> None:
        kept[made.batch].append(entries[made.batch].keep(made))

    if stills := STILL & entries.keys():
        negative = decode(content)
        for made in prints_of(negative, stills):
            keep(made)
        if Batch.WEB in stills:
            notes[Batch.WEB] = dataclasses.asdict(impression_of(negative.image))
    if Batch.MOVING in entries:
        frames, durations = frames_of(content)
        if len(frames) > 1:
            keep(moving_print(frames, durations))
    return {batch: entry.close(kept[batch], notes[batch]) for batch, entry in entries.items()}
