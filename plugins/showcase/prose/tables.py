"""Tables of a text: in a frame of their own that scrolls, so that the page need not."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_CAPTION = re.compile(r"表\s*(?:\d+|[一二三四五六七八九十]+)?\s*[：:\u3000]\s*(?P<words>\S.*)", re.DOTALL)

WIDE = 5
"""Columns from which on a phone's width no longer holds them all legibly."""


def frame_tables(tree: Element, parents: dict[Element, Element]) -> None:
    """Put every table into a frame that can be scrolled and reached by keyboard, and that has a name of its own.

    A paragraph 表：… (or 表 1：…) above it becomes its caption; else it is named by the heading above.
    """
    named: dict[str, int] = {}
    for table in list(tree.iter("table")):
        parent = parents[table]
        position = list(parent).index(table)
        caption = _caption_above(parent, position)
        if caption is not None:
            position -= 1
            table.insert(0, caption)
        name = "".join(caption.itertext()) if caption is not None else _heading_above(parent, position)
        named[name] = named.get(name, 0) + 1
        if named[name] > 1:
            name = f"{name}（{named[name]}）"
        wide = len(next(table.iter("tr"), ())) >= WIDE
        frame_class = "table-frame table-frame--wide" if wide else "table-frame"
        attributes = {"class": frame_class, "role": "region", "aria-label": name, "tabindex": "0"}
        frame = Element("div", attributes)
        parent.remove(table)
        frame.append(table)
        frame.tail, table.tail = "\n", None
        parent.insert(position, frame)
        _mark_cells(table)


def _caption_above(parent: Element, position: int) -> Element | None:
    above = parent[position - 1] if position else None
    if above is None or above.tag != "p" or not _CAPTION.fullmatch((above.text or "").strip()):
        return None
    parent.remove(above)
    caption = Element("caption")
    found = _CAPTION.fullmatch((above.text or "").lstrip())
    caption.text = found["words"] if found else above.text
    caption.extend(above)
    return caption


def _heading_above(parent: Element, position: int) -> str:
    headings = (e for e in reversed(parent[:position]) if re.fullmatch("h[2-6]", str(e.tag)))
    heading = next(headings, None)
    words = "".join(heading.itertext()).strip() if heading is not None else ""
    return f"表格：{words}" if words and "\x02" not in words else "表格"


def _mark_cells(table: Element) -> None:
    """Say of headers what they head, and keep alignment without a style of its own."""
    for cell in table.iter("th"):
        cell.set("scope", "col")
    for cell in [*table.iter("th"), *table.iter("td")]:
        align = cell.attrib.pop("align", "")
        if align in ("right", "center"):
            cell.set("class", align)
