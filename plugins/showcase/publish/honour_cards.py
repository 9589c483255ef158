"""The cards of honours. Pictures are kept by others for ever, so none names anybody whose name may have to vanish:
the card of a roll that is no result yet says what it is, and nothing more.
"""

from __future__ import annotations

from showcase.cards.records import Art, Card, Look
from showcase.cards.type import can_write
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition, Entry, Subject
from showcase.content.honours.vocabulary import Stage

from .card_making import Making
from .card_texts import first_sentence, written

_LONGEST_CITATION = 64
_LONGEST_SENTENCE = 60


def subject_card(subject: Subject, making: Making) -> Card | None:
    """Name, highest honour and citation of who holds an honour; None for all others."""
    held = reversed(making.catalogue.honours_of(subject))
    honours = [entry for entry in held if entry.awarded]
    title = making.title(subject.name)
    if not honours or not title:
        return None
    levels = [level.name for level in making.catalogue.levels]
    best = min(honours, key=lambda entry: levels.index(entry.edition.level.name))
    portrait = making.catalogue.portrait_of(subject)
    photo = making.photo(portrait.path) if portrait else None
    art, sign = (Art.PORTRAIT, ()) if photo else _sign(subject, best, making)
    region = subject.region.full_name if subject.region else ""
    return Card(
        look=Look.QUIET if subject.deceased else Look.PAPER,
        title=title,
        site=making.site,
        seal=making.seal,
        above=making.text(best.edition.title),
        badge=making.badge(best.edition.level),
        below=written(*(fact for fact in (subject.unit, region) if fact != subject.name)),
        words=making.text(_citation(honours)),
        cited=True,
        art=art,
        sign=sign,
        photo=photo,
    )


def _citation(honours: list[Entry]) -> str:
    """The newest citation, where it is long its first sentence."""
    cited = next((entry.citation for entry in honours if entry.citation), "")
    return cited if len(cited) <= _LONGEST_CITATION else first_sentence(cited, _LONGEST_CITATION)


def _sign(subject: Subject, honour: Entry, making: Making) -> tuple[Art, tuple[str, ...]]:
    """What stands in the place of a photo."""
    if subject.seal:
        return (Art.SEAL, (subject.seal,)) if can_write(subject.seal) else (Art.NONE, ())
    name = making.title(honour.edition.name)
    return (Art.PLAQUE, name) if name else (Art.NONE, ())


def roll_card(edition: Edition, title: str, making: Making) -> Card | None:
    """What was awarded, by whom and to how many; of a roll that is no result its title alone."""
    awarded = edition.stage is Stage.AWARDED
    return making.field(
        title,
        below="、".join(edition.bodies) if awarded else "",
        words=_amount(edition, making) if awarded else "",
        badge=making.badge(edition.level),
        above=edition.programme.name,
        sign=str(edition.year) if edition.year and awarded else "",
    )


def _amount(edition: Edition, making: Making) -> str:
    """When it was awarded, and to how many: as published, else as counted where all are counted in one unit."""
    day = edition.date.chinese if edition.date else ""
    told = [count for count in edition.counts if count.stage is Stage.AWARDED]
    if told:
        whole = [count for count in told if not (count.category or count.grade)]
        return written(day, f"共 {whole[0].number} {whole[0].unit}" if len(whole) == 1 else "")
    roll = [entry for entry in making.catalogue.roll(edition) if entry.awarded]
    units = {edition.count_unit_of(entry.subject.kind) for entry in roll}
    return written(day, f"共 {len(roll)} {units.pop()}" if len(units) == 1 else "")


def programme_card(programme: Programme, making: Making) -> Card | None:
    """What is awarded, and by whom."""
    level = next((one for one in making.catalogue.levels if one.name == programme.level), None)
    return making.field(
        programme.name,
        below="、".join(programme.bodies),
        words=first_sentence(programme.introduction, _LONGEST_SENTENCE),
        badge=making.badge(level) if level else None,
        above="评选项目",
    )
