"""Photos within a text: a picture in the sizes that its page needs, with its caption."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from xml.etree.ElementTree import Element, SubElement

from .converted import ROOT

PHOTOS = "photos/"
"""Where published pictures stand on the site."""

ALONE = "(min-width: 46em) 40em, 92vw"
"""How wide a picture is shown: the column of text, or all of a phone."""

BESIDE = "(min-width: 46em) 20em, 92vw"
"""How wide it is beside another."""


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
    def avif(self) -> Sequence[Rendition]:
        """The same widths in AVIF; none where the site has no AVIF."""

    @property
    def fallback(self) -> Rendition:
        """For browsers that do not know WebP."""

    @property
    def placeholder(self) -> str:
        """A data URI to be seen until the picture is there."""

    @property
    def colour(self) -> str:
        """The colour that most of it has: #a8141f."""

    @property
    def width(self) -> int:
        """Of the widest rendition."""

    @property
    def height(self) -> int:
        """Of the widest rendition."""


def picture_element(picture: Picture, alternative: str, sizes: str = ALONE) -> Element:
    """The element that shows a photo; its size is given, so that the text does not jump when it comes."""
    element = Element("picture", {"class": "picture", "style": _ground(picture)})
    for kind, renditions in (("avif", picture.avif), ("webp", picture.webp)):
        if renditions:
            srcset = ", ".join(f"{ROOT}{PHOTOS}{one.name} {one.width}w" for one in renditions)
            SubElement(element, "source", {"type": f"image/{kind}", "srcset": srcset, "sizes": sizes})
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


def figure_element(picture: Picture, alternative: str, caption: str, sizes: str) -> Element:
    """A figure of a photo that opens large, with a caption where there is one."""
    ratio = round(picture.width / picture.height, 4)
    figure = Element("figure", {"class": "photo", "style": f"--ratio:{ratio}"})
    file = f"{ROOT}{PHOTOS}{picture.webp[-1].name}"
    link = SubElement(figure, "a", {"class": "photo__link", "href": file})
    link.append(picture_element(picture, alternative, sizes))
    if caption:
        SubElement(figure, "figcaption").text = caption
    figure.tail = "\n"
    return figure


def words_element(alternative: str) -> Element:
    """What stands in the place of a photo that may not be published: what it shows, in words."""
    words = Element("span", {"class": "no-picture"})
    words.text = f"（图片：{alternative or '暂缺'}）"
    return words


def _ground(picture: Picture) -> str:
    """What is seen until the photo is there, for the style sheet."""
    placeholder = f";--placeholder:url({picture.placeholder})" if picture.placeholder else ""
    return f"--colour:{picture.colour}{placeholder}" if picture.colour else ""
