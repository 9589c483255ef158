"""News files become items: what they say, in which order they stand, and whom they speak of."""

from __future__ import annotations

import datetime
import shutil
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showcase.content import reading_documents
from showcase.content.loading import load
from showcase.content.news.records import Correction, Submission
from showcase.content.problems import Problems
from showcase.content.withheld import Withholding
from tests.content.any_head import check_any, heads
from tests.content.broken_cases import SOUND
from tests.times import NOW


@pytest.fixture
def sound(tmp_path):
    return shutil.copytree(SOUND, tmp_path / "project")


def written(project, path, text="正文。\n", **keys):
    head = {"标题": path, "日期": "2026-06-01", "栏目": "志愿服务"} | keys
    file = project / "docs/news" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        "\n".join(["---", *(f"{k}: {v}" for k, v in head.items()), "---", "", text]), encoding="utf-8"
    )


def loaded(project):
    problems = Problems()
    catalogue = load(project, problems, NOW)
    assert catalogue is not None, list(problems)
    return catalogue


def test_everything_that_a_head_says_is_in_the_item(sound):
    item = next(item for item in loaded(sound).news if item.slug == "xue-lei-feng")
    assert (item.title, item.column.name, item.year, item.timed) == ("志愿者清理河道", "志愿服务", 2026, True)
    assert item.date == datetime.datetime(2026, 3, 5, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert (item.source, item.author, item.editor, item.reviewer) == (
        "清禾县志愿服务联合会",
        "文小禾",
        "林可",
        "周望",
    )
    assert (item.cover, item.cover_caption) == ("news/photos/he-dao.jpg", "志愿者在柳溪村清理河道（示意图）")
    assert item.summary == "三十一名志愿者在柳溪村清出淤泥三车。"
    assert item.tags == ("学雷锋", "志愿服务")
    assert [subject.id for subject in item.subjects] == ["li-xiu-he"]
    assert item.submissions == (Submission("云岭文明网", datetime.date(2026, 3, 8), "采用"),)
    assert item.corrections == (Correction(datetime.date(2026, 3, 10), "第二段“12 人”更正为“21 人”。"),)
    assert item.updated == datetime.date(2026, 3, 10)
    assert item.former_addresses == ("news/2026/zhi-yuan-zhe/",)
    assert item.document == "清文明办〔2026〕5号"
    assert (item.path, str(item.place)) == ("news/2026/2026-03-05-xue-lei-feng.md", f"docs/{item.path}")
    assert item.text.strip() == "三月五日上午，志愿者在柳溪村清理河道，清出淤泥三车。"
    assert (item.body_line, item.characters) == (24, 23)


def test_news_is_no_ordinary_page_and_every_file_of_docs_is_known(sound):
    catalogue = loaded(sound)
    pages = [document.path for document in catalogue.documents if not document.path.startswith("about/")]
    assert pages == ["culture/chen-lie-shi.md", "index.md"]
    assert {"index.md", "news/photos/he-dao.jpg", "news/2025/2025-12-31-bi-guan.md"} <= catalogue.files


def test_a_column_holds_the_news_of_those_within_it(sound):
    catalogue = loaded(sound)
    column = catalogue.columns.find("文明创建")
    assert [item.slug for item in catalogue.news_in(column)] == ["hong-bai-shi"]


def test_the_newest_comes_first_and_equals_stand_by_path(sound):
    for path, date in {"c.md": "2026-06-01", "b.md": "2026-06-01 10:00", "a.md": "2026-06-01 10:00", "d.md": "2026-06-02"}.items():  # fmt: skip
        written(sound, f"2026/{path}", 日期=date)
    assert [item.slug for item in loaded(sound).news][:4] == ["d", "a", "b", "c"]


def test_the_time_of_the_build_decides_what_is_public(sound):
    written(sound, "2026/a.md", 发布时间="2026-11-22 09:00")
    written(sound, "2026/b.md", 发布时间="2026-11-22 09:01")
    written(sound, "2026/c.md", 草稿="是", 标题="初稿")
    catalogue = loaded(sound)
    assert "a" in {item.slug for item in catalogue.news}
    assert [(w.title, w.reason) for w in catalogue.withheld] == [
        ("2026/b.md", Withholding.EMBARGOED), ("初稿", Withholding.DRAFT),
    ]  # fmt: skip


def test_the_date_follows_the_zone_of_the_site(sound):
    with (sound / "data/site.yml").open("a", encoding="utf-8") as site:
        site.write("时区: Asia/Urumqi\n")
    written(sound, "2026/a.md", 日期="2026-06-01T01:00+08:00")
    item = next(item for item in loaded(sound).news if item.slug == "a")
    assert item.date.isoformat() == "2026-05-31T23:00:00+06:00"


def test_those_named_in_the_text_join_those_listed(sound):
    written(sound, "2026/a.md", "[[李秀禾]]和[[柳溪村|村里]]、[[清禾县文化馆]]。\n", 相关对象="清禾县文化馆")
    item = next(item for item in loaded(sound).news if item.slug == "a")
    assert [subject.name for subject in item.subjects] == ["清禾县文化馆", "李秀禾", "柳溪村"]


def test_every_text_but_that_of_a_draft_is_checked(sound, monkeypatch):
    seen = []
    monkeypatch.setattr(
        reading_documents,
        "check_texts",
        lambda around, problems: seen.extend((body.path, body.line) for body in around.texts.values()),
    )
    written(sound, "2026/a.md", 草稿="是")
    loaded(sound)
    assert seen == [
        ("activities/2026/duan-wu/index.md", 23),
        ("activities/2026/jiang-tang-1/index.md", 11),
        ("activities/2026/jiang-tang-2/index.md", 7),
        ("culture/chen-lie-shi.md", 5),
        ("index.md", 5),
        ("news/2025/2025-12-31-bi-guan.md", 7),
        ("news/2026/2026-03-05-xue-lei-feng.md", 24),
        ("news/2026/2026-05-20-hong-bai-shi.md", 7),
    ]


def test_tags_lose_the_signs_of_social_media(sound):
    written(sound, "2026/a.md", 标签="[＃学雷锋＃, 学雷锋, 志愿 服务]")
    item = next(item for item in loaded(sound).news if item.slug == "a")
    assert item.tags == ("学雷锋", "志愿 服务")


KEYS = ["标题", "日期", "栏目", "封面", "标签", "相关对象", "发布时间", "下线时间", "草稿", "原文链接"]
KEYS += ["曾用地址", "报送", "更正", "置顶", "文号", "不认识", "- 日期"]
VALUES = [
    "甲",
    "2026-06-01",
    "2026-13-01 25:00",
    "志愿服务",
    "李秀禾",
    "[甲, 李秀禾]",
    "是",
    "",
    "''",
    "2026",
]
VALUES += [
    "http://[",
    "https://example.org",
    "../../a.jpg",
    "\\",
    "//",
    "#",
    "“",
    "@",
    "- 甲",
    "%00",
    "．．／",
]


@pytest.fixture(scope="module")
def any_project(tmp_path_factory):
    return shutil.copytree(SOUND, tmp_path_factory.mktemp("any") / "project")


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(head=heads(KEYS, VALUES), text=st.text(max_size=60))
def test_any_item_is_read_or_refused_with_places_inside_it(any_project, head, text):
    check_any(any_project, "docs/news/2026/2026-06-01-a.md", head, text)
