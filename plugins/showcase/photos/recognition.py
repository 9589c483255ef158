"""Tells by its bytes what a file is, whatever its name says."""

from __future__ import annotations

import re

from . import refusals
from .refusals import PhotoError

_FORMATS = (
    (re.compile(rb"\xff\xd8\xff"), "JPEG"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PNG"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "WEBP"),
    (re.compile(rb"GIF8[79]a"), "GIF"),
    # Canon's first RAW format begins as TIFF does; the 43 is BigTIFF.
    (re.compile(rb"II[*+]\0(?!....CR)|MM\0[*+]", re.DOTALL), "TIFF"),
    # A text may begin with "BM" as well; the size of the header that follows tells them apart.
    (re.compile(rb"BM.{12}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0", re.DOTALL), "BMP"),
)
"""How our formats begin, with Pillow's names; AVIF and HEIF are known by their brands."""

_FOREIGN = (
    (re.compile(rb"%PDF-"), refusals.PDF),
    (re.compile(rb"II\*\0....CR|FUJIFILMCCD-RAW|IIRO|IIRS|MMOR|IIU\0", re.DOTALL), refusals.RAW),
    (re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0|Rar!|7z\xbc\xaf"), refusals.OFFICE),
    (re.compile(rb"RIFF....AVI |\x1aE\xdf\xa3|FLV\x01|\0\0\x01\xba", re.DOTALL), refusals.VIDEO),
    (re.compile(rb"\0\x05\x16\x07"), refusals.MAC_COMPANION),
    (re.compile(rb"8BPS"), refusals.other_picture("Photoshop")),
    (re.compile(rb"\xff\x0a|\0\0\0\x0cJXL "), refusals.other_picture("JPEG XL")),
    (re.compile(rb"\0\0\0\x0cjP  |\xff\x4f\xff\x51"), refusals.other_picture("JPEG 2000")),
    (re.compile(rb"\0\0\x01\0[^\0]\0"), refusals.other_picture("ICO")),
)
"""How files begin that are often taken for photos, and what to tell of them."""

_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIF_BRANDS = frozenset({b"mif1", b"msf1"})
"""Of the container, whatever is in it."""

_SVG = re.compile(rb"<svg[\s>]", re.IGNORECASE)
_WEB_PAGE = re.compile(rb"<!doctype html|<html[\s>]", re.IGNORECASE)


def format_of(content: bytes) -> str:
    """Pillow's name of the format of a photo.

    Raises:
        PhotoError: it is none that we read, or no photo at all.
    """
    if content[4:8] == b"ftyp":
        return _in_boxes(content)
    for beginning, name in _FORMATS:
        if beginning.match(content):
            return name
    for beginning, reason in _FOREIGN:
        if beginning.match(content):
            raise PhotoError(reason)
    # Two bytes a letter hide no tag.
    text = content[:4096].replace(b"\0", b"")
    if _WEB_PAGE.search(text):
        raise PhotoError(refusals.WEB_PAGE)
    raise PhotoError(refusals.SVG if _SVG.search(text) else refusals.NOT_A_PICTURE)


def _in_boxes(content: bytes) -> str:
    """The format of a file made of boxes, as pictures of phones and videos are, by the brands in its first box."""
    end = min(int.from_bytes(content[:4], "big"), 256)
    brands = {content[8:12], *(content[at : at + 4] for at in range(16, end, 4))}
    if brands & _HEIC_BRANDS:
        return "HEIF"
    if brands & _AVIF_BRANDS:
        return "AVIF"
    if brands & _HEIF_BRANDS:
        return "HEIF"
    raise PhotoError(refusals.RAW if b"crx " in brands else refusals.VIDEO)
