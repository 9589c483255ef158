"""The board of a roll: the decision, and the names as large as they fit."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Edition, Entry
from showcase.content.honours.vocabulary import Order, Stage
from showcase.honors.figures import figures, public
from showcase.honors.notices import running
from showcase.honors.ordering import Group, grouped
from showcase.site.addresses import edition_address
from showcase.site.days import day_words

from .measuring import fitting, lines
from .records import Block, Honoured, RollBoard, Sized
from .setting import set_as_cards, set_in_columns

TITLE_ROOM, TITLE_HEIGHT = 232.0, 36.0
TITLE_SIZES = (30, 27, 24, 21, 18, 16, 14, 12, 10.5, 9, 8, 7, 6)
DECISION_SIZES = (7, 6.2, 5.4, 4.8, 4.2, 3.6)
DECISION_HEIGHT = 34.0

_ORDERS = {Order.STROKES: "按姓氏笔画为序", Order.PINYIN: "按姓名拼音为序"}


def shown_stage(catalogue: Catalogue, edition: Edition) -> Stage | None:
    """The stage whose names a board shows: the furthest; None where no name is shown today."""
    present = {entry.stage for entry in catalogue.roll(edition) if entry.public}
    return next((stage for stage in Stage if stage in present), None)


def roll_board(catalogue: Catalogue, edition: Edition) -> RollBoard:
    """Make the board of a roll that has names to show."""
    stage = shown_stage(catalogue, edition)
    assert stage is not None
    entries = public(catalogue.roll(edition), stage)
    counted = figures(edition, entries, stage)
    full = tuple(_block(catalogue, group) for group in grouped(edition, entries))
    cards = set_as_cards(full)
    setting, sheets = (cards, ((_undivided(full),),)) if cards else set_in_columns(full)
    word = "光荣榜" if stage is Stage.AWARDED else f"{stage.label}名单"
    title = f"{edition.name}{word}"
    decision = (*_decision(edition), *_notice(catalogue, edition))
    return RollBoard(
        edition=edition,
        address=edition_address(edition),
        stage=stage,
        above=f"{edition.region_name}{edition.label}",
        title=Sized(title, fitting(title, TITLE_ROOM, TITLE_HEIGHT, TITLE_SIZES, 1.3)),
        total=f"共 {counted.total}" + (f"，列名 {counted.named}" if counted.named else ""),
        caption=_caption(edition),
        decision=decision,
        decision_size=_decision_size(decision),
        cards=cards is not None,
        setting=setting,
        sheets=sheets,
        quiet=all(entry.deceased for entry in entries),
        as_of=day_words(catalogue.now.date()),
    )


def _block(catalogue: Catalogue, group: Group) -> Block:
    return Block(group.title, tuple(_honoured(catalogue, entry) for entry in group.entries))


def _undivided(blocks: tuple[Block, ...]) -> Block:
    """All in one, each with the heading under which it stood."""
    return Block(
        "", tuple(dataclasses.replace(one, group=block.title) for block in blocks for one in block.holders)
    )


def _honoured(catalogue: Catalogue, entry: Entry) -> Honoured:
    return Honoured(
        entry=entry,
        name=entry.name + entry.marks,
        where=_where(entry),
        citation=" ".join(entry.citation.split()),
        portrait=entry.portrait or catalogue.portrait_of(entry.subject),
        seal=entry.seal,
    )


def _where(entry: Entry) -> str:
    """The unit of a person or team, else the region, unless the title of the roll has said it."""
    said = ("", entry.name, entry.edition.region_name)
    return next((one for one in (entry.unit, entry.region_words) if one not in said), "")


def _decision(edition: Edition) -> Iterator[tuple[str, ...]]:
    dated = edition.date.chinese if edition.date else ""
    for line in (edition.bodies, (edition.document, dated)):
        if any(line):
            yield tuple(part for part in line if part)


def _notice(catalogue: Catalogue, edition: Edition) -> Iterator[tuple[str, ...]]:
    """How long objections are heard, and where."""
    for line in running(catalogue.notices_of(edition), catalogue)[:1]:
        phone = line.notice.contacts.phone
        yield (f"公示期：{line.period}", *([f"反映问题请拨 {phone}"] if phone else []))


def _decision_size(decision: tuple[tuple[str, ...], ...]) -> float:
    for size in DECISION_SIZES:
        # Parts are not broken, so that a line may be left as short as its longest part.
        fallen = sum(lines("　".join(parts), size, TITLE_ROOM * 0.85) for parts in decision)
        if fallen * size * 1.6 <= DECISION_HEIGHT:
            return size
    return DECISION_SIZES[-1]


def _caption(edition: Edition) -> str:
    said = ("排名不分先后" if edition.unranked else "", _ORDERS.get(edition.order, ""))
    return "，".join(part for part in said if part)
