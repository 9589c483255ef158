"""Pagefind as a process: records go in, one part of the search index comes out.

Pagefind's own Python client waits a tenth of a second for each answer, seven minutes for 4,000 pages. What it and
the program say to each other is plain: JSON in base64, each message ended by a comma. We say it ourselves.

Pagefind keeps all it was given until it writes, and copies it once: 300 KB for a page of 800 characters, so that
4,000 of them took 1,200 MB in one process, whether given as files or as records, on one thread or on all.
Hence the index is made in parts (`PART_CHARACTERS`), one process after the other; the browser searches them as one.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import json
import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pagefind.service import get_executable

PART_CHARACTERS = 200_000
"""Characters of one part: about 90 MB in the process. Each part costs the visitor's browser a few requests."""

CHUNK = "5000"
"""Word positions in a file of the index, about 6 KB: what a query loads for each of its characters and parts.
Pagefind's own size, 20000, suits words; single characters are all frequent. Were the setting gone, it would still work."""

FRAGMENT = ".pf_fragment"
"""How the file of a page ends: what is shown of it in a list of results. Its stem is the page's id."""

FRAGMENTS, INDEXES = "fragment", "index"
"""The folders in which Pagefind puts those files, and what words lead to them."""

PROGRAMS = ("pagefind.js", "pagefind-worker.js", ".pagefind")
"""How Pagefind's programs for the browser end; those of the first part serve all."""

_USED = (FRAGMENT, ".pf_index", ".pf_meta", "pagefind-entry.json", *PROGRAMS)
"""How the files end that searching needs; the rest is Pagefind's own user interfaces, half a megabyte a part."""

_SIGNATURE = b"pagefind_dcd"


class IndexingError(Exception):
    """The index cannot be made; the message says why in plain Chinese."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What Pagefind is told of one page."""

    address: str
    content: str
    """Words with spaces between them."""

    meta: Mapping[str, str]


class Part:
    """A part of the index in the making: a process of its own, that works while the build goes on."""

    def __init__(self, entries: Sequence[Entry], name: str) -> None:
        """Start; the ids of all that is found begin with the name, which tells parts from each other.

        Raises:
            IndexingError: there is no Pagefind, or it does not run.
        """
        self._unanswered = len(entries) + 2
        self._process = _launch()
        assert self._process.stdin is not None
        try:
            # Pagefind reads on whatever it has to say, so that neither waits for the other at a full pipe.
            for message in _requests(entries, name):
                self._process.stdin.write(message)
            self._process.stdin.flush()
        except OSError as error:
            self.abandon()
            raise _broken(error.strerror or str(error)) from error

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Wait for the part; its files, by name and without what no page of ours uses.

        They are asked for rather than written by Pagefind, which says that it is done before they are on the disk:
        ended then, it left its table of contents empty.

        Raises:
            IndexingError: Pagefind ended early, or could not make the part.
        """
        answer: Any = {}
        try:
            for answer in self._answers():
                if answer["type"] == "Error":
                    raise _broken(answer["message"])
        finally:
            self.abandon()
        for file in sorted(answer["files"], key=lambda file: str(file["path"])):
            if file["path"].endswith(_USED):
                yield file["path"], base64.b64decode(file["content"])

    def abandon(self) -> None:
        """End the process, which stays until it is told to go."""
        self._process.kill()
        with contextlib.suppress(OSError):
            self._process.communicate()

    def _answers(self) -> Iterator[Any]:
        """What Pagefind says to each request; it says so in their order."""
        assert self._process.stdout is not None
        begun: list[bytes] = []
        while self._unanswered:
            read = os.read(self._process.stdout.fileno(), 1 << 20)
            if not read:
                raise _broken("程序提前结束")
            first, *rest = read.split(b",")
            begun.append(first)
            for start in rest:
                self._unanswered -= 1
                yield _decoded(b"".join(begun))
                begun = [start]


def address_in(fragment: bytes) -> str:
    """The address of the page that a fragment file is about."""
    return str(json.loads(gzip.decompress(fragment).removeprefix(_SIGNATURE))["url"])


def _requests(entries: Iterable[Entry], name: str) -> Iterator[bytes]:
    yield _encoded(0, {"type": "NewIndex", "config": None})
    number = 0
    for number, entry in enumerate(entries, 1):
        yield _encoded(
            number,
            {
                "type": "AddRecord",
                "index_id": 0,
                "url": entry.address,
                "content": entry.content,
                "language": name,
                "meta": dict(entry.meta),
            },
        )
    yield _encoded(number + 1, {"type": "GetFiles", "index_id": 0})


def _encoded(number: int, payload: dict[str, Any]) -> bytes:
    message = json.dumps({"message_id": number, "payload": payload}, ensure_ascii=False)
    return base64.b64encode(message.encode()) + b","


def _decoded(message: bytes) -> Any:
    try:
        return json.loads(base64.b64decode(message))["payload"]
    except (ValueError, LookupError, TypeError):
        raise _broken("回答看不懂") from None


def _launch() -> subprocess.Popen[bytes]:
    program = get_executable()
    if program is None or not program.exists():
        raise IndexingError(
            "没有找到搜索索引程序 Pagefind。请重新运行 make site，或按 requirements.txt 重新安装。"
        )
    try:
        return subprocess.Popen(
            [program, "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": CHUNK},
        )
    except OSError as error:
        raise _broken(error.strerror or str(error)) from error


def _broken(reason: str) -> IndexingError:
    return IndexingError(
        f"搜索索引没有做成，Pagefind 没有正常工作（{reason}）。请再构建一次；如果仍然这样，请把这句话发给技术人员。"
    )
