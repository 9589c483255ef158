"""Keeps drawn pictures, so that a second build draws nothing; what a build does not use is cleared."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .making import Drawing

_NAME = re.compile(r"[0-9a-f]{20}\.(png|jpg)")
_ENDS = {".png": b"IEND\xaeB`\x82", ".jpg": b"\xff\xd9"}
_MOST_WORKERS = 8


class CardsError(Exception):
    """A picture cannot be drawn or written; the message says why in plain Chinese."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the pictures of a build."""

    drawn: int
    reused: int
    bytes: int

    def __str__(self) -> str:
        """In a line: 分享图：412 张，新画 3，沿用 409；共 8.1 MB."""
        total = f"{self.bytes / 1e6:.1f}".removesuffix(".0")
        return f"分享图：{self.drawn + self.reused} 张，新画 {self.drawn}，沿用 {self.reused}；共 {total} MB"


def put_cards(drawings: Iterable[Drawing], cache: Path, folder: Path) -> Outcome:
    """Put the pictures into a folder, each once: from the cache, else drawn and kept there.

    Raises:
        CardsError: see there.
    """
    wanted = {drawing.name: drawing for drawing in drawings}
    if not wanted:
        return Outcome(0, 0, 0)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        cache.mkdir(parents=True, exist_ok=True)
        workers = min(os.cpu_count() or 1, _MOST_WORKERS)
        with ThreadPoolExecutor(workers, "card") as pool:
            results = list(pool.map(lambda drawing: _put(drawing, cache, folder), wanted.values()))
        _clear(cache, wanted.keys())
    except OSError as error:
        raise CardsError(
            f"分享图做不出来（{error.filename or folder}：{error.strerror or error}）。"
            "请看看磁盘是不是满了、有没有写入的权限，再重新生成。"
        ) from error
    drawn = sum(new for new, _ in results)
    return Outcome(drawn, len(results) - drawn, sum(size for _, size in results))


def put_kept(drawings: Iterable[Drawing], cache: Path, folder: Path) -> None:
    """Put those into a folder that are in the cache already, for a preview, which draws none."""
    for drawing in {drawing.name: drawing for drawing in drawings}.values():
        if content := _kept(drawing, cache):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / drawing.name).write_bytes(content)


def _put(drawing: Drawing, cache: Path, folder: Path) -> tuple[bool, int]:
    """Whether it had to be drawn, and how many bytes it has."""
    content = _kept(drawing, cache)
    new = content is None
    if content is None:
        content = drawing.drawn()
        _keep(cache / drawing.name, content)
    (folder / drawing.name).write_bytes(content)
    return new, len(content)


def _kept(drawing: Drawing, cache: Path) -> bytes | None:
    """What the cache has of it; None where that is nothing, or not all."""
    file = cache / drawing.name
    with contextlib.suppress(OSError):
        content = file.read_bytes()
        if content.endswith(_ENDS[file.suffix]):
            return content
    return None


def _keep(file: Path, content: bytes) -> None:
    """Write a file whole or not at all; another build may be doing the same, or clear what is half written."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(content)
        with contextlib.suppress(FileNotFoundError):
            Path(name).replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _clear(cache: Path, used: Collection[str]) -> None:
    """Remove what this build did not use; another that loses a picture by it draws it again."""
    for file in cache.iterdir():
        left = file.name.endswith(".tmp") or (_NAME.fullmatch(file.name) and file.name not in used)
        if left:
            with contextlib.suppress(OSError):
                file.unlink()
