"""From the bytes of a staff file to text, whatever program of a Chinese Windows saved it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_SIGNATURES = {
    b"PK\x03\x04": "一个 Word、Excel 或压缩文件",
    b"\xd0\xcf\x11\xe0": "一个旧版 Word、Excel 或 WPS 文件",
    b"%PDF": "一个 PDF 文件",
    b"\x89PNG": "一张图片",
    b"\xff\xd8\xff": "一张图片",
    b"GIF8": "一张图片",
}

_HOW = "请用记事本或 WPS 打开，选“另存为”，编码选 UTF-8，再上传。"

_CHINESE = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef‘’“”—…·]")
_PLAUSIBLE = 0.8
"""The least share of Chinese among the characters above ASCII for text taken as GB18030."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """What decoding gave."""

    text: str | None = None
    """None where the bytes are no text."""

    remark: str = ""
    """A Chinese sentence: the warning if there is a text, else the reason."""

    line: int = 0
    """Where the bytes are damaged, counted from 1; 0 means the file as a whole."""


def decode(raw: bytes) -> Decoded:
    """Read the bytes as UTF-8, UTF-16 with a mark, or GB18030; never raises."""
    for signature, kind in _SIGNATURES.items():
        if raw.startswith(signature):
            return Decoded(remark=f"这其实是{kind}，不能当文字读。请把内容复制到纯文本文件里再上传。")
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _utf16(raw)
    try:
        return Decoded(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        return _not_utf8(raw, fault.start)


def _utf16(raw: bytes) -> Decoded:
    """Read UTF-16, as the Notepad of old calls "Unicode"."""
    try:
        text = raw.decode("utf-16")
    except UnicodeDecodeError:
        return Decoded(remark=f"这个文件的文字编码已经损坏，读不出来。{_HOW}")
    return Decoded(text, f"这个文件的编码是 UTF-16（记事本里叫“Unicode”），这次已经照样读入。{_HOW}")


def _not_utf8(raw: bytes, start: int) -> Decoded:
    """Read what is not UTF-8: GB18030, damaged UTF-8, or no text at all."""
    lenient = raw.decode("utf-8", "replace")
    damaged = lenient.count("\ufffd")
    sound = len(_CHINESE.findall(lenient))
    if sound > damaged:
        line = len(re.split(b"\r\n|\r|\n", raw[:start]))
        return Decoded(remark="这一行有损坏的文字（乱码），读不出来，请对照原稿重新输入这一行。", line=line)
    try:
        text = raw.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if not _is_chinese(text):
        return Decoded(remark=f"这个文件不是文本文件，或者编码认不出来。如果它本来是文字，{_HOW}")
    return Decoded(text, f"这个文件的编码是 GBK（记事本里叫“ANSI”），这次已经照样读入。{_HOW}")


def _is_chinese(text: str) -> bool:
    """Whether the text looks as if a person had written it in Chinese."""
    foreign = sum(character > "\x7f" for character in text)
    controls = any(character < " " and character not in "\t\r\n" for character in text)
    return foreign > 0 and not controls and len(_CHINESE.findall(text)) >= foreign * _PLAUSIBLE
