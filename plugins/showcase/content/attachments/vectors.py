"""Drawings in SVG: they are pages of their own, which can run programs, call other hosts, and tell who drew them where.

A drawing is read by expat, which fetches nothing; at the first declaration of a document type that declares anything,
reading ends, so that no entity is ever expanded. What may stand in a drawing is listed (`vector_rules`); browsers know
more ways to run code than any list of dangers would.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from xml.parsers import expat

from showcase.content.problems import Place, Problems

from . import vector_rules as rules

LARGEST = 10_000_000
"""In bytes; a drawing that is larger holds photos, or the work of a program that draws every leaf."""

_CURE = "请在画图软件里导出成 PNG 再用"
_PLAIN = "请在画图软件里“另存为普通 SVG（Plain SVG）”，或者导出成 PNG 再用"


def check_vector(file: Path, path: str, problems: Problems) -> None:
    """Report what must not be published of the drawing at `path`, each kind of thing where it first stands."""
    place = Place(path)
    if posixpath.splitext(path)[1].lower() == ".svgz":
        problems.error(place, f"这是压缩过的 SVG，浏览器打不开，也没法检查。{_CURE}。")
        return
    try:
        large = file.stat().st_size > LARGEST
        content = b"" if large else file.read_bytes()
    except OSError:
        problems.error(place, "读不到这个文件。请检查它是不是正被别的程序占用，或者没有读取权限。")
        return
    if large:
        problems.error(place, f"这张 SVG 图超过 10 MB，打开很慢。{_CURE}。")
        return
    for reason, line in faults_of(content).items():
        problems.error(Place(path, line), reason)


def faults_of(content: bytes) -> Mapping[str, int]:
    """What must not be published of a drawing, in Chinese sentences, with the line where each first stands."""
    inspection = _Inspection()
    try:
        inspection.parser.Parse(content, True)
    except _EnoughError:
        pass
    except (expat.ExpatError, ValueError, LookupError) as error:
        inspection.found(f"这个 SVG 文件的写法有错，浏览器打不开。{_CURE}。", getattr(error, "lineno", 0))
    return inspection.faults


class _EnoughError(Exception):
    """Ends the reading of a drawing with which there is no point in going on."""


class _Inspection:
    """Goes through a drawing from its beginning to its end, and remembers what must not be there."""

    def __init__(self) -> None:
        self.faults: dict[str, int] = {}
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.CommentHandler = self._words
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self._depth = 0
        self._notes_from = 0
        """The depth at which notes about the drawing began, which nobody sees; 0 outside of them."""
        self._in_style = False

    def found(self, reason: str, line: int = 0) -> None:
        """Note a fault, once."""
        self.faults.setdefault(reason, line or self.parser.CurrentLineNumber)

    def _doctype(self, _name: str, _system: str | None, public: str | None, declares: bool) -> None:
        if declares or (public and not public.startswith("-//W3C//DTD SVG")):
            self.found(f"SVG 开头的 DOCTYPE 里有自己的声明，浏览器会照它展开，可能藏着别的内容。{_PLAIN}。")
            raise _EnoughError

    def _instruction(self, target: str, text: str) -> None:
        if target == "xml-stylesheet":
            self.found(f"SVG 里引用了别处的样式表。{_PLAIN}。")
        else:
            self._note(text)

    def _begin(self, written: str, attributes: dict[str, str]) -> None:
        space, name = _split(written)
        self._depth += 1
        if self._depth == 1 and (space, name) != (rules.SVG, "svg"):
            self.found(f"这不是 SVG 图，改扩展名没有用。{_CURE}。")
            raise _EnoughError
        if self._notes_from:
            for value in attributes.values():
                self._note(value)
            return
        self._check_element(space, name)
        for attribute, value in attributes.items():
            self._check_attribute(*_split(attribute), value)
        self._in_style = (space, name) == (rules.SVG, "style")
        if (space, name) == (rules.SVG, "metadata"):
            self._notes_from = self._depth

    def _check_element(self, space: str, name: str) -> None:
        if space in rules.EDITORS or (space == rules.SVG and name in rules.ELEMENTS):
            return
        if space == rules.SVG and name.lower() in rules.PROGRAMS:
            self.found(f"SVG 里带有程序（<{name}>），打开它就会运行。{_CURE}。")
        elif space == rules.SVG and name.lower() in rules.MOVING:
            self.found(f"SVG 里带有动画（<{name}>），它能在打开以后改变链接和内容。{_CURE}。")
        else:
            self.found(f"SVG 里嵌有别的内容（<{name}>），不是单纯的图形。{_PLAIN}。")

    def _check_attribute(self, space: str, name: str, value: str) -> None:
        if name.lower().startswith("on"):
            self.found(f"SVG 里带有程序（{name}），点到它就会运行。{_CURE}。")
        elif space == rules.XML and name == "base":
            self.found(f"SVG 里引用了别处的文件。{_CURE}。")
        elif name in ("href", "src"):
            self._check_reference(value)
        elif space not in rules.EDITORS:
            self._check_style(value, rules.UNSAFE_VALUE)
        self._words(value)

    def _check_reference(self, value: str) -> None:
        target = re.sub(r"[\x00-\x20]", "", value).lower()
        if target.startswith(("javascript:", "vbscript:")):
            self.found(f"SVG 里的链接会运行程序。{_CURE}。")
        elif target.startswith("data:"):
            self.found(f"SVG 里嵌着一张图片或别的文件，里面可能记着拍摄地点。{_CURE}。")
        elif target and not target.startswith("#"):
            self.found(f"SVG 里引用了别处的文件或网址，打开时会去别的网站取。{_CURE}。")

    def _check_style(self, value: str, unsafe: re.Pattern[str]) -> None:
        if unsafe.search(rules.COMMENT.sub("", value)):
            self.found(f"SVG 的样式里引用了别处的文件，或者有看不出用意的写法。{_PLAIN}。")

    def _end(self, _written: str) -> None:
        self._in_style = False
        if self._depth == self._notes_from:
            self._notes_from = 0
        self._depth -= 1

    def _text(self, text: str) -> None:
        if self._notes_from:
            self._note(text)
            return
        if self._in_style:
            self._check_style(text, rules.UNSAFE_SHEET)
        self._words(text)

    def _note(self, text: str) -> None:
        if text.strip() not in rules.HARMLESS_NOTES:
            self.found(f"SVG 里记着作者、软件或拍摄地点等看不见的信息（metadata）。{_PLAIN}。")

    def _words(self, text: str) -> None:
        if rules.MACHINE_PATH.search(text):
            self.found(f"SVG 里写着某台电脑里的位置，会带出用户名和文件夹名。{_PLAIN}。")


def _split(written: str) -> tuple[str, str]:
    """A name as expat gives it, in namespace and name; "" for no namespace."""
    space, _, name = written.rpartition(" ")
    return space, name
