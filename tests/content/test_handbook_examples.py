"""What the handbook tells staff to write is read without a complaint, and the message that it explains is really given."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

from showcase.checks.running import check_written
from showcase.cli.main import showcase
from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from showcase.content.report import as_text
from tests.photos.images import quarters, saved
from tests.times import NOW

from .broken_cases import SOUND

HANDBOOK = Path(__file__).parent.parent.parent / "docs" / "about" / "handbook"

_EXAMPLE = re.compile(
    r"^(?P<how>文件|加在)：`(?P<path>[^`]+)`\n\n```\w+\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
CHAPTERS = ("news", "album", "roll", "correction", "withdrawal")
_PHOTO = re.compile(r"\(\.\./photos/([^ )]+)|文件: (\S.*\.jpg)")


@dataclass(frozen=True)
class Example:
    """A file, or the end of one, as a chapter shows it."""

    path: str
    text: str
    appended: bool


def examples_of(chapter: str) -> Iterator[Example]:
    text = (HANDBOOK / f"{chapter}.md").read_text(encoding="utf-8")
    for found in _EXAMPLE.finditer(text):
        yield Example(found["path"], found["text"], found["how"] == "加在")


def follow(example: Example, project: Path) -> None:
    """Write what the example says, with a photo for each that it names."""
    file = project / example.path
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8") if example.appended else ""
    file.write_text(before + example.text, encoding="utf-8")
    for found in _PHOTO.finditer(example.text):
        lies = project / "docs/news/photos" / found[1] if found[1] else file.parent / found[2]
        lies.parent.mkdir(parents=True, exist_ok=True)
        lies.write_bytes(saved(quarters(), "JPEG"))


def complaints(project: Path) -> Problems:
    """All that is found, but for how long the small project was left alone."""
    problems, found = Problems(), Problems()
    check_written(project, load(project, problems, NOW), problems)
    for problem in problems:
        if not problem.rule.startswith("freshness"):
            found.add(problem)
    return found


@pytest.fixture
def unit(tmp_path):
    """A project of a unit that has used the site for a while."""
    return Path(shutil.copytree(SOUND, tmp_path / "unit"))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_whoever_follows_a_chapter_is_told_of_no_mistake(chapter, unit):
    followed = 0
    before = set(complaints(unit))
    for example in examples_of(chapter):
        follow(example, unit)
        grave = [one for one in complaints(unit) if one.level <= Level.WARNING and one not in before]
        assert grave == [], example.path
        followed += 1
    assert followed


def test_what_is_to_be_typed_is_a_command_with_its_options():
    text = "".join(file.read_text(encoding="utf-8") for file in HANDBOOK.glob("*.md"))
    typed = [line.split() for line in re.findall(r"(?:Scripts\\|`)showcase ([^\n`]+)", text)]
    assert len(typed) > 8
    for words in typed:
        command: click.Command = showcase
        while isinstance(command, click.Group):
            command = command.commands[words.pop(0)]
        command.make_context(command.name, words)


def test_the_message_that_is_explained_is_the_one_that_is_given(unit):
    text = (HANDBOOK / "messages.md").read_text(encoding="utf-8")
    explained = re.findall(r"^```text\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)[0]
    for example in examples_of("roll"):
        follow(example, unit)
        if example.path == "data/honors/2026/hao-lin-ju.yml":
            break
    file = unit / "data/honors/2026/hao-lin-ju.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("地区:", "地曲:", 1), encoding="utf-8")
    assert as_text(complaints(unit)).startswith(explained.rstrip())
