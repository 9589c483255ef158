"""Sessions in the list of their type, and the numbers that are missing."""

from __future__ import annotations

from showcase.activities.sessions import session_rows
from tests.activities.making import HALL, activity, session


def rows_of(*sessions, shown=None):
    """The rows as words; a gap in brackets."""
    known = tuple(sorted(sessions, key=lambda one: one.start, reverse=True))
    rows = session_rows(known if shown is None else shown, known)
    return [
        f"{row.year or ''}/{row.number}" if row.activity else f"[{row.year or ''}/{row.number}]"
        for row in rows
    ]


def test_missing_numbers_stand_below_the_session_after_them():
    found = rows_of(
        session(1, "2026-01-30"), session(2, "2026-02-27"), session(4, "2026-04-24"), session(8, "2026-08-28")
    )
    assert found == ["2026/8", "[2026/5—7]", "2026/4", "[2026/3]", "2026/2", "2026/1"]


def test_each_year_begins_anew_and_at_number_one():
    assert rows_of(session(2, "2025-03-28", 2025), session(1, "2026-01-30")) == [
        "2026/1",
        "2025/2",
        "[2025/1]",
    ]


def test_sessions_counted_through_the_years_have_gaps_across_them():
    assert rows_of(session(11, "2025-12-26", 0), session(13, "2026-01-30", 0)) == [
        "/13",
        "[/12]",
        "/11",
        "[/1—10]",
    ]


def test_an_announced_session_that_stands_elsewhere_leaves_no_gap():
    second, third, fourth = session(2, "2026-02-27"), session(3, "2026-12-25"), session(4, "2026-12-26")
    first = session(1, "2026-01-30")
    assert rows_of(first, second, third, fourth, shown=(second, first)) == ["2026/2", "2026/1"]


def test_two_of_one_number_have_the_gap_below_both_and_one_without_a_number_has_none():
    twice = (session(3, "2026-03-27"), session(3, "2026-03-28"), session(1, "2026-01-30"))
    assert rows_of(*twice) == ["2026/3", "2026/3", "[2026/2]", "2026/1"]
    assert rows_of(activity("special", "2026-03-27", HALL)) == ["/"]
