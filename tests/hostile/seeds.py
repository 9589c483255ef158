"""What the readers are tried with: a sound thing for each, which is then damaged."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from showcase.content.files import DATA_FILES
from tests.content.broken_cases import SOUND
from tests.films.making import Film

from .payloads import PAYLOADS

TEXT = "\n".join(payload for payload in PAYLOADS.values() if payload.isprintable())
WORDS = (
    "2026年3月5日上午9点半至3月6日12:00 每月最后一个星期五下午14:30 共81小时 120余人 第三期 "
    "02 包粽子（王素摄）（封面）.jpg 2026-03-05-xue-lei-feng.md 清文明办[2026]5号 2024-03 起"
)


def seeds() -> dict[str, list[bytes]]:
    """Sound contents by the reader that they are for."""
    found: dict[str, list[bytes]] = {}
    for kind in DATA_FILES:
        matching = sorted(SOUND.glob(kind.glob))
        assert matching, kind
        found[kind.name] = [file.read_bytes() for file in matching]
    found |= {
        "page": [file.read_bytes() for file in _sorted(SOUND / "docs", "culture/*.md")],
        "news item": [file.read_bytes() for file in _sorted(SOUND / "docs", "news/*/*.md")],
        "activity": [file.read_bytes() for file in _sorted(SOUND / "docs", "activities/*/*/index.md")],
        "SVG": [
            b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><style>a{}</style><path d="M0,0"/></svg>'
        ],
        "captions": ["WEBVTT\n\n00:00.000 --> 00:02.000\n四条龙舟\n".encode()],
        "web page": [b"<p>1</p>", b"0f1e2d"],
        "attachment": [b"PK\x03\x04", b"\0\0\0\x18ftypheic"],
        "photo": [_photo("JPEG"), _photo("PNG"), _photo("WEBP")],
        "film": [bytes(Film())],
        "prose": [TEXT.encode()],
        "words": [WORDS.encode()],
    }
    return found


def _sorted(folder: Path, pattern: str) -> list[Path]:
    return sorted(folder.glob(pattern))


def _photo(form: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (24, 16), (168, 20, 31)).save(target, form)
    return target.getvalue()
