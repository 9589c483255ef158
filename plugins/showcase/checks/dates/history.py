"""What git knows of the files of the news: when each was first committed, and which dates were changed later."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from showcase.content.dates import PartialDate, read_date

SECONDS = 20
"""After which the history is taken to be unknown; that of 4,000 items is read in about one."""

_BEGIN = "\1"
"""Begins a commit in what git prints; no text that can be published holds it."""

_COMMAND = (
    *("git", "-c", "core.quotePath=off", "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"),
    *("log", "--reverse", "--relative", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames"),
    *("--unified=0", "--patch", f"--format={_BEGIN}%at %P", "--", ":(glob)docs/news/**/*.md"),
)
_HEAD_DATE = re.compile(r"([-+])(?:日期|date)[ \t]*[:：][ \t]*[\"']?(\d[^ T\"'#\n]*)")
_DRAFT = re.compile(r"-(?:草稿|draft)[ \t]*[:：]")
_NAME_DATE = re.compile(r"(?:^|/)(\d{4}-\d{2}-\d{2})")


class HistoryUnknownError(Exception):
    """Git cannot say; the message is why, a Chinese clause, or "" where there is no git at all."""


@dataclass(frozen=True, slots=True)
class Change:
    """The date of an item was another before."""

    before: PartialDate
    after: PartialDate
    day: datetime.date
    """When the change was committed."""


@dataclass(slots=True)
class FileHistory:
    """One file through all its names."""

    first: datetime.date
    """The day on which it was first committed."""

    at_once: bool
    """Whether it came with the first commit of all, as an archive that is taken over does."""

    changes: list[Change] = field(default_factory=list)


def read_history(project: Path, zone: datetime.tzinfo | None) -> dict[str, FileHistory]:
    """The histories of the files of docs/news, by path relative to the project.

    Raises HistoryUnknownError where there is no git, no repository, no commit yet, or not the whole history.
    """
    shallow = _git(project, ("git", "rev-parse", "--is-shallow-repository"))
    if shallow.strip() == "true":
        raise HistoryUnknownError("这里只有最近的提交记录（浅克隆）")
    histories: dict[str, FileHistory] = {}
    for commit in _git(project, _COMMAND).split(_BEGIN)[1:]:
        head, _, patches = commit.partition("\n")
        stamp, _, parents = head.partition(" ")
        day = datetime.datetime.fromtimestamp(int(stamp), zone).date()
        for patch in _patches(patches):
            _take(patch, day, not parents, histories)
    return histories


def _git(project: Path, command: Iterable[str]) -> str:
    # A partial clone would ask its server for what it lacks.
    environment = os.environ | {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            [*command],
            cwd=project,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise HistoryUnknownError(f"提交记录太多，{SECONDS} 秒没有读完") from None
    except OSError:
        raise HistoryUnknownError("") from None
    if done.returncode:
        raise HistoryUnknownError("")
    return done.stdout.decode("utf-8", "replace")


@dataclass(slots=True)
class _Patch:
    """What a commit did to a file."""

    old: str = ""
    """"" for a new file."""

    new: str = ""
    """"" for a file that was deleted."""

    lines: list[str] = field(default_factory=list)
    """The lines of its head that were added or taken away."""


def _patches(text: str) -> Iterator[_Patch]:
    for part in re.split(r"^diff --git ", text, flags=re.MULTILINE)[1:]:
        patch = _Patch()
        for line in part.split("\n"):
            if line.startswith(("--- a/", "rename from ")):
                patch.old = patch.old or _unquoted(line.removeprefix("--- a/").removeprefix("rename from "))
            elif line.startswith(("+++ b/", "rename to ")):
                patch.new = patch.new or _unquoted(line.removeprefix("+++ b/").removeprefix("rename to "))
            elif _HEAD_DATE.match(line) or _DRAFT.match(line):
                patch.lines.append(line)
        yield patch


def _unquoted(path: str) -> str:
    return path.rstrip("\t").strip('"')


def _take(patch: _Patch, day: datetime.date, at_once: bool, histories: dict[str, FileHistory]) -> None:
    known = histories.pop(patch.old, None) if patch.old else None
    if not patch.new:
        return
    if known is None:
        histories[patch.new] = FileHistory(day, at_once)
        return
    histories[patch.new] = known
    change = _change(patch, day)
    if change:
        known.changes.append(change)


def _change(patch: _Patch, day: datetime.date) -> Change | None:
    """How the date was changed; None where it was not, or where the item was published only now."""
    if any(map(_DRAFT.match, patch.lines)):
        return None
    dates = {found[1]: found[2] for line in patch.lines if (found := _HEAD_DATE.match(line))}
    before, after = dates.get("-"), dates.get("+")
    if not dates:
        names = _NAME_DATE.search(patch.old), _NAME_DATE.search(patch.new)
        before, after = (name[1] if name else None for name in names)
    old, new = (read_date(text) if text else None for text in (before, after))
    if not isinstance(old, PartialDate) or not isinstance(new, PartialDate) or old == new:
        return None
    # What was to come out later could still be put off.
    return Change(old, new, day) if old.first_day <= day else None
