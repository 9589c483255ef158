"""The one directive of a text: a line that stands for a list of news, `::: 最新消息 栏目=志愿服务 条数=5`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from showcase.content.columns import Column, Columns
from showcase.content.honours.records import Subject
from showcase.content.known_subjects import KnownSubjects
from showcase.content.nearest import nearest
from showcase.content.problems import Problems
from showcase.content.reading.widths import fold_width

from .body import Body

NAME = "最新消息"
DEFAULT_COUNT = 5
MOST = 50
KEYS = {"栏目": "column", "条数": "count", "标签": "tag", "对象": "subject", "置顶": "pinned"}
"""What may stand behind the name, with its English name."""

_DIRECTIVE = re.compile(r"^[ \t\u3000]*[:：]{3,}(?P<rest>[^\n]*)$", re.MULTILINE)
_OPTION = re.compile(
    r"(?P<key>[^\s=＝,，、;；]+)[ \t\u3000]*[=＝][ \t\u3000]*(?P<value>[\"“][^\"”\n]*[\"”]|[^\s,，;；]*)"
)
_YES_NO = {"是": True, "yes": True, "true": True, "否": False, "no": False, "false": False}


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of news to be put on a page."""

    count: int = DEFAULT_COUNT
    column: Column | None = None
    """With the columns within it."""

    tag: str = ""
    subject: Subject | None = None
    pinned: bool | None = None
    """True: only what is pinned. False: only what is not. None: all, what is pinned standing first."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a directive may refer to."""

    columns: Columns | None
    """None where they have an error, or there are none: what is not among them is then not reported."""

    subjects: KnownSubjects | None
    """None where honours have an error, so that who is missing may well be written."""


@dataclass(frozen=True, slots=True)
class _Option:
    key: str
    value: str
    key_span: tuple[int, int]
    value_span: tuple[int, int]


def is_directive(line: str) -> bool:
    """Whether a line of a text is a directive, be it right or wrong."""
    return _DIRECTIVE.match(line) is not None


def read_listing(line: str, known: Known) -> Listing | None:
    """The list that a line stands for; None where it is no directive, or a wrong one."""
    problems = Problems()
    found = _DIRECTIVE.match(line)
    listing = _read(found, Body("", line), known, problems) if found else None
    return None if problems.fatal else listing


def check_listings(body: Body, known: Known, problems: Problems) -> None:
    """Report every directive that cannot be followed."""
    if ":::" in body.text or "：：：" in body.text or ":：" in body.text or "：:" in body.text:
        for found in _DIRECTIVE.finditer(body.spoken):
            _read(found, body, known, problems)


def _read(found: re.Match[str], body: Body, known: Known, problems: Problems) -> Listing | None:
    start, end = found.span("rest")
    rest = body.text[start:end]
    name = rest.split(maxsplit=1)[0] if rest.strip() else ""
    at = start + len(rest) - len(rest.lstrip())
    if name != NAME:
        near = NAME if not name or nearest(name, [NAME]) else ""
        message = f"“:::”后面要写“{NAME}”，例如“::: {NAME} 栏目=志愿服务 条数=5”。"
        correction = body.corrected(at, at + len(name), f"{NAME}") if near and name else ""
        problems.error(body.place(found.start()), message, correction)
        return None
    listing = Listing()
    for option in _options(body, at + len(NAME), end, problems):
        listing = _with(listing, option, body, known, problems)
    return listing


def _options(body: Body, start: int, end: int, problems: Problems) -> Iterator[_Option]:
    """The options of a directive, each once; what stands between them is reported."""
    seen: set[str] = set()
    rest = body.text[start:end]
    for stray in re.finditer(r"[^\s,，、;；]+", _OPTION.sub(lambda found: " " * len(found[0]), rest)):
        message = f"“{stray[0]}”不是“名称=内容”的样子。可以写的有：{'、'.join(KEYS)}。"
        problems.error(body.place(start + stray.start()), message)
    for found in _OPTION.finditer(rest):
        key = next((chinese for chinese, name in KEYS.items() if found["key"] in (chinese, name)), "")
        at = (found.start("key") + start, found.end("key") + start)
        if not key:
            near = nearest(found["key"], KEYS)
            message = f"没有“{found['key']}”这一项。可以写的有：{'、'.join(KEYS)}。"
            problems.error(body.place(at[0]), message, body.corrected(*at, near) if near else "")
        elif key in seen:
            problems.error(body.place(at[0]), f"“{key}”写了两次，请只留一个。")
        else:
            seen.add(key)
            span = (found.start("value") + start, found.end("value") + start)
            yield _Option(key, found["value"].strip('"“”'), at, span)


def _with(listing: Listing, option: _Option, body: Body, known: Known, problems: Problems) -> Listing:
    """The listing with one option more; a wrong one is reported and left out."""
    match option.key:
        case "栏目":
            return replace(listing, column=_column(option, body, known, problems))
        case "条数":
            return replace(listing, count=_count(option, body, problems))
        case "对象":
            return replace(listing, subject=_subject(option, body, known, problems))
        case "置顶":
            return replace(listing, pinned=_yes_or_no(option, body, problems))
        case _:
            if not option.value:
                problems.error(body.place(option.key_span[0]), "“标签=”后面还没有写标签。")
            return replace(listing, tag=option.value)


def _column(option: _Option, body: Body, known: Known, problems: Problems) -> Column | None:
    if known.columns is None:
        return None
    found = next((c for c in known.columns if option.value in (c.name, c.id)), None)
    if found is None:
        near = nearest(option.value, [column.name for column in known.columns])
        names = "、".join(column.name for column in known.columns)
        message = f"data/columns.yml 里没有“{option.value}”这个栏目。现有的栏目：{names or '（还没有）'}。"
        correction = body.corrected(*option.value_span, near) if near else ""
        problems.error(body.place(option.value_span[0]), message, correction)
    return found


def _count(option: _Option, body: Body, problems: Problems) -> int:
    digits = re.fullmatch(r"(\d{1,3})\s*条?", fold_width(option.value))
    if digits and 1 <= int(digits[1]) <= MOST:
        return int(digits[1])
    problems.error(
        body.place(option.value_span[0]), f"条数要写 1 到 {MOST} 之间的数字，不能写“{option.value}”。"
    )
    return DEFAULT_COUNT


def _subject(option: _Option, body: Body, known: Known, problems: Problems) -> Subject | None:
    if known.subjects is None:
        return None
    found = known.subjects.find(option.value)
    if len(found) == 1:
        return found[0]
    place = body.place(option.value_span[0])
    if found:
        forms = "、".join(map(known.subjects.distinct, found))
        problems.error(place, f"叫“{option.value}”的有 {len(found)} 个，请写成其中之一：{forms}。")
    else:
        near = known.subjects.nearest(option.value)
        correction = body.corrected(*option.value_span, near) if near else ""
        problems.error(place, f"名单和 data/subjects 里都没有“{option.value}”。", correction)
    return None


def _yes_or_no(option: _Option, body: Body, problems: Problems) -> bool | None:
    answer = _YES_NO.get(option.value.lower())
    if answer is None:
        message = f"置顶只能写“是”（只列置顶的）或“否”（只列没有置顶的），不能写“{option.value}”。"
        problems.error(body.place(option.value_span[0]), message)
    return answer
