"""The sessions of each type in their order: numbers that are missing, and numbers that stand twice."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from itertools import pairwise

from showcase.content.problems import Problems

from .records import ActivityType, Session
from .sessions import session_words
from .written import Written


@dataclass(frozen=True, slots=True)
class _Sitting:
    written: Written
    start: datetime.date

    @property
    def session(self) -> Session | None:
        return self.written.meta.session


@dataclass(slots=True)
class SessionBook:
    """Takes in the sessions of all files; what is told of one depends on the others."""

    _sittings: dict[ActivityType, list[_Sitting]] = field(default_factory=dict)

    def add(self, written: Written, type_: ActivityType, start: datetime.date) -> None:
        """Note a session, or an activity that ought to be one."""
        if type_.numbered or written.meta.session:
            self._sittings.setdefault(type_, []).append(_Sitting(written, start))

    def report(self, problems: Problems) -> None:
        """Report sessions without a number, numbers of another year, numbers that stand twice, and gaps."""
        for type_, sittings in self._sittings.items():
            sittings.sort(key=lambda sitting: (sitting.start, sitting.written.place))
            public = [sitting for sitting in sittings if not sitting.written.meta.draft]
            _report_unnumbered(type_, public, sittings, problems)
            _report_years(public, problems)
            _report_doubles(type_, public, problems)
            _report_gaps(type_, sittings, problems)


def _report_unnumbered(
    type_: ActivityType, public: list[_Sitting], sittings: list[_Sitting], problems: Problems
) -> None:
    """Warn of sessions without a number, with the first one that is free."""
    through = any(sitting.session and not sitting.session.year for sitting in sittings)
    taken = {_key(sitting, sitting.session) for sitting in sittings if sitting.session}
    for sitting in public:
        meta = sitting.written.meta
        if sitting.session or meta.writes("session"):
            continue
        year = sitting.start.year
        number = 1
        while (0 if through else year, number) in taken:
            number += 1
        taken.add((0 if through else year, number))
        words = session_words(Session(number, 0 if through else year))
        message = f"“{type_.name}”是一期一期办的，这次没有写期次。请补上，数目按实际核对。"
        problems.warning(meta.at("type"), message, meta.added("session", words, after="type"))


def _key(sitting: _Sitting, session: Session) -> tuple[int, int]:
    return session.year, session.number


def _report_years(public: list[_Sitting], problems: Problems) -> None:
    """Warn of numbers of another year than the session was held in."""
    for sitting in public:
        session = sitting.session
        if session and session.year and session.year != sitting.start.year:
            meta = sitting.written.meta
            right = session_words(Session(session.number, sitting.start.year))
            message = f"期次写的是 {session.year} 年，日期却在 {sitting.start.year} 年，请核对。"
            problems.warning(meta.at("session"), message, meta.rewritten("session", right))


def _report_doubles(type_: ActivityType, public: list[_Sitting], problems: Problems) -> None:
    """Report a number that an earlier session of the same year has."""
    seen: dict[tuple[int, int], _Sitting] = {}
    for sitting in public:
        if sitting.session is None:
            continue
        year = sitting.session.year or sitting.start.year
        first = seen.setdefault((year, sitting.session.number), sitting)
        if first is not sitting:
            words = session_words(sitting.session)
            message = f"“{type_.name}”{words}已经有了，在 {first.written.place.path}。请核对期次。"
            problems.error(sitting.written.meta.at("session"), message)


def _report_gaps(type_: ActivityType, sittings: list[_Sitting], problems: Problems) -> None:
    """Note numbers that are left out between two that are there; a draft is there too."""
    held: dict[int, dict[int, _Sitting]] = {}
    for sitting in sittings:
        if sitting.session:
            held.setdefault(sitting.session.year, {}).setdefault(sitting.session.number, sitting)
    for year, by_number in held.items():
        numbers = sorted(by_number)
        for before, number in pairwise(numbers):
            if number - before > 1:
                missing = _numbers(year, before + 1, number - 1)
                message = f"“{type_.name}”缺少{missing}。如果办过，请补上；没有办过就不用管。"
                problems.notice(by_number[number].written.meta.at("session"), message)


def _numbers(year: int, first: int, last: int) -> str:
    """The numbers from first to last: 2026年第2期, 第2期到第4期."""
    if first == last:
        return session_words(Session(first, year))
    return f"{session_words(Session(first, year))}到第{last}期"
