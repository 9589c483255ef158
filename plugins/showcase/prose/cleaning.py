"""The safety net: whatever stood in a text, its HTML holds only tags, attributes and addresses that we know."""

from __future__ import annotations

import re

import nh3

from showcase.content.text.markup import ATTRIBUTES, TAGS
from showcase.content.text.targets import OUTWARD, read_target

from .converted import ROOT
from .draft import Draft
from .references import address_of

_OURS = {"figure", "figcaption", "picture", "source", "img"}
"""Tags that only our own processors write."""

_ANCHORED = {tag: {"id"} for tag in ("h2", "h3", "h4", "h5", "h6", "li", "sup")}
_CLASSES = {
    "a": {"mention", "external", "attachment", "footnote-ref", "footnote-backref", "photo__link"},
    "div": {"table-frame", "table-frame--wide", "figures", "footnote"},
    "figure": {"photo"},
    "picture": {"picture"},
    "span": {"visually-hidden", "attachment__about", "no-picture"},
    "td": {"right", "center"},
    "th": {"right", "center"},
}
_ATTRIBUTES = {
    "div": {"role", "aria-label", "tabindex"},
    "a": {"rel"},
    "figure": {"style"},
    "picture": {"style"},
    "source": {"type", "srcset", "sizes"},
    "img": {"src", "alt", "width", "height", "loading", "decoding"},
}
_STYLE = re.compile(
    r"--ratio:[\d.]+|--colour:#[\da-f]{6}(?:;--placeholder:url\(data:image/webp;base64,[\w+/]+=*\))?"
)
"""What our own processors say of a photo to the style sheet: numbers and pixels, nothing that does anything."""

_DROPPED = {
    "script",
    "style",
    "iframe",
    "object",
    "noscript",
    "template",
    "title",
    "textarea",
    "svg",
    "math",
    "xml",
}
"""Tags whose content is no text and goes with them."""


def cleaner(draft: Draft) -> nh3.Cleaner:
    """Make the cleaner; it asks `draft` where a link of raw HTML leads."""

    def filtered(tag: str, attribute: str, value: str) -> str | None:
        if attribute == "href":
            own = value.startswith((ROOT, "#"))
            return value if own else address_of(read_target(value, draft.path), draft)
        if attribute in ("src", "srcset"):
            return value if value.startswith(ROOT) else None
        if attribute == "style":
            return value if _STYLE.fullmatch(value) else None
        return value

    allowed: dict[str, set[str]] = {}
    for table in (ATTRIBUTES, _ANCHORED, _ATTRIBUTES):
        for tag, names in table.items():
            allowed.setdefault(tag, set()).update(names)
    return nh3.Cleaner(
        tags=set(TAGS) | _OURS,
        clean_content_tags=_DROPPED,
        attributes=allowed,
        attribute_filter=filtered,
        allowed_classes=_CLASSES,
        url_schemes=set(OUTWARD),
        link_rel=None,
    )
