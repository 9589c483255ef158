"""Finds the names of those who are not to be named in what else staff wrote: texts, captions, names of files.

Records are redacted (`honours/concealing`); words in a text cannot be, so staff have to take them out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from .names.ids import slug
from .problems import Level, Place, Problem, Problems
from .reading.decoding import decode
from .reading.source import MAX_BYTES, Source

RULE = "privacy-concealed-name"

_READ = frozenset({".md", ".yml", ".yaml", ".vtt", ".svg"})
"""Into papers is looked elsewhere (`attachments/papers`)."""
_ITEM = re.compile(r"(?P<indent> *)- ")
_NAMING = "姓名|名称|家庭|组合|曾用名|对象|name|person|family|group"


def check_concealed_names(
    project: Path,
    files: Iterable[str],
    concealed: Collection[str],
    shown: Collection[str],
    problems: Problems,
) -> None:
    """Report where the files, relative to the project, name somebody of `concealed`.

    `shown` are the names that stand on the site: one of them may be meant, and staff are only asked. Rows of data that
    are about the concealed themselves are redacted, and may name them.
    """
    if not concealed:
        return
    names = re.compile("|".join(sorted(map(re.escape, concealed), key=len, reverse=True)))
    spelled = {slug(name, person=True): name for name in concealed}
    for path in sorted(files):
        _check_path(path, names, spelled, problems)
        if Path(path).suffix.lower() in _READ:
            _check_text(project / path, path, names, shown, problems)


def _check_path(path: str, names: re.Pattern[str], spelled: dict[str, str], problems: Problems) -> None:
    if not path.startswith("docs/"):
        return
    if names.search(path):
        place = Place(names.sub(lambda found: _hidden(found[0]), path))
        message = "文件名或文件夹名里写着不公开姓名的人，会随着网址和照片说明公开。请改名。"
        problems.add(Problem(Level.ERROR, place, message, rule=RULE))
    elif any(re.search(rf"(?<![a-z]){re.escape(pinyin)}(?![a-z])", path) for pinyin in spelled):
        message = "文件名里的拼音像是一位不公开姓名的人，会随着网址公开。是的话请改名。"
        problems.add(Problem(Level.WARNING, Place(path), message, rule=RULE))


def _check_text(
    file: Path, path: str, names: re.Pattern[str], shown: Collection[str], problems: Problems
) -> None:
    try:
        raw = file.read_bytes() if file.stat().st_size <= MAX_BYTES else b""
    except OSError:
        return  # It is told of where the file is read.
    source = Source(path, decode(raw).text or "")
    if not names.search(source.text):
        return
    own = set(_own_lines(source, names)) if path.startswith("data/") else set()
    for number, line in enumerate(source.lines, 1):
        for found in names.finditer(line):
            if number not in own:
                problems.add(_told(found[0], Place(path, number, found.start() + 1), shown))


def _told(name: str, place: Place, shown: Collection[str]) -> Problem:
    if name in shown:
        message = f"这里写着“{_hidden(name)}”，有一位同名的人不公开姓名。如果写的是那一位，请删去名字或者改写成“某同志”。"
        return Problem(Level.WARNING, place, message, rule=RULE)
    message = f"这里写着“{_hidden(name)}”的全名，登记的是不公开姓名（匿名、隐藏或已撤回同意）。请删去名字或者改写成“某同志”。"
    return Problem(Level.ERROR, place, message, rule=RULE)


def _own_lines(source: Source, names: re.Pattern[str]) -> Iterator[int]:
    """The lines of the rows of a list that are about somebody concealed, by the key that names them."""
    naming = re.compile(
        rf"(?:^\s*- |^\s*(?:- )?\{{?\s*|,\s*)(?:(?:{_NAMING})\s*[:：]\s*)?[\"']?(?:{names.pattern})[\"']?\s*(?=[,}}\]]|$)"
    )
    for number, line in enumerate(source.lines, 1):
        if names.search(line) and naming.search(line):
            yield from _row(source.lines, number)


def _row(lines: list[str], number: int) -> range:
    """The lines of the item of a list to which a line belongs."""
    first = number
    depth = len(lines[number - 1]) - len(lines[number - 1].lstrip(" "))
    while first > 1 and not ((item := _ITEM.match(lines[first - 1])) and len(item["indent"]) <= depth):
        first -= 1
    item = _ITEM.match(lines[first - 1])
    indent = len(item["indent"]) if item else 0
    last = number
    while last < len(lines) and (not lines[last].strip() or lines[last].startswith(" " * (indent + 1))):
        last += 1
    return range(first, last + 1)


def _hidden(name: str) -> str:
    return f"{name[0]}{'*' * (len(name) - 1)}"
