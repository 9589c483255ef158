"""The line on the terminal: rewritten now and then, gone at the end, and silent where nobody watches."""

from __future__ import annotations

import io

import pytest

from showcase.site.progress import ProgressLine, progress_on, width


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def seen(written: str, columns: int = 200) -> str:
    """What stands on the line after all that was written, on a terminal that knows nothing but the carriage return."""
    cells = [""] * columns
    at = 0
    for character in written:
        if character == "\r":
            at = 0
            continue
        cells[at : at + width(character)] = [character] + [""] * (width(character) - 1)
        at += width(character)
        assert at < columns, "the line would break"
    return "".join(cells).rstrip()


def run(steps, columns=80, monkeypatch=None):
    """Call with (second, done) of 100 each; gives what was on the line after each call."""
    terminal, now = Terminal(), [0.0]
    line = ProgressLine(
        terminal, lambda done, total, seconds: f"照片 {done}/{total}，{seconds:.1f} 秒", lambda: now[0]
    )
    states = []
    for second, done in steps:
        now[0] = second
        line(done, 100)
        states.append(seen(terminal.getvalue()))
    return states, terminal.getvalue()


def test_the_line_is_rewritten_at_most_five_times_a_second():
    states, written = run([(n / 100, n) for n in range(100)])
    assert len(set(states)) == 5
    assert written.count("\r") == 5
    assert states[0] == "照片 0/100，0.0 秒"
    assert states[-1].endswith("0.8 秒")


def test_a_shorter_line_leaves_nothing_of_a_longer_one():
    states, _ = run([(0.0, 1), (10.0, 99), (20.5, 2)])
    assert states == ["照片 1/100，0.0 秒", "照片 99/100，10.0 秒", "照片 2/100，20.5 秒"]


def test_at_the_end_the_line_is_gone_however_soon_it_comes():
    states, written = run([(0.0, 50), (0.01, 100)])
    assert states[-1] == ""
    assert written.endswith("\r")


def test_a_narrow_terminal_does_not_break_the_line(monkeypatch):
    monkeypatch.setenv("COLUMNS", "12")
    states, _ = run([(0.0, 50)])
    assert states == ["照片 50/100"]


@pytest.mark.parametrize(("stream", "environment"), [(io.StringIO(), {}), (Terminal(), {"CI": "true"})])
def test_it_is_silent_where_nobody_watches(stream, environment):
    progress = progress_on(stream, environment, lambda *_: "照片")
    progress(1, 2)
    progress(2, 2)
    assert stream.getvalue() == ""


def test_it_speaks_on_a_terminal():
    terminal = Terminal()
    progress_on(terminal, {"CI": ""}, lambda *_: "照片")(1, 2)
    assert seen(terminal.getvalue()) == "照片"
