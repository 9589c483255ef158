"""The forbidden wordings: those that come with us, and the unit's own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources
from typing import Any

import yaml

from showcase.checks.word_index import WordIndex
from showcase.content.check_lists import Severity, WordRow
from showcase.content.problems import Level

LEVELS = {
    Severity.VETO: Level.VETO,
    Severity.ERROR: Level.ERROR,
    Severity.WARNING: Level.WARNING,
    Severity.NOTICE: Level.NOTICE,
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that may not stand."""

    wrong: str
    right: str
    """What to write instead; "" where the words have to go, or only the writer can know."""

    level: Level
    reason: str
    source: str = ""
    """The norm; "" for the unit's own."""

    unless: tuple[str, ...] = ()
    """Longer words that hold these and are right."""


@dataclass(frozen=True, slots=True)
class WordList:
    """Wordings that can be found all at once."""

    wordings: tuple[Wording, ...]
    index: WordIndex = field(init=False, repr=False, compare=False)
    by_words: dict[str, Wording] = field(init=False, repr=False, compare=False)
    pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_words", {wording.wrong: wording for wording in self.wordings})
        object.__setattr__(self, "index", WordIndex(tuple(self.by_words)))
        # The longest first: of 残废人 and 残废 the one that says more is reported.
        longest = sorted(self.by_words, key=lambda words: (-len(words), words))
        object.__setattr__(self, "pattern", re.compile("|".join(map(re.escape, longest))))


@lru_cache(maxsize=4)
def word_list(rows: tuple[WordRow, ...]) -> WordList:
    """The built-in wordings with the unit's own, which win over a built-in one of the same words."""
    own = (Wording(row.wrong, row.right, LEVELS[row.severity], row.reason, unless=row.unless) for row in rows)
    return WordList((*built_in(), *own))


@cache
def built_in() -> tuple[Wording, ...]:
    """The wordings of words.yml."""
    text = resources.files(__package__).joinpath("words.yml").read_text(encoding="utf-8")
    return tuple(
        _wording(group, wrong, right)
        for group in yaml.safe_load(text)
        for wrong, right in group["词语"].items()
    )


def _wording(group: dict[str, Any], wrong: str, right: str | dict[str, Any]) -> Wording:
    entry = {"改成": right} if isinstance(right, str) else right
    level = next(severity for severity in Severity if severity.label == group["级别"])
    return Wording(
        wrong, entry["改成"], LEVELS[level], group["说明"], group["来源"], tuple(entry.get("除外", ()))
    )
