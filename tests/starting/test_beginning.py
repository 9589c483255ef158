"""A copy of the template becomes a unit's own site: all at once, from facts that hold, and never over somebody's work."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from showcase.cli import main
from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.starting.beginning import StartError, begin
from showcase.starting.configuration import address_fault, configured, pages_address
from showcase.starting.facts import ASKED, fault_of, site_text
from showcase.starting.sample import is_kept, listing, own_files
from tests.sites import REPOSITORY
from tests.times import NOW

FACTS = {"name": "河湾镇公共文化", "organiser": "河湾镇人民政府", "contacts.phone": "0990-6123456"}
ADDRESS = "https://he-wan.github.io/wen-hua"


@pytest.fixture
def template(tmp_path):
    """A copy of what the template holds, as somebody has it who has just fetched it."""
    folder = tmp_path / "wen-hua"
    for name in ("data", "docs", "theme_overrides"):
        shutil.copytree(REPOSITORY / name, folder / name)
    shutil.copy2(REPOSITORY / "mkdocs.yml", folder)
    return folder


def state(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_without_the_sample_the_site_is_empty_and_sound(template):
    begin(template, FACTS, ADDRESS, NOW, keep_sample=False)
    problems = Problems()
    catalogue = load(template, problems, NOW)
    assert [problem.message for problem in problems] == []
    assert (catalogue.site.name, catalogue.site.organiser) == ("河湾镇公共文化", "河湾镇人民政府")
    assert not catalogue.site.sample
    assert (catalogue.editions, catalogue.news, catalogue.activities) == ((), (), ())
    assert [column.name for column in catalogue.columns][:2] == ["工作动态", "公示公告"]
    assert catalogue.activity_types
    assert catalogue.programmes
    assert (template / "data/holidays.yml").read_bytes() == (REPOSITORY / "data/holidays.yml").read_bytes()
    assert sorted(path.name for path in template.iterdir()) == [
        "data",
        "docs",
        "mkdocs.yml",
        "theme_overrides",
    ]
    words = "".join(
        path.read_text(encoding="utf-8") for path in template.rglob("*.md") if "handbook" not in path.parts
    )
    assert "清禾" not in words
    assert [path.name for path in (template / "docs/about").iterdir()] == ["handbook"]


def test_the_address_and_the_name_stand_in_the_configuration_and_the_rest_stays(template):
    before = (template / "mkdocs.yml").read_text(encoding="utf-8")
    begin(template, FACTS, ADDRESS, NOW, keep_sample=False)
    after = (template / "mkdocs.yml").read_text(encoding="utf-8")
    assert f"site_url: {ADDRESS}/\n" in after
    changed = set(before.splitlines()) ^ set(after.splitlines())
    assert {line.partition(":")[0] for line in changed} == {"site_name", "site_url"}


def test_a_sample_that_is_kept_stays_marked_as_one(template):
    before = state(template)
    begin(template, FACTS, "", NOW, keep_sample=True)
    after = state(template)
    assert {str(path) for path in before if before[path] != after[path]} == {"data/site.yml", "mkdocs.yml"}
    assert "样例: 是" in (template / "data/site.yml").read_text(encoding="utf-8")
    begin(template, FACTS, "", NOW, keep_sample=False)


@pytest.mark.parametrize(
    "path",
    ["docs/news/2026/2026-11-22-wo-men.md", "data/honors/2026/zui-mei-jia-ting.yml", "data/photos/li.jpg"],
)
def test_somebodys_own_files_are_never_lost(template, path):
    file = template / path
    file.write_bytes((file.read_bytes() if file.exists() else b"") + "\n# 自己写的\n".encode())
    before = state(template)
    with pytest.raises(StartError, match="不是样例里的，或者已经改过") as refused:
        begin(template, FACTS, ADDRESS, NOW, keep_sample=False)
    assert f"  {path}" in str(refused.value)
    assert state(template) == before


@pytest.mark.parametrize("path", ["docs/news/2026/a:b?.md", "docs/.cao-gao.md", "data/names.xlsx"])
def test_files_that_a_build_would_not_see_are_not_lost_either(template, path):
    (template / path).write_text("自己写的\n", encoding="utf-8")
    assert own_files(template) == [path]


def test_a_link_is_somebodys_own(template, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (template / "docs" / "elsewhere").symlink_to(tmp_path / "elsewhere")
    assert own_files(template) == ["docs/elsewhere"]


def test_changed_line_ends_are_no_work_of_ones_own(template):
    file = template / "data/columns.yml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert own_files(template) == []


def test_what_every_site_needs_stays_as_staff_changed_them(template):
    file = template / "data/holidays.yml"
    file.write_text(file.read_text(encoding="utf-8") + "\n# 本单位另有规定。\n", encoding="utf-8")
    begin(template, FACTS, ADDRESS, NOW, keep_sample=False)
    assert "本单位另有规定。" in file.read_text(encoding="utf-8")


def test_a_site_that_is_somebodys_already_is_left_alone(template):
    begin(template, FACTS, ADDRESS, NOW, keep_sample=False)
    before = state(template)
    with pytest.raises(StartError, match="已经是“河湾镇公共文化”自己的网站了"):
        begin(template, FACTS | {"name": "别的名称"}, ADDRESS, NOW, keep_sample=True)
    assert state(template) == before


def fail_to_rename(monkeypatch, *which):
    """Let those calls of rename fail, counted from 1, as where another program holds a file."""
    rename, calls = Path.rename, itertools.count(1)

    def renamed(path, target):
        if next(calls) in which:
            raise PermissionError(13, "文件被占用")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", renamed)


def test_what_cannot_be_swapped_whole_is_not_swapped_at_all(template, monkeypatch):
    before = state(template)
    fail_to_rename(monkeypatch, 4)
    with pytest.raises(StartError, match="没有作任何改动"):
        begin(template, FACTS, ADDRESS, NOW, keep_sample=False)
    assert state(template) == before


def test_what_can_be_moved_neither_on_nor_back_is_kept_and_named(template, monkeypatch):
    roll = (template / "data/honors/2026/zui-mei-jia-ting.yml").read_bytes()
    fail_to_rename(monkeypatch, 2, 3)
    with pytest.raises(StartError, match="原来的文件都在"):
        begin(template, FACTS, ADDRESS, NOW, keep_sample=False)
    assert (template / ".site-begun/old/data/honors/2026/zui-mei-jia-ting.yml").read_bytes() == roll
    with pytest.raises(StartError, match="还在"):
        begin(template, FACTS, ADDRESS, NOW, keep_sample=True)


def test_a_folder_that_is_no_copy_of_the_template_is_named(tmp_path):
    with pytest.raises(StartError, match="不是一个 Showcase 网站项目"):
        begin(tmp_path, FACTS, ADDRESS, NOW, keep_sample=True)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("contacts.phone", "13900001234", "手机号码（139"),
        ("name", "河湾镇" * 20, "40"),
        ("icp", "备案中", "不像ICP备案号"),
        ("code", "123", "不像网站标识码"),
        ("organiser", "河湾镇\n人民政府", "一行"),
    ],
)
def test_an_answer_is_checked_as_the_file_would_be(name, value, words):
    fact = next(fact for fact in ASKED if fact.name == name)
    assert words in fault_of(fact, value)
    if name == "contacts.phone":
        assert value not in fault_of(fact, value)


@pytest.mark.parametrize("value", ['河湾: "文化" #1', "@河湾", "- 河湾", "无", "【河湾】{文化}"])
def test_any_name_is_written_so_that_it_is_read_again(value):
    assert fault_of(ASKED[0], value) == ""


def test_each_line_of_the_facts_says_what_it_is():
    lines = site_text(FACTS, sample=False).splitlines()
    assert "名称: 河湾镇公共文化" in lines
    assert lines[lines.index("名称: 河湾镇公共文化") - 1].startswith("# ")
    assert "  电话: 0990-6123456" in lines
    assert "ICP备案号: 无" in lines
    assert "样例: 是" not in lines


@pytest.mark.parametrize(
    ("address", "sound"),
    [
        ("https://wenhua.example.org/a/", True),
        ("http://10.1.2.3:8080", True),
        ("wenhua.example.org", False),
        ("https://", False),
        ("javascript:alert(1)", False),
        ('https://example.org/"', False),
        ("https://example.org/?a=1", False),
    ],
)
def test_an_address_is_one_of_the_web(address, sound):
    assert (address_fault(address) == "") is sound


def test_a_configuration_without_the_lines_gets_them():
    text = configured("plugins:\n  - showcase\n", name='河湾"镇', address="https://example.org")
    assert text.splitlines()[:2] == [
        "site_url: https://example.org/",
        'site_name: "河湾\\"镇"',
    ]


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://github.com/He-Wan/wen-hua.git", "https://he-wan.github.io/wen-hua/"),
        ("git@github.com:he-wan/he-wan.github.io.git", "https://he-wan.github.io/"),
        ("https://example.org/he-wan/wen-hua.git", ""),
    ],
)
def test_the_address_is_guessed_from_where_the_repository_came_from(tmp_path, remote, address):
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text(f'[remote "origin"]\n\turl = {remote}\n', encoding="utf-8")
    assert pages_address(tmp_path) == address


def test_the_listing_of_the_sample_is_that_of_the_sample():
    """Whoever changes the sample runs `python tools/list_sample.py`."""
    kept = REPOSITORY / "plugins" / "showcase" / "starting" / "sample.tsv"
    assert kept.read_text(encoding="utf-8") == listing(REPOSITORY)
    assert is_kept("docs/about/handbook/news.md")
    assert not is_kept("docs/about/privacy.md")


def test_init_takes_flags_and_says_what_comes_next(template, capsys):
    call = [
        "init",
        str(template),
        "--name",
        "河湾镇公共文化",
        "--organiser",
        "河湾镇人民政府",
        "--url",
        ADDRESS,
    ]
    assert main([*call, "--phone", "0990-6123456", "--without-sample"]) == 0
    printed = capsys.readouterr().out
    assert "“河湾镇公共文化”准备好了" in printed
    assert "showcase new news" in printed


def test_init_names_what_is_missing_and_changes_nothing(template, capsys):
    before = state(template)
    assert main(["init", str(template), "--name", "河湾镇公共文化"]) == 1
    assert "缺少 --organiser（主办单位" in capsys.readouterr().err
    assert (
        main(["init", str(template), "--name", "河湾", "--organiser", "镇政府", "--phone", "13900001234"])
        == 1
    )
    assert "--phone：这里有一个手机号码" in capsys.readouterr().err
    assert state(template) == before


def test_init_takes_the_facts_of_a_form(template, monkeypatch):
    given = {
        "NAME": "河湾镇公共文化",
        "ORGANISER": "河湾镇人民政府",
        "PHONE": "",
        "ICP": "",
        "KEEP_SAMPLE": "false",
    }
    for name, value in given.items():
        monkeypatch.setenv(f"SHOWCASE_INIT_{name}", value)
    assert main(["init", str(template)]) == 0
    text = (template / "data/site.yml").read_text(encoding="utf-8")
    assert "名称: 河湾镇公共文化" in text
    assert "ICP备案号: 无" in text
    assert "电话" not in text
    assert not (template / "docs/news").exists()
