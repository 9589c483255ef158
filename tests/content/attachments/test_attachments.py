"""Attachments: originals under other endings, and captions that no browser would read."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from showcase.content.attachments import check_attachments
from showcase.content.problems import Problems

from .papers import paragraph, pdf, word


def reported(project, files):
    folder = project({f"docs/{name}": content for name, content in files.items()})
    problems = Problems()
    check_attachments(folder / "docs", files, files, frozenset(), frozenset(), problems)
    return [(one.level.label, str(one.place), one.message, one.correction) for one in problems]


def photo(form):
    target = io.BytesIO()
    Image.new("RGB", (8, 8), (200, 30, 30)).save(target, form)
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "kind", "better"),
    [
        ("合影.jpg_original", photo("JPEG"), "照片", "合影.jpg"),
        ("合影", photo("JPEG"), "照片", "合影.jpg"),
        ("合影.dat", photo("PNG"), "照片", "合影.png"),
        ("合影.bak", photo("WEBP"), "照片", "合影.webp"),
        ("合影.bak", photo("GIF"), "图片", "合影.gif"),
        ("合影.bak", photo("TIFF"), "照片", "合影.tif"),
        ("合影.bak", photo("AVIF"), "照片", "合影.avif"),
        ("合影.live", b"\0\0\0\x18ftypheic\0\0\0\0", "苹果手机的照片", "合影.heic"),
        ("录像.dat", b"\0\0\0\x18ftypisom\0\0\0\0", "视频", "录像.mp4"),
        ("录像.dat", b"\0\0\0\x18moovisom\0\0\0\0", "视频", "录像.mov"),
        ("录像.dat", b"RIFF\0\0\0\0AVI LIST", "视频", "录像.avi"),
        ("录像.dat", b"\x1aE\xdf\xa3\0\0\0\0", "视频", "录像.mkv"),
    ],
)
def test_a_photo_or_video_under_another_ending_is_not_published_as_it_is(
    project, name, content, kind, better
):
    (found,) = reported(project, {name: content})
    assert found[:2] == ("错误", f"docs/{name}")
    assert f"这个文件其实是{kind}" in found[2]
    assert found[3] == better


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("表.docx", word(paragraph("甲"))),
        ("办法.pdf", pdf("a")),
        ("空.txt", b""),
        ("歌.m4a", b"\0\0\0\x18ftypM4A \0\0\0\0"),
        ("合影.jpg", b"\xff\xd8\xff"),
        ("录像.MP4", b"\0\0\0\x18ftypisom"),
        ("文.md", b"\xff\xd8\xff"),
    ],
)
def test_what_is_what_it_seems_is_fine(project, name, content):
    assert reported(project, {name: content}) == []


CUE = "00:00:01.000 --> 00:00:04.000\n四条龙舟依次下水。\n"


@pytest.mark.parametrize("start", ["WEBVTT\n\n", "\ufeffWEBVTT\r\n\r\n", "WEBVTT 龙舟\nKind: captions\n\n"])
def test_captions_that_browsers_read_are_fine(project, start):
    assert reported(project, {"a.vtt": f"{start}{CUE}".encode()}) == []


@pytest.mark.parametrize(
    ("content", "level", "said", "correction"),
    [
        (CUE.encode(), "错误", "第一行要写“WEBVTT”", "WEBVTT\n\n00:00:01.000 --> 00:00:04.000"),
        (b"WEBVTT2\n", "错误", "第一行要写“WEBVTT”", "WEBVTT\n\nWEBVTT2"),
        (f"1\n{CUE}".replace(".000", ",000").encode(), "错误", "这是 SRT 字幕", "WEBVTT\n\n1"),
        (f"WEBVTT\n\n{CUE}".encode("gbk"), "错误", "存成 UTF-8 编码", ""),
        (f"WEBVTT\n\n{CUE}".encode("utf-16"), "错误", "存成 UTF-8 编码", ""),
        (b"WEBVTT\n\n00:01 --> 00:04\n1", "警告", "没有一条字幕", ""),
        (b"", "错误", "第一行要写“WEBVTT”", "WEBVTT\n\n"),
    ],
)
def test_captions_that_no_browser_shows_are_reported(project, content, level, said, correction):
    (found,) = reported(project, {"a.vtt": content})
    assert found[0] == level
    assert said in found[2]
    assert found[3] == correction


def test_captions_hold_no_private_numbers(project):
    (found,) = reported(project, {"a.vtt": f"WEBVTT\n\n{CUE}联系人 13812345678\n".encode()})
    assert found[1] == "docs/a.vtt:5:5"
    assert "手机号码" in found[2]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("通知.html", b"<p>1</p>"),
        ("通知.HTM", b"<p>1</p>"),
        ("通知.mht", b"MIME-Version: 1.0"),
        ("通知.xml", b"<a xmlns='http://www.w3.org/1999/xhtml'/>"),
        ("通知.xml", b"<!DOCTYPE a []><a/>"),
        ("通知.html", b"1" * 1001),
        ("程序.js", b"alert(1)"),
        ("游戏.swf", b"FWS"),
    ],
)
def test_what_a_browser_would_run_is_no_attachment(project, name, content):
    ((level, place, message, _),) = reported(project, {name: content})
    assert (level, place) == ("错误", f"docs/{name}")
    assert "以本网站的名义" in message


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("baidu_verify_codeva-1.html", b"0f1e2d"),
        ("google1.html", b"google-site-verification: google1.html"),
        ("BingSiteAuth.xml", b'<?xml version="1.0"?><users><user>0F1E</user></users>'),
    ],
)
def test_a_file_that_tells_a_search_engine_whose_the_site_is_may_stay(project, name, content):
    assert reported(project, {name: content}) == []
