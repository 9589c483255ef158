"""What is wrong with the photos that staff list: files that are not there, words that are missing, minors."""

from __future__ import annotations

import re

from showcase.content.problems import Problems
from showcase.content.text.targets import PHOTOS, is_photo

from .folders import Folder
from .meta import PhotoRow
from .minors import speaks_of_minors
from .photo_names import read_photo_name, says_private

LAW = "《个人信息保护法》第三十一条：处理不满十四周岁未成年人的个人信息，应当取得父母或者其他监护人的同意。"


def check_rows(rows: tuple[PhotoRow, ...], folder: Folder, problems: Problems) -> None:
    """Report what is wrong with each row; what is not public is asked for nothing further."""
    files: dict[str, PhotoRow] = {}
    cover: PhotoRow | None = None
    for row in rows:
        file = _check_file(row, folder, files, problems)
        hidden = row.private or says_private(file or row.file)
        if row.cover:
            _check_cover(row, cover, problems, hidden=hidden)
            cover = cover or row
        if file and not hidden:
            _check_words(row, problems)
            _check_minors(row, problems)


def _check_file(row: PhotoRow, folder: Folder, files: dict[str, PhotoRow], problems: Problems) -> str:
    """The file of a row; "" where there is none, or it is no photo, or another row has it, which is reported."""
    file, place = folder.find(row.file), row.at("file")
    if not file:
        near = folder.nearest(row.file, PHOTOS)
        message = f"活动的文件夹里没有“{row.file}”这张照片。照片要放在 index.md 旁边，文件名要完全一样，包括扩展名和大小写。"
        problems.error(place, message, row.rewritten("file", near) if near else "")
    elif not is_photo(file):
        problems.error(place, f"“{row.file}”不是照片。视频写在“视频”里，其他文件在正文里作为附件链接。")
    elif file in files:
        line = files[file].at().line
        problems.error(place, f"这张照片在第 {line} 行已经写过，会登两次，请删去一条。")
    else:
        files[file] = row
        return file
    return ""


def _check_cover(row: PhotoRow, first: PhotoRow | None, problems: Problems, *, hidden: bool) -> None:
    place = row.at("cover")
    if hidden:
        problems.error(place, "不公开的照片不能作封面，请改用另一张。", row.rewritten("cover", "否"))
    elif first:
        line = first.at("cover").line
        message = f"封面只能有一张，第 {line} 行已经有一张写了“封面: 是”。"
        problems.error(place, message, row.rewritten("cover", "否"))


def _check_words(row: PhotoRow, problems: Problems) -> None:
    """Report a photo that says nothing to those who cannot see it, with its caption as the cure."""
    if row.alt and re.search(r"\w", row.alt):
        return
    words = row.caption or read_photo_name(row.file).caption
    message = "这张照片没有写替代文字，看不见照片的人就不知道上面有什么。"
    if row.alt:
        right = row.rewritten("alt", words) if words else ""
        problems.error(row.at("alt"), "替代文字里没有文字。请写清照片上什么人在做什么。", right)
    elif words and re.search(r"\w", words):
        after = "caption" if row.caption else "file"
        message += "可以先用说明，能写出样子更好。"
        problems.error(row.at(after), message, row.added("alt", words, after=after))
    else:
        message += "请补上一行“替代文字: ……”，写清什么人在做什么。"
        problems.error(row.at("file"), message)


def _check_minors(row: PhotoRow, problems: Problems) -> None:
    """Report a photo of minors to which no guardian agreed, and one of which the words make that likely."""
    if row.guardians_agree or row.minors is False:
        return
    if row.minors:
        message = (
            f"照片上认得出未成年人，没有监护人同意就不能公开。{LAW}"
            "已经同意的，加一行“监护人同意: 是”；没有同意的，照下面写“不公开: 是”，或者换一张认不出孩子的照片。"
        )
        problems.error(row.at("minors"), message, row.added("private", "是", after="minors"))
        return
    for name in ("caption", "alt"):
        word = speaks_of_minors(getattr(row, name))
        if word:
            message = (
                f"这里写到“{word}”，照片上可能认得出未成年人，请写明：认得出的，照下面写“未成年人: 是”，"
                "监护人同意公开的再加一行“监护人同意: 是”；远景、背影等谁也认不出的，写“未成年人: 否”。"
            )
            problems.error(row.at(name), message, row.added("minors", "是", after=name))
            return
