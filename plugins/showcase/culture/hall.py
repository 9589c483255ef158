"""The hall of culture: the framework of today as its pillars, one concept, and the ways on."""

from __future__ import annotations

from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import current, past
from showcase.content.culture.records import Framework
from showcase.site.culture_addresses import CLUBS, CONCEPTS, DOCUMENTS, ORGANISATION, RULES, VENUES
from showcase.site.culture_parts import culture_parts

from .columns import columns_of
from .front import front_concept
from .library import all_cited
from .plans import plan_lines
from .views import FrameworkLine, HallView, Way

_NOTES = {
    CONCEPTS: ("条", "核心价值观、品牌和承诺，原话和来历"),
    ORGANISATION: ("个机构", "谁牵头、谁承办、做什么"),
    VENUES: ("处", "在哪里、几点开门、看什么"),
    CLUBS: ("个", "什么时候活动、怎样参加"),
    RULES: ("项", "按文化支柱归类，注明依据"),
    DOCUMENTS: ("份", "文号、效力，以及据此发布的光荣榜"),
}


def hall_view(catalogue: Catalogue) -> HallView:
    """Make the view of the hall."""
    culture, day = catalogue.culture, catalogue.now.date()
    leading, concept = culture.leading(day), front_concept(catalogue)
    others = tuple(one for one in current(culture.frameworks, day) if one is not leading)
    return HallView(
        leading=_line(leading, catalogue) if leading else None,
        retired=past(leading.pillars, day) if leading else (),
        plans=plan_lines(leading.aims.plans, day) if leading else (),
        concept=concept,
        columns=columns_of(concept.wording) if concept else (),
        ways=tuple(
            Way(link, f"{amount} {_NOTES[link.address][0]}", _NOTES[link.address][1])
            for link, amount in culture_parts(culture)
        ),
        others=tuple(_line(one, catalogue) for one in others),
        former=tuple(
            FrameworkLine(one, one.pillars, all_cited(one.documents, culture))
            for one in past(culture.frameworks, day)
        ),
    )


def _line(framework: Framework, catalogue: Catalogue) -> FrameworkLine:
    pillars = current(framework.pillars, catalogue.now.date())
    return FrameworkLine(framework, pillars, all_cited(framework.documents, catalogue.culture))
