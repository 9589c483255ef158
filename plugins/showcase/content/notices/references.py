"""Which roll a notice concerns, and which entries of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from showcase.content.honours.periods import edition_id
from showcase.content.honours.programmes import Programme
from showcase.content.honours.records import Edition, Entry
from showcase.content.honours.vocabulary import Stage
from showcase.content.nearest import nearest
from showcase.content.problems import Problems

from .written import WrittenNotice


class Rolls:
    """The rolls by programme, with what they hold."""

    def __init__(
        self,
        programmes: Iterable[Programme],
        editions: Iterable[Edition],
        entries: Iterable[Entry],
        *,
        whole: bool,
    ) -> None:
        """`whole` says whether these are all that staff wrote: only then is what is not among them unknown."""
        self._programmes = {
            word: programme for programme in programmes for word in (programme.name, programme.id)
        }
        self._whole = whole
        self._editions: dict[Programme, list[Edition]] = {}
        for edition in editions:
            self._editions.setdefault(edition.programme, []).append(edition)
        self._entries: dict[Edition, list[Entry]] = {}
        for entry in entries:
            self._entries.setdefault(entry.edition, []).append(entry)

    def edition(self, written: WrittenNotice, problems: Problems) -> Edition | None:
        """The roll that a notice concerns, that of stage 公示 among several; None where that is reported as unclear."""
        programme = self._programmes.get(written.programme)
        if programme is None:
            near = nearest(written.programme, self._programmes)
            message = f"data/programmes.yml 里没有评选项目“{written.programme}”。"
            message += f"您要写的是不是“{near}”？" if near else "请先在那里登记，并写好名单。"
            problems.error(
                written.at("programme"), message, written.rewritten("programme", near) if near else ""
            )
            return None
        editions = self._editions.get(programme, [])
        found = _named(written.label, editions)
        publicised = [edition for edition in found if edition.stage is Stage.PUBLICISED]
        if len(found) == 1 or len(publicised) == 1:
            return (publicised or found)[0]
        if found:
            choices = "、".join(f"{edition.id}（{edition.stage.label}）" for edition in found)
            message = f"“{programme.name}”的“{written.label}”有 {len(found)} 份名单，请把届次写成其中一份的编号：{choices}。"
            problems.error(written.at("label"), message)
        elif self._whole:
            self._unknown_edition(written, programme, editions, problems)
        return None

    def _unknown_edition(
        self, written: WrittenNotice, programme: Programme, editions: list[Edition], problems: Problems
    ) -> None:
        words = list(dict.fromkeys(word for edition in editions for word in (edition.label, edition.id)))
        near = nearest(written.label, words)
        message = f"“{programme.name}”没有“{written.label}”的名单。"
        if near:
            message += f"您要写的是不是“{near}”？"
        elif editions:
            message += f"现有：{'、'.join(dict.fromkeys(edition.label for edition in editions))}。"
        else:
            message += "请先在 data/honors 里写好名单，阶段写“公示”。"
        problems.error(written.at("label"), message, written.rewritten("label", near) if near else "")

    def concerned(self, written: WrittenNotice, edition: Edition, problems: Problems) -> tuple[Entry, ...]:
        """The public entries that a notice concerns: those named, else those at the stage 公示, else all."""
        entries = [entry for entry in self._entries.get(edition, []) if entry.public]
        if not written.subjects:
            publicised = [entry for entry in entries if entry.stage is Stage.PUBLICISED]
            return tuple(publicised or entries)
        known: dict[str, list[Entry]] = {}
        for entry in entries:
            for spelling in dict.fromkeys(_spellings(entry)):
                known.setdefault(spelling, []).append(entry)
        named = {
            self._entry(written, index, known.get(_plain(text), []), known, problems)
            for index, text in enumerate(written.subjects)
        }
        return tuple(entry for entry in entries if entry in named)

    def _entry(
        self,
        written: WrittenNotice,
        index: int,
        found: list[Entry],
        known: dict[str, list[Entry]],
        problems: Problems,
    ) -> Entry | None:
        text = written.subjects[index]
        if len(found) == 1:
            return found[0]
        if found:
            forms = "、".join(form for entry in found for form in _distinct(entry, known))
            message = f"名单里叫“{text}”的有 {len(found)} 个，请写成：{forms or '单位或地区不同的写法'}。"
            problems.error(written.at("subjects", index), message)
        elif self._whole:
            near = nearest(_plain(text), known)
            message = f"名单里没有“{text}”。"
            message += f"您要写的是不是“{near}”？" if near else "请照名单上的名称写。"
            correction = written.rewritten("subjects", near, index) if near else ""
            problems.error(written.at("subjects", index), message, correction)
        return None


def _named(label: str, editions: list[Edition]) -> list[Edition]:
    """The editions that a label can mean: one by its id, else all of that label however it is spelt."""
    by_id = [edition for edition in editions if edition.id == label.strip()]
    return by_id or [edition for edition in editions if edition_id(edition.label) == edition_id(label)]


def _plain(text: str) -> str:
    return text.translate(str.maketrans("()", "（）"))


def _spellings(entry: Entry) -> Iterator[str]:
    """What a notice may call an entry: its name, alone or with its unit or region."""
    yield entry.name
    regions = (entry.region_name, entry.region.full_name if entry.region else "")
    for whereabouts in (entry.unit, *regions):
        if whereabouts:
            yield f"{entry.name}（{whereabouts}）"


def _distinct(entry: Entry, known: dict[str, list[Entry]]) -> list[str]:
    """The shortest spelling that means this entry alone."""
    return [form for form in _spellings(entry) if len(known[form]) == 1][:1]
