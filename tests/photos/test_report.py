"""The two lines that are said of photos."""

from __future__ import annotations

import pytest

from showcase.photos import Outcome
from showcase.photos.report import amount, progress_line, summary_line


@pytest.mark.parametrize(
    ("done", "total", "seconds", "line"),
    [
        (37, 200, 8.81, "照片 37/200，每秒 4.2 张，还要约 39 秒"),
        (0, 200, 3.0, "照片 0/200"),
        (1, 200, 0.0, "照片 1/200"),
        (200, 200, 50.0, "照片 200/200，每秒 4 张"),
        (500, 800, 10.0, "照片 500/800，每秒 50 张，还要约 6 秒"),
        (999, 1000, 10.0, "照片 999/1000，每秒 100 张，还要约 1 秒"),
        (10, 200, 25.0, "照片 10/200，每张 2.5 秒，还要约 8 分钟"),
        (10, 46, 25.0, "照片 10/46，每张 2.5 秒，还要约 2 分钟"),
        (10, 45, 25.0, "照片 10/45，每张 2.5 秒，还要约 88 秒"),
        (10, 2000, 25.0, "照片 10/2000，每张 2.5 秒，还要约 1 小时 23 分钟"),
        (1, 721, 5.0, "照片 1/721，每张 5 秒，还要约 1 小时"),
    ],
)
def test_progress(done, total, seconds, line):
    assert progress_line(done, total, seconds) == line


def test_summary():
    outcome = Outcome(312, 8, 304, 0, 1_234_000_000, 85_600_000)
    assert summary_line(outcome) == "照片：312 张，新制 8，沿用 304，问题 0；原片共 1.2 GB，网页用 86 MB"


def test_of_nothing_no_amounts_are_told():
    assert summary_line(Outcome(2, 0, 0, 2, 0, 0)) == "照片：2 张，新制 0，沿用 0，问题 2"


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 字节"),
        (7, "7 字节"),
        (999, "999 字节"),
        (1_000, "1 KB"),
        (9_940, "9.9 KB"),
        (9_960, "10 KB"),
        (999_499, "999 KB"),
        (999_500, "1 MB"),
        (85_600_000, "86 MB"),
        (1_234_000_000, "1.2 GB"),
        (1_234_000_000_000, "1234 GB"),
    ],
)
def test_amounts(size, text):
    assert amount(size) == text
