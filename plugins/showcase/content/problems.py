"""Problems: what is wrong in a staff file, where, and what to write instead."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field


class Level(enum.IntEnum):
    """How grave a Problem is; the smaller, the graver. A veto and an error stop a build.

    The words are those of the inspection of government sites: one veto item alone fails a site (国办秘函〔2019〕19号).
    """

    VETO = 0
    ERROR = 1
    WARNING = 2
    NOTICE = 3

    @property
    def label(self) -> str:
        """The Chinese word that staff read."""
        return _LABELS[self]

    @property
    def stops(self) -> bool:
        """Whether no site is made as long as it stands."""
        return self <= Level.ERROR


_LABELS = {Level.VETO: "单项否决", Level.ERROR: "错误", Level.WARNING: "警告", Level.NOTICE: "提示"}


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a staff file."""

    path: str
    """Relative to the project's folder, "/"-separated."""

    line: int = 0
    """Counted from 1; 0 means the file as a whole."""

    column: int = 0
    """Counted in characters from 1; 0 means the line as a whole."""

    @property
    def words(self) -> str:
        """The file and the line, for a sentence."""
        return f"{self.path} 第 {self.line} 行" if self.line else self.path

    def __str__(self) -> str:
        """Write the place as editors and compilers do: path:line:column."""
        return ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in plain Chinese."""

    level: Level
    place: Place
    message: str
    """What is wrong, one or two sentences, in the words that staff use."""

    correction: str = ""
    """The line (or lines) to write instead, exactly as they should stand; "" where none can be given."""

    rule: str = ""
    """The id of the rule that found it; "" for what is found while a file is read."""

    certain: bool = False
    """Whether the correction is beyond doubt and stands for the whole line, so that `--fix` may write it."""

    @property
    def rank(self) -> tuple[Level, Place, str]:
        """Sort key: the gravest first, then by file, line and column."""
        return (self.level, self.place, self.message)


@dataclass(slots=True)
class Problems:
    """Collects the Problems of one run; iterating gives them ranked, each once."""

    _found: dict[Problem, None] = field(default_factory=dict)

    def error(self, place: Place, message: str, correction: str = "") -> None:
        """Note a Problem that stops the build."""
        self.add(Problem(Level.ERROR, place, message, correction))

    def warning(self, place: Place, message: str, correction: str = "") -> None:
        """Note a Problem that ought to be mended, though the site can be built."""
        self.add(Problem(Level.WARNING, place, message, correction))

    def notice(self, place: Place, message: str, correction: str = "") -> None:
        """Note something that staff should look at; it may be right."""
        self.add(Problem(Level.NOTICE, place, message, correction))

    def add(self, problem: Problem) -> None:
        """Note a Problem made elsewhere."""
        self._found[problem] = None

    def extend(self, problems: Problems) -> None:
        """Note all Problems of another collection."""
        self._found.update(problems._found)

    def clear(self) -> None:
        """Forget all Problems, where what they were found in turns out not to count."""
        self._found.clear()

    def count(self, level: Level) -> int:
        """How many Problems of this level there are."""
        return sum(problem.level is level for problem in self._found)

    @property
    def fatal(self) -> bool:
        """Whether any Problem stops the build."""
        return any(problem.level.stops for problem in self._found)

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found, key=lambda problem: problem.rank))

    def __len__(self) -> int:
        return len(self._found)
