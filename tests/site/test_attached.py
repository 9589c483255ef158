"""Files beside texts: what nothing public leads to stays off the site."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from tests.content.attachments.papers import paragraph, pdf, word
from tests.sites import build, dress

HEAD = "类型: 志愿服务\n日期: 2025-11-05\n"
SIGNED_IN = word(paragraph("甲、乙、丙"))
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
FILES = {
    "data/site.yml": "名称: 清禾县公共文化展示\n主办单位: 清禾县文明办\n",
    "data/regions.yml": "地区:\n  - 名称: 清禾县\n",
    "data/programmes.yml": "级别: [县级]\n",
    "data/activities.yml": "类型:\n  - {名称: 志愿服务, 简介: 搭把手。}\n",
    "data/columns.yml": "栏目:\n  - {名称: 通知公告, 编号: tong-zhi, 简介: 通知。, 关键词: [通知], 类型: 通知, 更新周期: 14}\n",
    "docs/robots-note.txt": "根目录的文件照样发布。",
    "docs/index.md": "---\n标题: 首页\n---\n\n[方案](activities/2025/cao-gao/fang-an.pdf)、[章程](/news/attachments/zhang-cheng.pdf)。\n",
    "docs/activities/2025/qing-he/index.md": f"---\n标题: 清河道\n{HEAD}---\n\n见[通知](通知.pdf)和[表][1]。\n\n[1]: <报名 表.docx>\n",
    "docs/activities/2025/qing-he/通知.pdf": pdf("a"),
    "docs/activities/2025/qing-he/报名 表.docx": word(""),
    "docs/activities/2025/qing-he/签到表.xlsx": SIGNED_IN,
    "docs/activities/2025/qing-he/shou-ju/报销.csv": "1",
    "docs/activities/2025/cao-gao/index.md": f"---\n标题: 植树\n{HEAD}草稿: 是\n---\n\n[名单](名单.docx)\n",
    "docs/activities/2025/cao-gao/名单.docx": SIGNED_IN,
    "docs/activities/2025/cao-gao/a.vtt": "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n好\n",
    "docs/activities/2025/cao-gao/图.svg": DRAWING,
    "docs/activities/2025/cao-gao/fang-an.pdf": pdf("a"),
    "docs/news/2025/2025-11-06-cao-gao.md": "---\n标题: 草稿\n栏目: 通知公告\n草稿: 是\n---\n\n[附件](../attachments/jiang-li.docx)\n",
    "docs/news/attachments/jiang-li.docx": SIGNED_IN,
    "docs/news/2099/2099-12-31-yu-gao.md": "---\n标题: 预告\n日期: 2099-12-31\n栏目: 通知公告\n---\n\n[报名表](../attachments/bao-ming.docx)\n",
    "docs/news/attachments/bao-ming.docx": SIGNED_IN,
    "docs/news/attachments/zhang-cheng.pdf": pdf("a"),
    "docs/news/attachments/mei-yong.docx": SIGNED_IN,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("attached")
    for name, content in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    done = build(dress(folder))
    assert done.returncode == 0, done.stdout
    return folder / "site", done.stdout


def test_only_what_a_public_text_links_to_is_published(built):
    site, _ = built
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert there & {name.removeprefix("docs/") for name in FILES} == {
        "robots-note.txt",
        "activities/2025/qing-he/通知.pdf",
        "activities/2025/qing-he/报名 表.docx",
        "activities/2025/cao-gao/fang-an.pdf",
        "news/attachments/zhang-cheng.pdf",
    }
    assert not [path for path in site.rglob("*") if path.is_file() and SIGNED_IN in path.read_bytes()]


def test_staff_are_told_what_stays_off_the_site_but_not_what_waits_for_its_text(built):
    _, said = built
    lines = said.splitlines()
    told = [place for place, words in pairwise(lines) if "没有公开的文章链接到" in words]
    assert told == [
        "提示  docs/activities/2025/qing-he",
        "提示  docs/activities/2025/qing-he/shou-ju",
        "提示  docs/news/attachments",
    ]
    assert "1 个文件（mei-yong.docx）没有公开的文章链接到" in said
    assert "1 个文件（签到表.xlsx）没有公开的文章链接到，没有放到网站上。" in said
