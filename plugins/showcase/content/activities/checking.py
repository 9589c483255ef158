"""What the head of an activity lacks or gets wrong, with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Container

from showcase.content.named import Register
from showcase.content.problems import Place, Problems
from showcase.content.text.summaries import likely_heading

from .folders import FOLDER, Folder
from .records import ActivityType
from .written import Written


def misplaced(path: str, files: Container[str], problems: Problems) -> None:
    """Report a Markdown file that stands where no activity is read, and say where it should stand."""
    parts = path.removeprefix(FOLDER).removesuffix(".md").split("/")
    message = "活动要一次一个文件夹，放在“年份/文件夹/index.md”，照片放在它旁边；这个位置的文件不会被读取。"
    years = [part for part in parts if re.fullmatch(r"\d{4}", part, re.ASCII)]
    names = [part for part in parts if part not in years and part.lower() not in ("index", "readme")]
    if len(parts) == 1 and not names:
        message = "活动的列表页由网站自动生成，这个文件不会用到，请删去。"
        problems.error(Place(f"docs/{path}"), message)
        return
    places = [f"{FOLDER}{year}/{name}/index.md" for year in years[:1] for name in names]
    right = next((f"docs/{place}" for place in places if place not in files), "")
    message += "请移到下面的位置。" if right else "例如 docs/activities/2026/duan-wu/index.md。"
    problems.error(Place(f"docs/{path}"), message, right)


def headless(path: str, first_line: str, body: str, folder: Folder, problems: Problems) -> None:
    """Report an activity without a head, and show one."""
    title = likely_heading(body) or folder.name
    head = [f"标题: {title}", "类型: ……", f"日期: {folder.year}-……"]
    message = "这次活动没有标题、类型和日期。请在文件的最上面照下面的样子写上，前后各有一行“---”，再写正文。"
    problems.error(Place(path, 1), message, "\n".join(["---", *head, "---", "", first_line]))


def check_title(written: Written, problems: Problems) -> None:
    """Report an activity without a title."""
    meta = written.meta
    if not meta.title and not meta.writes("title"):
        right = meta.rewritten("title", written.title)
        problems.error(meta.at("title"), "这次活动没有标题。请照下面的样子写上，文字按实际核对。", right)


def find_type(
    written: Written, types: Register[ActivityType] | None, problems: Problems
) -> ActivityType | None:
    """The type of an activity; None, with the reason, where it has none that is known."""
    meta = written.meta
    if types is None or (meta.writes("type") and not meta.type):
        return None
    if not meta.type:
        names = "、".join(one.name for one in types.listed)
        problems.error(meta.at("type"), f"这次活动没有写类型。可以写：{names}。")
        return None
    return next(iter(types.look_up(meta, "type", problems)), None)
