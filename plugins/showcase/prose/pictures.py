"""Photos within a text: a picture in the sizes that its page needs, with its caption."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from xml.etree.ElementTree import Element, SubElement

from .converted import ROOT

PHOTOS = "photos/"
"""Where published pictures stand on the site."""

SIZES = "(min-width: 48rem) 44rem, 100vw"
"""How wide a picture is shown: the column of text, or all of a phone."""


class Rendition(Protocol):
    """A published file of a photo."""

    @property
    def name(self) -> str:
        """Its name in PHOTOS."""

    @property
    def width(self) -> int:
        """In pixels."""

    @property
    def height(self) -> int:
        """In pixels."""


class Picture(Protocol):
    """A photo as it may be published."""

    @property
    def webp(self) -> Sequence[Rendition]:
        """From narrow to wide."""

    @property
    def fallback(self) -> Rendition:
        """For browsers that do not know WebP."""

    @property
    def width(self) -> int:
        """Of the widest rendition."""

    @property
    def height(self) -> int:
        """Of the widest rendition."""


def picture_element(picture: Picture, alternative: str) -> Element:
    """The element that shows a photo; its size is given, so that the text does not jump when it comes."""
    element = Element("picture")
    srcset = ", ".join(f"{ROOT}{PHOTOS}{one.name} {one.width}w" for one in picture.webp)
    SubElement(element, "source", {"type": "image/webp", "srcset": srcset, "sizes": SIZES})
    SubElement(
        element,
        "img",
        {
            "src": f"{ROOT}{PHOTOS}{picture.fallback.name}",
            "alt": alternative,
            "width": str(picture.width),
            "height": str(picture.height),
            "loading": "lazy",
            "decoding": "async",
        },
    )
    return element


def figure_element(shown: Element, caption: str) -> Element:
    """A figure of a picture, with a caption where there is one."""
    figure = Element("figure")
    figure.append(shown)
    if caption:
        SubElement(figure, "figcaption").text = caption
    figure.tail = "\n"
    return figure
