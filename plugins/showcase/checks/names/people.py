"""People and families: names that are nearly one another's, and namesakes that nothing tells apart."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.catalogue import Catalogue
from showcase.content.honours.records import Subject
from showcase.content.problems import Level, Place

from .alike import bare, forms, sound

MANY = 4
"""So many names of one sound or shape in one place are a fashion, and no slip."""


def _near(written: Written) -> Iterator[Finding]:
    catalogue = written.catalogue
    told: set[tuple[str, str]] = set()
    for (where, _), subjects in _grouped(catalogue).items():
        for one, other in _pairs(subjects):
            first, second = sorted((one, other), key=lambda subject: _place(catalogue, subject))
            key = (first.id, second.id)
            if key not in told:
                told.add(key)
                yield _nearly(catalogue, where, first, second)


def _nearly(catalogue: Catalogue, where: str, first: Subject, second: Subject) -> Finding:
    place = _place(catalogue, first)
    how = "读音相同" if _sounds(first) == _sounds(second) else "字形相近"
    if bare(first.name) == bare(second.name):
        how = "只差间隔号或者空格"
    message = (
        f"{where}有“{first.name}”（{place.words}）和“{second.name}”，{how}，现在分作两个对象。"
        f"如果是同一个，请改成一样的写法；确实是两个，把其中一个写进 data/checks.yml 的“放行词语”。"
    )
    return Finding(_place(catalogue, second), message)


def _grouped(catalogue: Catalogue) -> dict[tuple[str, tuple[str, Hashable]], list[Subject]]:
    """Those of one unit or region whose names have a key in common, with the words for their kind."""
    groups: dict[tuple[str, tuple[str, Hashable]], list[Subject]] = {}
    allowed = frozenset(catalogue.check_lists.allowed_words)
    for subject in catalogue.subjects:
        if not subject.kind.named_after_people or subject.name in allowed:
            continue
        keys = [sound_key for sound_key in (_sounds(subject), bare(subject.name)) if sound_key]
        for where in _whereabouts(subject):
            for key in (*keys, *forms(subject.name)):
                groups.setdefault((where, (subject.kind.label, key)), []).append(subject)
    return {key: subjects for key, subjects in groups.items() if 1 < len(subjects) < MANY}


def _sounds(subject: Subject) -> Hashable:
    return sound(subject.name.removesuffix("家庭"))


def _whereabouts(subject: Subject) -> Iterable[str]:
    return filter(None, (subject.unit, subject.region.full_name if subject.region else ""))


def _pairs(subjects: list[Subject]) -> Iterator[tuple[Subject, Subject]]:
    for number, one in enumerate(subjects):
        for other in subjects[number + 1 :]:
            if one.name != other.name:
                yield one, other


def _place(catalogue: Catalogue, subject: Subject) -> Place:
    """Where a subject stands last on a roll."""
    honours = catalogue.honours_of(subject)
    return honours[-1].place if honours else Place("data/subjects")


def _same(written: Written) -> Iterator[Finding]:
    """Namesakes of one unit or place. Those whom nobody registered are reported when rolls are read."""
    catalogue = written.catalogue
    groups: dict[tuple[str, str, str], list[Subject]] = {}
    for subject in catalogue.subjects:
        where = subject.unit or (subject.region.full_name if subject.region else "")
        if where:
            groups.setdefault((subject.kind.folder, subject.name, where), []).append(subject)
    for (_, name, where), namesakes in groups.items():
        if len(namesakes) > 1:
            ids = "、".join(subject.id for subject in namesakes)
            message = (
                f"{where}有 {len(namesakes)} 个{namesakes[0].kind.label}都叫“{name}”（编号 {ids}），网页上分不出谁是谁。"
                "请在 data/subjects 里给每个补上不同的单位、地区或者简介；同一个的，改成同一个编号。"
            )
            yield Finding(_place(catalogue, namesakes[-1]), message)


RULES = (
    Rule(
        id="names-near",
        area=Area.NAMES,
        title="姓名相近，可能是同一个人",
        level=Level.NOTICE,
        reason="“李秀禾”写成“李秀和”，一个人的荣誉就分在了两个人名下；本人有权要求改正。",
        cure="对照文件核对姓名用字，写错的改正；确实是两个人的，写进“放行词语”就不再提示。",
        source="《中华人民共和国民法典》第一千零三十一条",
        in_written=_near,
    ),
    Rule(
        id="names-same",
        area=Area.NAMES,
        title="同名的对象分不出来",
        level=Level.WARNING,
        reason="同一个单位有两个同名的人，网页上又没有别的可以区分，来访的人会认错。",
        cure="补上能区分的单位、岗位或者简介。",
        in_written=_same,
    ),
)
