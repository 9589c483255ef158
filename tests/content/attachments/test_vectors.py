"""What may not be published of an SVG, and what a plain one may hold."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.content.attachments import check_attachments
from showcase.content.attachments.vectors import faults_of
from showcase.content.problems import Problems

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
PLAIN = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Created with Inkscape -->
{OPEN} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
   width="10" height="10" viewBox="0 0 10 10" sodipodi:docname="莲花.svg">
  <title>莲花</title>
  <sodipodi:namedview id="base" inkscape:zoom="1.4"/>
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>
    <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>
  <style>.a {{ fill: url(#hong); }} /* 红色 */ @media print {{ .a {{ fill: none }} }}</style>
  <defs><linearGradient id="hong" xlink:href="#base"><stop offset="0" stop-color="#a8141f"/></linearGradient></defs>
  <path class="a" style="fill:url('#hong');font-family:'Noto Sans CJK SC'" inkscape:label="莲" d="M0,0L10,10Z"/>
  <use href="#base"/><text x="1" y="1">清禾县 电话：0990-6123456 比例 1:500</text>
</svg>""".encode()


def words(content: bytes) -> str:
    return "".join(faults_of(content))


def within(body: str, attributes: str = "") -> bytes:
    return f"{OPEN} {attributes}>\n<g>\n{body}\n</g>\n</svg>".encode()


def test_a_plain_drawing_is_fine():
    assert faults_of(PLAIN) == {}
    assert faults_of(f"\ufeff{OPEN}/>".encode()) == {}
    assert faults_of(PLAIN.decode().replace("UTF-8", "UTF-16").encode("utf-16")) == {}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<script>alert(1)</script>", "带有程序（<script>）"),
        ("<SCRIPT>alert(1)</SCRIPT>", "带有程序（<SCRIPT>）"),
        ('<script xlink:href="https://example.org/a.js"/>', "带有程序"),
        ('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>', "带有程序"),
        ('<path d="M0,0" onclick="alert(1)"/>', "带有程序（onclick）"),
        ('<path d="M0,0" OnLoad="alert(1)"/>', "带有程序（OnLoad）"),
        ('<animate attributeName="href" to="javascript:alert(1)"/>', "带有动画"),
        ('<set attributeName="onmouseover" to="alert(1)"/>', "带有动画"),
        ('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', "嵌有别的内容（<foreignObject>）"),
        ('<iframe xmlns="http://www.w3.org/1999/xhtml" src="#"/>', "嵌有别的内容（<iframe>）"),
        ('<i:pgf xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/">eJzs</i:pgf>', "嵌有别的内容（<pgf>）"),
        ('<a href="javascript:alert(1)"><path d=""/></a>', "会运行程序"),
        ('<a href=" java&#10;script:alert(1)"><path d=""/></a>', "会运行程序"),
        ('<a xlink:href="JaVaScRiPt:alert(1)"><path d=""/></a>', "会运行程序"),
        ('<image href="data:image/jpeg;base64,/9j/4AAQ"/>', "嵌着一张图片"),
        ('<use href="data:image/svg+xml,&lt;svg/>#a"/>', "嵌着一张图片"),
        ('<image href="https://example.org/a.png"/>', "引用了别处的文件或网址"),
        ('<image xlink:href="//example.org/a.png"/>', "引用了别处的文件或网址"),
        ('<use href="qi-ta.svg#a"/>', "引用了别处的文件或网址"),
        ('<feImage href="/a.png"/>', "引用了别处的文件或网址"),
        ('<g xml:base="https://example.org/"/>', "引用了别处的文件"),
        ('<path fill="url(https://example.org/a.svg#b)"/>', "样式里引用了别处的文件"),
        ("<path style=\"fill:URL( 'a.svg#b' )\"/>", "样式里引用了别处的文件"),
        ('<path style="fill:u\\72l(//example.org)"/>', "样式里引用了别处的文件"),
        ('<path style="fill:ur/**/l(//example.org)"/>', "样式里引用了别处的文件"),
        ('<style>@import "https://example.org/a.css";</style>', "样式里引用了别处的文件"),
        ("<style>@font-face { font-family: a; src: local(b) }</style>", "样式里引用了别处的文件"),
        ('<style><![CDATA[a { background: image-set("//example.org/a.png" 1x) }]]></style>', "样式里引用了别处的文件"),
        ('<?xml-stylesheet href="https://example.org/a.css"?>', "引用了别处的样式表"),
        ('<metadata><x xmlns="urn:x">作者：李秀禾</x></metadata>', "看不见的信息"),
        ('<metadata><x xmlns:e="http://ns.adobe.com/exif/1.0/" xmlns="urn:x" e:GPSLatitude="30,39N"/></metadata>', "看不见的信息"),
        ('<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>', "看不见的信息"),
        ('<path xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" s:absref="C:\\Users\\李秀禾\\a.png"/>', "某台电脑里的位置"),
        ('<path xmlns:s="http://www.inkscape.org/namespaces/inkscape" s:export-filename="/home/李秀禾/a.png"/>', "某台电脑里的位置"),
        ("<!-- D:/图纸/a.svg -->", "某台电脑里的位置"),
        ("<desc>\\\\server\\宣传部\\a.svg</desc>", "某台电脑里的位置"),
    ],
)  # fmt: skip
def test_what_must_not_stand_in_a_drawing_is_named_with_its_line(body, said):
    found = faults_of(within(body))
    assert [reason for reason in found if said in reason], found
    assert set(found.values()) == {3}
    assert all("PNG" in reason for reason in found)


