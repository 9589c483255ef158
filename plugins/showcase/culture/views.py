"""What the templates of culture are given: plain records, everything computed."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.activities.records import Activity
from showcase.content.culture.records import Body, Club, Framework, Pillar, Plan, Rule, Seat, Venue
from showcase.content.culture.wall_records import Concept, SetPhrase, Slogan
from showcase.content.honours.records import Edition
from showcase.content.news.records import NewsItem
from showcase.site.page import Link

from .document_views import Cited, DocumentLine


@dataclass(frozen=True, slots=True, eq=False)
class PlanLine:
    """A plan with how it stands."""

    plan: Plan
    state: str
    look: str
    """done, open or late."""


@dataclass(frozen=True, slots=True, eq=False)
class FrameworkLine:
    """A framework with the pillars that it shows."""

    framework: Framework
    pillars: tuple[Pillar, ...]
    documents: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """A way on from the hall, with how much lies there."""

    link: Link
    amount: str
    note: str


@dataclass(frozen=True, slots=True, eq=False)
class HallView:
    """The hall of culture."""

    leading: FrameworkLine | None
    retired: tuple[Pillar, ...]
    """Pillars of the leading framework that it has no more."""

    plans: tuple[PlanLine, ...]
    concept: Concept | None
    columns: tuple[str, ...]
    """The words of the concept in columns; none where they are too long."""

    ways: tuple[Way, ...]
    others: tuple[FrameworkLine, ...]
    """Those of single units, and those still to come."""

    former: tuple[FrameworkLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Namesake:
    """The pillar of the same name in another framework."""

    pillar: Pillar
    framework: Framework


@dataclass(frozen=True, slots=True, eq=False)
class PillarView:
    """The page of a pillar."""

    pillar: Pillar
    framework: Framework
    position: int
    """Its place in the framework, counted from 1."""

    ended: bool
    instead: Framework | None
    """What is in force today, for a pillar that is not."""

    plans: tuple[PlanLine, ...]
    rules: tuple[RuleLine, ...]
    documents: tuple[DocumentLine, ...]
    venues: tuple[Venue, ...]
    regimes: tuple[Link, ...]
    campaigns: tuple[Link, ...]
    editions: tuple[Edition, ...]
    """The newest of each programme, newest first."""

    programmes: tuple[Link, ...]
    activities: tuple[Activity, ...]
    types: tuple[Link, ...]
    news: tuple[NewsItem, ...]
    news_ways: tuple[Link, ...]
    pages: tuple[Link, ...]
    namesakes: tuple[Namesake, ...]
    siblings: tuple[Pillar, ...]
    """All pillars of the framework, itself among them."""

    @property
    def empty(self) -> bool:
        """Whether nothing on the site belongs to it yet."""
        held = (
            self.rules,
            self.documents,
            self.venues,
            self.editions,
            self.activities,
            self.news,
            self.pages,
        )
        return not any(held) and not (self.regimes or self.campaigns or self.programmes)


@dataclass(frozen=True, slots=True, eq=False)
class ConceptGroup:
    """The concepts of a kind."""

    kind: str
    concepts: tuple[Concept, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SloganLine:
    """A slogan in the columns that it is set in."""

    slogan: Slogan
    columns: tuple[str, ...]
    """None where it is too long for columns."""


@dataclass(frozen=True, slots=True, eq=False)
class ConceptsView:
    """The wall of concepts."""

    lead: Concept | None
    """The one that stands first and large."""

    columns: tuple[str, ...]
    """Its words in columns; none where they are too long."""

    groups: tuple[ConceptGroup, ...]
    phrases: tuple[SetPhrase, ...]
    slogans: tuple[SloganLine, ...]
    former: tuple[Concept, ...]
    former_phrases: tuple[SetPhrase, ...]
    former_slogans: tuple[Slogan, ...]


@dataclass(frozen=True, slots=True, eq=False)
class BodyLine:
    """A body with those below it, as it stands today."""

    body: Body
    document: Cited | None
    seats: tuple[Seat, ...]
    former_seats: tuple[Seat, ...]
    below: tuple[BodyLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class OrganisationView:
    """Who leads and does the work."""

    bodies: tuple[BodyLine, ...]
    former: tuple[BodyLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class VenueLine:
    """A place with what is written of it elsewhere."""

    venue: Venue
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True, eq=False)
class VenuesView:
    """The places of culture."""

    venues: tuple[VenueLine, ...]
    former: tuple[Venue, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ClubLine:
    """A club with the activities that it held."""

    club: Club
    activities: tuple[Activity, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ClubsView:
    """The clubs."""

    clubs: tuple[ClubLine, ...]
    former: tuple[Club, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RuleLine:
    """A rule with where it can be read."""

    rule: Rule
    document: Cited | None
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RuleGroup:
    """The rules of a pillar."""

    title: str
    anchor: str
    address: str
    """The page of the pillar; "" for rules of none."""

    rules: tuple[RuleLine, ...]


@dataclass(frozen=True, slots=True, eq=False)
class RulesView:
    """The list of rules."""

    groups: tuple[RuleGroup, ...]
    former: tuple[RuleLine, ...]
