"""Regimes: what is promised, on which day, and what staff counted."""

from __future__ import annotations

import datetime

from showcase.content.activities.logs import LogRow, make_log
from showcase.content.activities.regime_records import Cadence, DayRule, Logged
from showcase.content.dates import PartialDate
from showcase.content.honours.periods import Period
from showcase.content.problems import Problems
from tests.content.broken_cases import SOUND

from .projects import loaded


def test_what_the_sound_regimes_promise():
    first, second = loaded(SOUND).regimes
    assert (first.id, first.basis, first.since, first.until) == (
        "wu-ge-yi", "清政服〔2024〕2号", datetime.date(2024, 1, 1), None,
    )  # fmt: skip
    assert (second.since, second.until) == (datetime.date(2025, 1, 1), datetime.date(2026, 12, 31))
    yearly, monthly, daily = first.promises
    assert (yearly.cadence, yearly.rule, yearly.rule_text) == (Cadence.YEARLY, None, "国庆节前")
    assert (monthly.cadence, monthly.rule) == (Cadence.MONTHLY, DayRule(4, -1, part="下午"))
    assert (daily.cadence, daily.rule) == (Cadence.DAILY, DayRule(time=datetime.time(10), part="上午"))
    assert [promise.per_person for promise in second.promises] == [True]
    assert monthly.logged == (
        Logged(2025, 0, month=8, note="大厅改造，没有办。"),
        Logged(2025, 3, quarter=4),
    )


def test_counts_stand_in_time_order():
    rows = [
        LogRow(month=PartialDate(2026, 2), count=2),
        LogRow(year=PartialDate(2025), count=12),
        LogRow(quarter=Period(2026, 3, 2), count=3),
        LogRow(month=PartialDate(2026, 1), count=1),
    ]
    problems = Problems()
    log = make_log(rows, datetime.date(2026, 11, 22), problems)
    assert [(one.year, one.month, one.quarter) for one in log] == [
        (2025, None, None), (2026, 1, None), (2026, 2, None), (2026, None, 2),
    ]  # fmt: skip
    assert list(problems) == []
