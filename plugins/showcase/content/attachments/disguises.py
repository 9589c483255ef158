"""Photos and videos under other endings: they would be published as they are, with the place and the time in them."""

from __future__ import annotations

import posixpath
import re

_SIGNATURES = (
    (re.compile(rb"\xff\xd8\xff"), "照片", ".jpg"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "照片", ".png"),
    (re.compile(rb"GIF8[79]a"), "图片", ".gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "照片", ".webp"),
    (re.compile(rb"II\*\0|MM\0\*"), "照片（TIFF 或相机原始格式）", ".tif"),
    (re.compile(rb"....ftyp(heic|heix|mif1|msf1)", re.DOTALL), "苹果手机的照片", ".heic"),
    (re.compile(rb"....ftypavi[fs]", re.DOTALL), "照片", ".avif"),
    (re.compile(rb"....ftyp(?!M4A |M4B )", re.DOTALL), "视频", ".mp4"),
    (re.compile(rb"....(moov|mdat|wide)", re.DOTALL), "视频", ".mov"),
    (re.compile(rb"RIFF....AVI ", re.DOTALL), "视频", ".avi"),
    (re.compile(rb"\x1aE\xdf\xa3"), "视频", ".mkv"),
)


def why_disguised(start: bytes, path: str) -> tuple[str, str] | None:
    """What to tell staff of a file that begins so, and the right name; None for one that is no photo or video."""
    for signature, kind, ending in _SIGNATURES:
        if signature.match(start):
            stem, written = posixpath.splitext(posixpath.basename(path))
            message = (
                f"这个文件其实是{kind}，扩展名却是“{written or '（没有）'}”。照样放上网站会带出拍摄地点等信息，"
                "请把扩展名改对；用不到的请删去。"
            )
            return message, f"{stem}{ending}"
    return None
