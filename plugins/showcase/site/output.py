"""Puts a new site in place as a whole: a build that fails or is killed leaves the previous one untouched.

Beside the folder `site` stand, while a build runs, `.site-lock` (held by that build) and `.site-building`
(filled by it). At the end the old site becomes `.site-previous`, the new one `site`, and the old one goes.
Only a kill between those two renames leaves no `site`; the next build begins by putting the old one back.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from .lock import FolderBusy, lock, unlock

MARKER = ".showcase"
"""The file by which a folder is known as a site that may be replaced."""

_NOTE = "由 Showcase 生成，每次构建整体替换。\n"

PATIENCE = 3.0
"""Seconds for which Windows is asked again to rename: scanners and browsers hold files open for moments."""

_transient: type[OSError] | tuple[()] = PermissionError if os.name == "nt" else ()


class OutputError(Exception):
    """The site cannot be put in place; the message says why in plain Chinese."""


@dataclass(slots=True)
class StagedOutput:
    """A build under way: it writes to `folder`, and `site_dir` is not touched before `publish`."""

    site_dir: Path
    folder: Path
    _lock: IO[bytes] | None

    @classmethod
    def begin(cls, site_dir: Path) -> StagedOutput:
        """Make an empty staging folder beside `site_dir`, on the same file system.

        What a killed build left behind is cleared away first, and the previous site restored if need be.

        Raises:
            OutputError: another build is under way, or `site_dir` holds something else than a site of ours.
        """
        # Behind a symbolic link it is the real folder that is replaced, so that the link stays.
        site_dir = site_dir.resolve()
        if not site_dir.name:
            raise OutputError("site_dir 不能是整个磁盘，请在 mkdocs.yml 里换一个文件夹。")
        with _in_chinese(site_dir):
            site_dir.parent.mkdir(parents=True, exist_ok=True)
            held = lock(_beside(site_dir, "lock"))
        staged = cls(site_dir, _beside(site_dir, "building"), held)
        try:
            with _in_chinese(site_dir):
                _refuse_foreign(site_dir)
                _recover(site_dir)
                _remove(staged.folder)
                staged.folder.mkdir()
        except BaseException:
            staged._release()
            raise
        return staged

    def publish(self) -> None:
        """Put the staged site in the place of the previous one.

        Raises:
            OutputError: a folder cannot be renamed; the previous site is as it was, and the staged one gone.
        """
        try:
            with _in_chinese(self.site_dir):
                _refuse_foreign(self.site_dir)
                (self.folder / MARKER).write_text(_NOTE, encoding="utf-8", newline="\n")
                _swap(self.folder, self.site_dir)
        finally:
            self.discard()

    def discard(self) -> None:
        """Forget the staged site, if it is not published; doing so twice does no harm."""
        if self._lock is not None:
            shutil.rmtree(self.folder, ignore_errors=True)
            self._release()

    def _release(self) -> None:
        if self._lock is not None:
            unlock(self._lock, _beside(self.site_dir, "lock"))
            self._lock = None


def is_site(folder: Path) -> bool:
    """Whether the folder is a built site, ours or one that MkDocs made, or nothing at all."""
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    names = {entry.name for entry in folder.iterdir()}
    return not names or (".git" not in names and (MARKER in names or {"index.html", "sitemap.xml"} <= names))


def _refuse_foreign(site_dir: Path) -> None:
    if not is_site(site_dir):
        raise OutputError(
            f"“{site_dir}” 里有别的文件，不是已生成的网站。为了不误删，没有改动它。"
            "请在 mkdocs.yml 的 site_dir 里换一个新文件夹，或自己先清空它。"
        )


def _beside(site_dir: Path, role: str) -> Path:
    return site_dir.with_name(f".{site_dir.name}-{role}")


def _recover(site_dir: Path) -> None:
    """Undo what a killed build left: bring the previous site back, or drop it where a newer one stands."""
    previous = _beside(site_dir, "previous")
    if previous.exists() and not site_dir.exists():
        _rename(previous, site_dir)
    _remove_whole(previous, site_dir)


def _swap(folder: Path, site_dir: Path) -> None:
    previous = _beside(site_dir, "previous")
    had_one = site_dir.exists()
    if had_one:
        _rename(site_dir, previous)
    try:
        _rename(folder, site_dir)
    except BaseException:
        if had_one and not site_dir.exists():
            _rename(previous, site_dir)
        raise
    # The new site is in place; what cannot be removed now, the next build removes.
    with contextlib.suppress(OSError):
        _remove_whole(previous, site_dir)


def _remove_whole(previous: Path, site_dir: Path) -> None:
    """Remove the previous site under another name: half removed, it must not be taken for whole."""
    rubbish = _beside(site_dir, "rubbish")
    _remove(rubbish)
    if previous.exists():
        _rename(previous, rubbish)
        _remove(rubbish)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _rename(source: Path, target: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            source.rename(target)
        except _transient:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


@contextlib.contextmanager
def _in_chinese(site_dir: Path) -> Iterator[None]:
    try:
        yield
    except FolderBusy:
        raise OutputError("另一次构建正在进行。请等它结束后再试。") from None
    except OSError as error:
        raise OutputError(
            f"无法替换 “{site_dir}”：请关闭正在打开其中文件的程序（浏览器、编辑器、资源管理器），"
            f"并确认对它所在的文件夹有写入权限，然后再试。（{error.strerror or error}）"
        ) from error
