"""Passes over a text's tree: what needs no search for markup, then links, photos and tables."""

from __future__ import annotations

import re
from itertools import groupby
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from showcase.content.text.targets import Kind, read_target

from .draft import Draft
from .pictures import ALONE, BESIDE, Picture, figure_element, picture_element, words_element
from .references import resolve_link
from .tables import frame_tables

_BLOCKS = ("p", "li", "td")
_SPECIAL = re.compile(r"[\\`\[<&*_\n]")


class Plain(Treeprocessor):
    """Spares what is nothing but words the search for markup, seventeen patterns each: a third of all time."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for element in root.iter():
            if element.text and not _SPECIAL.search(element.text):
                element.text = AtomicString(element.text)


class Finish(Treeprocessor):
    """Resolves what the text refers to, when all that is inline has been found."""

    def __init__(self, md: Markdown, draft: Draft) -> None:
        super().__init__(md)
        self._draft = draft

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        images, links = list(root.iter("img")), list(root.iter("a"))
        tables = next(root.iter("table"), None) is not None
        if not (images or links or tables):
            return
        parents = {child: parent for parent in root.iter() for child in parent}
        for link in links:
            if link.get("class") not in ("mention", "footnote-ref", "footnote-backref"):
                parent = parents[link]
                resolve_link(link, self._draft, alone=parent.tag in _BLOCKS and _holds_only(parent, link))
        if images:
            self._show_pictures(root, parents)
        if tables:
            frame_tables(root, parents)

    def _show_pictures(self, root: Element, parents: dict[Element, Element]) -> None:
        for parent in dict.fromkeys(parents[e] for e in root.iter("p") if _only_images(e)):
            self._make_figures(parent)
        for image in [e for e in root.iter("img") if e.get("decoding") is None]:
            picture, alternative = self._picture(image), image.get("alt", "")
            shown = picture_element(picture, alternative) if picture else words_element(alternative)
            _replace(image, shown, parents[image])

    def _make_figures(self, parent: Element) -> None:
        """Put figures in the place of paragraphs of images; those that follow each other stand side by side."""
        blocks: list[Element] = []
        for images, run in groupby(parent, _only_images):
            together = list(run)
            blocks += self._figures([i for p in together for i in p.iter("img")]) if images else together
        parent[:] = blocks

    def _figures(self, images: list[Element]) -> list[Element]:
        sizes = BESIDE if len(images) > 1 else ALONE
        figures = [self._figure(image, sizes) for image in images]
        if len(figures) == 1:
            return figures
        row = Element("div", {"class": "figures"})
        row.extend(figures)
        row.tail = "\n"
        return [row]

    def _figure(self, image: Element, sizes: str) -> Element:
        picture, alternative = self._picture(image), image.get("alt", "")
        if picture:
            return figure_element(picture, alternative, _caption(image), sizes)
        figure = Element("figure")
        figure.append(words_element(alternative))
        return figure

    def _picture(self, image: Element) -> Picture | None:
        """What may be published of an image's photo; that the text shows it is noted."""
        target = read_target(image.get("src", ""), self._draft.path)
        picture = self._draft.around.picture(target.path) if target.kind is Kind.FILE else None
        if picture:
            self._draft.pictures[target.path] = None
        return picture


def _caption(image: Element) -> str:
    return image.get("title", "").removeprefix("图说：").strip()


def _holds_only(parent: Element, child: Element) -> bool:
    return len(parent) == 1 and not (parent.text or "").strip() and not (child.tail or "").strip()


def _only_images(element: Element) -> bool:
    """Whether it is a paragraph of nothing but images."""
    children = list(element)
    if (
        element.tag != "p"
        or not any(child.tag == "img" for child in children)
        or (element.text or "").strip()
    ):
        return False
    return all(child.tag in ("img", "br") and not (child.tail or "").strip() for child in children)


def _replace(old: Element, new: Element, parent: Element) -> None:
    new.tail = old.tail
    parent[list(parent).index(old)] = new
