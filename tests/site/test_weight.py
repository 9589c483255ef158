"""How much a site weighs, in words, and when that becomes a warning."""

from __future__ import annotations

import pytest

from showcase.content.problems import Level, Problems
from showcase.site.plugin import SitePlugin
from showcase.site.weight import Weight, check_weight, weigh


def test_a_folder_is_weighed_by_what_its_files_are_for(project):
    site = project(
        {
            "index.html": "12345",
            "photos/a.webp": b"1" * 2000,
            "videos/a.mp4": b"1" * 300,
            "news/2026/a/index.html": "12",
        }
    )
    weight = weigh(site)
    assert weight.parts == {"照片": 2000, "视频": 300, "其他": 7}
    assert weight.total == 2307
    assert weigh(project({"photos/b/c.jpg": "1"})).total == 2308


def test_the_share_of_the_limit_is_said():
    assert Weight({"照片": 96_400_000}).words == "网站共 96 MB，占 GitHub Pages 上限 1 GB 的 9 %"
    assert Weight({"其他": 1_204_000_000}).words == "网站共 1.2 GB，占 GitHub Pages 上限 1 GB 的 120 %"


@pytest.mark.parametrize(
    ("photos", "said"),
    [
        (699_999_999, None),
        (700_000_000, "快放不下了"),
        (999_999_999, "快放不下了"),
        (1_000_000_000, "已经超过"),
    ],
)
def test_a_heavy_site_is_warned_of_and_no_error(photos, said):
    problems = Problems()
    check_weight(Weight({"照片": photos, "视频": 0, "其他": 0}), problems)
    assert not problems.fatal
    assert [problem.level for problem in problems] == ([Level.WARNING] if said else [])
    for problem in problems:
        assert said in problem.message
        assert "（照片 " in problem.message
        assert "视频 0" not in problem.message
        assert "十来张" in problem.message


def test_a_warning_of_ours_does_not_fail_a_strict_build(caplog):
    """The engine counts its own warnings; a site that is too heavy for one host is right for another."""
    problems = Problems()
    check_weight(Weight({"照片": 2_000_000_000}), problems)
    with caplog.at_level("INFO", logger="mkdocs"):
        SitePlugin().stop_at(problems)
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "警告  docs" in caplog.text
    assert "已经超过 GitHub Pages 的上限 1 GB" in caplog.text
