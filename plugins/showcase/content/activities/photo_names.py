"""What the name of a photo's file says: 02 包粽子比赛（王素摄）.jpg."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from dataclasses import dataclass

_BRACKETED = re.compile(r"\s*[（(【\[［]([^（()）【】\[\]［］]*)[）)】\]］]\s*")
_CREDIT = re.compile(
    r"(?:摄影者?|拍摄者?|供图|摄|图)\s*[:：/／|｜\s]\s*(?P<behind>.+)"
    r"|(?P<before>.+?)\s*[/／|｜]?\s*(?:摄影|拍摄|供图|摄)"
)
_BARE_CREDIT = re.compile(
    r"[\s_\-—－·，,]+(?:摄影者?|拍摄者?|供图)\s*[:：\s_]\s*(?P<behind>[^\s_]+)$"
    r"|[\s_\-—－，,]+(?P<before>[^\W\d_a-zA-Z][^\s_\-—－，,]{0,20}?)\s*(?:摄影|拍摄|供图|摄)$"
)
_ORDER = re.compile(
    r"图\s*(?P<figure>\d{1,3})[\s、．._\-—－，,:：]*"
    r"|(?P<number>\d{1,3})(?:[\s、_\-—－，,:：]+|[.．](?!\d)\s*)"
    r"|(?P<padded>0\d{1,2})(?=\D)"
)
_CAMERA = re.compile(r"(?:[A-Za-z]{1,10}[_\-]?)?\d{3,}(?:[_\-]\d+)*[\s_\-]+(?=[^\W\d_a-zA-Z])")
"""What a camera wrote before the words that staff put behind: DSC_0012 村民包粽子."""

_COPY = re.compile(r"(?<=[^\d\s_\-－—])(?:[\s_\-－—]+\d{1,3}|[\s_\-－—]*(?:副本|拷贝))$")
_PRIVATE = ("不公开", "勿公开", "不要公开", "不能公开", "不公布")
_COVER = frozenset(["封面", "封面图", "头图"])
_SAYS_NOTHING = re.compile(
    r"微信|图片|照片|相片|图像|QQ|截图|截屏|屏幕|快照|未命名|未标题|新建|副本|拷贝|复制|扫描件?|下载|保存|"
    r"封面|原图|压缩|美图|水印|相机|拍摄|手机|头图|文件"
)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class PhotoName:
    """The name of a photo's file, taken apart."""

    words: str
    """Without number, marks, credit and ending; a caption where it `tells` something."""

    order: int | None = None
    credit: str = ""
    private: bool = False
    cover: bool = False

    @property
    def tells(self) -> bool:
        """Whether the words say what is to be seen: a camera's IMG_2301 and 微信图片_2026 do not."""
        return len(_HAN.findall(_SAYS_NOTHING.sub("", self.words))) > 1

    @property
    def caption(self) -> str:
        """What is to be seen; "" where the name does not tell."""
        return self.words if self.tells else ""


def read_photo_name(file: str) -> PhotoName:
    """Take apart the name of a photo's file."""
    stem = unicodedata.normalize("NFC", posixpath.splitext(posixpath.basename(file))[0]).strip()
    order, credit = None, ""
    cover = False
    kept = ""
    end = 0
    for found in _BRACKETED.finditer(stem):
        inner = found[1].strip()
        kept += stem[end : found.start()]
        end = found.end()
        written = _CREDIT.fullmatch(inner)
        if inner in _COVER:
            cover = True
        elif says_private(inner):
            continue
        elif written and not credit:
            credit = (written["behind"] or written["before"]).strip()
        elif inner.isdecimal() and not kept.strip():
            order = int(inner)
        elif not inner.isdecimal():
            kept += found[0]
    words = (kept + stem[end:]).strip()
    if order is None:
        order, words = _numbered(_CAMERA.sub("", words, count=1))
    if not credit:
        credit, words = _credited(words)
    return PhotoName(_clean(words), order, credit, says_private(stem), cover)


def says_private(path: str) -> bool:
    """Whether a file, or a folder that it lies in, is called 不公开, be it in brackets or not."""
    return any(word in path for word in _PRIVATE)


def _numbered(words: str) -> tuple[int | None, str]:
    """The number that stands before the words, and the words."""
    found = _ORDER.match(words)
    if not found or found.end() == len(words):
        return None, words
    return int(found["figure"] or found["number"] or found["padded"]), words[found.end() :]


def _credited(words: str) -> tuple[str, str]:
    """The credit that stands behind the words without brackets, and the words."""
    found = _BARE_CREDIT.search(words)
    if not found or not found.start():
        return "", words
    return (found["behind"] or found["before"]).strip(), words[: found.start()]


def _clean(words: str) -> str:
    return " ".join(_COPY.sub("", words.strip()).replace("_", " ").split()).strip(" -—－、，,.")


def natural_order(file: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key by which 合影2 stands before 合影10."""
    parts = re.split(r"(\d+)", file)
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts if part)
