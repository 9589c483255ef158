"""Checks where the links and images of a text lead."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import quote

from showcase.content.activities.folders import is_activity
from showcase.content.activities.minors import speaks_of_minors
from showcase.content.names.ids import slug
from showcase.content.nearest import nearest
from showcase.content.problems import Level, Problem, Problems
from showcase.content.withheld import Withholding

from .body import Body
from .headings import headings_of
from .links import Link, links_of
from .surroundings import Surroundings
from .targets import Kind, Target, is_film, is_photo, read_target, relative

_WIDE = re.compile(
    r"(?P<words>[!！]?\[[^\[\]\n]+\])(?P<open>（)(?P<target>[^（）\n]*?[./][^（）\n]*?)(?P<close>）)"
)
_WIDE_MARK = re.compile(r"！(?=\[[^\[\]\n]*\]\()")
_HOST = re.compile(r"(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:cn|com|org|net|gov)(?:/|$)", re.IGNORECASE)


def check_references(body: Body, around: Surroundings, problems: Problems) -> None:
    """Report links that lead nowhere, into somebody's computer or to code, and images that cannot be shown."""
    if "[" not in body.text and "<" not in body.text:
        return
    _check_brackets(body, problems)
    for link in links_of(body):
        target = read_target(link.target, body.path)
        if _check_form(link, target, body, problems):
            _check_existence(link, target, body, around, problems)
        if link.image:
            _check_words(link, target, body, problems)
            _check_minors(link, target, body, around, problems)


def _check_brackets(body: Body, problems: Problems) -> None:
    """Report links in full-width brackets, which would be printed as they stand."""
    for found in _WIDE.finditer(body.spoken):
        start, end = found.span()
        words, target = body.text[start : found.end("words")], body.text[slice(*found.span("target"))]
        message = "链接要用英文的圆括号，写成 [名称](地址)。"
        correction = body.corrected(start, end, f"{words.replace('！', '!')}({target.strip()})")
        problems.error(body.place(found.start("open")), message, correction)
    for found in _WIDE_MARK.finditer(body.spoken):
        message = "图片前面的感叹号要用英文的“!”，写成 ![替代文字](照片的位置)。"
        problems.error(body.place(found.start()), message, body.corrected(*found.span(), "!"))


def _check_form(link: Link, target: Target, body: Body, problems: Problems) -> bool:
    """Report a target that is none, whatever exists; true for one that may be looked up."""
    place, corrected = body.place(link.start), ""
    match target.kind:
        case Kind.FORBIDDEN:
            message = (
                f"链接里不能写“{target.scheme}:”，它会运行代码或藏起真正的地址，请删去这个链接。"
                "可以用的有网址（https://）、邮箱（mailto:）和电话（tel:）。"
            )
            if link.inline and not link.image and link.words:
                corrected = body.corrected(link.begins, link.ends, link.words)
        case Kind.COMPUTER:
            example = (
                f"{_beside(body, 'photos')}照片.jpg"
                if link.image
                else f"{_beside(body, 'attachments')}文件.docx"
            )
            message = (
                f"这是某一台电脑里的位置，别人打不开。请把文件放进 docs 文件夹（{_homes(body)}），"
                f"再写从这个文件出发的位置，例如 {example}。"
            )
        case Kind.HOST:
            message = "网址要写完整，前面加上“https:”。"
            corrected = body.corrected(link.start, link.end, f"https:{link.target}")
        case Kind.EMPTY:
            message = "链接还没有写地址。" if not link.image else "图片还没有写位置。"
        case _:
            return _check_signs(link, target, body, problems)
    problems.error(place, message, corrected)
    return False


def _homes(body: Body) -> str:
    """Where photos and attachments belong: those of an activity beside its text."""
    if is_activity(body.path):
        return "照片和附件都放在 index.md 旁边"
    return "照片放 docs/news/photos，附件放 docs/news/attachments"


def _photo_home(body: Body) -> str:
    return "活动的文件夹里" if is_activity(body.path) else " docs/news/photos"


def _beside(body: Body, folder: str) -> str:
    return "" if is_activity(body.path) else f"../{folder}/"


def _check_signs(link: Link, target: Target, body: Body, problems: Problems) -> bool:
    """Report backslashes and bare blanks in the place of a file."""
    if target.kind is Kind.FILE and "\\" in link.target:
        slashed = link.target.replace("\\", "/")
        message = "位置里的分隔要用“/”，不能用“\\”。"
        problems.error(body.place(link.start), message, body.corrected(link.start, link.end, slashed))
        return False
    if target.kind is Kind.FILE and re.search(r"\s", link.target.strip()) and not link.angled:
        message = "位置里有空格，链接会断开。请用尖括号括起来，或者给文件改一个没有空格的名字。"
        corrected = body.corrected(link.start, link.end, f"<{link.target.strip()}>")
        problems.error(body.place(link.start), message, corrected)
        return False
    return True


def _check_existence(
    link: Link, target: Target, body: Body, around: Surroundings, problems: Problems
) -> None:
    match target.kind:
        case Kind.ANCHOR:
            _check_anchor(link, target, body, frozenset(h.id for h in headings_of(body)), problems)
        case Kind.FILE:
            _check_file(link, target, body, around, problems)
        case Kind.OUTWARD if link.image:
            message = (
                f"照片要放进仓库，不能引用别的网站上的图片。请把照片存到{_photo_home(body)}，再写它的位置。"
            )
            problems.error(body.place(link.start), message)
        case Kind.ROOTED if link.image:
            there = _beside(body, "photos")
            message = f"图片要写从这个文件出发的位置，例如 {there}照片.jpg，不要以“/”开头。"
            problems.error(body.place(link.start), message)
        case _:
            return


