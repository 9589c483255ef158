"""Where the links of a text lead on the site, and what they say of it."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement

from showcase.content.text.targets import Kind, Target, is_photo, read_target

from .converted import ROOT
from .draft import Draft


def address_of(target: Target, draft: Draft) -> str | None:
    """The address to print for a target, with ROOT before one within the site; None where nothing may be linked."""
    anchor = f"#{quote(target.anchor, safe=':-_.')}" if target.anchor else ""
    match target.kind:
        case Kind.OUTWARD:
            return target.written.strip()
        case Kind.ANCHOR:
            return anchor or None
        case Kind.ROOTED:
            return f"{ROOT}{quote(as_address(target.path))}{anchor}"
        case Kind.FILE if target.path.endswith(".md"):
            address = draft.around.document(target.path)
            return None if address is None else f"{ROOT}{address}{anchor}"
        case Kind.FILE if not is_photo(target.path) and draft.around.size(target.path) is not None:
            return f"{ROOT}{quote(target.path)}"
        case _:
            return None


def as_address(path: str) -> str:
    """An address as pages have it: with a "/" at the end, unless it is that of a file."""
    last = posixpath.basename(path)
    return path if not path or path.endswith("/") or "." in last else f"{path}/"


def resolve_link(link: Element, draft: Draft, *, alone: bool) -> None:
    """Give a link its address on the site; an attachment says what it is, and a link that leaves the site says so.

    `alone` says that nothing else stands in its paragraph or item.
    """
    target = read_target(link.get("href", ""), draft.path)
    address = address_of(target, draft)
    if address is None:
        link.attrib.pop("href", None)
        return
    link.set("href", address)
    if target.kind is Kind.OUTWARD and target.scheme in ("http", "https"):
        link.set("class", "external")
        link.set("rel", "noopener")
        SubElement(link, "span", {"class": "visually-hidden"}).text = "（外部链接）"
    elif target.kind is Kind.FILE and not target.path.endswith(".md"):
        _describe_attachment(link, target.path, draft.around.size(target.path) or 0, alone=alone)


def _describe_attachment(link: Element, path: str, size: int, *, alone: bool) -> None:
    """附件：报名表（DOCX，12 KB）."""
    kind = posixpath.splitext(path)[1].lstrip(".").upper()
    link.set("class", "attachment")
    if not len(link) and link.text:
        link.text = re.sub(rf"\s*[（(]\s*{re.escape(kind)}\s*[)）]$", "", link.text, flags=re.IGNORECASE)
        if alone and not link.text.startswith("附件"):
            link.text = f"附件：{link.text}"
    about = "，".join(filter(None, (kind, size_in_words(size))))
    SubElement(link, "span", {"class": "attachment__about"}).text = f"（{about}）"


def size_in_words(size: int) -> str:
    """A size as Windows shows it."""
    if size < 1024 * 1024:
        return f"{max(1, round(size / 1024))} KB"
    return f"{size / 1024 / 1024:.1f} MB"
