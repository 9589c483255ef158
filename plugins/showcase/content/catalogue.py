"""The Catalogue: everything that staff wrote, read and checked once, of which every page is a view."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from .activities.records import Activity, ActivityType, Campaign, Festival
from .activities.regime_records import Promise, Regime
from .calendar.working_days import WorkCalendar
from .check_lists import CheckLists
from .columns import Column, Columns
from .culture.culture import Culture
from .dates import PartialDate
from .documents import Document
from .honours.consents import RegisterFigures
from .honours.programmes import Level, Programme
from .honours.records import Edition, Entry, Portrait, Subject
from .honours.vocabulary import SubjectKind
from .news.records import NewsItem
from .notices.records import Notice
from .regions import Region, Regions
from .site_facts import Site
from .withheld import Withheld

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """All content, with the look-ups that views need; nothing in it changes after it is made."""

    site: Site
    now: datetime.datetime
    """The time of the build in the site's zone, by which it is decided what is public and what has ended."""

    regions: Regions
    levels: tuple[Level, ...]
    """Highest first."""

    programmes: tuple[Programme, ...]
    editions: tuple[Edition, ...]
    """In time order."""

    subjects: tuple[Subject, ...]
    entries: tuple[Entry, ...]
    """Those that are shown today, by edition in time order, then as written."""

    documents: tuple[Document, ...] = ()
    """The ordinary pages among the Markdown files of docs, by path."""

    columns: Columns = Columns()
    news: tuple[NewsItem, ...] = ()
    """What is public, newest first."""

    withheld: tuple[Withheld, ...] = ()
    """What is not, by path."""

    notices: tuple[Notice, ...] = ()
    """Newest first by their first day."""

    activities: tuple[Activity, ...] = ()
    """Past and announced, newest first by their first day."""

    activity_types: tuple[ActivityType, ...] = ()
    festivals: tuple[Festival, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    regimes: tuple[Regime, ...] = ()
    """As staff ordered them, as are types, festivals and campaigns."""

    culture: Culture = Culture()
    calendar: WorkCalendar = WorkCalendar()
    registered_volunteers: Mapping[int, int] = field(default_factory=dict)
    """How many volunteers a year's team has, by year, as far as staff wrote it."""

    register: RegisterFigures = RegisterFigures()
    """On what grounds those who are registered are published, in numbers."""

    featured: Subject | None = None
    """Whom staff put first on the home page; None where the date decides."""

    check_lists: CheckLists = field(default_factory=CheckLists)
    files: frozenset[str] = frozenset()
    """Every file of docs, relative to it and "/"-separated: what links and covers may refer to."""

    pinned_news: tuple[NewsItem, ...] = field(init=False)
    """What staff pinned, newest first."""

    _editions: Mapping[str, tuple[Edition, ...]] = field(init=False)
    _rolls: Mapping[tuple[str, str], tuple[Entry, ...]] = field(init=False)
    _honours: Mapping[tuple[str, str], tuple[Entry, ...]] = field(init=False)
    _regional: Mapping[str, tuple[Entry, ...]] = field(init=False)
    _predecessors: Mapping[tuple[str, str], tuple[Subject, ...]] = field(init=False)
    _news_of: Mapping[tuple[str, str], tuple[NewsItem, ...]] = field(init=False)
    _news_in: Mapping[str, tuple[NewsItem, ...]] = field(init=False)
    _news_tagged: Mapping[str, tuple[NewsItem, ...]] = field(init=False)
    _activities_of: Mapping[str, tuple[Activity, ...]] = field(init=False)
    _activities_at: Mapping[str, tuple[Activity, ...]] = field(init=False)
    _activities_for: Mapping[Promise, tuple[Activity, ...]] = field(init=False)
    _activities_within: Mapping[str, tuple[Activity, ...]] = field(init=False)
    _activities_about: Mapping[tuple[str, str], tuple[Activity, ...]] = field(init=False)
    _news_about: Mapping[str, tuple[NewsItem, ...]] = field(init=False)
    _news_within: Mapping[str, tuple[NewsItem, ...]] = field(init=False)
    _notices_of: Mapping[tuple[str, str], tuple[Notice, ...]] = field(init=False)
    _notices_about: Mapping[tuple[str, str], tuple[Notice, ...]] = field(init=False)

    @property
    def in_words(self) -> str:
        """How much there is, for the console."""
        counted = (len(self.programmes), len(self.editions), len(self.entries))
        return "{} 个评选项目，{} 份名单，{} 个条目".format(*counted)

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "_editions", _grouped((edition.programme.id, edition) for edition in self.editions))
        put(self, "_rolls", _grouped((_key(e.edition), e) for e in self.entries))
        put(self, "_honours", _grouped((s.key, entry) for entry in self.entries for s in entry.subjects))
        put(self, "_regional", _grouped((e.region.id, e) for e in self.entries if e.region))
        put(self, "_predecessors", _grouped((s.successor.key, s) for s in self.subjects if s.successor))
        put(self, "_news_of", _grouped((s.key, item) for item in self.news for s in item.subjects))
        put(self, "_news_in", _grouped((c.id, item) for item in self.news for c in item.column.path))
        put(self, "_news_tagged", _grouped((tag, item) for item in self.news for tag in item.tags))
        put(self, "pinned_news", tuple(item for item in self.news if item.pinned))
        held = self.activities
        put(self, "_activities_of", _grouped((a.type.id, a) for a in held))
        put(self, "_activities_at", _grouped((a.festival.id, a) for a in held if a.festival))
        put(self, "_activities_for", _grouped((promise, a) for a in held for promise in a.promises))
        put(self, "_activities_within", _grouped((c.id, a) for a in held for c in a.campaigns))
        put(self, "_activities_about", _grouped((s.key, a) for a in held for s in a.subjects))
        put(self, "_news_about", _grouped((a.path, item) for item in self.news for a in item.activities))
        put(self, "_news_within", _grouped(_by_campaign(self.campaigns, self.news)))
        put(self, "_notices_of", _grouped((_key(n.edition), n) for n in self.notices))
        put(self, "_notices_about", _grouped((key, n) for n in self.notices for key in _concerned(n)))

    def editions_of(self, programme: Programme) -> tuple[Edition, ...]:
        """The editions of a programme in time order."""
        return self._editions.get(programme.id, ())

    def roll(self, edition: Edition) -> tuple[Entry, ...]:
        """All entries of an edition, as written, whatever their stage and status."""
        return self._rolls.get(_key(edition), ())

    def honours_of(self, subject: Subject) -> tuple[Entry, ...]:
        """The entries that a subject holds, took over, or belongs to as a member, in time order."""
        return self._honours.get(subject.key, ())

    def portrait_of(self, subject: Subject) -> Portrait | None:
        """The photo that stands for a subject: the registered one, else that of its newest public entry with one.

        None as long as nothing about the subject is public, for its photo is not either.
        """
        public = [entry for entry in self.honours_of(subject) if entry.public]
        if subject.portrait and (public or self.news_of(subject) or self.activities_about(subject)):
            return subject.portrait
        own = (entry.portrait for entry in reversed(public) if entry.subject is subject)
        return next((portrait for portrait in own if portrait), None)

    def entries_in(self, region: Region) -> tuple[Entry, ...]:
        """The entries of a region itself, without those of the regions below it."""
        return self._regional.get(region.id, ())

    def predecessors_of(self, subject: Subject) -> tuple[Subject, ...]:
        """The subjects whose successor this one is."""
        return self._predecessors.get(subject.key, ())

    def subjects_of(self, kind: SubjectKind) -> tuple[Subject, ...]:
        """The subjects of one kind."""
        return tuple(subject for subject in self.subjects if subject.kind is kind)

    def news_of(self, subject: Subject) -> tuple[NewsItem, ...]:
        """The news that speaks of a subject, newest first."""
        return self._news_of.get(subject.key, ())

    def news_in(self, column: Column) -> tuple[NewsItem, ...]:
        """The news of a column and of the columns within it, newest first."""
        return self._news_in.get(column.id, ())

    def news_tagged(self, tag: str) -> tuple[NewsItem, ...]:
        """The news with a tag, newest first."""
        return self._news_tagged.get(tag, ())

    def activities_of(self, type_: ActivityType) -> tuple[Activity, ...]:
        """The activities of a type, newest first."""
        return self._activities_of.get(type_.id, ())

    def activities_at(self, festival: Festival) -> tuple[Activity, ...]:
        """The activities held for a festival, newest first."""
        return self._activities_at.get(festival.id, ())

    def activities_for(self, promise: Promise) -> tuple[Activity, ...]:
        """The activities by which a promise was kept, newest first."""
        return self._activities_for.get(promise, ())

    def activities_within(self, campaign: Campaign) -> tuple[Activity, ...]:
        """The activities of a campaign, newest first."""
        return self._activities_within.get(campaign.id, ())

    def activities_about(self, subject: Subject) -> tuple[Activity, ...]:
        """The activities that speak of a subject, newest first."""
        return self._activities_about.get(subject.key, ())

    def news_about(self, activity: Activity) -> tuple[NewsItem, ...]:
        """The news that reports or announces an activity, newest first."""
        return self._news_about.get(activity.path, ())

    def news_within(self, campaign: Campaign) -> tuple[NewsItem, ...]:
        """The news of a campaign, newest first: what says so itself, and what has one of its tags in its time."""
        return self._news_within.get(campaign.id, ())

    def editions_within(self, campaign: Campaign) -> tuple[Edition, ...]:
        """The editions of a campaign's programmes that lie in its time, in time order."""
        held = (edition for programme in campaign.programmes for edition in self.editions_of(programme))
        found = (edition for edition in held if _lies_within(edition, campaign))
        return tuple(sorted(found, key=lambda edition: edition.sort_key))

    def notices_of(self, edition: Edition) -> tuple[Notice, ...]:
        """The notices about an edition, newest first."""
        return self._notices_of.get(_key(edition), ())

    def notices_about(self, subject: Subject) -> tuple[Notice, ...]:
        """The notices that concern entries of a subject, newest first."""
        return self._notices_about.get(subject.key, ())


