"""Papers to be looked into, made in memory."""

from __future__ import annotations

import io
import zipfile

from openpyxl import Workbook
from openpyxl.comments import Comment
from pypdf import PdfReader, PdfWriter

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>{}</dc:creator>'
    "<cp:lastModifiedBy>{}</cp:lastModifiedBy></cp:coreProperties>"
)


def packed(parts: dict[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def relations(*links: tuple[str, str, str]) -> str:
    mode = {True: ' TargetMode="External"', False: ""}
    written = "".join(
        f'<Relationship Id="{id}" Type="{_TYPE}/{kind}" Target="{target}"{mode[":" in target]}/>'
        for id, kind, target in links
    )
    return f'<Relationships xmlns="{_RELS}">{written}</Relationships>'


def word(body: str, author: str = "", editor: str = "", **parts: str) -> bytes:
    """A document of Word with this body; other parts by their name without ending."""
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": _CORE.format(author, editor),
            **{f"word/{name}.xml": f"<w:{name} {_W}>{text}</w:{name}>" for name, text in parts.items()},
        }
    )


def paragraph(text: str) -> str:
    """A paragraph of which Word keeps each piece in a run of its own, as it does after each change."""
    runs = "".join(f"<w:r><w:t>{piece}</w:t></w:r>" for piece in (text[:3], text[3:]))
    return f"<w:p>{runs}</w:p>"


def deleted(text: str) -> str:
    return f'<w:p><w:del w:author="a"><w:r><w:delText>{text}</w:delText></w:r></w:del></w:p>'


def text_box(text: str) -> str:
    box = f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"
    return f"<w:p><w:r><AlternateContent><Choice>{box}</Choice><Fallback>{box}</Fallback></AlternateContent></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def slides(first: str, notes: str, hidden: str) -> bytes:
    def slide(text: str, shown: str = "1") -> str:
        return f'<p:sld {_P} {_A} show="{shown}"><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>'

    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "ppt/presentation.xml": (
                f'<p:presentation {_P} {_R}><p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId1"/>'
                "</p:presentation>"
            ),
            "ppt/_rels/presentation.xml.rels": relations(
                ("rId1", "slide", "slides/slide1.xml"), ("rId2", "slide", "slides/slide2.xml")
            ),
            "ppt/slides/slide1.xml": slide(hidden, "0"),
            "ppt/slides/slide2.xml": slide(first),
            "ppt/slides/_rels/slide2.xml.rels": relations(
                ("rId1", "notesSlide", "../notesSlides/notesSlide9.xml"),
                ("rId2", "hyperlink", "tel:13900000009"),
            ),
            "ppt/notesSlides/notesSlide9.xml": slide(notes),
        }
    )


def workbook() -> bytes:
    """A list as an office keeps it: what nobody sees on opening it is what must not be in it."""
    book = Workbook()
    book.properties.creator = "赵干事"
    sheet = book.active
    sheet.title = "名单"
    rows = [
        ("表彰名单",),
        ("姓名", "身份证号", "出生日期", "手机"),
        ("甲", "999999194912310051", 18263, 13900000001),
    ]
    for row in rows:
        sheet.append(row)
    sheet.append(("乙", None, None, "139 0000 0002"))
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet["A3"].comment = Comment("家里电话13900000003", "x")
    sheet.oddFooter.left.text = "13900000004"
    old = book.create_sheet("旧表")
    old.sheet_state = "veryHidden"
    old["A1"] = "13900000005"
    old["A2"] = 1.3900000006e10
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def pdf(text: str, author: str = "", password: str = "") -> bytes:
    """A PDF of one page."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("latin-1") if text else b""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    ]
    content, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(content))
        content += b"%d 0 obj%sendobj\n" % (number, body)
    start = len(content)
    content += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % at for at in offsets)
    content += b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start
    if not author and not password:
        return content
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.add_metadata({"/Author": author})
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
