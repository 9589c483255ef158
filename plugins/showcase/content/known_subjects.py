"""Finds the subject that a text names, for [[姓名]] in a text and 相关对象 in front matter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .declaring import Record
from .honours.records import Subject
from .nearest import nearest
from .problems import Problems

_BRACKETS = str.maketrans("()", "（）")


@dataclass(frozen=True, slots=True)
class KnownSubjects:
    """The subjects of the Catalogue by everything that they may be called."""

    _by_name: dict[str, tuple[Subject, ...]]
    _nearest: dict[str, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was found before: a name that is in no roll may stand in a thousand texts."""

    @classmethod
    def of(cls, subjects: Iterable[Subject]) -> KnownSubjects:
        """Look-ups by name, former name and id; and, to tell namesakes apart, by 姓名（单位） and 姓名（地区）."""
        found: dict[str, dict[Subject, None]] = {}
        for subject in subjects:
            for name in _names(subject):
                found.setdefault(name.translate(_BRACKETS), {})[subject] = None
        return cls({name: tuple(named) for name, named in found.items()})

    def find(self, text: str) -> tuple[Subject, ...]:
        """Every subject that the text can mean; of several, only the writer knows which."""
        return self._by_name.get("".join(text.split()).translate(_BRACKETS), ())

    def distinct(self, subject: Subject) -> str:
        """The first way of naming a subject that means no other: by its name alone, with its unit or region, by id."""
        forms = (form for form in _names(subject) if form != subject.id)
        return next((form for form in forms if self.find(form) == (subject,)), subject.id)

    def nearest(self, text: str) -> str:
        """The name most like the text; "" where none is."""
        if text not in self._nearest:
            apart = "（" in text.translate(_BRACKETS)
            self._nearest[text] = nearest(text, (name for name in self._by_name if ("（" in name) == apart))
        return self._nearest[text]


def _names(subject: Subject) -> Iterable[str]:
    for name in (subject.name, *subject.former_names):
        yield name
        for whereabouts in (subject.unit, subject.region.full_name if subject.region else ""):
            if whereabouts:
                yield f"{name}（{whereabouts}）"
    yield subject.id


def subjects_listed(
    record: Record, written: Iterable[str], known: KnownSubjects, problems: Problems
) -> tuple[Subject, ...]:
    """The subjects that a record lists under `subjects`; unknown ones, and names of several, are reported."""
    subjects = []
    for index, text in enumerate(written):
        found = known.find(text)
        if len(found) == 1:
            subjects.append(found[0])
        elif found:
            ways = "、".join(known.distinct(subject) for subject in found)
            message = f"叫“{text}”的有 {len(found)} 个，不知道指哪一个。请写成其中之一：{ways}。"
            problems.error(record.at("subjects", index), message)
        else:
            near = known.nearest(text)
            message = f"名单和 data/subjects 里都没有“{text}”。"
            message += f"您要写的是不是“{near}”？" if near else "相关对象只写登载过的；其他人请从这里删去。"
            right = record.rewritten("subjects", near, index) if near else ""
            problems.error(record.at("subjects", index), message, right)
    return tuple(subjects)
