"""Texts in a real browser: a wide table scrolls within its frame, and never the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.content.broken_cases import SOUND
from tests.sites import build, dress

pytestmark = pytest.mark.browser

HEAD = "| 日期 | 时间 | 地点 | 活动名称 | 主办单位 | 人数 | 备注 |\n|---|---|---|---|---|--:|---|\n"
ROW = "| 活动 {} | 9:00 | 石桥镇柳溪村文化广场 | 学雷锋志愿服务 | 清禾县志愿服务联合会 | 120 | 雨天顺延 |\n"
TEXT = (
    "---\n标题: 安排\n---\n\n## 活动安排\n\n"
    + HEAD
    + "".join(map(ROW.format, range(1, 51)))
    + "\n[网](https://example.org/)\n"
)


@pytest.fixture(scope="module")
def address(tmp_path_factory, served) -> str:
    folder: Path = tmp_path_factory.mktemp("texts")
    for path in SOUND.rglob("*"):
        if path.is_file():
            target = folder / path.relative_to(SOUND)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    (folder / "docs/plan.md").write_text(TEXT, "utf-8")
    built = build(dress(folder))
    assert built.returncode == 0, built.stdout
    return served(folder / "site") + "plan/"


@pytest.mark.parametrize("width", [320, 390])
def test_a_wide_table_scrolls_within_its_frame(visit, address, width):
    page = visit(address, width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    frame = page.locator(".table-frame")
    assert frame.evaluate("frame => frame.scrollWidth > frame.clientWidth + 100")
    frame.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.table-frame').scrollLeft > 0")
    assert page.get_by_role("region", name="表格：活动安排").count() == 1
    # A cell of a few words keeps them on few lines, since the frame has the room that the phone has not.
    assert page.locator("td").nth(2).evaluate("cell => cell.getBoundingClientRect().height") < 120


def test_what_says_that_a_link_leaves_is_heard_and_not_seen(visit, address):
    hint = visit(address).page.locator("a.external .visually-hidden")
    assert hint.inner_text() == "（外部链接）"
    assert hint.evaluate("hint => hint.getBoundingClientRect().width") <= 1
