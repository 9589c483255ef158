"""Which files beside texts are published as they are: those to which something public leads.

Beside an activity lie its list of who signed in and its accounts as well, and the folder of a draft holds files too.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator

from showcase.content.attachments import GUARDED
from showcase.content.catalogue import Catalogue
from showcase.content.problems import Place, Problems
from showcase.content.text.linked_files import linked_files
from showcase.content.text.targets import is_film, is_photo

from .addresses import ACTIVITIES
from .public_texts import public_texts

_SHOWN = 8
"""Files named in a message; more would only be scrolled past."""


def attached_to(catalogue: Catalogue) -> frozenset[str]:
    """The files, relative to docs, that a public text links to, captions of public videos, and the documents' own."""
    return frozenset(_attached_to(catalogue))


def _attached_to(catalogue: Catalogue) -> Iterator[str]:
    for body in public_texts(catalogue):
        yield from linked_files(body)
    for activity in catalogue.activities:
        yield from (video.captions for video in activity.videos if video.captions)
    for document in catalogue.culture.documents:
        yield from document.attachments


def is_kept_back(path: str, attached: Collection[str]) -> bool:
    """Whether a file of docs stays off the site, since nothing public leads to it."""
    return path.startswith(GUARDED) and path not in attached


def report_kept_back(catalogue: Catalogue, attached: Collection[str], problems: Problems) -> None:
    """Tell of files that stay off the site, once a folder.

    Of photos and videos others tell. What a text that is not public links to waits with it, as all in a draft's folder.
    """
    drafts = {posixpath.dirname(one.place.path.removeprefix("docs/")) for one in catalogue.withheld}
    drafts = {folder for folder in drafts if folder.startswith(ACTIVITIES)}
    waiting = frozenset().union(*(one.files for one in catalogue.withheld))
    folders: dict[str, list[str]] = {}
    for path in sorted(catalogue.files):
        folder, name = posixpath.split(path)
        told = path.endswith(".md") or is_photo(path) or is_film(path) or folder in drafts or path in waiting
        if is_kept_back(path, attached) and not told:
            folders.setdefault(folder, []).append(name)
    for folder, names in folders.items():
        listed = "、".join(names[:_SHOWN]) + ("等" if len(names) > _SHOWN else "")
        message = (
            f"{len(names)} 个文件（{listed}）没有公开的文章链接到，没有放到网站上。要公开的请在正文里写链接：[名称](文件名)；"
            "签到表等不公开的请移到别处，仓库公开时别人也看得到。"
        )
        problems.notice(Place(f"docs/{folder}"), message)
