"""What the target of a link is: an address elsewhere, a file beside the text, an anchor, or something not allowed."""

from __future__ import annotations

import enum
import html
import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote

OUTWARD = frozenset({"http", "https", "mailto", "tel"})
"""The schemes that may be linked to."""

_PHOTO_ENDINGS = """
    .jpg .jpeg .jpe .jfif .png .webp .gif .bmp .tif .tiff .heic .heif .hif .avif .jxl .jp2 .mpo
    .dng .raw .cr2 .cr3 .nef .arw .raf .orf .rw2
"""
PHOTOS = frozenset(_PHOTO_ENDINGS.split())
"""Files that are never published as they are, since a camera notes more in them than the picture."""

_FILM_ENDINGS = """
    .mp4 .m4v .mov .qt .3gp .3g2 .avi .wmv .asf .flv .f4v .mkv .webm .ogv .mpg .mpeg .mpe .vob .mts .m2ts
    .rm .rmvb .lrv .insv
"""
FILMS = frozenset(_FILM_ENDINGS.split())
"""Videos, which are never published as they are either: phones and drones note place and time in them."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028\u2029\u3000\ufeff]")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]|[A-Za-z]:$|file:", re.IGNORECASE)


class Kind(enum.Enum):
    """What a target is."""

    OUTWARD = enum.auto()
    ROOTED = enum.auto()
    """An address of this site: /honors/."""

    ANCHOR = enum.auto()
    FILE = enum.auto()
    """Relative to the text's file."""

    COMPUTER = enum.auto()
    """A path on somebody's computer."""

    FORBIDDEN = enum.auto()
    """A scheme that runs code or hides what it leads to."""

    HOST = enum.auto()
    """Another host, without saying how it is spoken to: //host/path."""

    EMPTY = enum.auto()


@dataclass(frozen=True, slots=True)
class Target:
    """A target, taken apart."""

    kind: Kind
    written: str
    path: str = ""
    """Of a file: relative to docs, "/"-separated, not quoted; of an address: relative to the site's root."""

    anchor: str = ""
    scheme: str = ""


def read_target(written: str, path: str) -> Target:
    """Take apart a target that stands in the file `path` of docs.

    Browsers resolve entities and leave out blanks before they look for a scheme; so does this.
    """
    target = html.unescape(written).strip()
    bare = _UNSEEN.sub("", target)
    if not bare:
        return Target(Kind.EMPTY, written)
    if _DRIVE.match(bare):
        return Target(Kind.COMPUTER, written)
    scheme = _SCHEME.match(bare)
    if scheme:
        name = scheme[1].lower()
        # What hides its scheme behind blanks or entities means no good.
        open_ = name in OUTWARD and written.strip().lower().startswith(f"{name}:")
        return Target(Kind.OUTWARD if open_ else Kind.FORBIDDEN, written, scheme=name)
    return _within(target, written, path)


def _within(target: str, written: str, path: str) -> Target:
    slashed = target.replace("\\", "/")
    before, _, anchor = slashed.partition("#")
    address = unquote(before.partition("?")[0])
    if slashed.startswith("//"):
        return Target(Kind.COMPUTER if target.startswith("\\") else Kind.HOST, written)
    if not before:
        return Target(Kind.ANCHOR, written, anchor=unquote(anchor))
    if address.startswith("/"):
        return Target(Kind.ROOTED, written, address.lstrip("/"), unquote(anchor))
    file = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
    return Target(Kind.FILE, written, file, unquote(anchor))


def is_photo(path: str) -> bool:
    """Whether a file is a photo by its name."""
    return posixpath.splitext(path)[1].lower() in PHOTOS


def is_film(path: str) -> bool:
    """Whether a file is a video by its name."""
    return posixpath.splitext(path)[1].lower() in FILMS


def relative(file: str, path: str) -> str:
    """How the file `path` of docs names another file of docs."""
    return posixpath.relpath(file, posixpath.dirname(path) or ".")
