"""Links and images of a text."""

from __future__ import annotations

import pytest

from showcase.content.problems import Place
from showcase.content.text.targets import Kind, read_target
from showcase.content.withheld import Withheld, Withholding

from .texts import PATH, problems_of, told


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("https://example.org/a", Kind.OUTWARD),
        ("HTTP://EXAMPLE.ORG", Kind.OUTWARD),
        ("mailto:wen@example.org", Kind.OUTWARD),
        ("tel:0990-6123456", Kind.OUTWARD),
        ("/honors/", Kind.ROOTED),
        ("#corrections", Kind.ANCHOR),
        ("../photos/a.jpg", Kind.FILE),
        ("报名表.docx", Kind.FILE),
        ("2026:总结.md", Kind.FILE),
        (r"C:\wen\a.docx", Kind.COMPUTER),
        ("D:/a.docx", Kind.COMPUTER),
        ("file:///a.docx", Kind.COMPUTER),
        (r"\\server\share\a.docx", Kind.COMPUTER),
        ("//example.org/a", Kind.HOST),
        ("", Kind.EMPTY),
        ("javascript:alert(1)", Kind.FORBIDDEN),
        ("JaVaScRiPt:alert(1)", Kind.FORBIDDEN),
        ("java\tscript:alert(1)", Kind.FORBIDDEN),
        ("java&#115;cript:alert(1)", Kind.FORBIDDEN),
        ("&#x6A;avascript&colon;alert(1)", Kind.FORBIDDEN),
        ("\x01javascript:alert(1)", Kind.FORBIDDEN),
        ("　javascript:alert(1)", Kind.FORBIDDEN),
        ("data:text/html;base64,PHA+", Kind.FORBIDDEN),
        ("vbscript:msgbox(1)", Kind.FORBIDDEN),
        ("ht&#116;p://example.org", Kind.FORBIDDEN),
        ("weixin://dl/chat", Kind.FORBIDDEN),
    ],
)
def test_what_a_target_is(written, kind):
    assert read_target(written, PATH).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "[表](../attachments/报名表.docx) [表](../attachments/%E6%8A%A5%E5%90%8D%E8%A1%A8.docx)",
        "[方案](<../attachments/fang-an 2.pdf>) [方案](../attachments/fang-an%202.pdf)",
        "[通知](2026-04-01-b.md#bao-ming-ban-fa) [关于](../../about/index.md)",
        "[网](https://example.org/a(b)c) [信](mailto:wen@example.org) [榜](/honors/)",
        '![清理河道](../photos/xue-lei-feng.jpg "图说：“柳溪村”") [![甲](../photos/xue-lei-feng.jpg)](2026-04-01-b.md)',
        "`[没有](nothing.md)` \\[没有](nothing.md)",
        "[甲][1]\n\n[1]: 2026-04-01-b.md",
        "[节](#jie)\n\n## 节\n\n[自定](#own)\n\n## 二 {#own}",
        "注释[^1]\n\n[^1]: 说明（见附件）。",
        "会议（[名单]）公布。",
    ],
)
def test_sound_links_are_not_reported(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "column", "correction"),
    [
        ("[表](../attachments/报名表.doc)", 5, "[表](../attachments/报名表.docx)"),
        ("[表](../报名表.docx)", 5, "[表](../attachments/报名表.docx)"),
        ("[通知](2026-04-01-b)", 6, "[通知](2026-04-01-b.md)"),
        ("[关于](../../about/)", 6, "[关于](../../about/index.md)"),
        ("![甲](../photos/Xue-lei-feng.JPG)", 6, "![甲](../photos/xue-lei-feng.jpg)"),
        ("[甲](nothing.md)", 5, ""),
        ("[甲](../../../data/site.yml)", 5, ""),
        ("[甲](//example.org/)", 5, "[甲](https://example.org/)"),
        ("[甲](www.example.com)", 5, "[甲](https://www.example.com)"),
        (r"[甲](..\attachments\报名表.docx)", 5, "[甲](../attachments/报名表.docx)"),
        ("[甲](../attachments/fang-an 2.pdf)", 5, "[甲](<../attachments/fang-an 2.pdf>)"),
        ("[甲](javascript:alert(1))", 5, "甲"),
        ("![甲](data:image/png;base64,AAAA)", 6, ""),
        ("<a href='javascript:x'>甲</a>", 10, ""),
        ("[1]: javascript:alert(1)", 6, ""),
        ("![甲](https://example.org/a.jpg)", 6, ""),
        ("![甲](../attachments/报名表.docx)", 6, ""),
        ("[甲](../photos/xue-lei-feng.jpg)", 5, "![甲](../photos/xue-lei-feng.jpg)"),
        ("[甲](../videos/long-zhou.MP4)", 5, "甲"),
        ("![甲](../videos/long-zhou.MP4)", 6, "甲"),
        ("<a href='../videos/long-zhou.MP4'>甲</a>", 10, ""),
        ("[甲]（2026-04-01-b.md）", 4, "[甲](2026-04-01-b.md)"),
        ("[节](#ji)\n\n## 节", 5, "[节](#jie)"),
        ("[节](#一、总体要求)\n\n## 一、总体要求", 5, "[节](#yi-zong-ti-yao-qiu)"),
        ("[节](2026-04-01-b.md#bao-ming-banfa)", 5, "[节](2026-04-01-b.md#bao-ming-ban-fa)"),
        (
            '![](../photos/xue-lei-feng.jpg "清理河道")',
            1,
            '![清理河道](../photos/xue-lei-feng.jpg "清理河道")',
        ),
        ("![](../photos/xue-lei-feng.jpg)", 1, "![xue-lei-feng](../photos/xue-lei-feng.jpg)"),
        ("[甲]()", 5, ""),
    ],
)
def test_a_wrong_link_is_an_error_with_what_was_meant(text, column, correction):
    assert told(text) == [("错误", 1, column, correction)]


@pytest.mark.parametrize(
    ("reason", "level"),
    [(Withholding.DRAFT, "错误"), (Withholding.EMBARGOED, "错误"), (Withholding.EXPIRED, "警告")],
)
def test_a_link_to_what_is_not_public_says_why(reason, level):
    held = {"news/2026/2026-04-01-b.md": Withheld("四月安排", Place("docs/x.md"), reason)}
    (problem,) = problems_of("见[安排](2026-04-01-b.md)。", withheld=held)
    assert (problem.level.label, problem.correction) == (level, "见安排。")
    assert "四月安排" in problem.message
    assert reason.value in problem.message


def test_a_document_that_could_not_be_read_is_not_blamed_for_its_headings():
    assert told("[首页](../../index.md#any)") == []
