"""What the head of an item lacks or gets wrong, with what to write instead."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from showcase.content.columns import Column, Columns
from showcase.content.problems import Place, Problems
from showcase.content.text.summaries import likely_heading

from .file_names import FileName
from .meta import NewsMeta


def headless(path: str, first_line: str, body: str, name: FileName, problems: Problems) -> None:
    """Report an item without a head, and show one."""
    head = [
        f"标题: {likely_title(name, body)}",
        f"日期: {name.date or '……'}",
        "栏目: ……",
    ]
    message = "这篇新闻没有标题、日期和栏目。请在文件的最上面照下面的样子写上，前后各有一行“---”，再写正文。"
    problems.error(Place(path, 1), message, "\n".join(["---", *head, "---", "", first_line]))


def likely_title(name: FileName, body: str) -> str:
    """What the title probably is: the first heading of the text, else the words of the file's name."""
    return likely_heading(body) or name.words or name.slug


def check_title(meta: NewsMeta, name: FileName, body: str, problems: Problems) -> None:
    """Report an item without a title."""
    if meta.title or meta.writes("title"):
        return
    right = meta.rewritten("title", likely_title(name, body))
    problems.error(meta.at("title"), "这篇新闻没有标题。请照下面的样子写上，文字按实际核对。", right)


def check_date(meta: NewsMeta, name: FileName, path: str, problems: Problems) -> None:
    """Report an item without a date, and one whose file is named or filed by another date."""
    if meta.date is None:
        if not meta.writes("date"):
            message = "这篇新闻没有日期。没有注明日期的，检查时按没有更新算。"
            message += "请照文件名里的日期写上。" if name.date else "请写上发布的日期，例如 2026-03-05。"
            right = meta.rewritten("date", str(name.date)) if name.date else ""
            problems.error(meta.at("date"), message, right)
    elif name.date and name.date != meta.date.date:
        message = f"日期写的是 {meta.date.date}，文件名里却是 {name.date}。请核对：日期错了就照下面的改，文件名错了就改文件名。"
        time = f" {meta.date.time:%H:%M}" if meta.date.time else ""
        problems.warning(meta.at("date"), message, meta.rewritten("date", f"{name.date}{time}"))
    elif name.year and name.year != meta.date.date.year:
        year = meta.date.date.year
        message = f"日期是 {meta.date.date}，文件却放在 {name.year} 文件夹里。请核对日期，或者把文件移到 docs/news/{year}。"
        problems.warning(Place(path), message, path.replace(f"/{name.year}/", f"/{year}/", 1))


def find_column(meta: NewsMeta, columns: Columns, problems: Problems) -> Column | None:
    """The column of an item; None, with the reason, where it has none that is known."""
    found = columns.find(meta.column)
    if found or (meta.writes("column") and not meta.column):
        return found
    near = columns.nearest(meta.column) if meta.column else ""
    message = f"data/columns.yml 里没有栏目“{meta.column}”。" if meta.column else "这篇新闻没有写栏目。"
    message += f"您要写的是不是“{near}”？" if near else f"可以写：{'、'.join(c.name for c in columns)}。"
    problems.error(meta.at("column"), message, meta.rewritten("column", near) if near else "")
    return None


def clean_tags(meta: NewsMeta) -> tuple[str, ...]:
    """The tags of an item without the signs of social media (#学雷锋#), each once."""
    tags = (" ".join(tag.strip("#＃").split()) for tag in meta.tags)
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def check_original(meta: NewsMeta, problems: Problems) -> None:
    """Report an address of the original that cannot be opened on the web."""
    written = meta.original
    if not written or _is_web_address(written):
        return
    whole = f"https://{written}"
    right = whole if re.match(r"[\w-]+(\.[\w-]+)+(/|$)", written, re.ASCII) and _is_web_address(whole) else ""
    message = f"“{written}”不是网址。原文链接要以 https:// 或 http:// 开头，从浏览器的地址栏里复制。"
    problems.error(meta.at("original"), message, meta.rewritten("original", right) if right else "")


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"\\]", text)
