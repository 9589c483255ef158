"""Addresses that an item had before: read in the ways in which staff copy them."""

from __future__ import annotations

import re
from urllib.parse import unquote

from showcase.content.problems import Place, Problems

from .file_names import FOLDER
from .meta import NewsMeta

_SEGMENT = re.compile(r"[^\s\x00-\x1f<>:\"|?*\\]+")


def former_addresses(meta: NewsMeta, problems: Problems) -> dict[str, Place]:
    """The addresses relative to the site's root, with their places; what is no address is reported."""
    found: dict[str, Place] = {}
    for index, written in enumerate(meta.former_addresses):
        address = read_address(written)
        if address:
            found.setdefault(address, meta.at("former_addresses", index))
            continue
        message = f"“{written}”不能转到这篇新闻。请写以前的网址，例如 news/2024/xue-lei-feng/，以“/”结尾。"
        problems.error(meta.at("former_addresses", index), message)
    return found


def read_address(written: str) -> str:
    """An address of this site as "news/2024/x/", from a path or a whole URL; "" for what is no such address.

    Of a URL, what stands before news/ is the host, and the folder below which the site is served.
    """
    _, whole, behind = re.split("[?#]", written, maxsplit=1)[0].rpartition("://")
    path = f"/{unquote(behind.partition('/')[2] if whole else behind)}"
    if whole and f"/{FOLDER}" in path:
        path = path[path.index(f"/{FOLDER}") :]
    segments = path.strip("/").removesuffix("index.html").strip("/").split("/")
    sound = all(_SEGMENT.fullmatch(segment) and segment not in (".", "..") for segment in segments)
    # A file of another kind (x.html) cannot be forwarded: only folders can hold a page that does it.
    return "/".join([*segments, ""]) if sound and "." not in segments[-1] else ""
