"""What a page of each template says, word for word, on the sound project.

After a change that is meant, `SHOWCASE_WRITE_GOLDEN=1` writes the files anew; read their difference before you
commit it.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from tests.content.broken_cases import SOUND
from tests.sites import DAY, as_home_page, build, dress
from tests.times import NOW

GOLDEN = Path(__file__).parents[1] / "golden"

PAGES = {
    "honors": "honors/",
    "honors-year": "honors/years/2026/",
    "honors-years": "honors/years/",
    "honors-level": "honors/levels/xian-ji/",
    "honors-category": "honors/categories/xiao-lao-ai-qin/",
    "programme": "honors/zui-mei-jia-ting/",
    "rotating": "honors/hong-qi-chuang-kou/",
    "roll": "honors/zui-mei-jia-ting/2026/",
    "boards": "honors/si-bang/2026-1/",
    "counts": "honors/hao-po-po/2026/",
    "people": "people/",
    "person": "people/li-xiu-he/",
    "family": "families/zhou-liu-sheng-jia-ting/",
    "unit": "units/rong-mei-ti-zhong-xin/",
    "regions": "regions/",
    "region": "regions/shi-qiao-zhen/",
    "notices-ended": "notices/",
    "notice-ended": "notices/2025-zui-mei-jia-ting/",
    "publicised-ended": "honors/zui-mei-jia-ting/2026-publicised/",
    "news": "news/",
    "news-column": "news/wen-ming-chuang-jian/",
    "news-item": "news/2026/xue-lei-feng/",
    "news-item-short": "news/2025/bi-guan/",
    "news-moved": "news/2026/zhi-yuan-zhe/",
    "news-tags": "news/tags/",
    "news-tag": "news/tags/xue-lei-feng/",
    "news-year": "news/archive/2026/",
    "news-month": "news/archive/2026/03/",
    "activities": "activities/",
    "activities-type": "activities/wo-men-de-jie-ri/",
    "activities-sessions": "activities/dao-de-jiang-tang/",
    "activities-year": "activities/2026/",
    "festivals": "activities/festivals/",
    "festival": "activities/festivals/duan-wu/",
    "campaigns": "activities/campaigns/",
    "campaign": "activities/campaigns/hao-jia-feng-jian-she-nian/",
    "activity": "activities/2026/duan-wu/",
    "activity-session": "activities/2026/jiang-tang-1/",
    "culture": "culture/",
    "culture-pillar": "culture/jing-shen-wen-hua/",
    "culture-pillar-ended": "culture/fa-zhi-wen-hua/",
    "culture-concepts": "culture/concepts/",
    "culture-organisation": "culture/organisation/",
    "culture-places": "culture/places/",
    "culture-clubs": "culture/clubs/",
    "culture-rules": "culture/rules/",
    "culture-documents": "culture/documents/",
    "culture-document": "culture/documents/qing-fu-fa-2026-3-hao/",
    "culture-document-review": "culture/documents/qing-wen-ming-wei-2025-5-hao/",
    "home": "",
}

WHILE_THE_NOTICE_RUNS = {
    "notices": "notices/",
    "notice": "notices/2025-zui-mei-jia-ting/",
    "publicised": "honors/zui-mei-jia-ting/2026-publicised/",
}

OF_REGIMES = {
    "activities-regimes": "activities/regimes/",
    "regime": "activities/regimes/wu-ge-yi/",
    "regime-of-each": "activities/regimes/si-ge-yi/",
    "volunteering": "activities/volunteering/",
    "volunteering-year": "activities/volunteering/2025/",
}

BLOCKS = "h1,h2,h3,p,li,dt,dd,th,td,tr,caption,blockquote,nav,ol,ul,dl,table,section,header,div"


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """The sound project at a time when all of its news is public."""
    return built_at(f"{NOW.timestamp():.0f}", tmp_path_factory.mktemp("sound"))


@pytest.fixture(scope="module")
def earlier_site(tmp_path_factory) -> Path:
    """The sound project while its notice runs."""
    return built_at(DAY, tmp_path_factory.mktemp("earlier"))


def built_at(day: str, folder: Path) -> Path:
    shutil.copytree(SOUND, folder, dirs_exist_ok=True)
    as_home_page(folder)
    built = build(dress(folder), day=day)
    assert built.returncode == 0, built.stdout
    return folder / "site"


def said(html: str) -> str:
    """The words of a page in reading order, a line for each block, with the places that links lead to."""
    page = LexborHTMLParser(html)
    lines = [f"title: {page.css_first('title').text()}"]
    lines.append(f"description: {page.css_first('meta[name=description]').attributes['content']}")
    main = page.css_first("main")
    # The names of photos and posters change with every way of making them.
    for link in main.css("a:not(.photo__link):not([data-poster])"):
        link.insert_after(f"<{link.attributes['href']}>")
    for block in main.css(BLOCKS):
        block.insert_before("\n")
    lines += [re.sub(r"\s+", " ", line).strip() for line in main.text(separator="").splitlines()]
    return "\n".join(line for line in lines if line) + "\n"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_what_it_said(site, name):
    assert_said(site / PAGES[name], name)


@pytest.mark.parametrize("name", WHILE_THE_NOTICE_RUNS)
def test_a_page_says_what_it_said_while_the_notice_ran(earlier_site, name):
    assert_said(earlier_site / WHILE_THE_NOTICE_RUNS[name], name)


@pytest.mark.parametrize("name", OF_REGIMES)
def test_a_page_of_regimes_and_volunteering_says_what_it_said(regimes_site, name):
    assert_said(regimes_site / OF_REGIMES[name], name)


def test_the_calendar_is_what_it_was(regimes_site):
    calendar = (regimes_site / "feeds" / "activities.ics").read_bytes()
    assert_golden(calendar.replace(b"\r\n", b"\n").decode(), "activities.ics")


def assert_said(folder: Path, name: str) -> None:
    assert_golden(said((folder / "index.html").read_text(encoding="utf-8")), f"{name}.txt")


def assert_golden(words: str, name: str) -> None:
    golden = GOLDEN / name
    if os.environ.get("SHOWCASE_WRITE_GOLDEN") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(words, encoding="utf-8", newline="\n")
    assert words == golden.read_text(encoding="utf-8")
