"""Which line of which regime an activity keeps: 五个一·集中学习."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from showcase.content.declaring import Record
from showcase.content.named import Named
from showcase.content.nearest import nearest
from showcase.content.problems import Problems

from .regime_records import Promise, Regime

_JOINTS = re.compile(r"\s*[·•・‧∙．／/|｜—–\-:：]+\s*")


@dataclass(frozen=True, slots=True)
class KnownPromises:
    """The lines of all regimes by everything that they may be called."""

    regimes: Named[Regime]
    _by_word: dict[str, list[tuple[Regime, Promise]]] = field(init=False)

    def __post_init__(self) -> None:
        words: dict[str, list[tuple[Regime, Promise]]] = {}
        for regime in self.regimes:
            for promise in regime.promises:
                for word in _words(regime, promise):
                    words.setdefault(word, []).append((regime, promise))
        object.__setattr__(self, "_by_word", words)

    def listed(self, record: Record, written: tuple[str, ...], problems: Problems) -> tuple[Promise, ...]:
        """The lines that a record lists under `promises`; unknown ones, and what names several, are reported."""
        found = (self._one(record, index, text, problems) for index, text in enumerate(written))
        return tuple(dict.fromkeys(promise for promise in found if promise))

    def _one(self, record: Record, index: int, text: str, problems: Problems) -> Promise | None:
        word = "·".join(part for part in _JOINTS.split(text) if part)
        found = self._by_word.get(word) or self._by_word.get(text) or []
        if len(found) == 1:
            return found[0][1]
        place = record.at("promises", index)
        if found:
            ways = "、".join(_full(regime, promise) for regime, promise in found)
            problems.error(place, f"“{text}”里有 {len(found)} 条，不知道指哪一条。请写成其中之一：{ways}。")
            return None
        regime = self.regimes.find(_JOINTS.split(text)[0])
        lines = [
            _full(regime, p) for regime in ([regime] if regime else self.regimes) for p in regime.promises
        ]
        near = nearest(word, lines) or nearest(word, self._by_word)
        message = f"data/regimes.yml 里没有“{text}”这一条。"
        message += f"您要写的是不是“{near}”？" if near else f"可以写：{'、'.join(lines)}。"
        problems.error(place, message, record.rewritten("promises", near, index) if near else "")
        return None


def _words(regime: Regime, promise: Promise) -> Iterator[str]:
    """What a line may be called: with its regime, by itself, and by its regime where that has no other line."""
    yield from dict.fromkeys(
        f"{one}·{other}" for one in (regime.name, regime.id) for other in (promise.name, promise.id)
    )
    yield promise.name
    yield regime.name


def _full(regime: Regime, promise: Promise) -> str:
    return f"{regime.name}·{promise.name}"
