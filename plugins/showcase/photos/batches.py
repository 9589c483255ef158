"""What is made of a photo, in batches: prints that are made together and kept together."""

from __future__ import annotations

import enum

from .records import Options, Source


class Batch(enum.Enum):
    """Prints that are wanted together. A batch that is wanted later is made without touching the others."""

    WEB = "web"
    """All widths in WebP, and a JPEG."""

    AVIF = "avif"
    """All widths in AVIF."""

    SHARE = "share"
    """What is shown where a link is shared."""

    SQUARE = "square"
    MOVING = "moving"
    """The moving picture; nothing where the file does not move."""


STILL = frozenset({Batch.WEB, Batch.AVIF, Batch.SHARE, Batch.SQUARE})
"""Those for which the photo itself is decoded."""


def batches_of(source: Source, options: Options) -> frozenset[Batch]:
    """What is to be made for a source."""
    wishes = {
        Batch.WEB: True,
        Batch.AVIF: options.avif,
        Batch.SHARE: source.share,
        Batch.SQUARE: source.square,
        Batch.MOVING: source.animated,
    }
    return frozenset(batch for batch, wished in wishes.items() if wished)
