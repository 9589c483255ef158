"""The rules of pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Written
from showcase.content.problems import Level

from .shown import ShownPicture, shown_pictures

_GENERIC = re.compile(
    r"(?:新闻|微信|活动|现场|会议|宣传|工作|相关|示意|封面|正文|首页|插入|上传|默认)*(?:图片|照片|配图|附图|插图|图|相片|截图|画面|风采|合影|留影|剪影)"
    r"[\s_\-（(]*[0-9一二三四五六七八九十]{0,4}[)）]?"
)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_ENDING = re.compile(r"\.(?:jpe?g|png|webp|gif|heic|bmp|avif)$", re.IGNORECASE)

ALIKE = 3
"""So many different pictures may not carry the same words."""


def _telling(written: Written) -> Iterator[Finding]:
    for picture in shown_pictures(written.catalogue):
        fault = _fault(picture)
        if fault:
            message = f"替代文字“{picture.alt}”{fault}，看不见照片的人还是不知道上面有什么。请写清什么人在什么地方做什么。"
            yield Finding(picture.place, message)


def _fault(picture: ShownPicture) -> str:
    alt = picture.alt
    if _ENDING.search(alt):
        return "是文件名"
    if _GENERIC.fullmatch(alt):
        return "什么也没有说"
    return "" if len(_HAN.findall(alt)) > 1 else "像是文件名，或者太短"


def _alike(written: Written) -> Iterator[Finding]:
    by_words: dict[str, list[ShownPicture]] = {}
    for picture in shown_pictures(written.catalogue):
        if not _fault(picture):
            by_words.setdefault(picture.alt, []).append(picture)
    for alt, pictures in by_words.items():
        files = dict.fromkeys(picture.file for picture in pictures)
        if len(files) >= ALIKE:
            message = f"{len(files)} 张不同的照片用了同一句替代文字“{alt}”，听的人分不出是哪一张。请给每张写上不一样的地方。"
            yield Finding(pictures[1].place, message)


def _covers(written: Written) -> Iterator[Finding]:
    for item in written.catalogue.news:
        if item.cover and not item.cover_caption:
            message = "封面照片没有写“封面说明”，朗读时只能念标题。请加一行“封面说明: ……”，写清照片上是什么。"
            yield Finding(item.place, message)


_SOURCE = "GB/T 37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》；《中华人民共和国无障碍环境建设法》"

RULES = (
    Rule(
        id="pictures-words",
        area=Area.PICTURES,
        title="替代文字没有说明照片",
        level=Level.WARNING,
        reason="视障的人靠替代文字“看”照片，写“图片1”或者文件名等于没有写；无障碍检查按没有替代文字算。",
        cure="用一句话写清什么人在什么地方做什么，不用写“图为”。",
        source=_SOURCE,
        in_written=_telling,
    ),
    Rule(
        id="pictures-same-words",
        area=Area.PICTURES,
        title="许多照片用同一句替代文字",
        level=Level.NOTICE,
        reason="整组照片都念同一句话，听的人不知道有什么不同。",
        cure="给每张照片写上它自己的内容。",
        source=_SOURCE,
        in_written=_alike,
    ),
    Rule(
        id="pictures-cover",
        area=Area.PICTURES,
        title="封面没有说明",
        level=Level.NOTICE,
        reason="没有说明的封面，朗读时只能念一遍标题，读者也不知道照片是哪里来的。",
        cure="在文件开头加上“封面说明”，示意图请注明“示意图”。",
        source=_SOURCE,
        in_written=_covers,
    ),
)
