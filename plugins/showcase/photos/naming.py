"""From what lies in the cache to what is published: Pictures, and the names of their files on the site."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from .batches import Batch
from .records import Picture, Rendition
from .store import Sheet

LONGEST_STEM = 60


def picture_of(stem: str, sheets: Mapping[Batch, Sheet], batches: AbstractSet[Batch]) -> Picture:
    """The Picture that consists of these batches of a photo's sheets; the web's is always among them."""
    made = {batch: _renditions(slug(stem), sheets[batch]) if batch in batches else [] for batch in Batch}
    web, notes = made[Batch.WEB], sheets[Batch.WEB].notes
    return Picture(
        webp=tuple(one for one in web if one.file.suffix == ".webp"),
        fallback=next(one for one in web if one.file.suffix == ".jpg"),
        share=next(iter(made[Batch.SHARE]), None),
        avif=tuple(made[Batch.AVIF]),
        square=next(iter(made[Batch.SQUARE]), None),
        animation=next(iter(made[Batch.MOVING]), None),
        placeholder=notes["placeholder"],
        colour=notes["colour"],
    )


def _renditions(stem: str, sheet: Sheet) -> list[Rendition]:
    """What an entry holds, from narrow to wide."""
    renditions = [
        Rendition(
            f"{stem}-{kept.file.stem}-{sheet.entry[:10]}{kept.file.suffix}",
            kept.file,
            kept.size.width,
            kept.size.height,
        )
        for kept in sheet.prints
    ]
    return sorted(renditions, key=lambda rendition: rendition.width)


def slug(stem: str) -> str:
    """A stem in lower-case ASCII letters, digits and hyphens; "photo" where nothing is left of it."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_STEM].strip("-") or "photo"
