"""What `showcase check` fails for is not built, and the site of before stays."""

from __future__ import annotations

from tests.checks.halls import files, news
from tests.sites import build, dress

LEADERS = "领导姓名:\n  - 姓名: 林致和\n    职务: [县委书记]\n    误写: [林志和]\n"
ITEM = "docs/news/2025/2025-12-30-qing-he.md"


def test_a_wrong_name_of_a_leader_stops_the_build_and_leaves_the_site_as_it_was(project):
    folder = dress(project(files(**{"data/checks.yml": LEADERS, ITEM: news("2025-12-30")})))
    assert build(folder).returncode == 0
    before = {file: file.read_bytes() for file in (folder / "site").rglob("*.html")}
    (folder / ITEM).write_text(news("2025-12-30", text="县委书记林志和到场看望。"), encoding="utf-8")
    refused = build(folder)
    assert refused.returncode == 1
    assert "单项否决" in refused.stdout
    assert "[wording-leader-name]" in refused.stdout
    assert {file: file.read_bytes() for file in (folder / "site").rglob("*.html")} == before


def test_that_nothing_was_published_for_long_stops_no_build(project):
    folder = dress(project(files(**{ITEM.replace("2025-12-30", "2025-06-01"): news("2025-06-01")})))
    assert build(folder).returncode == 0
