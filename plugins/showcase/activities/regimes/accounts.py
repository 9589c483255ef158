"""What was promised in a stretch of time against what was recorded of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from showcase.content.activities.periods import Period


@dataclass(frozen=True, slots=True)
class Account:
    """How often something was promised, and what became of that; kept, open and missed together are promised."""

    kept: int = 0
    open: int = 0
    """What the present period still lacks; it is not missed before the period has ended."""

    missed: int = 0
    extra: int = 0
    """What was recorded beyond what was promised."""

    @property
    def promised(self) -> int:
        """How often it was promised in the periods that have begun."""
        return self.kept + self.open + self.missed

    @property
    def recorded(self) -> int:
        """How often it was recorded."""
        return self.kept + self.extra

    def __add__(self, other: Account) -> Account:
        return Account(
            self.kept + other.kept,
            self.open + other.open,
            self.missed + other.missed,
            self.extra + other.extra,
        )


def settle(
    times: int,
    ended: Collection[Period],
    running: Collection[Period],
    done: Mapping[Period, int],
    logged: int,
) -> Account:
    """Hold what was done in each period against `times`, and fill what is lacking with what staff logged.

    `ended` and `running` are the periods for which it was promised; `done` may have others, which are extra. What
    was done twice in one period does not make up for another, but a logged number says of the whole stretch how
    often it was done; it fills the periods that have ended first.
    """
    lacking = sum(max(0, times - done.get(period, 0)) for period in ended)
    lacking_now = sum(max(0, times - done.get(period, 0)) for period in running)
    missed = max(0, lacking - logged)
    still_open = max(0, lacking + lacking_now - logged) - missed
    kept = times * (len(ended) + len(running)) - missed - still_open
    return Account(kept, still_open, missed, extra=sum(done.values()) + logged - kept)
