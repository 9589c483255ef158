"""The pages of boards, one beside each page of a subject or roll that has honours to show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Subject
from showcase.site.addresses import board_address
from showcase.site.page import Link, Page

from .roll_board import roll_board
from .shown import edition_has_board, subject_has_board
from .subject_board import subject_board


def board_pages(pages: Iterable[Page], catalogue: Catalogue) -> Iterator[Page]:
    """The boards that belong to pages of honours; titles are unlike any other as those of the pages are."""
    for page in pages:
        about = page.about
        if isinstance(about, Subject) and subject_has_board(catalogue, about):
            yield _board_page(page, "honors/subject-board.html", partial(subject_board, catalogue, about))
        if isinstance(about, Edition) and edition_has_board(catalogue, about):
            yield _board_page(page, "honors/roll-board.html", partial(roll_board, catalogue, about))


def _board_page(page: Page, template: str, view: Callable[[], object]) -> Page:
    return Page(
        address=board_address(page.address),
        template=template,
        title=f"{page.title}（展板）",
        description=f"{page.title}的展板，可以打印成 A4、A3 和 60×90 厘米。",
        crumbs=(*page.crumbs, Link(page.title, page.address)),
        view=view,
        section=page.section,
        listed=False,
        source=page.source,
    )
