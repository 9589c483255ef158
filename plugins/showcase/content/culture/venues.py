"""Places of culture (阵地): data/culture/places.yml."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.declaring import ListOf, Name, Record, RecordOf, Text, key
from showcase.content.honours.portraits import PHOTO_FOLDER
from showcase.content.named import Rows
from showcase.content.nearest import nearest
from showcase.content.problems import Problems

from .frameworks import KnownPillars
from .gaps import report_gaps
from .records import RoomPhoto, Venue
from .references import References
from .rows import CultureRow


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPhotoRow(Record):
    """A photo of a room as staff write it."""

    TITLE = "阵地的照片"

    file: str = key("文件", Text(120), "照片的文件名，放在 data/photos 里。", example="chen-lie-shi.jpg")
    alt: str = key(
        "替代文字",
        Text(120),
        "照片上看得到什么，读给看不见的人听。",
        example="陈列室里一面墙的老照片和三个展柜",
    )
    caption: str = key("说明", Text(120), "照片下面的一句话。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueRow(CultureRow):
    """A place as staff write it."""

    TITLE = "阵地"

    name: str = key("名称", Name(40), "阵地的名称。", example="清禾县县情陈列室")
    kind: str = key("类型", Text(20), "陈列室、阅览室、文化活动室等。", example="陈列室", default="")
    description: str = key("简介", Text(600, lines=True), "一两句话介绍。", default="")
    address: str = key(
        "地址",
        Text(80),
        "在哪里；只写单位的地址。",
        example="清禾县文昌路 1 号县文化馆二楼",
        default="",
    )
    opening: str = key("开放时间", Text(120), "什么时候开门。", example="周二至周日 9:00—17:00", default="")
    phone: str = key("电话", Text(40), "单位的办公电话，没有就不写。", default="")
    sights: tuple[str, ...] = key("看什么", ListOf(Text(80)), "去了能看到什么，一条一条写。", default=())
    photos: tuple[RoomPhotoRow, ...] = key(
        "照片", ListOf(RecordOf(RoomPhotoRow)), "房间和陈设的照片，不登认得出的人。", default=()
    )
    pages: tuple[str, ...] = key(
        "页面",
        ListOf(Text(120)),
        "详细介绍的页面，写它在 docs 里的文件。",
        example="[culture/chen-lie-shi.md]",
        default=(),
    )
    pillars: tuple[str, ...] = key(
        "支柱", ListOf(Name()), "属于哪一项文化。", example="[环境文化]", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesFile(Record):
    """data/culture/places.yml."""

    TITLE = "阵地文件"

    places: tuple[VenueRow, ...] = key("阵地", ListOf(RecordOf(VenueRow)), "各处阵地，按先后。", default=())


def make_venues(
    rows: Iterable[VenueRow], known: References, pillars: KnownPillars, problems: Problems
) -> tuple[Venue, ...]:
    """The places that staff wrote."""
    listed = Rows("阵地", "文化阵地")
    found = []
    for row in rows:
        report_gaps(row, problems)
        of = pillars.of(row, problems)
        pages = known.pages_of(row, "pages", problems)
        photos = tuple(photo for one in row.photos if (photo := _photo(one, known, problems)))
        if id := listed.id_of(row, problems):
            found.append(
                Venue(
                    id=id,
                    name=row.name,
                    place=row.at(),
                    kind=row.kind,
                    description=row.description,
                    unit=row.unit,
                    address=row.address,
                    opening=row.opening,
                    phone=row.phone,
                    sights=row.sights,
                    photos=photos,
                    pages=pages,
                    pillars=of,
                    term=row.time,
                )
            )
    return tuple(found)


def _photo(row: RoomPhotoRow, known: References, problems: Problems) -> RoomPhoto | None:
    report_gaps(row, problems)
    if row.file in known.photos:
        return RoomPhoto(f"../{PHOTO_FOLDER}{row.file}", row.alt, row.at("file"), row.caption)
    near = nearest(row.file, known.photos)
    message = f"data/photos 里没有“{row.file}”这张照片。文件名要完全一样，包括扩展名和大小写。"
    problems.error(row.at("file"), message, row.rewritten("file", near) if near else "")
    return None
