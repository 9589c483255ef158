"""The index as it lies in the site."""

from __future__ import annotations

import gzip
import json
import stat
import sys
from pathlib import Path

import pytest
from tests.making import catalogue_of, programme

from showcase.publish import search_index
from showcase.publish.pagefind import IndexingError, address_in
from showcase.publish.search_index import SearchIndex
from showcase.publish.search_records import Name, SearchRecord

VILLAGE = SearchRecord("regions/liu-xi-cun/", "柳溪村", "地区", names=(Name("柳溪村", "liu xi cun"),))
ROLL = SearchRecord(
    "honors/hao-ren/2026/", "2026年好人光荣榜", "光荣榜", years=(2026,), levels=("县级",), date="2026-03-05"
)
PERSON = SearchRecord(
    "people/li-xiu-he/",
    "李秀禾",
    "人物",
    names=(Name("李秀禾", "li xiu he"), Name("李禾", "li he")),
    years=(2026, 2024),
    levels=("县级",),
    hint="柳溪村",
)


@pytest.fixture
def catalogue():
    return catalogue_of([programme()], [])


def built(folder: Path, catalogue, records=(VILLAGE, ROLL, PERSON)) -> Path:
    index = SearchIndex(folder, catalogue)
    for record in records:
        index.add(record, f"{record.title}在清禾县。\n第二段")
    assert index.finish() == len(records)
    return folder / "pagefind"


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_every_page_is_in_the_index_with_what_it_is_narrowed_down_by(tmp_path, catalogue):
    folder = built(tmp_path, catalogue)
    addresses = {path.stem: address_in(path.read_bytes()) for path in folder.rglob("*.pf_fragment")}
    assert sorted(addresses.values()) == sorted([VILLAGE.address, ROLL.address, PERSON.address])
    facets = json.loads((folder / "records.json").read_text(encoding="utf-8"))
    level = facets["levels"].index("县级")
    by_address = {addresses[id]: row for id, row in facets["records"].items()}
    assert facets["kinds"] == ["人物", "地区", "光荣榜"]
    assert by_address == {
        VILLAGE.address: [1, [], [], []],
        ROLL.address: [2, [2026], [level], []],
        PERSON.address: [0, [2026, 2024], [level], []],
    }


def test_names_stand_with_their_spelling_and_with_the_id_of_their_page(tmp_path, catalogue):
    folder = built(tmp_path, catalogue)
    ids = {address_in(path.read_bytes()): path.stem for path in folder.rglob("*.pf_fragment")}
    assert json.loads((folder / "names.json").read_text(encoding="utf-8")) == [
        [ids[PERSON.address], PERSON.address, "柳溪村", "李秀禾", "li xiu he", "李禾", "li he"],
        [ids[VILLAGE.address], VILLAGE.address, "", "柳溪村", "liu xi cun"],
    ]


def test_the_text_is_cut_into_characters_and_the_title_kept_as_it_is_shown(tmp_path, catalogue):
    folder = built(tmp_path, catalogue, [ROLL])
    (fragment,) = folder.rglob("*.pf_fragment")
    page = json.loads(gzip.decompress(fragment.read_bytes())[12:])
    assert page["content"].startswith("2026 年 好 人 光 荣 榜 在")
    assert page["meta"]["shown"] == "2026年好人光荣榜"
    assert page["meta"]["date"] == "2026-03-05"


def test_a_large_site_is_indexed_in_parts_that_share_one_set_of_programs(tmp_path, catalogue, monkeypatch):
    monkeypatch.setattr(search_index, "PART_CHARACTERS", 30)
    folder = built(tmp_path, catalogue)
    parts = json.loads((folder / "records.json").read_text(encoding="utf-8"))
    assert parts["parts"] == 2
    assert {id.split("_")[0] for id in parts["records"]} == {"p0", "p1"}
    assert [path.parent.name for path in folder.rglob("pagefind.js")] == ["0"]
    for part in ("0", "1"):
        entry = json.loads((folder / part / "pagefind-entry.json").read_text(encoding="utf-8"))
        assert entry["languages"][f"p{part}"]["page_count"] >= 1


def test_the_index_is_the_same_every_time(tmp_path, catalogue):
    assert contents(built(tmp_path / "one", catalogue)) == contents(built(tmp_path / "two", catalogue))


@pytest.mark.parametrize("text", ["", "……"])
def test_a_page_that_says_nothing_does_no_harm(tmp_path, catalogue, text):
    index = SearchIndex(tmp_path, catalogue)
    index.add(PERSON, text)
    index.add(VILLAGE, "石桥镇")
    index.finish()
    found = json.loads((tmp_path / "pagefind" / "records.json").read_text(encoding="utf-8"))["records"]
    assert len(found) == (1 if text else 2)


def test_a_site_without_pages_has_an_empty_index(tmp_path, catalogue):
    folder = built(tmp_path, catalogue, [])
    assert sorted(contents(folder)) == ["names.json", "records.json"]


def test_a_missing_program_is_said_in_a_sentence(tmp_path, catalogue, monkeypatch):
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(tmp_path / "none"))
    with pytest.raises(IndexingError, match="没有找到搜索索引程序"):
        built(tmp_path, catalogue)


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
@pytest.mark.parametrize("does", ["exit 3", "head -c 9", "echo nonsense,"])
def test_a_program_that_fails_is_said_in_a_sentence(tmp_path, catalogue, monkeypatch, does):
    broken = tmp_path / "pagefind"
    broken.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    broken.chmod(broken.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(broken))
    with pytest.raises(IndexingError, match="搜索索引没有做成"):
        built(tmp_path, catalogue)
