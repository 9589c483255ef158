"""The periods of a year: none is lost at its ends, and weeks lie where ISO 8601 has them."""

from __future__ import annotations

import datetime
import itertools

import pytest

from showcase.content.activities.periods import Period, period_at, periods_of, span_of_months
from showcase.content.activities.regime_records import Cadence

CADENCES = list(Cadence)


def day(text):
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("cadence", "text", "first", "last"),
    [
        (Cadence.YEARLY, "2026-06-18", "2026-01-01", "2026-12-31"),
        (Cadence.QUARTERLY, "2026-03-31", "2026-01-01", "2026-03-31"),
        (Cadence.QUARTERLY, "2026-10-01", "2026-10-01", "2026-12-31"),
        (Cadence.MONTHLY, "2026-02-28", "2026-02-01", "2026-02-28"),
        (Cadence.MONTHLY, "2024-02-29", "2024-02-01", "2024-02-29"),
        (Cadence.MONTHLY, "2026-12-31", "2026-12-01", "2026-12-31"),
        (Cadence.WEEKLY, "2026-11-22", "2026-11-16", "2026-11-22"),
        (Cadence.WEEKLY, "2027-01-03", "2026-12-28", "2027-01-03"),
        (Cadence.DAILY, "2026-11-22", "2026-11-22", "2026-11-22"),
    ],
)
def test_a_day_lies_in_one_period(cadence, text, first, last):
    assert period_at(cadence, day(text)) == Period(day(first), day(last))


@pytest.mark.parametrize("cadence", CADENCES)
@pytest.mark.parametrize("year", [2020, 2024, 2025, 2026, 2027])
def test_the_periods_of_years_follow_each_other_without_a_gap(cadence, year):
    periods = [*periods_of(cadence, year), *periods_of(cadence, year + 1)]
    for before, after in itertools.pairwise(periods):
        assert after.first - before.last == datetime.timedelta(days=1)
    assert all(period_at(cadence, period.home) == period for period in periods)


@pytest.mark.parametrize(
    ("year", "weeks", "first", "last"),
    [
        (2024, 52, "2024-01-01", "2024-12-29"),
        (2025, 52, "2024-12-30", "2025-12-28"),
        (2026, 53, "2025-12-29", "2027-01-03"),
        (2027, 52, "2027-01-04", "2028-01-02"),
    ],
)
def test_a_week_belongs_to_the_year_of_its_thursday(year, weeks, first, last):
    found = list(periods_of(Cadence.WEEKLY, year))
    assert len(found) == weeks
    assert (found[0].first, found[-1].last) == (day(first), day(last))
    assert all(period.home.isocalendar().year == year for period in found)


def test_a_period_lies_within_bounds_only_as_a_whole():
    march = span_of_months(2026, 3, 1)
    assert march.within(None, None)
    assert march.within(day("2026-03-01"), day("2026-03-31"))
    assert not march.within(day("2026-03-02"), None)
    assert not march.within(None, day("2026-03-30"))
