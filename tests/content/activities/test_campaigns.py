"""What a campaign gathers: by its name, by tags and programmes in its time."""

from __future__ import annotations

import shutil

import pytest

from tests.content.broken_cases import SOUND

from .projects import loaded


@pytest.fixture
def sound(tmp_path):
    return shutil.copytree(SOUND, tmp_path / "project")


def with_news(project, slug, date, *lines):
    file = project / f"docs/news/{date[:4]}/{date}-{slug}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    head = ["---", f"标题: {slug}", f"日期: {date}", "栏目: 志愿服务", *lines, "---", "", "正文。"]
    file.write_text("\n".join(head), encoding="utf-8")


def term(project, written):
    file = project / "data/campaigns.yml"
    file.write_text(file.read_text("utf-8").replace("2026-01-01 至 2026-12-31", written), "utf-8")


def gathered(project):
    catalogue = loaded(project)
    (campaign,) = catalogue.campaigns
    news = [item.slug for item in catalogue.news_within(campaign)]
    files = [edition.place.path for edition in catalogue.editions_within(campaign)]
    return news, [file.removeprefix("data/honors/").removesuffix(".yml") for file in files]


def test_news_belongs_by_name_at_any_time_and_by_tag_in_its_time(sound):
    with_news(sound, "by-name", "2025-06-01", "专题: [好家风建设年]")
    with_news(sound, "by-both", "2026-06-01", "专题: 好家风建设年", "标签: [家风, 学雷锋]")
    with_news(sound, "by-tag", "2026-07-01", "标签: [家风]")
    with_news(sound, "before", "2025-07-01", "标签: [家风]")
    with_news(sound, "other", "2026-08-01", "标签: [党风]")
    news, _ = gathered(sound)
    assert news == ["by-tag", "by-both", "xue-lei-feng", "by-name"]


@pytest.mark.parametrize(
    ("written", "files"),
    [
        ("2026-01-01 至 2026-12-31", ["2025/zui-mei-jia-ting-gong-shi", "2026/zui-mei-jia-ting"]),
        ("2026-03-05 至 2026-03-05", ["2025/zui-mei-jia-ting-gong-shi", "2026/zui-mei-jia-ting"]),
        ("2026-03-06 至 2026-12-31", ["2025/zui-mei-jia-ting-gong-shi"]),
        ("2025年3月", ["2025/zui-mei-jia-ting"]),
        ("2025年4月", []),
        (
            "2025-03-31 起",
            ["2025/zui-mei-jia-ting", "2025/zui-mei-jia-ting-gong-shi", "2026/zui-mei-jia-ting"],
        ),
    ],
)
def test_editions_belong_by_their_day_month_or_year(sound, written, files):
    """The roll of 2025 is dated to the month; that of the notice is of 2026 and has no date."""
    term(sound, written)
    assert gathered(sound)[1] == files


def test_an_edition_without_a_date_belongs_by_its_period(sound):
    file = sound / "data/campaigns.yml"
    file.write_text(file.read_text("utf-8").replace("[最美家庭]", "[红旗窗口]"), "utf-8")
    term(sound, "2026-02-10 至 2026-03-20")
    assert gathered(sound)[1] == ["2026/hong-qi-chuang-kou-02", "2026/hong-qi-chuang-kou-03"]
