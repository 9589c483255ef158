"""Who is who: which mentions in rolls and subject files are one subject, and what its id is.

Two mentions are one subject only by an explicit id, or by the same kind, name and unit, or by the same kind, name
and region where their units do not contradict each other. Everything else stays apart, and is reported, because
giving one person's honour to another is the worst mistake that a roll can make.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from showcase.content.names.ids import slug
from showcase.content.problems import Place, Problems
from showcase.content.regions import Region

from .vocabulary import SubjectKind


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """One place in a staff file that names a subject."""

    kind: SubjectKind
    name: str
    place: Place
    since: tuple[int | str, ...]
    """Sort key: mentions in time order, registered subjects first. The oldest subject keeps the plain id."""

    edition: str = ""
    """What tells its roll apart in an id: zui-mei-jia-ting-2026."""

    id: str = ""
    """Written by staff; "" where they left it to us."""

    unit: str = ""
    region: Region | None = None
    former_names: tuple[str, ...] = ()
    pinyin: str = ""
    with_id: Callable[[str], str] = str
    """Gives the line that says which subject is meant: the correction of a Problem."""

    @property
    def whereabouts(self) -> str:
        """The unit or region that tells namesakes apart: a unit is its own, all others have what is written."""
        return self.name if self.kind is SubjectKind.UNIT else self.unit


@dataclass(frozen=True, slots=True, eq=False)
class Identity:
    """One subject: all its mentions, oldest first."""

    id: str
    mentions: tuple[Mention, ...]

    @property
    def latest(self) -> Mention:
        """The newest mention."""
        return self.mentions[-1]


def identify(mentions: Sequence[Mention], problems: Problems) -> dict[Mention, Identity]:
    """Tell which mentions are one subject and give each subject its id."""
    ordered = sorted(mentions, key=lambda mention: mention.since)
    joining = _Clusters(ordered, problems)
    clusters = joining.merged()
    taken: dict[SubjectKind, set[str]] = {kind: set() for kind in SubjectKind}
    for mention in ordered:
        if mention.id:
            taken[mention.kind].add(mention.id)
    identities: dict[Mention, Identity] = {}
    for cluster in clusters:
        written = next((mention.id for mention in cluster if mention.id), "")
        identity = Identity(written or _new_id(cluster[0], taken[cluster[0].kind]), tuple(cluster))
        identities.update(dict.fromkeys(cluster, identity))
    _report_namesakes([c for c in clusters if c[0] not in joining.unclear], identities, problems)
    return identities


class _Clusters:
    """Joins mentions step by step; the keys by which they are joined are looked up, never compared pair by pair."""

    def __init__(self, mentions: Sequence[Mention], problems: Problems) -> None:
        self._mentions = mentions
        self._problems = problems
        self._leader: dict[Mention, Mention] = {mention: mention for mention in mentions}
        self.unclear: set[Mention] = set()
        """Mentions that may mean several registered subjects, which has been reported."""

    def merged(self) -> list[list[Mention]]:
        by_id: dict[tuple[SubjectKind, str], Mention] = {}
        by_unit: dict[tuple[SubjectKind, str, str], list[Mention]] = {}
        by_region: dict[tuple[SubjectKind, str, str], list[Mention]] = {}
        for mention in self._mentions:
            if mention.id:
                first = by_id.setdefault((mention.kind, mention.id), mention)
                self._check_same_name(first, mention)
                self._join(first, mention)
            for name in (mention.name, *mention.former_names):
                if mention.whereabouts:
                    by_unit.setdefault((mention.kind, name, mention.whereabouts), []).append(mention)
                if mention.region:
                    by_region.setdefault((mention.kind, name, mention.region.id), []).append(mention)
        for alike in by_unit.values():
            self._join_alike(alike)
        for alike in by_region.values():
            if len({mention.whereabouts for mention in alike if mention.whereabouts}) <= 1:
                self._join_alike(alike)
            else:
                self._join_alike([mention for mention in alike if not mention.whereabouts])
        return self._grouped()

    def _join_alike(self, alike: list[Mention]) -> None:
        """Join mentions that look the same, unless staff gave them different ids."""
        if len(alike) < 2:
            return
        ids = dict.fromkeys(found.id for found in map(self._find_written, alike) if found)
        if len(ids) <= 1:
            for other in alike[1:]:
                self._join(alike[0], other)
            return
        for mention in alike:
            if not self._find_written(mention):
                message = (
                    f"“{mention.name}”已登记了几个同名的对象（编号 {'、'.join(ids)}），这里看不出是哪一个，"
                    "请写明对象编号。"
                )
                self._problems.error(mention.place, message, mention.with_id(next(iter(ids))))
                self.unclear.add(mention)

    def _find_written(self, mention: Mention) -> Mention | None:
        leader = self._find(mention)
        return leader if leader.id else None

    def _check_same_name(self, first: Mention, mention: Mention) -> None:
        names = {first.name, *first.former_names}
        if mention.name not in names and first.name not in mention.former_names:
            message = (
                f"编号“{mention.id}”是“{first.name}”（{first.place.words}），这里却写着“{mention.name}”。"
                "如果是改了名，请在 data/subjects 里登记曾用名；如果是两个对象，请另取编号。"
            )
            self._problems.error(mention.place, message)

    def _find(self, mention: Mention) -> Mention:
        while self._leader[mention] is not mention:
            self._leader[mention] = self._leader[self._leader[mention]]
            mention = self._leader[mention]
        return mention

    def _join(self, one: Mention, other: Mention) -> None:
        one, other = self._find(one), self._find(other)
        if one is not other:
            if other.id and not one.id:
                one, other = other, one
            self._leader[other] = one

    def _grouped(self) -> list[list[Mention]]:
        groups: dict[Mention, list[Mention]] = {}
        for mention in self._mentions:
            groups.setdefault(self._find(mention), []).append(mention)
        return list(groups.values())


def _new_id(oldest: Mention, taken: set[str]) -> str:
    plain = slug(oldest.pinyin or oldest.name, person=oldest.kind is SubjectKind.PERSON and not oldest.pinyin)
    for candidate in _candidates(plain, oldest):
        if candidate not in taken:
            taken.add(candidate)
            return candidate
    described = f"{oldest.name}|{oldest.unit}|{oldest.region.id if oldest.region else ''}|{oldest.edition}"
    candidate = f"{plain}-{hashlib.sha256(described.encode()).hexdigest()[:8]}"
    taken.add(candidate)
    return candidate


def _candidates(plain: str, oldest: Mention) -> Iterable[str]:
    yield plain
    if oldest.unit:
        yield f"{plain}-{slug(oldest.unit, limit=40)}"
    if oldest.region:
        yield f"{plain}-{oldest.region.id}"
    if oldest.edition:
        yield f"{plain}-{oldest.edition}"


def _report_namesakes(
    clusters: list[list[Mention]], identities: dict[Mention, Identity], problems: Problems
) -> None:
    """Tell staff of subjects with one name, and how to say that they are one or that they are not."""
    by_name: dict[tuple[SubjectKind, str], list[list[Mention]]] = {}
    for cluster in clusters:
        by_name.setdefault((cluster[0].kind, cluster[-1].name), []).append(cluster)
    for (kind, name), namesakes in by_name.items():
        unregistered = [cluster for cluster in namesakes if not any(mention.id for mention in cluster)]
        if len(namesakes) < 2 or not unregistered:
            continue
        known = "；".join(_described(cluster[-1]) for cluster in namesakes[:6])
        newest = unregistered[-1][-1]
        identity = identities[newest]
        message = (
            f"有 {len(namesakes)} 个同名的{kind.label}“{name}”：{known}。单位和地区对不上，现在按不同的{kind.label}处理。"
            "如果其实是同一个，请在各处写同一个对象编号；如果不是，也各写一个编号，这条提示就不再出现。"
        )
        problems.notice(newest.place, message, newest.with_id(identity.id))


def _described(mention: Mention) -> str:
    whereabouts = mention.unit or (mention.region.full_name if mention.region else "没有写单位和地区")
    return f"{whereabouts}（{mention.place.words}）"
