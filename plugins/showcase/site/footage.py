"""Which videos the site shows, and what stands in the way of publishing them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.names.ids import slug
from showcase.content.problems import Place, Problems
from showcase.content.text.targets import is_film
from showcase.films import Film, FilmFault, Source, develop
from showcase.photos import CacheError

from .addresses import ACTIVITIES, VIDEOS


@dataclass(frozen=True, slots=True)
class Footage:
    """A video as it is published."""

    address: str
    """Where it stands on the site: videos/long-zhou-3fa9c01b22.mp4."""

    file: Path
    """Where it lies in the cache."""

    width: int
    height: int
    seconds: float


def footage_of(catalogue: Catalogue, project: Path, problems: Problems) -> Mapping[str, Footage]:
    """What is published of every video of an activity, by its path relative to docs; what cannot be is reported.

    Raises:
        CacheError: the cache cannot be written.
    """
    places = {video.path: activity.place for activity in catalogue.activities for video in activity.videos}
    _report_unused(catalogue.files, problems)
    sources = {path: Source(project / "docs" / path, _stem(path)) for path in places}
    found: dict[str, Footage] = {}
    for path, film in _films(sources, project / ".cache" / "films").items():
        name = posixpath.basename(path)
        if isinstance(film, FilmFault):
            problems.error(places[path], f"“{name}”不能用：{film.reason}")
            continue
        for remark in film.remarks:
            problems.warning(places[path], f"“{name}”：{remark}")
        found[path] = Footage(f"{VIDEOS}{film.name}", film.file, film.width, film.height, film.seconds)
    return found


def _films(sources: Mapping[str, Source], cache: Path) -> Mapping[str, Film | FilmFault]:
    try:
        return develop(sources, cache)
    except OSError as error:
        raise CacheError.of(cache, error) from error


def _report_unused(files: frozenset[str], problems: Problems) -> None:
    """Tell of videos that lie beside no activity, and are not copied as other files are; nobody will see them."""
    for path in sorted(filter(is_film, files)):
        if f"{posixpath.dirname(path)}/index.md" in files and path.startswith(ACTIVITIES):
            continue
        message = (
            "这个视频不在活动的文件夹里，没有放到网站上。要用的话，请移到那次活动的文件夹，"
            "并写在活动文件开头的“视频”里。"
        )
        problems.notice(Place(f"docs/{path}"), message)


def _stem(path: str) -> str:
    return slug(posixpath.splitext(posixpath.basename(path))[0])
