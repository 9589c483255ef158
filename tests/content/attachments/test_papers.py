"""Papers are looked into wherever something can be hidden in them, and what harms ends in a Problem."""

from __future__ import annotations

import io
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.content.attachments import check_attachments
from showcase.content.attachments.texts import UnseenError, texts_of
from showcase.content.problems import Level, Problems

from .papers import deleted, packed, paragraph, pdf, slides, table, text_box, word, workbook

MOBILE = "13900000000"


def told(project, files, linked=None, own=frozenset(), concealed=frozenset()):
    folder = project({f"docs/{name}": content for name, content in files.items()})
    problems = Problems()
    check_attachments(folder / "docs", files, files if linked is None else linked, own, concealed, problems)
    return [(one.level, one.rule, one.message) for one in problems]


def places(content, name="a.docx"):
    """Where a mobile number is found in a paper."""
    found = [located for located in texts_of(io.BytesIO(content), name) if MOBILE in located.text]
    return [located.where for located in found]


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (word(paragraph("甲") + paragraph(MOBILE)), "正文第 2 段"),
        (word(table(("姓名", "手机"), ("甲", MOBILE))), "正文第 1 个表格第 2 行第 2 列"),
        (word(text_box(MOBILE)), "正文第 1 段"),
        (word(deleted(MOBILE)), "正文第 1 段（修订中删去的文字）"),
        (word("", comments=f"<w:comment>{paragraph(MOBILE)}</w:comment>"), "批注第 1 段"),
        (word("", header1=paragraph(MOBILE)), "页眉第 1 段"),
        (word("", footer2=paragraph(MOBILE)), "页脚第 1 段"),
        (word("", footnotes=paragraph(MOBILE)), "脚注第 1 段"),
        (slides(MOBILE, "", ""), "第 1 页第 1 段"),
        (slides("", MOBILE, ""), "第 1 页的备注第 1 段"),
        (slides("", "", MOBILE), "第 2 页（隐藏）第 1 段"),
        (pdf(MOBILE), "第 1 页"),
        (pdf("a", author=MOBILE), "文档属性"),
        (packed({"名单/a.txt": f"甲\n{MOBILE}"}), "压缩包里的“a.txt”第 2 行"),
        (packed({"a.docx": word(paragraph(MOBILE))}), "压缩包里的“a.docx”正文第 1 段"),
        (packed({f"{MOBILE}.txt": ""}), "压缩包里的文件名"),
        (packed({"mimetype": "", "content.xml": f"<o><p>{MOBILE}</p></o>"}), "文件里"),
    ],
)  # fmt: skip
def test_a_number_is_found_wherever_it_hides(content, where):
    assert places(content) == [where]


def test_a_sheet_hides_numbers_in_many_places(project):
    found = told(project, {"名单.xlsx": workbook()})
    numbers = [message for level, _, message in found if level is Level.VETO and "里有一个" in message]
    assert sorted(message.split("里有一个")[0] for message in numbers) == [
        "这个附件工作表“名单”的批注",
        "这个附件工作表“名单”的页眉页脚",
        "这个附件工作表“名单”第 3 行 B 列（隐藏）",
        "这个附件工作表“名单”第 3 行 D 列",
        "这个附件工作表“名单”第 4 行 D 列（隐藏）",
        "这个附件工作表“旧表”（隐藏）第 1 行 A 列",
    ]
    assert "这个附件里还有 1 个手机号码，没有一一列出，请逐行看过。" in [message for _, _, message in found]
    (birth,) = [message for _, rule, message in found if rule == "privacy-birth-date"]
    assert "第 3 行 C 列" in birth
    assert "1949-**-**" in birth
    (named,) = [message for _, rule, message in found if rule == "privacy-attachment-properties"]
    assert "作者：赵干事" in named


def test_a_list_with_many_numbers_is_one_mistake(project):
    text = "\n".join(f"甲,139000{number:05}" for number in range(1000))
    found = told(project, {"a.csv": text})
    assert len(found) == 6
    assert "还有 995 个手机号码" in found[-1][2]


def test_the_lines_of_offices_may_stand_in_papers(project):
    content = word(paragraph("咨询电话：0990-6123456"))
    assert told(project, {"a.docx": content}, own={"09906123456"}) == []
    assert [rule for _, rule, _ in told(project, {"a.docx": content})] == ["privacy-landline"]


def test_beside_news_and_activities_only_what_is_linked_is_published(project):
    files = {"news/2026/qian-dao.csv": MOBILE, "activities/2026/a/b.csv": MOBILE, "culture/c.csv": MOBILE}
    assert len(told(project, files, linked=())) == 1
    assert len(told(project, files, linked=("news/2026/qian-dao.csv",))) == 2


def test_who_is_not_to_be_named_is_not_named_in_papers(project):
    ((level, rule, message),) = told(project, {"a.docx": word(paragraph("记王大河"))}, concealed={"王大河"})
    assert (level, rule) == (Level.ERROR, "privacy-concealed-name")
    assert "正文第 1 段" in message
    assert "大河" not in message