def _by_campaign(campaigns: Iterable[Campaign], news: Iterable[NewsItem]) -> Iterator[tuple[str, NewsItem]]:
    """Each item with each campaign that it belongs to, once."""
    by_tag = _grouped((tag, campaign) for campaign in campaigns for tag in campaign.tags)
    for item in news:
        tagged = (campaign for tag in item.tags for campaign in by_tag.get(tag, ()))
        within = (campaign for campaign in tagged if campaign.meets(item.date.date(), item.date.date()))
        yield from ((campaign.id, item) for campaign in dict.fromkeys((*item.campaigns, *within)))


def _lies_within(edition: Edition, campaign: Campaign) -> bool:
    """Whether an edition is of a campaign's time, by its date, else by the period or year that it is of."""
    period = edition.period
    if edition.date is None and period:
        last = PartialDate(period.year, period.first_month + period.months - 1)
        return campaign.meets(PartialDate(period.year, period.first_month).first_day, last.last_day)
    if not edition.year:
        return False
    date = edition.date or PartialDate(edition.year)
    return campaign.meets(date.first_day, date.last_day)


def _key(edition: Edition) -> tuple[str, str]:
    return (edition.programme.id, edition.id)


def _concerned(notice: Notice) -> Iterable[tuple[str, str]]:
    """The keys of the subjects that a notice concerns, each once."""
    return dict.fromkeys(subject.key for entry in notice.entries for subject in entry.subjects)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = {}
    for group, value in pairs:
        groups.setdefault(group, []).append(value)
    return {group: tuple(values) for group, values in groups.items()}
