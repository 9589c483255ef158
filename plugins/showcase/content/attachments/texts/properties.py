"""What a document tells of who made it: ISO/IEC 29500-2, 11 (core), 29500-1, 22 (extended and custom)."""

from __future__ import annotations

from collections.abc import Iterator

from .located import Located
from .packages import Package
from .paragraphs import words_of
from .xml_events import Begin

_NAMED = {
    "creator": "作者",
    "lastModifiedBy": "最后修改人",
    "initial-creator": "作者",
    "Company": "单位",
    "Manager": "主管",
}
_TOLD = frozenset({"title", "subject", "description", "keywords", "category", "Template", "HyperlinkBase"})


def properties_of(package: Package) -> Iterator[Located]:
    """The properties of a packed document; those that name people or offices are called so."""
    for part in ("docProps/core.xml", "docProps/app.xml", "meta.xml"):
        element = ""
        for event in package.events(part):
            if isinstance(event, Begin):
                element = event.name
            elif isinstance(event, str) and event.strip() and (element in _NAMED or element in _TOLD):
                yield Located("文档属性", event.strip(), _NAMED.get(element, ""))
    yield from words_of(package.events("docProps/custom.xml"), "文档的自定义属性")
