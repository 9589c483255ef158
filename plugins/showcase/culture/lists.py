"""The lists of culture: concepts, bodies, places and clubs, each with what it was before."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import current, past
from showcase.content.culture.records import Body

from .columns import columns_of
from .front import front_concept
from .library import cited
from .staff_links import page_links
from .views import (
    BodyLine,
    ClubLine,
    ClubsView,
    ConceptGroup,
    ConceptsView,
    OrganisationView,
    SloganLine,
    VenueLine,
    VenuesView,
)


def concepts_view(catalogue: Catalogue) -> ConceptsView:
    """Make the view of the wall of concepts."""
    culture, day = catalogue.culture, catalogue.now.date()
    lead = front_concept(catalogue)
    hung = [one for one in current(culture.concepts, day) if one is not lead]
    return ConceptsView(
        lead=lead,
        columns=columns_of(lead.wording) if lead else (),
        groups=tuple(
            ConceptGroup(kind, tuple(members)) for kind, members in groupby(hung, key=attrgetter("kind"))
        ),
        phrases=current(culture.phrases, day),
        slogans=tuple(SloganLine(one, columns_of(one.text)) for one in current(culture.slogans, day)),
        former=past(culture.concepts, day),
        former_phrases=past(culture.phrases, day),
        former_slogans=past(culture.slogans, day),
    )


def organisation_view(catalogue: Catalogue) -> OrganisationView:
    """Make the view of the organisation."""
    bodies, day = catalogue.culture.bodies, catalogue.now.date()
    return OrganisationView(
        bodies=tuple(_body(one, catalogue) for one in current(bodies, day)),
        former=tuple(_body(one, catalogue, former=True) for one in past(bodies, day)),
    )


def _body(body: Body, catalogue: Catalogue, *, former: bool = False) -> BodyLine:
    """A body as it stands today, or as it stood when it ended."""
    day = catalogue.now.date()
    return BodyLine(
        body=body,
        document=cited(body.document, catalogue.culture),
        seats=body.seats if former else current(body.seats, day),
        former_seats=() if former else past(body.seats, day),
        below=tuple(_body(one, catalogue, former=former) for one in body.below),
    )


def venues_view(catalogue: Catalogue) -> VenuesView:
    """Make the view of the places."""
    venues, day = catalogue.culture.venues, catalogue.now.date()
    return VenuesView(
        venues=tuple(VenueLine(one, page_links(one.pages)) for one in current(venues, day)),
        former=past(venues, day),
    )


def clubs_view(catalogue: Catalogue) -> ClubsView:
    """Make the view of the clubs."""
    clubs, day = catalogue.culture.clubs, catalogue.now.date()
    by_path: dict[str, Activity] = {one.path: one for one in catalogue.activities}
    return ClubsView(
        clubs=tuple(
            ClubLine(one, tuple(by_path[path] for path in one.activities if path in by_path))
            for one in current(clubs, day)
        ),
        former=past(clubs, day),
    )
