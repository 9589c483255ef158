"""The last part of the address of each photo and video of an activity."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field

from showcase.content.names.ids import slug

from .photo_names import read_photo_name

LONGEST = 48


@dataclass(slots=True)
class MediaAnchors:
    """Gives anchors that come from the names of the files, and stay when other files are added.

    They begin with a word of their own, since headings of the text have anchors on the same page.
    """

    _taken: set[str] = field(default_factory=set)

    def photo(self, file: str) -> str:
        """The anchor of a photo: photo-bao-zong-zi."""
        return self._free(f"photo-{slug(read_photo_name(file).words or file, limit=LONGEST)}", file)

    def video(self, file: str) -> str:
        """The anchor of a video: video-long-zhou."""
        return self._free(f"video-{slug(read_photo_name(file).words or file, limit=LONGEST)}", file)

    def _free(self, anchor: str, file: str) -> str:
        if anchor in self._taken:
            # A number would be another one's as soon as a file is put between; the file's own name stays.
            name = unicodedata.normalize("NFC", file).encode("utf-8", "surrogatepass")
            anchor = f"{anchor}-{hashlib.sha256(name).hexdigest()[:6]}"
        self._taken.add(anchor)
        return anchor
