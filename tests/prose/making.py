"""A converter whose surroundings are made up."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.text.listing import Listing, is_directive
from showcase.prose import Person, Prose, Surroundings

PATH = "news/2026/2026-03-05-a.md"


@dataclass(frozen=True)
class Rendition:
    name: str
    width: int
    height: int


@dataclass(frozen=True)
class Picture:
    webp: tuple[Rendition, ...]
    fallback: Rendition
    width: int
    height: int
    avif: tuple[Rendition, ...] = ()
    placeholder: str = "data:image/webp;base64,UklGRg=="
    colour: str = "#a8141f"


def picture(path):
    stem = path.removeprefix("news/photos/").removesuffix(".jpg")
    if stem.startswith("mei-you") or not path.endswith(".jpg"):
        return None
    webp = (Rendition(f"{stem}-480.webp", 480, 320), Rendition(f"{stem}-960.webp", 960, 640))
    return Picture(webp, Rendition(f"{stem}-960.jpg", 960, 640), 960, 640)


SURROUNDINGS = Surroundings(
    document={"news/2026/2026-04-01-b.md": "news/2026/b/", "index.md": ""}.get,
    size={"news/attachments/报名表.docx": 12_345, "news/attachments/da.pdf": 3_600_000}.get,
    picture=picture,
    person={"李秀禾": Person("people/li-xiu-he/"), "老人": Person("")}.get,
    listing=lambda line: Listing(3) if is_directive(line) and "最新消息" in line else None,
)


def prose():
    return Prose(SURROUNDINGS)


def html_of(text, root="../../../", path=PATH):
    return prose().convert(text, path).within(root)
