"""Photos and texts of activities that lie where nothing is read: folders without an index.md."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence

from showcase.content.problems import Place, Problems
from showcase.content.text.targets import is_photo

from .folders import FOLDER

_OWN = re.compile(rf"{FOLDER}(?P<year>\d{{4}})/(?P<name>[^/]+)/", re.ASCII)
"""The beginning of what lies in a folder of an activity's own."""

_NEARLY = re.compile(r"index(?:\.(?:md|markdown|mdown|txt|text|rtf|htm|html))*", re.IGNORECASE)
"""What index.md is called by an editor that adds its own ending, and by a system that hides endings."""

_OFFICE = (".docx", ".doc", ".wps", ".odt", ".pages")


def check_textless(files: Iterable[str], problems: Problems) -> None:
    """Report folders with photos, or with a text that is not called index.md, from which no activity is made.

    `files` are those of docs. Where a Markdown file stands in the wrong place, that is told of it (`misplaced`).
    """
    folders: dict[str, list[str]] = {}
    for path in sorted(files):
        if path.startswith(FOLDER):
            own = _OWN.match(path)
            folder = own[0].rstrip("/") if own else posixpath.dirname(path)
            folders.setdefault(folder, []).append(path.removeprefix(f"{folder}/"))
    for folder, held in folders.items():
        if not any(file.endswith(".md") for file in held):
            _check_folder(folder, held, problems)


def _check_folder(folder: str, held: Sequence[str], problems: Problems) -> None:
    own, place = _OWN.match(f"{folder}/"), Place(f"docs/{folder}")
    photos = sum(map(is_photo, held))
    nearly = next((file for file in held if _NEARLY.fullmatch(file)), "")
    office = next((file for file in held if file.lower().endswith(_OFFICE)), "")
    if own is None:
        if photos:
            message = (
                f"这里有 {photos} 张照片，不会登出来：照片要放在一次活动自己的文件夹里，和它的 index.md 在一起，"
                "例如 docs/activities/2026/duan-wu。"
            )
            problems.warning(place, message)
    elif nearly:
        message = (
            f"活动的文字要写在“index.md”里，“{nearly}”不会被读取。请改名；在 Windows 里先勾选“查看”中的“文件扩展名”，"
            "免得末尾还藏着“.txt”。"
        )
        problems.error(Place(f"docs/{folder}/{nearly}"), message, f"docs/{folder}/index.md")
    elif photos:
        word = f"“{office}”网站读不出来，文字请复制到 index.md 里。" if office else ""
        message = (
            f"这个文件夹里有 {photos} 张照片，却没有 index.md，这次活动不会登出来。{word}"
            "请用记事本新建 index.md，照下面的样子写，文字按实际填写。"
        )
        head = [f"标题: {own['name']}", "类型: ……", f"日期: {own['year']}-……"]
        problems.warning(place, message, "\n".join(["---", *head, "---", "", "……"]))
    elif posixpath.splitext(office)[0].lower() == "index":
        message = f"“{office}”网站读不出来。请用记事本新建 index.md，把文字复制进去。"
        problems.error(Place(f"docs/{folder}/{office}"), message)
