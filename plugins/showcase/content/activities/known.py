"""Finds the activity that a news item refers to: by title, by year and folder, or by its file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from showcase.content.declaring import Record
from showcase.content.nearest import nearest
from showcase.content.problems import Problems

from .records import Activity
from .written import Written


@dataclass(slots=True)
class KnownActivities:
    """All activities by everything that they may be called."""

    _by_word: dict[str, list[Activity]] = field(default_factory=dict)
    _silent: dict[str, str] = field(default_factory=dict)
    """What those are called that are not public or have an error, with the reason; "" for an error told elsewhere."""

    def add(self, activity: Activity) -> None:
        """Make an activity known."""
        for word in {activity.title, _folder(activity.path)}:
            self._by_word.setdefault(word, []).append(activity)

    def add_silent(self, written: Written, reason: str = "") -> None:
        """Make known that there is one to which nothing can refer now."""
        self._silent |= dict.fromkeys((written.title, _folder(written.body.path)), reason)

    def listed(self, record: Record, written: tuple[str, ...], problems: Problems) -> tuple[Activity, ...]:
        """The activities that a record lists under `activities`; unknown ones, and titles of several, are reported."""
        found = (self._one(record, index, text, problems) for index, text in enumerate(written))
        return tuple(dict.fromkeys(activity for activity in found if activity))

    def _one(self, record: Record, index: int, text: str, problems: Problems) -> Activity | None:
        word = _folder(text) if text not in self._by_word else text
        found = self._by_word.get(word, [])
        place = record.at("activities", index)
        if len(found) == 1:
            return found[0]
        if found:
            ways = "、".join(_folder(activity.path) for activity in found)
            problems.error(
                place, f"叫“{text}”的活动有 {len(found)} 次，不知道指哪一次。请写成其中之一：{ways}。"
            )
        elif text in self._silent or word in self._silent:
            reason = self._silent.get(text) or self._silent.get(word)
            if reason:
                problems.notice(place, f"活动“{text}”现在不公开（{reason}），这里暂时不列出它。")
        else:
            near = nearest(word, [*self._by_word, *self._silent])
            message = f"docs/activities 里没有活动“{text}”。"
            message += (
                f"您要写的是不是“{near}”？"
                if near
                else "请写活动的标题，或者年份和文件夹，例如 2026/duan-wu。"
            )
            problems.error(place, message, record.rewritten("activities", near, index) if near else "")
        return None


def _folder(text: str) -> str:
    """Year and folder, from any path or address that ends with them: 2026/duan-wu."""
    bare = text.strip().replace("\\", "/").removesuffix("index.md").strip("/")
    found = re.search(r"(?:^|/)(\d{4}/[^/]+)$", bare)
    return found[1] if found else bare
