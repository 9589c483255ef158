"""A rule, what it may look at, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from showcase.content.problems import Level, Place, Problem

from .areas import Area
from .built import BuiltSite
from .written import Text, Written


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found."""

    place: Place
    message: str
    """What is wrong, in the words that staff use."""

    correction: str = ""
    """The line to write instead; "" where none can be given."""

    level: Level | None = None
    """Where it is less grave than what the rule finds at worst."""

    certain: bool = False
    """Whether the correction is beyond doubt and stands for the whole line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that is checked.

    It looks at each text that staff wrote, at all that was written together, or at the finished site. A rule
    that looks at none is held while files are read; it stands here so that staff can look it up.
    """

    id: str
    """Permanent: reports, annotations and the handbook name it. Lower-case ASCII; the area's word comes first."""

    area: Area
    title: str
    """What is wrong, in a few words."""

    level: Level
    """The gravest that it finds."""

    reason: str
    """Why it matters, a sentence or two."""

    cure: str
    """What to do, a sentence or two."""

    source: str = ""
    """The norm that it comes from; "" where common sense does."""

    in_text: Callable[[Text], Iterable[Finding]] | None = None
    in_written: Callable[[Written], Iterable[Finding]] | None = None
    in_site: Callable[[BuiltSite], Iterable[Finding]] | None = None

    def problem(self, found: Finding) -> Problem:
        """What is told of a finding."""
        level = self.level if found.level is None else found.level
        assert level >= self.level, f"{self.id} finds what is graver than it says"
        return Problem(level, found.place, found.message, found.correction, self.id, found.certain)
