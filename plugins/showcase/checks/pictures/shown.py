"""Every picture that texts and activities show, with its words and its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.catalogue import Catalogue
from showcase.content.problems import Place
from showcase.content.text.body import Body
from showcase.content.text.links import links_of
from showcase.content.text.targets import read_target


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture in one place of the site."""

    file: str
    """Relative to docs."""

    alt: str
    place: Place


def shown_pictures(catalogue: Catalogue) -> Iterator[ShownPicture]:
    """The pictures of texts and galleries, in the order of the Catalogue; covers and portraits name themselves."""
    for item in catalogue.news:
        yield from _in_text(Body(item.path, item.text, item.body_line))
    for activity in catalogue.activities:
        yield from _in_text(Body(activity.path, activity.text, activity.body_line))
        for photo in activity.photos:
            yield ShownPicture(photo.path, photo.alt, photo.place or activity.place)
    for document in catalogue.documents:
        yield from _in_text(document.body)


def _in_text(body: Body) -> Iterator[ShownPicture]:
    if "![" not in body.text:
        return
    for link in links_of(body):
        # Without words it was reported when the text was read.
        if link.image and link.words.strip():
            target = read_target(link.target, body.path)
            yield ShownPicture(target.path or link.target, link.words.strip(), body.place(link.begins))
