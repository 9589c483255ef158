"""What the home page is made of: sections and their order, and who is put first by name (data/site.yml)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .declaring import Record, Word
from .honours.records import Entry, Subject
from .honours.vocabulary import Stage, Status
from .known_subjects import KnownSubjects
from .problems import Problems


class FrontSection(Word):
    """A section of the home page; its value names the template that prints it."""

    NOTICES = "notices", "公示"
    FEATURED = "featured", "本期人物"
    FOREWORD = "foreword", "前言"
    LATEST = "latest", "最新光荣榜"
    ROTATIONS = "rotations", "轮流荣誉"
    RINGS = "rings", "荣誉年轮"
    NEWS = "news", "新闻"
    ACTIVITIES = "activities", "活动"
    FIGURES = "figures", "数说"
    CONCEPT = "concept", "理念"
    BOARD = "board", "展板"


USUAL_SECTIONS = tuple(FrontSection)
"""The order where staff write none."""


def check_sections(site: Record, sections: Sequence[FrontSection], problems: Problems) -> None:
    """Report each section that is named again."""
    for index, section in enumerate(sections):
        if section in sections[:index]:
            message = f"“首页”里“{section.label}”写了两次，一栏只能放一处。请删去其中一个。"
            problems.error(site.at("front_page", index), message, _each_once(site, sections, index))


def _each_once(site: Record, sections: Sequence[FrontSection], index: int) -> str:
    """The line with each section once; "" for a list of several lines, of which one has to go."""
    if site.at("front_page").line != site.at("front_page", index).line:
        return ""
    return f"首页: [{', '.join(dict.fromkeys(section.label for section in sections))}]"


def find_featured(
    site: Record,
    name: str,
    known: KnownSubjects | None,
    shown: Iterable[Entry],
    problems: Problems,
) -> Subject | None:
    """Whom staff put first by name or id; a name that is unknown, or means several, is reported.

    So is one who may not stand there, as `unfit` says; `shown` are the entries that are public today. Without `known`
    not all names could be read, and nothing is reported.
    """
    if not name or known is None:
        return None
    found = known.find(name)
    if len(found) != 1:
        _report(site, name, found, known, problems)
        return None
    reason = unfit(found[0], [entry for entry in shown if entry.subject is found[0]])
    if reason:
        message = f"“{name}”{reason}，不能作首页的“本期人物”。请换一位，或者删去这一行，让网站按日期轮换。"
        problems.error(site.at("featured"), message)
    return None if reason else found[0]


def _report(
    site: Record, name: str, found: tuple[Subject, ...], known: KnownSubjects, problems: Problems
) -> None:
    if found:
        ways = "、".join(known.distinct(subject) for subject in found)
        message = f"叫“{name}”的有 {len(found)} 个，不知道指哪一个。请写成其中之一：{ways}。"
        problems.error(site.at("featured"), message)
        return
    near = known.nearest(name)
    message = f"名单和 data/subjects 里都没有“{name}”。"
    message += f"您要写的是不是“{near}”？" if near else "请写登载过的人、家庭或单位，或者删去这一行。"
    problems.error(site.at("featured"), message, site.rewritten("featured", near) if near else "")


def unfit(subject: Subject, entries: Iterable[Entry]) -> str:
    """Why a subject may not be put first, as the end of a Chinese sentence; "" where it may.

    `entries` are its own. Who has died is remembered elsewhere, and children are left in peace.
    """
    own = list(entries)
    if subject.deceased:
        return "已经去世"
    if subject.minor or any(entry.edition.programme.minors for entry in own):
        return "是未成年人"
    if any(entry.status is not Status.VALID for entry in own):
        return "有荣誉被警告、撤销或终止"
    if subject.successor:
        return "已经由别的单位承接"
    return "" if any(entry.stage is Stage.AWARDED for entry in own) else "还没有获评的荣誉"
