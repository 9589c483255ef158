"""The files of docs to which a text leads."""

from __future__ import annotations

from .body import Body
from .links import links_of
from .targets import Kind, read_target


def linked_files(body: Body) -> frozenset[str]:
    """What a text links to within the site, relative to docs; whether it is there is not asked."""
    if "[" not in body.text and "<" not in body.text:
        return frozenset()
    targets = (read_target(link.target, body.path) for link in links_of(body))
    return frozenset(target.path for target in targets if target.kind in (Kind.FILE, Kind.ROOTED))
