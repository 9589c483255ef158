"""The videos of an activity."""

from __future__ import annotations

from .anchors import MediaAnchors
from .folders import Folder
from .meta import VideoRow
from .records import Video


def make_videos(rows: tuple[VideoRow, ...], folder: Folder, anchors: MediaAnchors) -> tuple[Video, ...]:
    """The videos that staff listed, in their order."""
    return tuple(
        Video(
            path=folder.of(row.file),
            title=row.title,
            poster=folder.of(row.poster),
            captions=folder.of(row.captions) if row.captions else "",
            text=row.text,
            anchor=anchors.video(row.file),
        )
        for row in rows
    )
