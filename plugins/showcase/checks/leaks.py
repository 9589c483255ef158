"""The last net: what no file of the finished site may hold, whatever let it through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from PIL import Image, UnidentifiedImageError

from showcase.content.problems import Level, Place

from .areas import Area
from .built import BuiltSite
from .rules import Finding, Rule

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"})
_NOTES = ("exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop")
"""Where Pillow puts what a camera or a program noted in a picture."""


def _numbers(site: BuiltSite) -> Iterator[Finding]:
    for page in site.pages:
        for what, number in Counter(page.secrets).items():
            message = f"生成的网页 /{page.address} 上有 {number} 个{what}。网站不能发布，请找到并删去。"
            yield Finding(site.sources.get(page.address) or Place(f"site/{page.path}"), message)


def _pictures(site: BuiltSite) -> Iterator[Finding]:
    for path in site.sizes:
        if PurePosixPath(path).suffix.lower() in _PICTURES and _has_notes(site, path):
            message = f"图片 {path} 里还留着拍摄信息（可能有拍摄地点、时间和设备）。网站不能发布。"
            yield Finding(Place(f"site/{path}"), message)


def _has_notes(site: BuiltSite, path: str) -> bool:
    try:
        with Image.open(site.folder / path) as picture:
            return any(picture.info.get(note) for note in _NOTES) or bool(picture.getexif())
    except (UnidentifiedImageError, OSError, ValueError):
        # Not a picture by its bytes; browsers will not take it for one either.
        return False


RULES = (
    Rule(
        id="privacy-built",
        area=Area.PRIVACY,
        title="生成的网页上有个人号码",
        level=Level.VETO,
        reason="公布身份证号、手机号是侵害个人信息，多地因名单里带身份证号被通报、被检察机关起诉。",
        cure="在提示的文件里找到这个号码，整个删去，再重新生成。",
        source="《个人信息保护法》第二十五条、第二十八条",
        in_site=_numbers,
    ),
    Rule(
        id="privacy-picture",
        area=Area.PRIVACY,
        title="图片里留着拍摄信息",
        level=Level.VETO,
        reason="手机照片里常有拍摄地点的经纬度，等于公布了住址。",
        cure="用 showcase build 重新生成；自己放进网站的图片请放到 docs 里，由生成程序处理。",
        source="《个人信息保护法》第二十八条（行踪轨迹）",
        in_site=_pictures,
    ),
)
