"""Why a YAML file cannot be read, told by looking at the lines as a person would.

The lines are put right one after another, for trial, until the file can be read: so each report is of a line
that did stand in the way, and the lines further down are reported in the same run.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import yaml

from showcase.content.problems import Place, Problems

from .characters import refused
from .line_faults import Finding, fault_of_line, misaligned, stray_text, tab_indent
from .lines import Opened, Outline, shape
from .mending import Mended, mend, mend_trial
from .source import Source

_MAX_ROUNDS = 30
_MAX_TABS = 30
"""Lines indented by tabs that are reported one by one; their alignment costs a walk through the file each."""

_MAX_WORK = 1_000_000
"""Characters parsed in all rounds together: 2 seconds by the pure parser."""


@dataclass(frozen=True, slots=True)
class _Failure:
    """Where the parser gave up; lines counted from 0."""

    line: int
    column: int
    lines: tuple[int, ...]
    """The lines to look at, the most suspect first."""


def explain_failure(
    source: Source, known_keys: frozenset[str], problems: Problems, first_line: int
) -> Mended | None:
    """Report why the text cannot be read; gives the text put right for trial, or None."""
    lines = source.text.split("\n")
    originals: dict[int, str] = {}
    seen: set[int] = set()
    tabs = _tabs(lines, known_keys)
    if len(tabs) > _MAX_TABS:
        message = f"从这一行起，还有 {len(tabs) - _MAX_TABS} 行开头用了制表符（Tab 键），请都换成空格。"
        _report(replace(tabs[_MAX_TABS], message=message), Mended(""), source.path, problems, first_line)
    for at, finding in enumerate(tabs):
        if at < _MAX_TABS:
            _report(finding, Mended(""), source.path, problems, first_line)
        originals[finding.line] = lines[finding.line]
        lines[finding.line] = finding.correction
    if len(tabs) > _MAX_TABS:  # How far the others should be indented has not been found out.
        return None
    for _ in range(max(1, min(_MAX_ROUNDS, _MAX_WORK // (len(source.text) + 1)))):
        mended = mend_trial(lines, originals, known_keys)
        failure = _failure(mended.text)
        if failure is None:
            return mended
        found = _find(mended.text.split("\n"), failure, known_keys)
        if found.line in seen:
            return None
        seen.add(found.line)
        _report(found, mended, source.path, problems, first_line)
        if not found.correction and not found.droppable:
            return None
        originals.setdefault(found.line, lines[found.line])
        lines[found.line] = found.correction
    return None


def _report(found: Finding, mended: Mended, path: str, problems: Problems, first_line: int) -> None:
    column = mended.column(found.line, found.column) + 1
    problems.error(Place(path, found.line + first_line, column), found.message, found.correction)


def _tabs(lines: list[str], known_keys: frozenset[str]) -> list[Finding]:
    """Find every line that is indented by tabs, outside of longer texts in quotes."""
    outline = Outline()
    found: list[Finding] = []
    seen: list[str] = []
    for number, line in enumerate(mend("\n".join(lines), known_keys).text.split("\n")):
        if not (outline.opened is Opened.QUOTE and outline.continues(line)):
            tab = tab_indent(number, line)
            if tab:
                aligned = misaligned([*seen, tab.correction], number) if len(found) < _MAX_TABS else None
                tab = replace(tab, correction=aligned.correction) if aligned else tab
                found.append(tab)
                line = tab.correction
        seen.append(line)
        outline.follow(number, line)
    return found


def _failure(text: str) -> _Failure | None:
    """Give the place at which the pure parser gives up, None if it does not."""
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as fault:
        last = text.count("\n")
        mark, context = fault.problem_mark, fault.context_mark
        at = min(mark.line, last) if mark else 0
        begun = min(context.line, last) if context else at
        scanning = (fault.context or "").startswith("while scanning") or "flow" in (fault.context or "")
        order = (begun, at) if scanning else (at, begun)
        shown = begun if scanning else at
        column = (context if scanning and context else mark).column if mark else 0
        return _Failure(shown, column, order)
    except yaml.reader.ReaderError as fault:
        line = text.count("\n", 0, fault.position)
        return _Failure(line, fault.position - text.rfind("\n", 0, fault.position) - 1, (line,))
    except (yaml.YAMLError, UnicodeError):
        return _Failure(0, 0, (0,))
    return None


def _find(lines: list[str], failure: _Failure, known_keys: frozenset[str]) -> Finding:
    """Find out why the parser gave up."""
    unclosed = _unclosed(lines, max(failure.lines), known_keys)
    if unclosed:
        return unclosed
    for number in _suspects(lines, failure):
        found = fault_of_line(number, lines[number])
        if found:
            return found
    worst = failure.lines[0]
    found = misaligned(lines, worst) or stray_text(lines, worst)
    return found or _unknown(lines, failure)


def _suspects(lines: list[str], failure: _Failure) -> list[int]:
    """The lines to look at: those that the parser names, the opener of their text, and the one above."""
    outline = Outline()
    at = failure.lines[0]
    for number in range(at):
        outline.follow(number, lines[number])
    suspects = [at]
    if outline.continues(lines[at]) and outline.opened is Opened.PLAIN:
        suspects.insert(0, outline.opener)
    suspects += failure.lines[1:]
    above = next((n for n in range(at - 1, -1, -1) if lines[n].strip() and lines[n].strip()[0] != "#"), at)
    return [*suspects, above] if shape(lines[above]).key is None else suspects


def _unclosed(lines: list[str], last: int, known_keys: frozenset[str]) -> Finding | None:
    """Find quotes or brackets that are open where the next key already stands, or at the end."""
    outline = Outline()
    for number, line in enumerate(lines[: last + 1]):
        if outline.opened in (Opened.QUOTE, Opened.FLOW) and _is_key_line(line, known_keys, outline.owner):
            return _close(outline, lines)
        outline.follow(number, line)
    if outline.opened in (Opened.QUOTE, Opened.FLOW) and last >= len(lines) - 1:
        return _close(outline, lines)
    return None


def _is_key_line(line: str, known_keys: frozenset[str], owner: int) -> bool:
    parts = shape(line)
    return parts.key is not None and (parts.key in known_keys or parts.indent <= owner)


def _close(outline: Outline, lines: list[str]) -> Finding:
    """Tell of the value that nothing closes, with the line as it was meant."""
    line = lines[outline.opener]
    parts = shape(line)
    sign = parts.value[0]
    text = line.rstrip()
    if outline.opened is Opened.QUOTE:
        closing, kind = sign, "引号"
        text = text[:-1] if text[-1] in "”“’‘＂＇" else text
        if text.endswith("\\"):
            text += " "
    else:
        closing, kind = ("]" if sign == "[" else "}"), "括号"
        text = text[:-1] if text[-1] in "］】｝)）" else text.rstrip(",，、")
    message = f"这一行的{kind}（{sign}）缺少配对的后一半（{closing}），下面的内容都会被卷进来。"
    return Finding(outline.opener, parts.value_at, message, text + closing)


def _unknown(lines: list[str], failure: _Failure) -> Finding:
    """Tell at least where to look."""
    line = failure.line
    if refused(lines[line]):
        return Finding(line, failure.column, "这一行里有看不见的字符，请删掉这一行，重新输入一遍。")
    message = (
        "从这里起读不下去了。请看这一行和上一行：开头的空格是否对齐，冒号后面是否空一格，引号和括号是否成对。"
    )
    return Finding(line, min(failure.column, len(lines[line])), message)
