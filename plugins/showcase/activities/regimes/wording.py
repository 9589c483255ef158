"""What a year of a regime comes to, in a few sentences."""

from __future__ import annotations

from collections.abc import Callable

from showcase.content.activities.regime_records import Cadence
from showcase.site.days import day_in_year

from .accounts import Account
from .matrix import Matrix, Row

MOST_STRETCHES = 4
"""Months and quarters that are named one by one; of more, only the number is told."""

Count = Callable[[Account], int]


def summary(matrix: Matrix) -> str:
    """How often the promises of the year were due, recorded, missed and are still open, in whole sentences.

    What is promised each working day stands by itself, since it would drown all else. Of what each member of staff
    promises it is only told how often it was recorded, since nobody knows how often it was due.
    """
    own = [row for row in matrix.rows if row.promise.per_person]
    daily = [row for row in matrix.rows if row not in own and row.promise.cadence is Cadence.DAILY]
    others = [row for row in matrix.rows if row not in own and row not in daily]
    said = [_sentence(others), *(_sentence([row], row) for row in daily), _each_his_own(own)]
    until = f"（截至{day_in_year(matrix.today)}）" if matrix.current else ""
    return f"{matrix.year}年{until}：{''.join(said) or '没有到期的事项。'}"


def _sentence(rows: list[Row], alone: Row | None = None) -> str:
    """What some rows come to; a row that stands `alone` is named at the beginning, others where they lack something."""
    total = sum((row.account for row in rows), Account())
    if not (total.promised or total.recorded):
        return ""
    name, unit = (alone.promise.name, alone.unit) if alone else ("", "次")
    parts = [f"{name}应办 {total.promised} {unit}，已记录 {total.recorded} {unit}"]
    if total.extra:
        parts.append(f"其中多办 {total.extra} {unit}")
    if total.kept and not total.missed:
        parts.append("没有缺项")
    said = "，".join(parts)
    for word, lacking in (("缺", _missed), ("本期还差", _open)):
        if lacking(total):
            which = _stretches(alone, lacking) if alone else _which(rows, lacking)
            said += f"；{word} {lacking(total)} {unit}{which}"
    return f"{said}。"


def _each_his_own(rows: list[Row]) -> str:
    told = [f"{row.promise.name} {row.account.recorded} {row.unit}" for row in rows if row.account.recorded]
    if told:
        return f"由每人各自完成的，集中登记{'、'.join(told)}。"
    return "由每人各自完成的，没有集中登记。" if rows else ""


def _missed(account: Account) -> int:
    return account.missed


def _open(account: Account) -> int:
    return account.open


def _which(rows: list[Row], lacking: Count) -> str:
    """The promises that lack something: ：集中学习（5月、8月）、主题论坛（6 次）."""
    found = []
    for row in rows:
        number = lacking(row.account)
        if number:
            where = _stretches(row, lacking) or (f"（{number} {row.unit}）" if number > 1 else "")
            found.append(f"{row.promise.name}{where}")
    return f"：{'、'.join(found)}"


def _stretches(row: Row, lacking: Count) -> str:
    """The months or quarters in which something is lacking: （3月 2 次、7月）; "" where they are many or the whole year."""
    found = []
    for cell in row.cells:
        number = lacking(cell.account)
        if number:
            found.append(cell.months.label + (f" {number} {row.unit}" if number > 1 else ""))
    return f"（{'、'.join(found)}）" if len(found) <= MOST_STRETCHES and len(row.cells) > 1 else ""
