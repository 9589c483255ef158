"""Who is who: which mentions in rolls and subject files are one subject, and what its id is.

Two mentions are one subject only by an explicit id, or by the same kind, name and unit, or by the same kind, name
and region where nobody else of that name is known there and their units do not contradict each other. Everything
else stays apart, and is reported, because giving one person's honour to another is the worst mistake that a roll
can make. Mentions are joined in time order, each with what is older, so that a later roll never changes who an
older subject is, nor its address.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

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
    deceased: bool = False
    """Whether it is said there that the subject has died."""

    with_id: Callable[[str], str] = str
    """Gives the line that says which subject is meant: the correction of a Problem."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name with the former ones."""
        return (self.name, *self.former_names)

    def whereabouts(self, name: str) -> str:
        """The unit that tells namesakes apart: a unit, by whichever name, is its own."""
        return name if self.kind is SubjectKind.UNIT else self.unit


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
    joining = _Joining(problems)
    for mention in sorted(ordered, key=lambda mention: not mention.id):
        joining.take(mention)
    clusters = [tuple(sorted(c.mentions, key=lambda mention: mention.since)) for c in joining.clusters]
    clusters.sort(key=lambda cluster: cluster[0].since)
    taken: dict[SubjectKind, set[str]] = {kind: set() for kind in SubjectKind}
    for mention in ordered:
        if mention.id:
            taken[mention.kind].add(mention.id)
    identities: dict[Mention, Identity] = {}
    for cluster in clusters:
        written = next((mention.id for mention in cluster if mention.id), "")
        identity = Identity(written or _new_id(cluster[0], taken[cluster[0].kind]), cluster)
        identities.update(dict.fromkeys(cluster, identity))
    if not problems.fatal:  # Of files with errors too little is known to say whose address it was.
        _report_moved(clusters, identities, problems)
    _report_namesakes([c for c in clusters if c[0] not in joining.unclear], identities, problems)
    return identities


@dataclass(slots=True, eq=False)
class _Cluster:
    """Mentions that are one subject, as far as they have been taken."""

    id: str = ""
    mentions: list[Mention] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    units: set[str] = field(default_factory=set)


_Key = tuple[SubjectKind, str, str]


class _Joining:
    """Takes mentions one by one: first those with an id, then the others from the oldest to the newest."""

    def __init__(self, problems: Problems) -> None:
        self.clusters: list[_Cluster] = []
        self.unclear: set[Mention] = set()
        """Mentions that may mean several registered subjects, which has been reported."""
        self._problems = problems
        self._by_id: dict[tuple[SubjectKind, str], _Cluster] = {}
        self._by_unit: dict[_Key, dict[_Cluster, None]] = {}
        self._by_region: dict[_Key, dict[_Cluster, None]] = {}

    def take(self, mention: Mention) -> None:
        """Join the mention with the subject that it is, or make it a new one."""
        cluster = self._registered(mention) if mention.id else self._alike(mention)
        if cluster is None:
            cluster = _Cluster(mention.id)
            self.clusters.append(cluster)
        if mention.id:
            self._by_id[mention.kind, mention.id] = cluster
        cluster.mentions.append(mention)
        cluster.names.update(mention.names)
        cluster.units.update(unit for unit in map(mention.whereabouts, mention.names) if unit)
        for name in mention.names:
            if mention.whereabouts(name):
                key = (mention.kind, name, mention.whereabouts(name))
                self._by_unit.setdefault(key, {})[cluster] = None
            if mention.region:
                self._by_region.setdefault((mention.kind, name, mention.region.id), {})[cluster] = None

    def _registered(self, mention: Mention) -> _Cluster | None:
        """The subject of that id, which must have that name."""
        cluster = self._by_id.get((mention.kind, mention.id))
        if cluster and cluster.names.isdisjoint(mention.names):
            first = cluster.mentions[0]
            message = (
                f"编号“{mention.id}”是“{first.name}”（{first.place.words}），这里却写着“{mention.name}”。"
                "如果是改了名，请在 data/subjects 里登记曾用名；如果是两个对象，请另取编号。"
            )
            self._problems.error(mention.place, message)
        return cluster

    def _alike(self, mention: Mention) -> _Cluster | None:
        """The one subject of that name in that unit, else in that region; None where there is none, or several."""
        unit = mention.whereabouts(mention.name)
        found = self._by_unit.get((mention.kind, mention.name, unit), {}) if unit else {}
        if not found and mention.region:
            found = self._by_region.get((mention.kind, mention.name, mention.region.id), {})
            if not unit and any(not cluster.units for cluster in found):
                found = {cluster: None for cluster in found if not cluster.units}
            elif unit and any(cluster.units for cluster in found):
                return None
        if len(found) > 1:
            self._report_unclear(mention, [cluster.id for cluster in found if cluster.id])
        return next(iter(found)) if len(found) == 1 else None

    def _report_unclear(self, mention: Mention, ids: list[str]) -> None:
        """Ask which of several registered namesakes is meant."""
        if len(ids) < 2:
            return
        message = f"“{mention.name}”已登记了几个同名的对象（编号 {'、'.join(ids)}），这里看不出是哪一个，请写明对象编号。"
        self._problems.error(mention.place, message, mention.with_id(ids[0]))
        self.unclear.add(mention)


def _plain_id(mention: Mention) -> str:
    person = mention.kind is SubjectKind.PERSON and not mention.pinyin
    return slug(mention.pinyin or mention.name, person=person)


def _new_id(oldest: Mention, taken: set[str]) -> str:
    plain = _plain_id(oldest)
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


def _report_moved(
    clusters: list[tuple[Mention, ...]], identities: dict[Mention, Identity], problems: Problems
) -> None:
    """Report ids that staff wrote and that were an older subject's address, which they have moved."""
    written: dict[tuple[SubjectKind, str], tuple[Mention, ...]] = {}
    for cluster in clusters:
        for mention in cluster:
            if mention.id:
                written.setdefault((mention.kind, mention.id), cluster)
    for cluster in clusters:
        oldest, plain = cluster[0], _plain_id(cluster[0])
        usurper = written.get((oldest.kind, plain))
        if usurper is None or usurper is cluster:
            continue
        awarded = next((mention.since for mention in usurper if mention.edition), None)
        if awarded is None or oldest.since < awarded:
            mention = next(mention for mention in usurper if mention.id)
            message = (
                f"编号“{plain}”本来是{_described(oldest)}的“{oldest.name}”的网址，"
                f"写在这里以后，那个网址变成了“{identities[oldest].id}”。请另取一个编号。"
            )
            problems.warning(mention.place, message, mention.with_id(f"{plain}-2"))


def _report_namesakes(
    clusters: list[tuple[Mention, ...]], identities: dict[Mention, Identity], problems: Problems
) -> None:
    """Tell staff of subjects with one name, and how to say that they are one or that they are not."""
    by_name: dict[tuple[SubjectKind, str], list[tuple[Mention, ...]]] = {}
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
