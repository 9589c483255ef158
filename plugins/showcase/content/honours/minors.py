"""Children on rolls: nobody stands there for whom no guardian has agreed (Personal Information Protection Law, 31)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from showcase.content.problems import Level, Problem, Problems

from .concealing import Showings, anonymous_name
from .consent_checking import guardian_agrees
from .drafts import Draft
from .records import Entry
from .subject_facts import SubjectFacts
from .vocabulary import SubjectKind

RULE = "privacy-minor-consent"

_LAW = "《个人信息保护法》第三十一条：处理不满十四周岁未成年人的个人信息，应当取得父母或者其他监护人的同意。"
_NAMED = (SubjectKind.PERSON, SubjectKind.GROUP)
"""Kinds whose names are those of children; of a team of theirs only a photo shows them."""

_CURE = "已经同意的，请写上“同意”（依据写“监护人同意”）；没有同意的，请写“显示: 匿名”或者“显示: 隐藏”。"

Registered = Mapping[tuple[SubjectKind, str], SubjectFacts]


def check_minors(
    entries: Iterable[tuple[Draft, Entry]], registered: Registered, showings: Showings, problems: Problems
) -> None:
    """Report children who are named, or shown in photos, without a guardian's consent.

    Which honours go to children is said by their programmes; single children are marked in data/subjects. Those who are
    anonymous or hidden need no consent. A consent in one roll answers for the photo in data/subjects, too.
    """
    agreed: set[tuple[SubjectKind, str]] = set()
    unagreed: dict[tuple[SubjectKind, str], Entry] = {}
    concealed = {subject.key for subject, showing in showings.items() if showing.display.conceals}
    for draft, entry in entries:
        key = (entry.subject.kind, entry.subject.id)
        known = registered.get(key)
        minor = entry.edition.programme.minors or (known and known.minor)
        if not minor or entry.subject.key in concealed:
            continue
        if draft.row.guardian_consent or guardian_agrees(known):
            agreed.add(key)
            continue
        unagreed.setdefault(key, entry)
        if draft.row.photo or entry.subject.kind in _NAMED:
            photo = bool(draft.row.photo)
            place = draft.row.at("photo" if photo else "")
            problems.add(Problem(Level.VETO, place, _asked(entry, "这一条里", photo=photo), rule=RULE))
    for key, known in registered.items():
        if key in agreed or (known.kind.folder, known.id) in concealed or guardian_agrees(known):
            continue
        if known.photo and (known.minor or key in unagreed):
            problems.add(
                Problem(Level.VETO, known.at("photo"), _asked_of(known, unagreed.get(key)), rule=RULE)
            )


def _asked_of(known: SubjectFacts, entry: Entry | None) -> str:
    if entry:
        return _asked(entry, f" {entry.place.words}那一条里", photo=True)
    called = anonymous_name(known.kind, known.name)
    return f"“{called}”是未成年人，登照片要有监护人的书面同意。{_CURE}{_LAW}"


def _asked(entry: Entry, where: str, *, photo: bool) -> str:
    what = "登照片" if photo else "登姓名"
    without = "请删去照片，姓名也不能登" if photo else "不能登姓名"
    why = (
        f"“{entry.edition.programme.name}”评的是未成年人"
        if entry.edition.programme.minors
        else "登记的是未成年人"
    )
    return (
        f"{why}，{what}要有监护人的书面同意。已经同意的，"
        f"请在{where}加上“监护人同意: 是”；没有同意的，{without}：在 data/subjects 里登记，写“显示: 匿名”，"
        f"或者删去这一条，只在“统计”里写人数。{_LAW}"
    )
