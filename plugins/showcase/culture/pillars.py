"""A pillar with all of the site that belongs to it."""

from __future__ import annotations

from itertools import chain, islice
from operator import attrgetter

from showcase.content.activities.records import Activity
from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import current
from showcase.content.culture.records import Pillar
from showcase.content.honours.records import Edition
from showcase.content.news.records import NewsItem
from showcase.site.addresses import (
    activity_type_address,
    campaign_address,
    column_address,
    programme_address,
    regime_address,
    tag_address,
)
from showcase.site.page import Link

from .library import Foundations, line_of
from .plans import plan_lines
from .rules import rule_line
from .staff_links import page_links
from .views import Namesake, PillarView

ACTIVITIES_SHOWN = 4
NEWS_SHOWN = 8
EDITIONS_SHOWN = 6


class Belongings:
    """Finds what belongs to a pillar; made once, for all pillars."""

    def __init__(self, catalogue: Catalogue, foundations: Foundations) -> None:
        self._catalogue = catalogue
        self._foundations = foundations

    def view(self, pillar: Pillar) -> PillarView:
        """Make the view of a pillar."""
        catalogue, culture, ties = self._catalogue, self._catalogue.culture, pillar.ties
        framework, day = culture.framework_of(pillar), catalogue.now.date()
        ended = pillar.term.over(day) or framework.term.over(day)
        lasting = current(culture.rules, day)
        documents = (one for one in culture.documents if pillar in one.pillars)
        return PillarView(
            pillar=pillar,
            framework=framework,
            position=framework.pillars.index(pillar) + 1,
            ended=ended,
            instead=culture.leading(day) if ended else None,
            plans=plan_lines(pillar.aims.plans, day),
            rules=tuple(rule_line(rule, culture) for rule in lasting if pillar in rule.pillars),
            documents=tuple(line_of(one, day, len(self._foundations.editions(one))) for one in documents),
            venues=tuple(one for one in current(culture.venues, day) if pillar in one.pillars),
            regimes=tuple(Link(one.name, regime_address(one)) for one in ties.regimes),
            campaigns=tuple(Link(one.name, campaign_address(one)) for one in ties.campaigns),
            editions=self._editions(pillar),
            programmes=tuple(Link(one.name, programme_address(one)) for one in ties.programmes),
            activities=self._activities(pillar),
            types=tuple(
                Link(one.name, activity_type_address(one))
                for one in ties.types
                if catalogue.activities_of(one)
            ),
            news=self._news(pillar),
            news_ways=self._news_ways(pillar),
            pages=page_links(ties.pages),
            namesakes=self._namesakes(pillar),
            siblings=framework.pillars,
        )

    def _editions(self, pillar: Pillar) -> tuple[Edition, ...]:
        """The newest of each programme."""
        newest = (self._catalogue.editions_of(one)[-1:] for one in pillar.ties.programmes)
        found = sorted(chain.from_iterable(newest), key=attrgetter("sort_key"), reverse=True)
        return tuple(found[:EDITIONS_SHOWN])

    def _activities(self, pillar: Pillar) -> tuple[Activity, ...]:
        catalogue, ties = self._catalogue, pillar.ties
        found = chain(
            chain.from_iterable(catalogue.activities_of(one) for one in ties.types),
            chain.from_iterable(catalogue.activities_within(one) for one in ties.campaigns),
            chain.from_iterable(catalogue.activities_for(p) for one in ties.regimes for p in one.promises),
        )
        held = (one for one in dict.fromkeys(found) if one.begun(catalogue.now))
        return tuple(islice(sorted(held, key=lambda one: one.start, reverse=True), ACTIVITIES_SHOWN))

    def _news(self, pillar: Pillar) -> tuple[NewsItem, ...]:
        catalogue, ties = self._catalogue, pillar.ties
        found = chain(
            chain.from_iterable(catalogue.news_in(one) for one in ties.columns),
            chain.from_iterable(catalogue.news_tagged(tag) for tag in ties.tags),
        )
        return tuple(islice(sorted(dict.fromkeys(found), key=lambda one: one.date, reverse=True), NEWS_SHOWN))

    def _news_ways(self, pillar: Pillar) -> tuple[Link, ...]:
        columns = (Link(one.name, column_address(one)) for one in pillar.ties.columns)
        tags = (Link(tag, tag_address(tag)) for tag in pillar.ties.tags if self._catalogue.news_tagged(tag))
        return (*columns, *tags)

    def _namesakes(self, pillar: Pillar) -> tuple[Namesake, ...]:
        frameworks = self._catalogue.culture.frameworks
        return tuple(
            Namesake(other, framework)
            for framework in frameworks
            for other in framework.pillars
            if other is not pillar and other.name == pillar.name
        )
