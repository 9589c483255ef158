"""Checks papers that are published for what is private in them, and tells whom their properties name."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from showcase.content.folders.sizes import MEGABYTE
from showcase.content.private import PrivateKind, private_in, without_private
from showcase.content.private.checking import problem_of
from showcase.content.problems import Level, Place, Problem, Problems

from .texts import Located, UnseenError, texts_of

_SHOWN = 5
"""Findings of one kind told of one paper: a list with a thousand numbers is one mistake."""

_AT_ONCE = 2000
"""Texts looked through together: most are cells of a few characters."""

_LARGEST = 100 * MEGABYTE

_PROGRAMS = """
    administrator admin user users owner author microsoft windows 用户 微软用户 微软中国 windows用户 office wps
    未知 未定义 openpyxl python-docx libreoffice pc lenovo dell hp asus huawei acer thinkpad company organization
"""
_NOBODY = frozenset(_PROGRAMS.split())
"""What programs and shops write where a name belongs."""


def check_paper(
    file: Path, path: str, own_contacts: Collection[str], concealed: Collection[str], problems: Problems
) -> None:
    """Report what is private in the paper at `path`, and where it cannot be looked into; never raises.

    `concealed` are the names of those who are not to be named.
    """
    place = Place(path)
    told: Counter[PrivateKind] = Counter()
    named: dict[str, dict[str, None]] = {}
    waiting: list[Located] = []
    naming: dict[str, None] = {}
    try:
        for located in _texts(file, path):
            if located.property and not _NOBODY.issuperset(located.text.lower().split()):
                named.setdefault(located.property, {})[located.text] = None
            if any(name in located.text for name in concealed):
                naming.setdefault(located.where)
            waiting.append(located)
            if len(waiting) == _AT_ONCE:
                _check(waiting, place, own_contacts, told, problems)
                waiting.clear()
    except UnseenError as error:
        problems.add(Problem(error.level, place, error.reason, rule="privacy-unseen-attachment"))
    _check(waiting, place, own_contacts, told, problems)
    for kind, number in told.items():
        if number > _SHOWN:
            message = f"这个附件里还有 {number - _SHOWN} 个{kind.label}，没有一一列出，请逐行看过。"
            problems.add(Problem(kind.level, place, message, rule=kind.rule))
    if naming:
        message = f"这个附件{'、'.join(list(naming)[:_SHOWN])}里写着不公开姓名的人（匿名、隐藏或已撤回同意）。请删去名字。"
        problems.add(Problem(Level.ERROR, place, message, rule="privacy-concealed-name"))
    if named:
        problems.add(Problem(Level.NOTICE, place, _named(named), rule="privacy-attachment-properties"))


def _check(
    texts: Sequence[Located],
    place: Place,
    own_contacts: Collection[str],
    told: Counter[PrivateKind],
    problems: Problems,
) -> None:
    """Look through texts as lines of one; findings of a kind are counted in `told`."""
    lines = [" ".join(located.text.split("\n")) for located in texts]
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    for finding in private_in("\n".join(lines), own_contacts):
        told[finding.kind] += 1
        if told[finding.kind] <= _SHOWN:
            where = texts[bisect_right(starts, finding.start - 1) - 1].where
            problems.add(problem_of(finding, place, f"这个附件{where}里"))


def _texts(file: Path, path: str) -> Iterator[Located]:
    try:
        if file.stat().st_size > _LARGEST:
            raise UnseenError("这个文件超过 100 MB，没法检查里面有没有个人信息。请拆成几个小的文件。")
        with file.open("rb") as opened:
            yield from texts_of(opened, path)
    except OSError as error:
        message = "读不到这个文件。请检查它是不是正被别的程序占用，或者没有读取权限。"
        raise UnseenError(message) from error


def _named(named: dict[str, dict[str, None]]) -> str:
    listed = "；".join(
        f"{what}：{'、'.join(without_private(text[:40]) for text in list(texts)[:_SHOWN])}"
        for what, texts in named.items()
    )
    return (
        f"这个附件的属性里记着{listed}，下载的人都看得到。不想公开的，请在 Word、Excel 里打开“文件—信息—检查文档”，"
        "在 WPS 里打开“文件—文档加密—属性”，删去以后再保存。"
    )
