"""The pages of 396 published entries: the numbers of the lists, and every name as printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.sites import build, dress

from . import published

pytestmark = pytest.mark.skipif(
    not published.SAMPLES.is_dir(), reason="the published lists (shared/samples) are not on this machine"
)

ROLLS = {
    published.INNOVATION: "honors/quan-guo-chuang-xin-zheng-xian-jiang/2",
    published.SITES: "honors/quan-guo-xue-lei-feng-huo-dong-shi-fan-dian/5",
    published.MODELS: "honors/quan-guo-gang-wei-xue-lei-feng-biao-bing/5",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("lists")
    for name, text in published.project_files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    built = build(dress(folder))
    assert built.returncode == 0, built.stdout
    return folder / "site"


def page(site: Path, address: str) -> LexborHTMLParser:
    return LexborHTMLParser((site / address / "index.html").read_text(encoding="utf-8"))


def names(part: LexborNode | LexborHTMLParser) -> list[str]:
    return [published.plain(node.text()) for node in part.css(".plain__name, .entry__name")]


def words(node: LexborNode | None) -> str:
    assert node is not None
    return " ".join(node.text(separator=" ").split())


def test_the_innovation_award_stands_as_printed(site):
    roll = page(site, ROLLS[published.INNOVATION])
    groups = roll.css(".group")
    lists = published.innovation_lists()
    assert [words(group.css_first(".group__title")) for group in groups] == [
        "奖牌 10 个",
        "奖章 28 人",
        "奖状 258 人",
    ]
    for group, printed in zip(groups, lists.values(), strict=True):
        assert names(group) == [listed.printed for listed in printed]
    assert words(roll.css_first(".tally")) == "共 10 个 286 人"


@pytest.mark.parametrize(
    ("programme", "printed", "total"),
    [
        (published.SITES, published.lei_feng_sites, "共 50 个"),
        (published.MODELS, published.lei_feng_models, "共 50 名"),
    ],
)
def test_the_lei_feng_lists_stand_as_printed(site, programme, printed, total):
    roll = page(site, ROLLS[programme])
    assert names(roll) == [listed.printed for listed in printed()]
    assert words(roll.css_first(".tally")) == total


def test_everybody_has_a_page_and_stands_in_an_index(site):
    indexed = {"people": set(), "teams": set(), "units": set()}
    for folder, found in indexed.items():
        for number in ("", "page/2"):
            index = site / folder / number / "index.html"
            if index.exists():
                for link in LexborHTMLParser(index.read_text("utf-8")).css("main a"):
                    found.add(published.plain(link.text()))
        assert sum(path.is_dir() for path in (site / folder).iterdir() if path.name != "page") == len(
            found & all_names()
        )
    assert set().union(*indexed.values()) >= all_names()


def all_names() -> set[str]:
    innovation = [listed for lists in published.innovation_lists().values() for listed in lists]
    everybody = [*innovation, *published.lei_feng_sites(), *published.lei_feng_models()]
    return {published.plain(listed.name) for listed in everybody}
