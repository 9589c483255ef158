"""How wide a photo is drawn that fills a box of another shape: what sticks out is cut off, but has to be loaded."""

from __future__ import annotations

from typing import Protocol


class Shaped(Protocol):
    """A photo as it may be published."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""


def cropped_sizes(picture: Shaped, box: float, desk: int, phone: int) -> str:
    """The `sizes` of a photo, by which the browser chooses a file.

    `box` is the width to height of what it fills; `desk` how many pixels wide that is on a desk, and `phone` how many
    hundredths of the screen on a phone.
    """
    wider = max(1.0, picture.width / picture.height / box)
    return f"(min-width: 46em) {desk * wider:.0f}px, {phone * wider:.0f}vw"
