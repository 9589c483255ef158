"""Addresses that an item or an activity had before: read in the ways in which staff copy them."""

from __future__ import annotations

import re
from urllib.parse import unquote

from .declaring import Record
from .problems import Place, Problems

SECTIONS = ("news/", "activities/")
"""The parts of a site in which things move: of a whole URL, what stands before them is host and folder."""

_SEGMENT = re.compile(r"[^\s\x00-\x1f<>:\"|?*\\]+")


def former_addresses(
    record: Record, written: tuple[str, ...], what: str, example: str, problems: Problems
) -> dict[str, Place]:
    """The addresses relative to the site's root, with their places; what is no address is reported.

    `what` is the thing that they lead to, in words: 这篇新闻.
    """
    found: dict[str, Place] = {}
    for index, text in enumerate(written):
        place = record.at("former_addresses", index)
        address = read_address(text)
        if address:
            found.setdefault(address, place)
            continue
        problems.error(place, f"“{text}”不能转到{what}。请写以前的网址，例如 {example}，以“/”结尾。")
    return found


def read_address(written: str) -> str:
    """An address of this site as "news/2024/x/", from a path or a whole URL; "" for what is no such address."""
    _, whole, behind = re.split("[?#]", written, maxsplit=1)[0].rpartition("://")
    path = f"/{unquote(behind.partition('/')[2] if whole else behind)}"
    starts = [path.index(f"/{section}") for section in SECTIONS if f"/{section}" in path]
    if whole and starts:
        path = path[min(starts) :]
    segments = path.strip("/").removesuffix("index.html").strip("/").split("/")
    sound = all(_SEGMENT.fullmatch(segment) and segment not in (".", "..") for segment in segments)
    # A file of another kind (x.html) cannot be forwarded: only folders can hold a page that does it.
    return "/".join([*segments, ""]) if sound and "." not in segments[-1] else ""
