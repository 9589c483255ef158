"""Every rule there is. A new one is a function and a Rule in a module of its subject, listed here."""

from __future__ import annotations

from . import leaks, links, privacy, reading, size, tags
from .dates import rules as dates
from .freshness import rules as freshness
from .names import rules as names
from .pictures import rules as pictures
from .rules import Rule
from .wording import rules as wording

RULES: tuple[Rule, ...] = (
    *reading.RULES,
    *freshness.RULES,
    *dates.RULES,
    *wording.RULES,
    *names.RULES,
    *pictures.RULES,
    *privacy.RULES,
    *leaks.RULES,
    *links.RULES,
    *tags.RULES,
    *size.RULES,
)

_BY_ID = {rule.id: rule for rule in RULES}
assert len(_BY_ID) == len(RULES)


def rule_of(id: str) -> Rule:
    """The rule of that id; what is found while a file is read ("") counts as the way it is written."""
    return _BY_ID[id or reading.WRITING.id]
