"""Sessions with numbers (2026年第3期), and the numbers of which nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from showcase.content.activities.records import Activity

from .views import SessionRow


def session_rows(shown: Iterable[Activity], known: Iterable[Activity]) -> tuple[SessionRow, ...]:
    """The rows of a list of sessions, newest first, each gap below the session that comes after it.

    `known` are all sessions, also those that are announced and stand elsewhere: they leave no gap.
    """
    gaps = _gaps(known)
    return tuple(row for activity in shown for row in _rows(activity, gaps))


def _rows(activity: Activity, gaps: Mapping[Activity, range]) -> Iterator[SessionRow]:
    session = activity.session
    if session is None:
        yield SessionRow(activity, 0, "")
        return
    yield SessionRow(activity, session.year, str(session.number))
    if missing := gaps.get(activity):
        first, last = missing[0], missing[-1]
        yield SessionRow(None, session.year, str(first) if first == last else f"{first}—{last}")


def _gaps(sessions: Iterable[Activity]) -> dict[Activity, range]:
    """The numbers that are missing below a session, by the session; a year begins with number 1."""
    numbered: dict[int, dict[int, Activity]] = {}
    for activity in sessions:
        if activity.session:
            # Newest first, so that of two with one number the older one stays: the gap stands below both.
            numbered.setdefault(activity.session.year, {})[activity.session.number] = activity
    return {
        of_year[number]: range(before + 1, number)
        for of_year in numbered.values()
        for before, number in pairwise((0, *sorted(of_year)))
        if number - before > 1
    }
