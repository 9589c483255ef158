"""Which photos the site shows, where staff refer to them, and what stands in the way of publishing them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from showcase.content.catalogue import Catalogue
from showcase.content.problems import Place, Problems
from showcase.content.text.body import Body
from showcase.content.text.links import links_of
from showcase.content.text.targets import is_photo, read_target
from showcase.photos import Development, Options, PhotoFault, Source, develop


@dataclass(frozen=True, slots=True)
class Use:
    """A photo that a document shows."""

    path: str
    """Relative to docs."""

    place: Place
    share: bool
    """Whether it stands for the page where that is shared."""


def develop_photos(catalogue: Catalogue, project: Path, problems: Problems) -> Development:
    """What may be published of every photo that is shown, by its path; one that cannot be used is reported.

    Raises:
        CacheError: the cache cannot be written.
    """
    uses: dict[str, Use] = {}
    for use in uses_of(catalogue):
        known = uses.get(use.path)
        if known is None or (use.share and not known.share):
            uses[use.path] = Use(use.path, known.place if known else use.place, use.share)
    sources = {
        path: Source(
            project / "docs" / path,
            posixpath.splitext(posixpath.basename(path))[0],
            share=use.share,
            root=project,
        )
        for path, use in uses.items()
    }
    development = develop(sources, project / ".cache" / "photos", Options(avif=catalogue.site.avif))
    for path, photo in development.photos.items():
        if isinstance(photo, PhotoFault):
            problems.error(uses[path].place, f"“{posixpath.basename(path)}”不能用：{photo.reason}")
    return development


def uses_of(catalogue: Catalogue) -> Iterator[Use]:
    """Every use of a photo by what is public: covers, and images within texts."""
    for item in catalogue.news:
        if item.cover:
            yield Use(item.cover, item.place, share=True)
        yield from _images(Body(item.path, item.text, item.body_line))
    for document in catalogue.documents:
        yield from _images(document.body)


def _images(body: Body) -> Iterator[Use]:
    if "![" not in body.text:
        return
    for link in links_of(body):
        target = read_target(link.target, body.path)
        # A reference's target stands apart from the image that names it.
        if target.path and is_photo(target.path) and (link.image or not link.inline):
            yield Use(target.path, body.place(link.start), share=False)