def _check_file(link: Link, target: Target, body: Body, around: Surroundings, problems: Problems) -> None:
    place = body.place(link.start)
    held = around.withheld.get(target.path)
    if held:
        message = f"“{held.title}”现在不公开（{held.reason.value}），链接会打不开。请先去掉这个链接。"
        # Time alone must not stop a site from being built; the link is not printed then.
        level = Level.WARNING if held.reason is Withholding.EXPIRED else Level.ERROR
        problems.add(Problem(level, place, message, _unlinked(link, body)))
    elif target.path in around.private:
        message = f"这张照片不公开（{around.private[target.path]}），不能在正文里显示，请从这里去掉。"
        problems.error(place, message)
    elif target.path not in around.files:
        _report_missing(link, target, body, around, problems)
    elif is_film(target.path):
        name = posixpath.basename(target.path)
        message = (
            "视频的原件不公开，不能在正文里引用。请写在活动文件开头的“视频”里，网站会去掉拍摄地点等信息再播放："
            f"“- 文件: {name}”，下面是“标题”“封面”和“字幕”。"
        )
        problems.error(place, message, _unlinked(link, body))
    elif link.image and not is_photo(target.path):
        kind = posixpath.splitext(target.path)[1].lstrip(".")
        message = f"“{kind}”文件不能当图片显示。照片请用 jpg 或 png；其他文件作为附件链接，去掉前面的“!”。"
        problems.error(place, message)
    elif not link.image and is_photo(target.path) and link.inline and body.text[link.begins - 1] != "！":
        message = "照片的原件不公开，不能作为链接。要显示照片，请在方括号前面加“!”，单独写一行。"
        problems.error(place, message, body.corrected(link.begins, link.begins, "!"))
    elif target.path.endswith(".md") and target.anchor:
        _check_anchor(link, target, body, around.anchors(target.path), problems)


def _report_missing(link: Link, target: Target, body: Body, around: Surroundings, problems: Problems) -> None:
    meant = around.meant(target.path)
    if not meant and _HOST.match(link.target) and not link.image:
        corrected = body.corrected(link.start, link.end, f"https://{link.target}")
        problems.error(body.place(link.start), "网址前面要写“https://”。", corrected)
        return
    what = "这张照片" if link.image else "这个文件"
    if target.path.startswith("../"):
        message = f"“{link.target}”在 docs 文件夹外面，不会登上网站。{what}要放在 docs 里。"
    else:
        message = f"docs 里没有“{target.path}”{what}。文件名要完全一样，包括扩展名和大小写。"
    problems.error(body.place(link.start), message, _with_target(link, meant, target, body))


def _check_anchor(
    link: Link, target: Target, body: Body, anchors: frozenset[str] | None, problems: Problems
) -> None:
    if anchors is None or not target.anchor or target.anchor in anchors:
        return
    near = nearest(target.anchor, anchors) or nearest(slug(target.anchor), anchors)
    there = "那个文件里" if target.kind is Kind.FILE else "这个文件里"
    existing = f"现有的：{'、'.join(sorted(anchors)[:12])}。" if anchors else "那里没有小标题。"
    message = f"{there}没有“#{target.anchor}”这个小标题。{existing}"
    before = link.target.partition("#")[0]
    correction = body.corrected(link.start, link.end, f"{before}#{near}") if near else ""
    problems.error(body.place(link.start), message, correction)


def _check_words(link: Link, target: Target, body: Body, problems: Problems) -> None:
    """Report an image that says nothing to those who cannot see it."""
    if link.words.strip() or not link.inline:
        return
    name = posixpath.splitext(posixpath.basename(target.path))[0]
    words = link.title or name
    message = "图片要写替代文字（方括号里），给看不见图片的人听：写清什么人在做什么。"
    start = link.begins + len("![")
    problems.error(body.place(link.begins), message, body.corrected(start, start, words) if words else "")


def _check_minors(link: Link, target: Target, body: Body, around: Surroundings, problems: Problems) -> None:
    """Warn of an image whose words speak of minors, if the photo's own row in an activity does not answer for them."""
    word = speaks_of_minors(link.words) or speaks_of_minors(link.title)
    if word and target.path in around.files and target.path not in around.answered:
        message = (
            f"这里写到“{word}”，照片上可能认得出未成年人，监护人同意了才能公开；没有同意的请换一张。"
            "同意的或者谁也认不出的，可以在那次活动的“照片”里写明“监护人同意: 是”或“未成年人: 否”，再从这里引用那张照片，"
            "就不再提醒。"
        )
        problems.warning(body.place(link.begins), message)


def _unlinked(link: Link, body: Body) -> str:
    return body.corrected(link.begins, link.ends, link.words) if link.inline else ""


def _with_target(link: Link, meant: str, target: Target, body: Body) -> str:
    if not meant:
        return ""
    there = relative(meant, body.path)
    if " " in there and not link.angled:
        there = quote(there, safe="/()-_.~") if not link.inline else f"<{there}>"
    anchor = f"#{target.anchor}" if target.anchor else ""
    return body.corrected(link.start, link.end, f"{there}{anchor}")
