"""Names of files: what one computer allows another refuses, and then nobody there can fetch the project.

They are also words that the site publishes: the caption and the address of a photo come from them.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable

from showcase.content.private import private_in_name, without_private
from showcase.content.problems import Place, Problem, Problems
from showcase.content.reading.characters import refused

_FORBIDDEN = re.compile(r'[<>:"|?*\\]')
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|(?:COM|LPT)[1-9¹²³])(?=\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever ending follows."""

_FULL_WIDTH = {ord(sign): ord(sign) + 0xFEE0 for sign in '<>:"|?*\\'}


def check_name(name: str, folder: str, problems: Problems) -> bool:
    """Report a name that not every computer can hold, or that tells a private number; true for one that is sound.

    `folder` is where it stands, relative to the project.
    """
    message = _why_refused(name)
    if message:
        problems.error(Place(f"{folder}/{printable(name)}"), message, _better(name))
        return False
    private = private_in_name(name)
    if private:
        kind = private.kind
        message = f"文件名里有一个{kind.label}，会随着照片的说明和网页的地址公开，仓库里也看得到。请改名，把它去掉。"
        place = Place(f"{folder}/{without_private(name)}")
        right = _without(name, private.start - 1, private.end)
        problems.add(Problem(kind.level, place, message, right, rule=kind.rule))
    return private is None


def _without(name: str, start: int, end: int) -> str:
    """A name without some of its characters; "" where nothing would be left before its ending."""
    left = f"{name[:start].rstrip(' _-（(')}{name[end:].lstrip(' _-）)')}"
    return "" if left.startswith(".") else left


def _why_refused(name: str) -> str:
    """What is wrong with a name; "" for one that every computer can hold."""
    if not _is_text(name):
        return (
            "文件名的编码不对，成了乱码，多半是在 Windows 里压缩、在别的系统里解压的。请改成英文字母的名字，"
            "或者从原来的电脑上重新复制。"
        )
    if any(map(_is_unseen, name)):
        return "文件名里有看不见的字符，请把文件名重新输入一遍。"
    device = _DEVICES.match(name)
    if _FORBIDDEN.search(name):
        what = f"文件名里有“{'、'.join(dict.fromkeys(_FORBIDDEN.findall(name)))}”，Windows 不允许"
    elif name[-1] in ". ":
        what = "文件名以句点或者空格结尾，Windows 不允许"
    elif device:
        what = f"“{device[1]}”是 Windows 留给设备的名字，不能当文件名"
    else:
        return ""
    return f"{what}，用 Windows 的同事会下载不了这个项目。请改名。"


def check_alike(names: Iterable[str], folder: str, problems: Problems) -> None:
    """Report names of one folder that are one name to Windows and macOS."""
    first: dict[str, str] = {}
    for name in names:
        other = first.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
        if other == name:
            continue
        same = unicodedata.normalize("NFC", other) == unicodedata.normalize("NFC", name)
        how = "看上去一样，只是字符的编码写法不同" if same else "只有大小写不同"
        message = (
            f"这里还有“{printable(other)}”，两个名字{how}。在 Windows 和苹果电脑上只能留下一个，另一个会被覆盖。"
            "请给其中一个改名。"
        )
        problems.error(Place(f"{folder}/{printable(name)}"), message)


def printable(name: str) -> str:
    """A name for a report: as Windows in Chinese would have read bytes that are no UTF-8, and in one line."""
    text = name if _is_text(name) else os.fsencode(name).decode("gb18030", "replace")
    return "".join("\ufffd" if _is_unseen(character) else character for character in text)


def _is_unseen(character: str) -> bool:
    """Whether a character does something that is not seen; a break of the line is one in a name."""
    return character in "\t\n" or refused(character) is not None


def _is_text(name: str) -> bool:
    """Whether a name is one for Python too, which keeps bytes that are no UTF-8 as halves of characters."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _better(name: str) -> str:
    """A name that every computer can hold and that reads the same."""
    wide = printable(name).translate(_FULL_WIDTH).replace("\ufffd", "").rstrip(". ")
    return _DEVICES.sub(r"\1-1", wide) if _DEVICES.match(wide) else wide