@pytest.mark.parametrize(
    "declared",
    [
        '[<!ENTITY a "b">]',
        '[<!ENTITY % a SYSTEM "https://example.org/a.dtd"> %a;]',
        '[<!ENTITY a SYSTEM "file:///etc/hostname">]',
        '[<!ATTLIST svg onload CDATA "alert(1)">]',
        "[]",
        'PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"',
    ],
)
def test_a_document_type_that_declares_anything_is_refused(declared):
    content = f'<?xml version="1.0"?>\n<!DOCTYPE svg {declared}>\n{OPEN}><text>&a;</text></svg>'.encode()
    found = faults_of(content)
    assert len(found) == 1
    assert "DOCTYPE 里有自己的声明" in words(content)
    assert list(found.values()) == [2]


def test_entities_are_never_expanded():
    bombs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    started = time.perf_counter()
    assert "DOCTYPE" in words(f'<!DOCTYPE svg [<!ENTITY a0 "ha">{bombs}]>{OPEN}>&a9;</svg>'.encode())
    assert time.perf_counter() - started < 1


def test_a_drawing_of_very_many_elements_within_each_other_takes_no_longer_than_its_length():
    started = time.perf_counter()
    deep = 200_000
    assert faults_of(f"{OPEN}>{'<g>' * deep}{'</g>' * deep}</svg>".encode()) == {}
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("content", [b"", b"<svg", b"\xff\xd8\xff\xe0", b"<svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>",
                                     b'<?xml version="1.0" encoding="nonsense"?><svg/>'])  # fmt: skip
def test_what_is_no_xml_is_told_so(content):
    assert "写法有错" in words(content)


@pytest.mark.parametrize("content", [b"<svg/>", b"<html><script>1</script></html>"])
def test_what_is_no_drawing_is_told_so(content):
    assert "这不是 SVG 图" in words(content)


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=200) | st.text(alphabet="<>&;!?/=\"'[]svgENTITYxmlns:# ", max_size=120).map(str.encode)
)
def test_whatever_a_file_holds_reading_it_ends(content):
    faults_of(within("") + content)
    faults_of(content)


def test_each_kind_is_reported_once_at_its_first_place(project):
    folder = project(
        {
            "docs/tu.svg": within('<path onclick="1"/>\n<path onclick="1"/>\n<script/>'),
            "docs/tu.SVGZ": b"\x1f\x8b",
        }
    )
    problems = Problems()
    check_attachments(folder / "docs", ["tu.svg", "tu.SVGZ"], frozenset(), frozenset(), frozenset(), problems)
    assert [(str(one.place), one.message[:6]) for one in problems] == [
        ("docs/tu.SVGZ", "这是压缩过的"),
        ("docs/tu.svg:3", "SVG 里带"),
        ("docs/tu.svg:5", "SVG 里带"),
    ]