def test_properties_that_programs_fill_name_nobody(project):
    assert told(project, {"a.docx": word("", author="Administrator", editor="WPS Office")}) == []
    ((level, _, message),) = told(project, {"a.docx": word("", author="王五", editor=f"王五{MOBILE}")})[-1:]
    assert level is Level.NOTICE
    assert "作者：王五" in message
    assert MOBILE not in message


def unlike(content):
    """The same packed file, with the mark that it has a password."""
    marked = bytearray(content)
    marked[6] |= 1
    marked[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(marked)


LAUGHS = "<!DOCTYPE a [<!ENTITY b 'ha'>" + "".join(
    f"<!ENTITY b{n} '{f'&b{n - 1};' * 10 if n else '&b;'}'>" for n in range(20)
)
BOMB = packed({"[Content_Types].xml": "", "word/document.xml": b"<a>" + b" " * 80_000_000})
NESTED = packed({"1.zip": packed({"2.zip": packed({"3.zip": packed({"4.txt": MOBILE})})})})


@pytest.mark.parametrize(
    ("name", "content", "level", "words"),
    [
        ("a.docx", word(paragraph("甲"))[:-40], Level.ERROR, "损坏"),
        ("a.docx", b"", Level.ERROR, "损坏"),
        ("a.docx", b"hello", Level.ERROR, "损坏"),
        ("a.xlsx", packed({"xl/workbook.xml": "<a><b>"}), Level.ERROR, "损坏"),
        ("a.docx", packed({"word/document.xml": f"{LAUGHS}]><a>&b19;</a>"}), Level.ERROR, "损坏"),
        ("a.docx", packed({"word/document.xml": "<a>" * 100_000}), Level.ERROR, "损坏"),
        ("a.docx", BOMB, Level.ERROR, "太多"),
        ("a.zip", NESTED, Level.ERROR, "太多"),
        ("a.zip", packed({f"{n}.txt": "" for n in range(600)}), Level.ERROR, "太多"),
        ("a.zip", unlike(packed({"a.txt": MOBILE})), Level.ERROR, "密码"),
        ("a.zip", packed({"a.jpg": b"\xff\xd8\xff\xe0 photo"}), Level.WARNING, "照片"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), Level.ERROR, "密码"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Level.WARNING, "另存为"),
        ("a.wps", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Level.WARNING, "另存为"),
        ("a.xlsb", packed({"xl/workbook.bin": b"1"}), Level.WARNING, "另存为"),
        ("a.rar", b"Rar!\x1a\x07\x00", Level.WARNING, "zip"),
        ("a.pdf", pdf("a")[:300], Level.ERROR, "损坏"),
        ("a.pdf", b"%PDF-1.4\n" + b"1 0 obj " * 1000, Level.ERROR, "损坏"),
        ("a.pdf", pdf("a", password="x"), Level.ERROR, "密码"),
        ("a.pdf", pdf(""), Level.NOTICE, "扫描"),
        ("a.pdf", pdf("a Tj " * 900_000), Level.ERROR, "太多"),
    ],
)  # fmt: skip
def test_what_cannot_be_looked_into_is_said_in_time(project, name, content, level, words):
    began = time.perf_counter()
    ((found, rule, message),) = told(project, {name: content})
    assert (found, rule) == (level, "privacy-unseen-attachment")
    assert words in message
    assert time.perf_counter() - began < 20


def test_what_is_found_before_the_damage_is_told_too(project):
    content = packed({"word/document.xml": f"<d><p><t>{MOBILE}</t></p>", "[Content_Types].xml": ""})
    assert [level for level, _, _ in told(project, {"a.docx": content})] == [Level.VETO, Level.ERROR]


@pytest.mark.parametrize("name", ["a.mp3", "a.woff2", "a.bin", "a"])
def test_what_holds_no_words_is_left_alone(project, name):
    assert told(project, {name: b"\x01\x02" + MOBILE.encode()}) == []


SOUND = {
    "a.docx": word(paragraph(MOBILE)),
    "a.pdf": pdf(MOBILE),
    "a.xlsx": workbook(),
    "a.pptx": slides("a", "b", "c"),
}


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(SOUND)),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=20),
    st.floats(0.2, 1),
)
def test_no_damage_raises_anything_but_what_is_said(name, changes, kept):
    content = bytearray(SOUND[name])
    for at, value in changes:
        content[int(at * (len(content) - 1))] = value
    with suppress(UnseenError):
        list(texts_of(io.BytesIO(bytes(content[: int(len(content) * kept)])), name))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.docx", "a.csv", "a.txt", "a.pdf", "a.zip", "a.html"]))
def test_no_bytes_raise_anything_but_what_is_said(content, name):
    with suppress(UnseenError):
        list(texts_of(io.BytesIO(content), name))
