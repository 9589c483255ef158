"""How the names of a roll are set: the largest type in which they stand on one sheet, else on several."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from .measuring import lines, width
from .records import Block, Honoured, Setting

ROOM = 240.0
"""The width between the margins of a sheet."""

FIRST, FURTHER = 200.0, 288.0
"""The height for names on the first sheet, and on those that follow it."""

SIZES = (15, 13.5, 12, 11, 10, 9.2, 8.4, 7.8, 7.2, 6.6, 6.2)
"""The smallest is 4.4 mm on A4, 12 points."""

LEGIBLE = 6.6
"""The smallest type of names that need several sheets anyhow."""

MOST_COLUMNS = 8
MOST_SHEETS = 8
COLUMN_GAP, ROW_GAP, HEAD = 7.0, 3.6, 16.0
NAME_LINE, WHERE_LINE = 1.35, 1.4

CARD_STEPS = (
    (84, 20, 9.2),
    (70, 17.5, 8.4),
    (58, 15, 7.6),
    (50, 14, 7.2),
    (42, 12.5, 6.8),
    (34, 11, 6.2),
    (27, 9.5, 5.6),
    (22, 8.4, 5),
)
"""Height of the portrait, size of the name, size of unit and citation."""

MOST_CARDS = 8
CARD_GAP = 7.0

Sheets = tuple[tuple[Block, ...], ...]


def set_as_cards(blocks: tuple[Block, ...]) -> Setting | None:
    """The largest cards that fit one sheet; None where there are too many, or they have nothing to tell."""
    holders = [holder for block in blocks for holder in block.holders]
    telling = any(holder.citation or holder.portrait for holder in holders)
    if len(holders) > MOST_CARDS or not (telling or len(holders) <= 3):
        return None
    if len({holder.entry for holder in holders}) < len(holders):
        return None
    for height, name, text in CARD_STEPS:
        if sum(_card(holder, height, name, text) + CARD_GAP for holder in holders) <= FIRST:
            return Setting(1, name, text, height)
    return None


def _card(holder: Honoured, height: float, name: float, text: float) -> float:
    room = ROOM - height * 0.8 - 12
    said = lines(holder.name, name, room) * name * NAME_LINE + lines(holder.where, text, room) * text * 1.5
    return max(height, said + lines(holder.citation, text * 1.1, room) * text * 1.1 * 1.6 + 2)


def set_in_columns(blocks: tuple[Block, ...]) -> tuple[Setting, Sheets]:
    """Names with unit or region on one sheet, else names alone, else on as many sheets as it takes.

    Namesakes always keep what tells them apart. No sheet has a name where they are too many to print at all.
    """
    bare = _bare(blocks)
    for shown in (blocks, bare):
        for size in SIZES if shown is bare else SIZES[:-2]:
            setting = _columns(shown, size)
            if setting and _height(shown, setting) <= FIRST:
                return setting, (shown,)
    for shown in (blocks, bare):
        least = len(_sheets(shown, LEGIBLE)[1])
        if least <= MOST_SHEETS:
            # The last sheet is filled by larger type on all.
            cuts = (_sheets(shown, size) for size in SIZES)
            return next(cut for cut in cuts if len(cut[1]) == least)
    return Setting(1, LEGIBLE, LEGIBLE), ((),)


def _sheets(blocks: tuple[Block, ...], size: float) -> tuple[Setting, Sheets]:
    setting = _columns(blocks, size) or Setting(1, size, _where_size(size))
    return setting, tuple(_cut(blocks, setting))


def _bare(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    names = [holder.name for block in blocks for holder in block.holders]
    doubled = {name for name in names if names.count(name) > 1} if len(set(names)) < len(names) else set()
    return tuple(
        dataclasses.replace(
            block,
            holders=tuple(
                holder if holder.name in doubled else dataclasses.replace(holder, where="")
                for holder in block.holders
            ),
        )
        for block in blocks
    )


def _columns(blocks: tuple[Block, ...], size: float) -> Setting | None:
    """The most columns in which almost every name keeps to one line; None where there is no such number."""
    wide = sorted(_spaced(holder.name) for block in blocks for holder in block.holders)
    usual = wide[int(len(wide) * 0.9)] if len(wide) > 9 else wide[-1]
    where = max(width(holder.where) for block in blocks for holder in block.holders)
    widest = max(usual * size, min(where, 7) * _where_size(size))
    columns = int((ROOM + COLUMN_GAP) // (widest + COLUMN_GAP))
    most = max(len(block.holders) for block in blocks)
    return Setting(min(columns, most, MOST_COLUMNS), size, _where_size(size)) if columns else None


def _spaced(name: str) -> float:
    """The width of a name; one of two characters is spaced to that of three."""
    return 3 if len(name) == 2 else width(name)


def _where_size(size: float) -> float:
    return max(4.4, round(size * 0.6, 1))


def _height(blocks: tuple[Block, ...], setting: Setting) -> float:
    return sum(
        (HEAD if block.title else 0) + sum(_row(row, setting) for row in _rows(block, setting))
        for block in blocks
    )


def _rows(block: Block, setting: Setting) -> Iterator[tuple[Honoured, ...]]:
    for start in range(0, len(block.holders), setting.columns):
        yield block.holders[start : start + setting.columns]


def _row(holders: Iterable[Honoured], setting: Setting) -> float:
    room = (ROOM + COLUMN_GAP) / setting.columns - COLUMN_GAP
    return ROW_GAP + max(
        lines(holder.name, setting.size, room) * setting.size * NAME_LINE
        + lines(holder.where, setting.where_size, room) * setting.where_size * WHERE_LINE
        for holder in holders
    )


def _cut(blocks: tuple[Block, ...], setting: Setting) -> Iterator[tuple[Block, ...]]:
    """Sheet by sheet; a heading never stands alone at the foot."""
    sheet: list[Block] = []
    left = FIRST
    for block in blocks:
        held: list[Honoured] = []
        continued = False
        left -= HEAD if block.title else 0
        for row in _rows(block, setting):
            height = _row(row, setting)
            if height > left:
                if held:
                    sheet.append(Block(block.title, tuple(held), continued))
                    continued = True
                yield tuple(sheet)
                sheet, held = [], []
                left = FURTHER - (HEAD if block.title else 0)
            held.extend(row)
            left -= height
        sheet.append(Block(block.title, tuple(held), continued))
    yield tuple(sheet)
