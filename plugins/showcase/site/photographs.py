"""Which photos the site shows, where staff refer to them, and what stands in the way of publishing them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import current
from showcase.content.problems import Place, Problems
from showcase.content.text.body import Body
from showcase.content.text.links import links_of
from showcase.content.text.targets import is_photo, read_target
from showcase.photos import Development, Options, PhotoFault, Progress, Source, develop


@dataclass(frozen=True, slots=True)
class Use:
    """A photo that a document shows."""

    path: str
    """Relative to docs."""

    place: Place
    share: bool
    """Whether it stands for the page where that is shared."""

    square: bool = False
    """Whether it stands for the page in small tiles."""

    animated: bool = False
    """Whether it is to move, where its file does."""

    def joined(self, other: Use) -> Use:
        """One use of the same photo for all that two ask for, at the place of this one."""
        return replace(
            self,
            share=self.share or other.share,
            square=self.square or other.square,
            animated=self.animated or other.animated,
        )


def develop_photos(
    catalogue: Catalogue, project: Path, problems: Problems, progress: Progress
) -> Development:
    """What may be published of every photo that is shown, by its path; one that cannot be used is reported.

    Raises:
        CacheError: the cache cannot be written.
    """
    uses: dict[str, Use] = {}
    for use in uses_of(catalogue):
        uses[use.path] = uses[use.path].joined(use) if use.path in uses else use
    sources = {path: _source(use, project) for path, use in uses.items()}
    development = develop(sources, project / ".cache" / "photos", Options(catalogue.site.avif), progress)
    for path, photo in development.photos.items():
        if isinstance(photo, PhotoFault):
            problems.error(uses[path].place, f"“{posixpath.basename(path)}”不能用：{photo.reason}")
    return development


def _source(use: Use, project: Path) -> Source:
    stem = posixpath.splitext(posixpath.basename(use.path))[0]
    return Source(project / "docs" / use.path, stem, use.share, use.square, use.animated, root=project)


def uses_of(catalogue: Catalogue) -> Iterator[Use]:
    """Every use of a photo by what is public: covers, galleries, posters of videos, images within texts, portraits, rooms."""
    for item in catalogue.news:
        if item.cover:
            yield Use(item.cover, item.place, share=True, square=True)
        yield from _images(Body(item.path, item.text, item.body_line))
    for activity in catalogue.activities:
        yield from _uses_by(activity)
    for document in catalogue.documents:
        yield from _images(document.body)
    yield from _portraits(catalogue)
    for venue in current(catalogue.culture.venues, catalogue.now.date()):
        for photo in venue.photos:
            yield Use(photo.path, photo.place, share=photo is venue.photos[0])


def _portraits(catalogue: Catalogue) -> Iterator[Use]:
    """The photos of those who are honoured, as far as pages show them: of nobody whose name is hidden today."""
    subjects = (catalogue.portrait_of(subject) for subject in catalogue.subjects)
    entries = (entry.portrait for entry in catalogue.entries if entry.public)
    for portrait in filter(None, (*subjects, *entries)):
        yield Use(portrait.path, portrait.place, share=False)


def _uses_by(activity: Activity) -> Iterator[Use]:
    for photo in activity.photos:
        cover = photo is activity.cover
        place = photo.place or Place(f"docs/{photo.path}")
        yield Use(photo.path, place, share=cover, square=cover, animated=photo.animated)
    for video in activity.videos:
        yield Use(video.poster, activity.place, share=False)
    yield from _images(Body(activity.path, activity.text, activity.body_line))


def _images(body: Body) -> Iterator[Use]:
    if "![" not in body.text:
        return
    for link in links_of(body):
        target = read_target(link.target, body.path)
        # A reference's target stands apart from the image that names it.
        if target.path and is_photo(target.path) and (link.image or not link.inline):
            yield Use(target.path, body.place(link.start), share=False)
