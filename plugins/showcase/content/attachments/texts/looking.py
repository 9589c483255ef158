"""Looks into an attachment by what its bytes are, whatever its name says."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import IO

from showcase.content.attachments.disguises import why_disguised
from showcase.content.problems import Level

from .located import DAMAGED, LOCKED, OLD, PACKED, TOO_MUCH, Located, UnseenError
from .packages import BROKEN, Package, opened_archive
from .paragraphs import paragraphs_of, words_of
from .pdf import texts_of_pdf
from .plain import texts_of_plain
from .properties import properties_of
from .sheets import texts_of_sheets
from .slides import texts_of_slides
from .word import texts_of_word
from .xml_events import Budget

_KNOWN = {
    "word/document.xml": texts_of_word,
    "xl/workbook.xml": texts_of_sheets,
    "ppt/presentation.xml": texts_of_slides,
}
_DOCUMENTS = frozenset(
    {".docx", ".docm", ".xlsx", ".xlsm", ".pptx", ".pptm", ".pdf", ".doc", ".xls", ".ppt", ".zip"}
)
_TABLES = frozenset({".csv", ".tsv"})
_PLAIN = frozenset(
    {".txt", ".html", ".htm", ".xml", ".json", ".rtf", ".ics", ".vcf", ".log", ".yml", ".yaml", ".geojson"}
)
_OPAQUE = (b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_START = 1024
"""The bytes by which a file is known."""

_PHOTO = "里面有照片或视频的原件，会带出拍摄地点等信息。照片请直接登在网页上，不要压缩起来当附件。"
_DEEPEST = 2
_MOST_MEMBERS = 500


def texts_of(opened: IO[bytes], name: str) -> Iterator[Located]:
    """All texts of an attachment; raises UnseenError, at the latest at its end, where not all of it can be seen."""
    return _texts_of(opened, name, Budget(), 0)


def _texts_of(opened: IO[bytes], name: str, budget: Budget, depth: int) -> Iterator[Located]:
    start = opened.read(_START)
    opened.seek(0)
    ending = posixpath.splitext(name)[1].lower()
    if start.startswith(_ZIP):
        yield from _packed(opened, budget, depth)
    elif b"%PDF-" in start:
        yield from texts_of_pdf(opened)
    elif start.startswith(_OLE):
        # A document with a password is such a file too, with the packed document in it.
        raise (
            UnseenError(LOCKED)
            if "EncryptedPackage".encode("utf-16-le") in opened.read()
            else UnseenError(OLD, Level.WARNING)
        )
    elif start.startswith(_OPAQUE):
        raise UnseenError(PACKED, Level.WARNING)
    elif ending in _DOCUMENTS:
        raise UnseenError(DAMAGED)
    elif ending in _TABLES or ending in _PLAIN:
        yield from texts_of_plain(opened, table=ending in _TABLES)


def _packed(opened: IO[bytes], budget: Budget, depth: int) -> Iterator[Located]:
    with opened_archive(opened) as archive:
        names = frozenset(archive.namelist())
        package = Package(archive, names, budget)
        if "xl/workbook.bin" in names:
            raise UnseenError(OLD, Level.WARNING)
        known = next((read for part, read in _KNOWN.items() if part in names), None)
        if known or "[Content_Types].xml" in names or "OFD.xml" in names or "mimetype" in names:
            yield from properties_of(package)
            yield from known(package) if known else _of_other_offices(package)
            embedded = [name for name in package.parts("", "") if "/embeddings/" in name]
            yield from _members(archive, embedded, budget, depth, "嵌在里面的文件")
        else:
            yield from _members(archive, archive.namelist(), budget, depth, "压缩包里的")


def _of_other_offices(package: Package) -> Iterator[Located]:
    """OpenDocument and OFD (GB/T 33190), both XML in which all words are text."""
    for part in package.parts(""):
        read = paragraphs_of if part.startswith(("word/", "ppt/")) else words_of
        yield from read(package.events(part), "文件里")


def _members(
    archive: zipfile.ZipFile, names: list[str], budget: Budget, depth: int, called: str
) -> Iterator[Located]:
    """What stands in the files of a packed file, and their names."""
    if names and (depth >= _DEEPEST or len(names) > _MOST_MEMBERS):
        raise UnseenError(TOO_MUCH)
    unseen: UnseenError | None = None
    for info in (archive.getinfo(name) for name in names if not name.endswith("/")):
        name = posixpath.basename(_readable(info))
        yield Located(f"{called}文件名", name)
        try:
            content = _content(archive, info, name, budget)
            for found in _texts_of(io.BytesIO(content), name, budget, depth + 1):
                yield Located(f"{called}“{name}”{found.where}", found.text, found.property)
        except UnseenError as error:
            unseen = unseen or UnseenError(f"{called}“{name}”：{error.reason}", error.level)
    if unseen:
        raise unseen


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, budget: Budget) -> bytes:
    """The bytes of a packed file, nothing of one into which nobody looks; raises UnseenError for a photo or video.

    It is read at once, since packed files and PDF are read from their end; the budget bounds it.
    """
    try:
        with archive.open(info) as packed:
            start = packed.read(_START)
            if why_disguised(start, ""):
                raise UnseenError(_PHOTO, Level.WARNING)
            if not _is_looked_into(start, posixpath.splitext(name)[1].lower()):
                return b""
            budget.spend(info.file_size)
            return start + packed.read(info.file_size)
    except BROKEN as error:
        raise UnseenError(DAMAGED) from error


def _is_looked_into(start: bytes, ending: str) -> bool:
    known = start.startswith((_ZIP, _OLE, *_OPAQUE)) or b"%PDF-" in start
    return known or ending in _DOCUMENTS | _TABLES | _PLAIN


def _readable(info: zipfile.ZipInfo) -> str:
    """The name of a packed file; Windows in Chinese writes GBK and does not say so."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return info.filename
