"""Text, notes, fields and properties of a PDF (ISO 32000)."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import IO, Any

from pypdf import PageObject, PdfReader
from pypdf.errors import FileNotDecryptedError

from showcase.content.problems import Level

from .located import DAMAGED, LOCKED, TOO_MUCH, Located, UnseenError

_MOST_PAGES = 400
_MOST_BYTES = 4_000_000
"""Of the drawing of one page: a page of text has some ten thousand."""
_MOST_STEPS = 1_500_000
"""Of drawing, over all pages: some ten seconds of work, wherever forms that draw each other hide it."""

_SCANNED = "这个 PDF 有 {} 页看不到文字，可能是扫描件，没法检查里面有没有个人信息，请自己逐页看过。"
_NAMED = {"/Author": "作者", "/Company": "单位", "/Manager": "主管"}
_TOLD = ("/Title", "/Subject", "/Keywords")

# It tells of every oddity of a file, which is no concern of staff.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def texts_of_pdf(opened: IO[bytes]) -> Iterator[Located]:
    """All that is written in a PDF; raises UnseenError at the end where part of it cannot be seen."""
    try:
        yield from _texts(PdfReader(opened, strict=False))
    except UnseenError:
        raise
    except FileNotDecryptedError as error:
        raise UnseenError(LOCKED) from error
    except Exception as error:  # A broken PDF makes the library raise whatever it stumbles over.
        raise UnseenError(LOCKED if "cryptography" in str(error) else DAMAGED) from error


def _texts(reader: PdfReader) -> Iterator[Located]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnseenError(LOCKED)
    metadata: Any = reader.metadata or {}
    for key in (*_NAMED, *_TOLD):
        value = metadata.get(key)
        if isinstance(value, str) and value.strip():
            yield Located("文档属性", value.strip(), _NAMED.get(key, ""))
    yield from _fields(reader)
    steps = _Steps()
    silent = 0
    for number, page in enumerate(reader.pages, 1):
        if number > _MOST_PAGES:
            raise UnseenError(TOO_MUCH)
        text = _page_text(page, steps)
        silent += not text.strip()
        yield from (Located(f"第 {number} 页", line) for line in text.splitlines() if line.strip())
        yield from _notes(page, f"第 {number} 页的批注")
    if silent:
        raise UnseenError(_SCANNED.format(silent), Level.NOTICE)


class _Steps:
    """Counts the steps of drawing, and ends what draws without end."""

    def __init__(self) -> None:
        self.left = _MOST_STEPS

    def __call__(self, *_step: object) -> None:
        self.left -= 1
        if self.left < 0:
            raise UnseenError(TOO_MUCH)


def _page_text(page: PageObject, steps: _Steps) -> str:
    contents = page.get_contents()
    if contents is None:
        return ""
    if len(contents.get_data()) > _MOST_BYTES:
        raise UnseenError(TOO_MUCH)
    return page.extract_text(visitor_operand_before=steps)


def _fields(reader: PdfReader) -> Iterator[Located]:
    for name, field in (reader.get_fields() or {}).items():
        for text in (name, field.get("/V"), field.get("/DV")):
            if isinstance(text, str) and text.strip():
                yield Located("表单", text)


def _notes(page: PageObject, where: str) -> Iterator[Located]:
    for reference in page.annotations or ():
        note: Any = reference.get_object()
        action: Any = note.get("/A")
        address = action.get_object().get("/URI") if action is not None else None
        for text in (note.get("/Contents"), note.get("/T"), address):
            if isinstance(text, str) and text.strip():
                yield Located(where, text)
