"""Checks links that begin with "/": they name addresses of the site, which are known when all pages are."""

from __future__ import annotations

from collections.abc import Collection

from showcase.content.catalogue import Catalogue
from showcase.content.nearest import nearest
from showcase.content.problems import Problems
from showcase.content.text.links import links_of
from showcase.content.text.targets import Kind, read_target
from showcase.prose import as_address

from .public_texts import public_texts

MADE_LATER = ("feeds/", "open-data/", "assets/")
"""Folders whose files are made when the pages are done."""


def check_rooted_links(catalogue: Catalogue, addresses: Collection[str], problems: Problems) -> None:
    """Report links to addresses at which nothing stands."""
    for body in public_texts(catalogue):
        if "/" not in body.text:
            continue
        for link in links_of(body):
            target = read_target(link.target, body.path)
            address = as_address(target.path)
            if target.kind is not Kind.ROOTED or address in addresses or address.startswith(MADE_LATER):
                continue
            near = _nearest(address, addresses)
            message = f"网站上没有“/{target.path}”这一页。请照浏览器地址栏里的样子写。"
            anchor = f"#{target.anchor}" if target.anchor else ""
            correction = body.corrected(link.start, link.end, f"/{near}{anchor}") if near else ""
            problems.error(body.place(link.start), message, correction)


def _nearest(address: str, addresses: Collection[str]) -> str:
    """The address most like one that does not exist, among those of the same depth and beginning."""
    first, depth = address.partition("/")[0], address.count("/")
    alike = [one for one in addresses if one.count("/") == depth and (depth == 1 or one.startswith(first))]
    return nearest(address, alike)
