"""The living style page: every component as the site prints it. It stands in the preview alone."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .addresses import ABOUT, HOME
from .page import Link, Page
from .sheets import FOLDER
from .tokens import PAIRS, contrast, is_colour, schemes

STYLE = f"{ABOUT}style/"
TITLE = "样式页"


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour by day and by night."""

    name: str
    day: str
    night: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours that stand on each other, with their contrast by day and by night."""

    above: Swatch
    ground: Swatch
    least: float
    by_day: float
    by_night: float


@dataclass(frozen=True, slots=True, eq=False)
class StyleView:
    """The tokens, and the views of the site's own pages, from which the components take their samples."""

    swatches: tuple[Swatch, ...]
    pairs: tuple[Pair, ...]
    pages: Sequence[Page]

    def sample(self, template: str, having: str = "") -> object | None:
        """The view of the first page of a template, of which an attribute (`type.numbered`) says something; None without one."""
        for page in self.pages:
            if page.template == template:
                view = page.view()
                if not having or operator.attrgetter(having)(view):
                    return view
        return None


def style_pages(preview: bool, theme: Path, pages: Sequence[Page]) -> list[Page]:
    """The page in a preview, else none; `pages` may still grow until it is printed."""
    if not preview:
        return []
    return [
        Page(
            address=STYLE,
            template="style.html",
            title=TITLE,
            description="本站每一种部件的样子，只在预览时看得到。",
            crumbs=(Link("首页", HOME), Link("关于", ABOUT)),
            view=lambda: style_view((theme / FOLDER / "tokens.css").read_text("utf-8"), pages),
            listed=False,
        )
    ]


def style_view(tokens: str, pages: Sequence[Page]) -> StyleView:
    """The view, from the sheet of the tokens."""
    day, night = schemes(tokens)
    swatches = {name: Swatch(name, day[name], night[name]) for name in day if is_colour(day[name])}
    pairs = tuple(_pair(swatches[above], swatches[ground], least) for above, ground, least in PAIRS)
    return StyleView(tuple(swatches.values()), pairs, pages)


def _pair(above: Swatch, ground: Swatch, least: float) -> Pair:
    by_day, by_night = contrast(above.day, ground.day), contrast(above.night, ground.night)
    return Pair(above, ground, least, round(by_day, 1), round(by_night, 1))
