"""What lies in docs and data: links are never followed, and names must fit every computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from showcase.content.folders import read_folder
from showcase.content.folders.sizes import MOST, MOST_IN_THE_BROWSER
from showcase.content.problems import Problems

SECRET = "不能看的内容"

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems do not let such files be made")


def reported(project: Path, name: str = "docs") -> tuple[frozenset[str], list[str]]:
    problems = Problems()
    files = read_folder(project, name, problems)
    return files, [f"{one.level.label} {one.place} {one.message} => {one.correction}" for one in problems]


@pytest.fixture
def outside(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("秘密文件夹")
    (folder / "秘密.txt").write_text(SECRET, "utf-8")
    return folder


def test_every_file_is_found_but_what_systems_hide(project):
    there = {
        "docs/index.md": "",
        "docs/a/b/c.jpg": "",
        "docs/.DS_Store": "",
        "docs/.git/config": "",
        "docs/a/._c.jpg": "",
    }
    files, found = reported(project(there))
    assert files == {"index.md", "a/b/c.jpg"}
    assert found == []


def test_a_folder_that_is_not_there_is_empty(tmp_path):
    assert reported(tmp_path) == (frozenset(), [])


@linux
@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("{outside}/秘密.txt", "项目外面的一个文件"),
        ("{outside}", "项目外面的一个文件夹"),
        ("../data/site.yml", "项目里的另一个文件"),
        ("..", "项目里的另一个文件夹"),
        ("没有.txt", "不存在的地方"),
        ("lian-jie.txt", "不存在的地方"),
        ("/dev/null", "项目外面的一个设备"),
    ],
)
def test_a_link_is_refused_by_the_kind_of_its_target(project, outside, target, kind):
    folder = project({"docs/index.md": "", "data/site.yml": ""})
    (folder / "docs/lian-jie.txt").symlink_to(target.format(outside=outside))
    files, found = reported(folder)
    assert files == {"index.md"}
    assert len(found) == 1
    assert found[0].startswith(f"错误 docs/lian-jie.txt 这是一个链接，指向{kind}。")
    assert SECRET not in found[0]
    assert "秘密" not in found[0]


@linux
@pytest.mark.parametrize("name", ["site.yml", "photos/li-xiu-he.jpg", "honors"])
def test_links_in_data_are_refused_as_well(project, outside, name):
    folder = project({"data/photos/a.jpg": ""})
    (folder / "data" / name).symlink_to(outside if name == "honors" else outside / "秘密.txt")
    files, found = reported(folder, "data")
    assert files == {"photos/a.jpg"}
    assert [line.split(" ")[:2] for line in found] == [["错误", f"data/{name}"]]


@linux
def test_the_folder_itself_must_not_be_a_link(tmp_path, outside):
    (tmp_path / "docs").symlink_to(outside)
    files, found = reported(tmp_path)
    assert files == frozenset()
    assert found[0].startswith("错误 docs 这是一个链接，指向项目外面的一个文件夹")


@linux
def test_a_pipe_is_refused_and_not_waited_for(project):
    folder = project({"docs/index.md": ""})
    os.mkfifo(folder / "docs/guan.txt")
    files, found = reported(folder)
    assert files == {"index.md"}
    assert "这不是普通的文件" in found[0]


@linux
@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Duan-Wu.jpg", "duan-wu.JPG", "只有大小写不同"),
        ("nǚ.jpg", "nu\u0308\u030c.jpg", "看上去一样"),
    ],
)
def test_names_that_are_one_name_elsewhere_are_told_apart(project, one, other, how):
    files, found = reported(project({f"docs/{one}": "", f"docs/{other}": ""}))
    assert files == {one, other}
    assert len(found) == 1
    assert how in found[0]
    assert one in found[0]
    assert other in found[0]
    assert "另一个会被覆盖" in found[0]


@linux
def test_folders_that_differ_in_case_are_reported_once(project):
    _, found = reported(project({"docs/2026/a.jpg": "", "docs/Photos/a.jpg": "", "docs/photos/a.jpg": ""}))
    assert [line.split(" ")[1] for line in found] == ["docs/photos"]


def test_the_same_name_in_two_folders_is_no_mistake(project):
    assert reported(project({"docs/a/Index.md": "", "docs/b/index.md": ""}))[1] == []


@linux
@pytest.mark.parametrize(
    ("name", "why", "better"),
    [
        ("活动:端午.jpg", "有“:”，Windows 不允许", "活动：端午.jpg"),
        ('谁?"是.txt', '有“?、"”，Windows 不允许', "谁？＂是.txt"),
        ("a<b>|c*\\d.txt", "有“<、>、|、*、\\”", "a＜b＞｜c＊＼d.txt"),
        ("通知.", "以句点或者空格结尾", "通知"),
        ("通知.docx ", "以句点或者空格结尾", "通知.docx"),
        ("CON", "“CON”是 Windows 留给设备的名字", "CON-1"),
        ("con.jpg", "“con”是 Windows 留给设备的名字", "con-1.jpg"),
        ("Lpt1.tar.gz", "“Lpt1”是 Windows 留给设备的名字", "Lpt1-1.tar.gz"),
        ("a\u202egpj.exe", "看不见的字符", "agpj.exe"),
        ("第一行\n::error::第二行.txt", "看不见的字符", "第一行：：error：：第二行.txt"),
        ("第一行\n第二行.txt", "看不见的字符", "第一行第二行.txt"),
    ],
)
def test_a_name_that_another_computer_refuses_is_given_a_better_one(project, name, why, better):
    files, found = reported(project({f"docs/{name}": "", "docs/好.txt": ""}))
    assert files == {"好.txt"}
    assert len(found) == 1
    assert "\n" not in found[0]
    assert why in found[0]
    assert found[0].endswith(f"=> {better}")


@pytest.mark.parametrize(
    "name",
    ["CONTENT.md", "com10.txt", "nul-fu.jpg", "附件（1）.docx", "a.b.c", "emoji😀.png", "第一　期.txt"],
)
def test_names_that_only_look_like_such_are_fine(project, name):
    assert reported(project({f"docs/{name}": ""})) == ({name}, [])


@linux
def test_a_name_in_the_letters_of_a_chinese_windows_is_shown_readably(project):
    folder = project({"docs/index.md": ""})
    (Path(os.fsdecode(os.fsencode(folder / "docs") + b"/" + "合影.jpg".encode("gbk")))).touch()
    files, found = reported(folder)
    assert files == {"index.md"}
    assert found[0].startswith("错误 docs/合影.jpg 文件名的编码不对")
    found[0].encode()


@pytest.mark.parametrize(
    ("size", "level"),
    [(MOST + 1, "错误"), (MOST, "提示"), (MOST_IN_THE_BROWSER + 1, "提示"), (MOST_IN_THE_BROWSER, None)],
)
def test_a_file_that_github_refuses_is_reported_by_its_size(project, size, level):
    folder = project({"docs/index.md": ""})
    with (folder / "docs/da.zip").open("wb") as file:
        file.truncate(size)
    files, found = reported(folder)
    assert [line[:2] for line in found] == ([level] if level else [])
    assert ("da.zip" in files) == (level != "错误")


def test_a_private_number_in_a_name_is_reported_and_not_repeated(project):
    there = {
        "docs/a/01 王五13900000000在清淤.jpg": "",
        "docs/b/合影（13900000000）.jpg": "",
        "docs/13900000000/index.md": "",
    }
    files, found = reported(project(there))
    assert files == frozenset()
    message = "文件名里有一个手机号码，会随着照片的说明和网页的地址公开，仓库里也看得到。请改名，把它去掉。"
    assert found == [
        f"单项否决 docs/139******00 {message} => ",
        f"单项否决 docs/a/01 王五139******00在清淤.jpg {message} => 01 王五在清淤.jpg",
        f"单项否决 docs/b/合影（139******00）.jpg {message} => 合影.jpg",
    ]
