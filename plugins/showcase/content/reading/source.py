"""A staff file as text: read, with its lines for showing how a line should stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from showcase.content.problems import Place, Problems

from .characters import check_characters, with_plain_breaks
from .decoding import decode
from .nodes import Scalar
from .quoting import as_value

MAX_BYTES = 5_000_000
"""The largest staff file, in bytes: a roll of 20,000 entries; what is larger is no longer kept by hand."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a staff file, as the editor shows it."""

    path: str
    """Relative to the project's folder, "/"-separated."""

    text: str
    """Without a byte order mark; lines end with "\\n"."""

    _lines: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", with_plain_breaks(self.text))

    @property
    def lines(self) -> list[str]:
        """The lines without their ends; at least one."""
        if not self._lines:
            self._lines.extend(self.text.split("\n"))
        return self._lines

    def line(self, number: int) -> str:
        """Give the line of this number, counted from 1; "" for a line that the file does not have."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def with_value(self, scalar: Scalar, new: str) -> str:
        """Give the scalar's line with the new text as its value, in quotes if it needs them."""
        return self.with_yaml(scalar, as_value(new))

    def with_yaml(self, scalar: Scalar, new: str) -> str:
        """Give the scalar's line with something else in its place, as it stands in the file.

        Quotes of the old value go with it. A value of several lines: its first line.
        """
        line = self.line(scalar.place.line)
        start = scalar.place.column - 1
        end = scalar.end_column - 1 if scalar.end_column else len(line)
        before = line[:start]
        gap = " " if before.endswith((":", "-", ",")) else ""
        return f"{before}{gap}{new}{line[end:]}"


def read_source(file: Path, path: str, problems: Problems) -> Source | None:
    """Read a staff file; what stands in the way is reported under `path`, and None given."""
    place = Place(path)
    try:
        size = file.stat().st_size
        raw = b"" if size > MAX_BYTES else file.read_bytes()
    except (OSError, ValueError):
        problems.error(place, "这个文件打不开。请看看它是否正被别的程序占用，或者文件名、权限有问题。")
        return None
    if size > MAX_BYTES:
        problems.error(
            place,
            f"这个文件有 {size / 1e6:.1f} MB，超过了 {MAX_BYTES / 1e6:.0f} MB 的上限。"
            "请按届次（或年度）拆成几个文件；文字文件很少这么大，也请看看是不是误传了别的文件。",
        )
        return None
    return _decoded(raw, path, problems)


def _decoded(raw: bytes, path: str, problems: Problems) -> Source | None:
    """Make the Source of the bytes, or report why they are no text that can be published."""
    decoded = decode(raw)
    if decoded.text is None:
        problems.error(Place(path, decoded.line), decoded.remark)
        return None
    if decoded.remark:
        problems.warning(Place(path), decoded.remark)
    source = Source(path, decoded.text)
    return source if check_characters(source.text, path, problems) else None
