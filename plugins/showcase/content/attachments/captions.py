"""Captions of videos: WebVTT (W3C), which browsers read only in UTF-8 and only with its first line."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from showcase.content.private import check_private
from showcase.content.problems import Place, Problems
from showcase.content.reading.source import read_source

_SRT = re.compile(r"^\s*\d+\s*\n\d\d:\d\d:\d\d,\d{3} -->")
_TIMES = re.compile(r"^(?:\d+:)?\d\d:\d\d\.\d{3} --> (?:\d+:)?\d\d:\d\d\.\d{3}", re.MULTILINE)


def check_captions(file: Path, path: str, allowed: Collection[str], problems: Problems) -> None:
    """Report captions that no browser would show, and what is private in them; `allowed` are offices' own lines."""
    found = Problems()
    source = read_source(file, path, found)
    if source is None:
        problems.extend(found)
        return
    if len(found):  # What we can read after all, a browser cannot.
        message = (
            "字幕文件要存成 UTF-8 编码，不然浏览器显示成乱码。请用记事本打开，选“另存为”，编码选 UTF-8。"
        )
        problems.error(Place(path), message)
    check_private(source, problems, allowed)
    if _SRT.match(source.text):
        message = (
            "这是 SRT 字幕，只是改了扩展名，浏览器不显示。请用剪映等软件导出 VTT；或者在最前面加一行“WEBVTT”和一个空行，"
            "再把时间里的逗号都改成英文句点。"
        )
        problems.error(Place(path, 1), message, f"WEBVTT\n\n{source.line(1)}")
    elif not re.match(r"WEBVTT(?:[ \t].*)?$", source.line(1)):
        message = "字幕文件的第一行要写“WEBVTT”，下面空一行，浏览器才认得。"
        problems.error(Place(path, 1), message, f"WEBVTT\n\n{source.line(1)}")
    elif not _TIMES.search(source.text):
        message = (
            "字幕文件里没有一条字幕。每条先写起止时间，例如“00:00:02.000 --> 00:00:05.000”，下一行写文字。"
        )
        problems.warning(Place(path), message)
