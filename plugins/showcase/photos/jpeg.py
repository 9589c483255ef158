"""What Pillow does not tell of a JPEG: how often it goes over the picture, and where its data really end."""

from __future__ import annotations

import re

END = b"\xff\xd9"
"""The marker at the end of every JPEG."""

MOST_SCANS = 100
"""Programs write about ten into a progressive JPEG. Each takes the time of a whole picture and needs few bytes."""

_MARKER = re.compile(rb"\xff[\xc0-\xcf\xd8-\xfe]")
_SCAN = b"\xff\xda"


def has_too_many_scans(content: bytes) -> bool:
    """Whether decoding a JPEG would take far longer than its size lets expect."""
    # Metadata and what phones put behind the picture may hold the marker too, so these are at least as many.
    if content.count(_SCAN) <= MOST_SCANS:
        return False
    scans, at = 0, 2
    while scans <= MOST_SCANS and (marker := _MARKER.search(content, at)):
        if marker[0] == END:
            break
        scans += marker[0] == _SCAN
        at = marker.end() + int.from_bytes(content[marker.end() : marker.end() + 2], "big")
    return scans > MOST_SCANS


def without_zeros(content: bytes) -> bytes:
    """The file without zeros at its end, which cards and disks leave in the place of what was never written.

    Decoded they would be a grey field; cut off, they let the decoder see that something is missing.
    """
    return content.rstrip(b"\0")
