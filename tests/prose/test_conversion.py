"""From Markdown, as offices write it, to HTML."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from showcase.content.text.body import Body
from showcase.content.text.headings import headings_of
from showcase.content.text.listing import Listing
from showcase.prose import Prose

from .making import PATH, SURROUNDINGS, Rendition, html_of, picture, prose


def test_paragraphs_begin_with_two_blanks_of_full_width():
    assert html_of("　　第一段。\n　　第二段。") == "<p>第一段。</p>\n<p>第二段。</p>"


@pytest.mark.parametrize("text", ["    四个空格开头。", "\t制表符开头。", "　　全角空格开头。"])
def test_an_indent_makes_no_code(text):
    assert html_of(text).strip() == f"<p>{text.strip()}</p>"


def test_a_list_may_follow_its_sentence_at_once():
    page = LexborHTMLParser(
        html_of("有以下几项：\n- 甲\n- 乙\n\n步骤：\n1. 一\n2. 二\n\n2026年\n3. 不是列表")
    )
    assert [len(found.css("li")) for found in page.css("ul, ol")] == [2, 2]


def test_a_table_may_follow_its_sentence_at_once():
    assert "<table>" in html_of("安排如下：\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n")


def test_dashes_below_a_line_are_a_rule():
    assert html_of("甲\n---\n乙").replace("\n", "") == "<p>甲</p><hr><p>乙</p>"


def test_headings_stand_below_that_of_the_page_and_have_the_anchors_that_the_check_counts_on():
    text = "# 一级\n\n## 一、总体 **要求**\n### [链接](#a)与`代码`\n## 一、总体要求\n## 自定 {#own} ##\n"
    converted = prose().convert(text, PATH)
    page = LexborHTMLParser(converted.html)
    printed = [(h.tag, h.attributes["id"]) for h in page.css("h1,h2,h3")]
    assert printed == [(f"h{h.level}", h.id) for h in headings_of(Body(PATH, text))]
    assert [h.text for h in converted.headings] == [
        "一级",
        "一、总体 要求",
        "链接与代码",
        "一、总体要求",
        "自定",
    ]


def test_names_lead_to_their_pages_and_those_without_are_words():
    html = html_of("[[李秀禾]]、[[李秀禾|她]]、[[老人]]、[[谁]]、`[[李秀禾]]`")
    assert html.strip() == (
        '<p><a class="mention" href="../../../people/li-xiu-he/">李秀禾</a>、'
        '<a class="mention" href="../../../people/li-xiu-he/">她</a>、老人、谁、<code>[[李秀禾]]</code></p>'
    )


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ("2026-04-01-b.md", "../../../news/2026/b/"),
        ("2026-04-01-b.md#jie", "../../../news/2026/b/#jie"),
        ("../../index.md", "../../../"),
        ("/honors", "../../../honors/"),
        ("/feeds/news.atom", "../../../feeds/news.atom"),
        ("#jie", "#jie"),
        ("tel:0990-6123456", "tel:0990-6123456"),
        ("nothing.md", None),
        ("../photos/xue-lei-feng.jpg", None),
        ("javascript:alert(1)", None),
    ],
)
def test_where_a_link_leads(target, href):
    for text in (f"[甲]({target})", f'<a href="{target}">甲</a>'):
        (link,) = LexborHTMLParser(html_of(text)).css("a")
        assert link.attributes.get("href") == href


def test_an_attachment_says_what_it_is():
    page = LexborHTMLParser(
        html_of("[报名表（docx）](../attachments/报名表.docx)\n\n请填[表](../attachments/da.pdf)。")
    )
    assert [p.text() for p in page.css("p")] == ["附件：报名表（DOCX，12 KB）", "请填表（PDF，3.4 MB）。"]
    assert page.css_first("a").attributes["href"].endswith("%E6%8A%A5%E5%90%8D%E8%A1%A8.docx")


def test_a_link_that_leaves_the_site_says_so():
    (link,) = LexborHTMLParser(html_of("[网](https://example.org/?a=1&b=2)")).css("a.external")
    assert (link.text(), link.attributes["rel"]) == ("网（外部链接）", "noopener")


def test_an_image_alone_is_a_figure_with_its_caption():
    converted = prose().convert('![清理河道](../photos/xue.jpg "图说：柳溪村，3月5日")', PATH)
    figure = LexborHTMLParser(converted.within("../")).css_first("figure")
    image = figure.css_first("img").attributes
    assert figure.css_first("figcaption").text() == "柳溪村，3月5日"
    assert (
        figure.css_first("source").attributes["srcset"]
        == "../photos/xue-480.webp 480w, ../photos/xue-960.webp 960w"
    )
    assert (image["src"], image["alt"], image["width"], image["height"]) == (
        "../photos/xue-960.jpg",
        "清理河道",
        "960",
        "640",
    )
    assert (image["loading"], image["decoding"]) == ("lazy", "async")
    assert converted.pictures == ("news/photos/xue.jpg",)


def test_a_photo_alone_opens_large_and_has_a_ground_until_it_is_there():
    page = LexborHTMLParser(html_of("![清理河道](../photos/xue.jpg)", root="../"))
    figure, link, picture = page.css_first("figure"), page.css_first("figure > a"), page.css_first("picture")
    assert (figure.attributes["class"], figure.attributes["style"]) == ("photo", "--ratio:1.5")
    assert (link.attributes["class"], link.attributes["href"]) == ("photo__link", "../photos/xue-960.webp")
    assert (
        picture.attributes["style"] == "--colour:#a8141f;--placeholder:url(data:image/webp;base64,UklGRg==)"
    )
    assert html_of("见图![清理河道](../photos/xue.jpg)。").count("<a ") == 0


def test_avif_stands_before_webp_where_there_is_some():
    avif = (Rendition("xue-480.avif", 480, 320),)
    shown = replace(picture("news/photos/xue.jpg"), avif=avif, placeholder="")
    around = replace(SURROUNDINGS, picture=lambda path: shown)
    html = Prose(around).convert("![清理河道](../photos/xue.jpg)", PATH).within("../")
    sources = LexborHTMLParser(html).css("source")
    assert [one.attributes["type"] for one in sources] == ["image/avif", "image/webp"]
    assert sources[0].attributes["srcset"] == "../photos/xue-480.avif 480w"
    assert 'style="--colour:#a8141f"' in html


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_images_that_follow_each_other_are_figures_side_by_side(between):
    page = LexborHTMLParser(html_of(f"![甲](../photos/a.jpg){between}![乙](../photos/b.jpg)"))
    assert len(page.css("div.figures > figure")) == 2


def test_words_between_images_keep_them_apart():
    page = LexborHTMLParser(html_of("![甲](../photos/a.jpg)\n\n然后\n\n![乙](../photos/b.jpg)"))
    assert [one.tag for one in page.css("body > *")] == ["figure", "p", "figure"]


@pytest.mark.parametrize(
    "text",
    [
        "![甲](../photos/mei-you.jpg)",
        "![甲](https://example.org/a.jpg)",
        "<img src='../photos/xue.jpg'>",
        "[![甲](x.png)](#a)",
    ],
)
def test_no_original_is_ever_shown(text):
    page = LexborHTMLParser(html_of(text))
    assert [
        image
        for image in page.css("img, source")
        if image.attributes.get("src") or image.attributes.get("srcset")
    ] == []


def test_a_table_has_a_frame_that_can_be_reached_and_is_named():
    text = "## 安排\n\n| 日期 | 人数 |\n|:-:|--:|\n| 3月 | 12 |\n\n表 2：名单\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"
    page = LexborHTMLParser(html_of(text))
    frames = page.css("div.table-frame > table")
    assert [f.parent.attributes["aria-label"] for f in frames] == ["表格：安排", "名单"]
    assert {(f.parent.attributes["role"], f.parent.attributes["tabindex"]) for f in frames} == {
        ("region", "0")
    }
    assert [c.text() for c in page.css("caption")] == ["名单"]
    assert {th.attributes["scope"] for th in page.css("th")} == {"col"}
    assert [td.attributes.get("class") for td in page.css("td")] == ["center", "right", None, None]
    assert "style=" not in html_of(text)


def test_tables_of_one_heading_have_names_of_their_own():
    table = "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n"
    names = [f.attributes["aria-label"] for f in LexborHTMLParser(html_of(table * 3)).css(".table-frame")]
    assert len(set(names)) == 3


def test_lists_of_news_stand_between_the_parts():
    converted = prose().convert(
        "前\n::: 最新消息 条数=3\n后[[李秀禾]]\n\n：：： 最新消息\n\n```\n::: 最新消息\n```", PATH
    )
    before, first, between, second, after = converted.parts("../")
    assert (first, second) == (Listing(3), Listing(3))
    assert before == "<p>前</p>\n"
    assert 'href="../people/li-xiu-he/"' in between
    assert "::: 最新消息" in after
    assert "前" in converted.within("")
    assert "最新消息 条数" not in converted.within("")


def test_one_text_leaves_nothing_to_the_next():
    converter = prose()
    converter.convert(
        "## 甲\n\n注[^1]\n\n[^1]: 说明\n\n[a]: https://example.org/\n\n::: 最新消息\n\n![甲](../photos/a.jpg)",
        PATH,
    )
    second = converter.convert("## 甲\n\n[a]", "index.md")
    assert second.html.strip() == '<h2 id="jia">甲</h2>\n<p>[a]</p>'
    assert (second.listings, second.pictures) == ((), ())


def test_the_root_can_be_anywhere():
    converted = prose().convert("[[李秀禾]] ![甲](../photos/a.jpg)", PATH)
    absolute = converted.within("https://example.org/showcase/")
    assert 'href="https://example.org/showcase/people/li-xiu-he/"' in absolute
    assert "https://example.org/showcase/photos/a-480.webp 480w" in absolute
    assert "\ufdd0" not in absolute


def test_readers_of_feeds_are_given_one_file_of_each_photo():
    html = (
        prose()
        .convert("![甲](../photos/a.jpg)\n\n字\n\n![乙](../photos/b.jpg)", PATH)
        .elsewhere("https://example.org/")
    )
    page = LexborHTMLParser(html)
    sources = [image.attributes["src"] for image in page.css("figure img[alt]")]
    assert sources == [f"https://example.org/photos/{name}-960.jpg" for name in ("a", "b")]
    assert page.css("picture, source, [srcset]") == []
    assert "data:" not in html


def test_a_term_may_follow_the_explanation_of_another_at_once():
    html = html_of("甲\n: 一\n: 二\n乙\n: 三\n\n正文。")
    assert (
        re.sub(r"\n", "", html)
        == "<dl><dt>甲</dt><dd>一</dd><dd>二</dd><dt>乙</dt><dd>三</dd></dl><p>正文。</p>"
    )
    assert html_of("甲\n  : 一\n" * 3000).count("<dt>") == 3000
