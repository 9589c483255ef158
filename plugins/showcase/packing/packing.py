"""Makes the package of a finished site: the archive, and its checksum beside it."""

from __future__ import annotations

import contextlib
import datetime
import html
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from showcase.content.names import slug

from .archive import Archive, digest_of
from .note import note
from .pages import JOINED, packed_page, packed_sheet
from .scripts import joined

SITE = "site"
"""The folder of the archive that holds the site."""

NOTE = "说明.txt"
CHECKSUMS = "SHA256SUMS"
BEIJING = datetime.timezone(datetime.timedelta(hours=8))

_NAME = re.compile(r'<meta name="SiteName" content="([^"]*)">')


class PackingError(Exception):
    """The site cannot be packed; the message says why in plain Chinese."""


@dataclass(frozen=True, slots=True)
class Package:
    """What was made."""

    archive: Path
    checksum: Path
    files: int
    """How many files the archive holds."""

    size: int
    """Of the archive, in bytes."""


def pack(site: Path, to: Path, at: datetime.datetime) -> Package:
    """Pack the finished site in the folder `site` into an archive in the folder `to`, dated `at`.

    The same site and time give the same bytes, as long as zlib is the same. An archive of that name is replaced.

    Raises:
        PackingError: there is no finished site in the folder, or the archive cannot be written.
    """
    home = site / "index.html"
    if not home.is_file():
        raise PackingError(f"{site} 里没有生成好的网站。请先运行 showcase build，成功以后再打包。")
    name = _NAME.search(home.read_text(encoding="utf-8"))
    title = html.unescape(name[1]) if name else "网站"
    day = at.astimezone(BEIJING).date()
    archive = to / f"{slug(title)}-{day:%Y%m%d}.zip"
    begun = archive.with_suffix(".part")
    try:
        to.mkdir(parents=True, exist_ok=True)
        files = _write(begun, site, note(title, day), at)
        begun.replace(archive)
        checksum = archive.with_name(f"{archive.name}.sha256")
        checksum.write_text(f"{digest_of(archive)}  {archive.name}\n", encoding="ascii", newline="\n")
    except OSError as error:
        raise PackingError(
            f"压缩包写不进 {to}（{error.strerror or error}）。请看看磁盘是不是满了、有没有写入的权限，再试一次。"
        ) from None
    finally:
        with contextlib.suppress(OSError):
            begun.unlink()
    return Package(archive, checksum, files, archive.stat().st_size)


def _write(to: Path, site: Path, words: str, at: datetime.datetime) -> int:
    """Write the archive, and return how many files it holds."""
    with zipfile.ZipFile(to, "w", compresslevel=9) as opened:
        archive = Archive(opened, at)
        # Old editors of Windows take a text without a mark for GBK, and know no other line end.
        archive.add(NOTE, words.replace("\n", "\r\n").encode("utf-8-sig"))
        for path, content in _packed(site):
            archive.add(f"{SITE}/{path}", content)
        archive.add(CHECKSUMS, archive.checksums.encode())
        return len(archive.digests)


def _packed(site: Path) -> Iterator[tuple[str, bytes]]:
    """The files of the packed site, by path; scripts last."""
    assets = site / "assets"
    modules: set[str] = set()
    scripts = []
    for file in sorted(site.rglob("*"), key=lambda file: file.relative_to(site).as_posix()):
        path = file.relative_to(site).as_posix()
        if not file.is_file() or path.startswith("."):
            continue
        if file.suffix == ".js" and file.is_relative_to(assets):
            scripts.append(file)
            continue
        content = file.read_bytes()
        if file.suffix == ".html":
            page = packed_page(content.decode(), partial(_beside, file))
            modules.update(page.modules)
            content = page.html.encode()
        elif file.suffix == ".css":
            content = packed_sheet(content.decode(), lambda name: (assets / name).read_bytes()).encode()
        yield path, content
    whole = joined(modules, lambda module: (assets / module).read_text(encoding="utf-8"))
    yield f"assets/{JOINED}", whole.text.encode()
    for file in scripts:
        if file.relative_to(assets).as_posix() not in whole.modules:
            yield file.relative_to(site).as_posix(), file.read_bytes()


def _beside(page: Path, address: str) -> bytes:
    return (page.parent / unquote(address)).read_bytes()
