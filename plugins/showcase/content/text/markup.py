"""HTML that stands in a text: which tags may, which may not, and what was pasted in from Word."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showcase.content.problems import Problems

from .body import Body

_MAY = (
    "p br hr div span section table thead tbody tfoot tr th td caption colgroup col ul ol li dl dt dd blockquote"
    " strong b em i u s del ins sub sup small mark abbr ruby rt rp details summary a code pre kbd h2 h3 h4 h5 h6"
)
TAGS = frozenset(_MAY.split())
"""The tags that staff may write."""

ATTRIBUTES = {
    "a": frozenset({"href", "title"}),
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"colspan", "rowspan", "scope"}),
    "col": frozenset({"span"}),
    "colgroup": frozenset({"span"}),
    "ol": frozenset({"start", "type", "reversed"}),
    "li": frozenset({"value"}),
    "abbr": frozenset({"title"}),
    "details": frozenset({"open"}),
}
"""The attributes that they may have."""

_LEFTOVERS = frozenset(
    {"font", "center", "big", "tt", "strike", "nobr", "basefont", "wbr", "acronym", "label"}
)
"""Tags that only say how something looks; what they enclose is printed without them."""

_INSTEAD = {
    "script": "网站不运行外来的程序代码，请把 <script> 到 </script> 整段删去。",
    "style": "颜色和字号由网站统一安排，请把 <style> 到 </style> 整段删去。",
    "iframe": "不能嵌入别的网页。请整段删去，改写成链接：[名称](https://网址)。",
    "object": "不能嵌入别的文件。请整段删去，把文件作为附件链接：[名称](../attachments/文件.pdf)。",
    "form": "网站是静态的，收不到填写的内容。请整段删去，写明联系电话或办理地点。",
    "video": "网站不放视频和音频。请整段删去，改写成链接：[名称](https://网址)。",
    "img": '图片不用网页代码写，请写成：![替代文字](照片的位置 "图说")。',
    "h1": "一级标题由页面自己印出，正文从二级标题（## ）写起。",
    "xml": "这是从 Word 粘贴带来的隐藏代码，请把 <xml> 到 </xml> 整段删去。",
    "svg": '不能直接写图形代码。请整段删去，把图片放进仓库再引用：![替代文字](照片的位置 "图说")。',
    "base": "这类代码会影响整个网页，请删去。",
}
_LIKE = {
    "iframe": "frame frameset noframes portal",
    "object": "embed applet param",
    "form": "input button select option optgroup textarea fieldset legend datalist output isindex keygen",
    "video": "audio source track bgsound",
    "img": "image picture figure figcaption",
    "svg": "math canvas template noscript",
    "base": "link meta html head body title plaintext xmp listing noembed dialog slot marquee blink",
}
FORBIDDEN = _INSTEAD | {tag: _INSTEAD[kind] for kind, tags in _LIKE.items() for tag in tags.split()}
"""Tags that may not be written, each with what to do instead."""

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][^\s/>\"'<=]*)(?P<rest>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)(?P<close>>?)"
)
_ATTRIBUTE = re.compile(r"(?P<name>[^\s=<>\"'/]+)(?:\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|[^\s>\"']+))?")
_ADDRESS = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.\-]*:/|[^<>\s]*@)")
_CONDITION = re.compile(
    r"<!--\[if[^>]*>|<!\[[^\]<>]*\]>?(?:-->)?|<!\[(?:(?:if|endif)[^>]*>)?|<\?xml[^>]*>", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    rest: str
    start: int
    end: int
    closing: bool
    closed: bool
    """Whether its ">" is there."""

    @property
    def attributes(self) -> list[tuple[str, str]]:
        return [(a["name"].lower(), (a["value"] or "").strip("\"'")) for a in _ATTRIBUTE.finditer(self.rest)]

    @property
    def is_tag(self) -> bool:
        """Whether it is one, and not a sentence between signs of less and more."""
        return (self.name + "".join(name for name, _ in self.attributes)).isascii()


def check_markup(body: Body, problems: Problems) -> None:
    """Report tags and attributes that may not stand in a text, and leftovers of Word."""
    if "<" not in body.text:
        return
    cleaned: dict[int, list[str]] = {}
    # One a line: they come in pairs, and one correction does away with all of them.
    conditions = {
        body.line_at(found.start())[0]: found for found in reversed([*_CONDITION.finditer(body.spoken)])
    }
    for found in conditions.values():
        _report_condition(found, body, problems)
    for tag in _tags(body):
        _check_tag(tag, body, problems, cleaned)
    for start, what in cleaned.items():
        _report_leftovers(start, what, body, problems)


def _tags(body: Body) -> list[_Tag]:
    return [_tag_of(found) for found in _TAG.finditer(body.spoken) if not _ADDRESS.match(found[0])]


def _tag_of(found: re.Match[str]) -> _Tag:
    return _Tag(found["name"].lower(), found["rest"], *found.span(), bool(found["end"]), bool(found["close"]))


def _check_tag(tag: _Tag, body: Body, problems: Problems, cleaned: dict[int, list[str]]) -> None:
    place = body.place(tag.start)
    handlers = [name for name, _ in tag.attributes if name.startswith("on") and len(name) > 2]
    if tag.name in FORBIDDEN:
        if not tag.closing:
            correction = _as_markdown(tag, body) if tag.name == "img" else ""
            message = f"正文里不能写 <{tag.name}>。{FORBIDDEN[tag.name]}"
            problems.error(place, message, correction)
    elif handlers:
        message = f"正文里不能写“{handlers[0]}=”这样的程序代码，请删去。"
        problems.error(place, message, _without_attributes(tag, body))
    elif tag.is_tag and (":" in tag.name or tag.name in _LEFTOVERS):
        cleaned.setdefault(body.line_at(tag.start)[0], []).append(f"<{tag.name}>")
    elif not tag.closed and "=" not in tag.rest:
        return  # "a<b": browsers and readers take it for what it is.
    elif tag.name not in TAGS or not tag.is_tag:
        message = (
            f"“<{tag.name}>”不是这里能用的网页标签，会从页面上消失。"
            "如果是普通的小于号或书名号，请写成“＜”或“《”；如果是网页代码，请删去。"
        )
        problems.error(place, message, _as_words(tag, body))
    elif not tag.closed:
        problems.error(place, f"“<{tag.name}”没有写完，缺少右边的“>”。")
    else:
        allowed = ATTRIBUTES.get(tag.name, frozenset())
        foreign = [name for name, _ in tag.attributes if name not in allowed]
        if foreign:
            cleaned.setdefault(body.line_at(tag.start)[0], []).append(f"{foreign[0]}=")


def _report_condition(found: re.Match[str], body: Body, problems: Problems) -> None:
    message = "这是从 Word 粘贴带来的隐藏代码，请删去；先粘贴到记事本里，再复制过来，就不会带上。"
    problems.error(body.place(found.start()), message, _cleaned(body, found.start()))


def _report_leftovers(start: int, what: list[str], body: Body, problems: Problems) -> None:
    """One warning a line, with the line as it should stand."""
    names = "、".join(dict.fromkeys(what))
    message = f"这一行有多余的格式代码（{names}），多半是从 Word 或网页粘贴带来的，在网站上不起作用。"
    first = next((tag for tag in _tags(body) if tag.start >= start), None)
    offset = first.start if first and first.start <= body.line_at(start)[1] else start
    problems.warning(body.place(offset), message, _cleaned(body, start))


def without_leftovers(line: str) -> str:
    """A line without what Word leaves behind: its own tags, tags for looks, attributes that do nothing here."""
    return _CONDITION.sub("", _TAG.sub(_kept, line)).rstrip()


def _kept(found: re.Match[str]) -> str:
    name = found["name"].lower()
    sentence = _ADDRESS.match(found[0]) or not _tag_of(found).is_tag
    if sentence or (name not in TAGS and ":" not in name and name not in _LEFTOVERS):
        return found[0]
    if name not in TAGS or name == "span":
        return ""
    kept = [
        attribute[0]
        for attribute in _ATTRIBUTE.finditer(found["rest"])
        if attribute["name"].lower() in ATTRIBUTES.get(name, ())
    ]
    return f"<{found['end']}{' '.join([name, *kept])}{found['close']}"


def _without_attributes(tag: _Tag, body: Body) -> str:
    """The line with the tag as it may stand."""
    if not tag.closed or tag.name not in TAGS:
        return ""
    allowed = ATTRIBUTES.get(tag.name, frozenset())
    kept = [
        found[0]
        for found in _ATTRIBUTE.finditer(tag.rest)
        if found["name"].lower() in allowed and "javascript" not in found[0].lower()
    ]
    return body.corrected(tag.start, tag.end, f"<{' '.join([tag.name, *kept])}>")


def _as_words(tag: _Tag, body: Body) -> str:
    """The line with signs that no browser takes for a tag's."""
    inner = body.text[tag.start + 1 : tag.end].removesuffix(">")
    return body.corrected(tag.start, tag.end, f"＜{inner}{'＞' if tag.closed else ''}")


def _as_markdown(tag: _Tag, body: Body) -> str:
    """The line with an image as Markdown writes it; "" where its source is not known."""
    said = dict(tag.attributes)
    source = said.get("src", "")
    if not tag.closed or not source or re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:|//", source):
        return ""
    title = f' "{said["title"]}"' if said.get("title") else ""
    return (
        body.corrected(tag.start, tag.end, f"![{said.get('alt', '')}]({source}{title})")
        if said.get("alt")
        else ""
    )


def _cleaned(body: Body, offset: int) -> str:
    """The line of a character without leftovers."""
    begin, end = body.line_at(offset)
    return without_leftovers(body.text[begin:end])
