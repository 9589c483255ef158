"""Short ways to make honours of plain records, as if staff had written them."""

from __future__ import annotations

from showcase.content.catalogue import Catalogue
from showcase.content.dates import PartialDate
from showcase.content.honours.assembling import assemble_honours
from showcase.content.honours.programmes import Category, Level, Programme, ProgrammesFile
from showcase.content.honours.rolls import EntryRow, EventRow, MemberRow, Roll
from showcase.content.honours.subject_facts import SubjectFacts, SubjectsFile
from showcase.content.honours.vocabulary import EventKind, SubjectKind
from showcase.content.problems import Problems
from showcase.content.regions import RegionRow, grow_regions
from showcase.content.site_facts import Site
from tests.times import NOW

COUNTY = RegionRow(
    name="清禾县",
    children=(
        RegionRow(name="石桥镇", children=(RegionRow(name="柳溪村"), RegionRow(name="桃源村"))),
        RegionRow(name="杏林镇", children=(RegionRow(name="柳溪村"), RegionRow(name="梅岭村"))),
    ),
)


def programme(name="好人", *kinds, **more):
    return Programme(name=name, level="县级", kinds=kinds or (SubjectKind.PERSON,), **more)


def categories(*names):
    return tuple(Category(name=name) for name in names)


def person(name, unit="", region="", **more):
    return EntryRow(person=name, unit=unit, region=region, **more)


def family(name, region="石桥镇柳溪村", *categories, **more):
    return EntryRow(family=name, region=region, categories=categories, **more)


def members(*names):
    return tuple(MemberRow(name=name) for name in names)


def event(kind, year, **more):
    return EventRow(kind=EventKind[kind], date=PartialDate(year), **more)


def facts(id, name, kind=SubjectKind.PERSON, **more):
    return SubjectFacts(id=id, name=name, kind=kind, **more)


def roll(label, *entries, of="好人", **more):
    return Roll(programme=of, label=label, entries=entries, **more)


def catalogue_of(programmes, rolls, subjects=(), problems=None, **site):
    """Make the Catalogue; without `problems`, none may be found."""
    found = Problems() if problems is None else problems
    regions = grow_regions((COUNTY,), found)
    levels = (Level(name="省级"), Level(name="县级"))
    file = ProgrammesFile(levels=levels, programmes=tuple(programmes))
    known = [SubjectsFile(subjects=tuple(subjects))]
    honours = assemble_honours(file, known, rolls, regions, frozenset(), NOW.date(), found, whole=True)
    if problems is None:
        assert list(found) == []
    return Catalogue(
        site=Site(name="测试", organiser="测试", **site),
        now=NOW,
        regions=regions,
        levels=honours.levels,
        programmes=honours.programmes,
        editions=honours.editions,
        subjects=honours.subjects,
        entries=honours.entries,
    )


def messages(problems):
    return [(problem.level.label, problem.message) for problem in problems]
