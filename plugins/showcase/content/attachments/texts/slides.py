"""Presentations of PowerPoint (ISO/IEC 29500-1): slides, hidden ones too, their notes, comments and masters."""

from __future__ import annotations

from collections.abc import Iterator

from .located import Located
from .packages import Package
from .paragraphs import paragraphs_of
from .xml_events import Begin

_ROOT = "ppt/presentation.xml"


def texts_of_slides(package: Package) -> Iterator[Located]:
    """All that is written in a presentation, slide by slide."""
    targets = {link.id: link.target for link in package.links(_ROOT)}
    order = [
        targets.get(next((value for key, value in event.attributes.items() if key.endswith(":id")), ""), "")
        for event in package.events(_ROOT)
        if isinstance(event, Begin) and event.name == "sldId"
    ]
    slides = dict.fromkeys([*order, *package.parts("ppt/slides/slide")])
    for number, slide in enumerate((slide for slide in slides if slide in package.names), 1):
        page = f"第 {number} 页{'（隐藏）' if _is_hidden(package, slide) else ''}"
        yield from paragraphs_of(package.events(slide), page)
        yield from package.outward(slide, page)
        for kind, name in (
            ("notesslide", "的备注"),
            ("comment", "的批注"),
            ("diagramdata", "的图形"),
            ("chart", "的图表"),
        ):
            for part in package.linked(slide, kind):
                yield from paragraphs_of(package.events(part), page + name)
    for folder in (
        "ppt/slideMasters/",
        "ppt/slideLayouts/",
        "ppt/notesMasters/",
        "ppt/commentAuthors",
        "ppt/authors",
    ):
        for part in package.parts(folder):
            yield from paragraphs_of(package.events(part), "母版、版式或批注人")


def _is_hidden(package: Package, slide: str) -> bool:
    root = next(iter(package.events(slide)), None)
    return isinstance(root, Begin) and root.attributes.get("show") in ("0", "false")
