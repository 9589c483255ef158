"""The package of a site: the same bytes from the same site, everything whole, and a note that staff can follow."""

from __future__ import annotations

import datetime
import hashlib
import os
import zipfile

import pytest

from showcase.cli import main
from showcase.packing.packing import PackingError, pack
from showcase.packing.pages import packed_page, packed_sheet
from tests.times import NOW

HOME = """<!doctype html>
<meta name="SiteName" content="清禾县&amp;公共文化">
<link rel="stylesheet" href="assets/css/site.css?v=1">
  <script type="module" src="assets/js/menu.js"></script>
  <script type="module" src="assets/js/search.js"></script>
<a href="news/">新闻</a>
"""
SITE = {
    ".showcase": "由 Showcase 生成\n",
    "index.html": HOME,
    "news/index.html": "<!doctype html>\n",
    "assets/js/menu.js": "document.title;\n",
    "assets/js/search.js": 'import { look } from "./look.js";\nlook();\n',
    "assets/js/slides.js": "document.body;\n",
    "assets/js/look.js": "export function look() {}\n",
    "assets/css/site.css": 'b{mask:url("../search.svg") center}\n',
    "assets/search.svg": "<svg/>",
    "photos/a.webp": "photo",
}


@pytest.fixture
def site(project):
    return project({f"site/{name}": text for name, text in SITE.items()}) / "site"


def contents(archive):
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_the_same_site_gives_the_same_bytes_wherever_and_whenever_it_lies(site, tmp_path):
    first = pack(site, tmp_path / "one", NOW)
    moved = site.rename(tmp_path / "moved")
    for file in moved.rglob("*"):
        os.utime(file, (0, 0))
        file.chmod(0o700)
    second = pack(moved, tmp_path / "two", NOW)
    assert first.archive.read_bytes() == second.archive.read_bytes()
    assert first.archive.name == second.archive.name == "qing-he-xian-gong-gong-wen-hua-20261122.zip"
    with zipfile.ZipFile(first.archive) as opened:
        assert {(info.date_time, info.external_attr) for info in opened.infolist()} == {
            ((2026, 11, 22, 1, 0, 0), 0o100644 << 16)
        }


def test_another_time_is_all_that_differs(site, tmp_path):
    early = pack(site, tmp_path / "early", datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC))
    with zipfile.ZipFile(early.archive) as opened:
        assert opened.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
    files = contents(early.archive), contents(pack(site, tmp_path / "late", NOW).archive)
    assert {name for name in files[0] if files[0][name] != files[1][name]} == {"说明.txt", "SHA256SUMS"}


def test_checksums_tell_of_each_file_and_of_the_archive(site, tmp_path):
    made = pack(site, tmp_path, NOW)
    files = contents(made.archive)
    lines = dict(reversed(line.split("  ")) for line in files.pop("SHA256SUMS").decode().splitlines())
    assert lines == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    digest = hashlib.sha256(made.archive.read_bytes()).hexdigest()
    assert made.checksum.read_text(encoding="ascii") == f"{digest}  {made.archive.name}\n"
    assert made.files == len(files) + 1
    assert not list(tmp_path.glob("*.part"))


def test_the_archive_holds_the_site_and_one_script_in_the_place_of_modules(site, tmp_path):
    files = contents(pack(site, tmp_path, NOW).archive)
    assert sorted(files) == [
        "SHA256SUMS",
        *(
            f"site/{name}"
            for name in (
                "assets/css/site.css",
                "assets/js/showcase.js",
                "assets/js/slides.js",
                "assets/search.svg",
            )
        ),
        *("site/index.html", "site/news/index.html", "site/photos/a.webp", "说明.txt"),
    ]
    assert files["site/news/index.html"] == b"<!doctype html>\n"
    assert b"data:image/svg+xml;base64,PHN2Zy8+" in files["site/assets/css/site.css"]
    assert '"js/look.js"' in files["site/assets/js/showcase.js"].decode()


def test_the_note_can_be_read_by_old_editors_and_names_site_and_day(site, tmp_path):
    words = contents(pack(site, tmp_path, NOW).archive)["说明.txt"]
    assert words.startswith(b"\xef\xbb\xbf")
    assert words.count(b"\n") == words.count(b"\r\n")
    assert "清禾县&公共文化　离线包\r\n打包日期：2026年11月22日" in words.decode("utf-8-sig")


def test_a_page_has_one_script_and_keeps_its_addresses():
    page = packed_page(HOME, refuse)
    assert page.modules == ("js/menu.js", "js/search.js")
    assert page.html.count("<script") == 1
    assert (
        '<script defer src="assets/js/showcase.js" data-modules="js/menu.js js/search.js"></script>'
        in page.html
    )
    assert '<a href="news/">' in page.html


def refuse(address):
    raise AssertionError(address)


def test_captions_stand_within_the_page():
    page = packed_page(
        '<meta content="media-src \'self\'; x"><track kind="captions" src="../a.vtt" default>',
        {"../a.vtt": b"WEBVTT"}.get,
    )
    assert (
        page.html
        == '<meta content="media-src \'self\' data:; x"><track kind="captions" src="data:text/vtt;base64,V0VCVlRU" default>'
    )


def test_a_page_whose_script_is_plain_keeps_it_behind_the_one_that_leads_on():
    page = packed_page('<script src="../assets/js/slides.js" defer></script>', refuse)
    assert page.html.splitlines() == [
        '<script defer src="../assets/js/showcase.js" data-modules=""></script>',
        '<script src="../assets/js/slides.js" defer></script>',
    ]


def test_a_former_address_leads_to_the_page_itself():
    page = packed_page('<meta http-equiv="refresh" content="0; url=../../news/">', refuse)
    assert page.html == '<meta http-equiv="refresh" content="0; url=../../news/index.html">'


def test_other_pictures_of_a_sheet_stay_where_they_are():
    css = 'b{background:url("../contours.svg")}'
    assert packed_sheet(css, lambda _name: b"") == css


def test_without_a_site_staff_are_told_what_to_do_first(tmp_path, capsys):
    with pytest.raises(PackingError, match="没有生成好的网站。请先运行 showcase build"):
        pack(tmp_path, tmp_path / "dist", NOW)
    assert main(["package", "--site", str(tmp_path), "--output", str(tmp_path / "dist")]) == 1
    assert "请先运行 showcase build" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


def test_a_folder_that_takes_no_archive_is_named(site, tmp_path):
    taken = tmp_path / "dist"
    taken.write_text("a file", encoding="utf-8")
    with pytest.raises(PackingError, match="压缩包写不进"):
        pack(site, taken, NOW)


def test_the_command_says_where_the_package_is(site, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", f"{NOW.timestamp():.0f}")
    assert main(["package", "--site", str(site), "--output", str(tmp_path / "dist")]) == 0
    printed = capsys.readouterr().out
    assert "已打包：" in printed
    assert "qing-he-xian-gong-gong-wen-hua-20261122.zip（共 9 个文件" in printed
