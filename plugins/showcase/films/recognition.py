"""Tells by its first bytes what a file is, and why it is not a video that we can publish."""

from __future__ import annotations

LARGEST_FILE = 100_000_000
"""GitHub refuses files of more than 100 MB, and nobody waits for such a film on a phone."""

_EXPORT = "请用剪映、格式工厂等软件导出为 MP4（H.264 编码）再用。"
_COPY = "请从手机或相机里重新复制原来的视频。"

NOT_FOUND = "找不到这个视频。请检查文件名，大小写和扩展名都要一样。"
NOT_READABLE = "读不到这个文件。请检查它是不是正被别的程序占用，或者没有读取权限。"
EMPTY = f"这个文件是空的（0 字节），可能没有复制完。{_COPY}"
TOO_LARGE = "这个视频超过 100 MB，网上看不动，GitHub 也不收。请用剪映等软件截短，或导出成 720P 再用。"
DAMAGED = f"视频的数据不完整或者已损坏。{_COPY}"
NO_INDEX = f"视频里没有目录，多半是没有录完或者没有复制完，播放不了。{_COPY}"
IN_PIECES = f"这是一段一段存的视频（分段 MP4），不能直接用。{_EXPORT}"
ELSEWHERE = f"这个文件里只有目录，画面存在别的文件里。{_EXPORT}"
UNUSUAL = f"这个视频的存法少见，读不了。{_EXPORT}"
NO_PICTURE = "这个文件里没有画面。只有声音的文件不能当视频用。"
NOT_A_VIDEO = "这不是视频文件，改扩展名没有用。请换成手机拍的或软件导出的 MP4 视频。"
PHOTO = "这是照片，不是视频。照片请写在“照片”里。"
WEB_PAGE = "这是一个网页，不是视频，可能是下载时没有下对。请重新下载或复制原来的视频。"

HEVC = (
    "这个视频是 H.265（HEVC）编码，不少电脑和手机的浏览器放不了，只能听到声音。"
    "最好用剪映等软件导出为 H.264，或者在苹果手机的“设置—相机—格式”里选“兼容性最佳”再拍。"
)
TEXT_LEFT_OUT = (
    "片子里自带的字幕没有带上：无人机和行车记录仪会把位置写在里面。要字幕请另写一个 .vtt 文件，写在“字幕”里。"
)

_OTHER_KINDS = (
    (0, b"\x1aE\xdf\xa3", "MKV 或 WebM"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "WMV"),
    (0, b"FLV\x01", "FLV"),
    (0, b".RMF", "RM"),
    (0, b"\0\0\1\xba", "MPEG"),
    (0, b"\0\0\1\xb3", "MPEG"),
    (0, b"OggS", "OGG"),
    (8, b"AVI ", "AVI"),
)
_PHOTOS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*")
_PHOTO_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")
_FIRST_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
"""What an MP4 or an old QuickTime film begins with."""


def unplayable(codec: bytes, what: str) -> str:
    """What to tell staff about pictures or sound that browsers do not play; `what` is 画面 or 声音."""
    name = "".join(character for character in codec.decode("latin-1") if character.isalnum())
    return f"{what}的编码（{name or '不明'}）浏览器放不了。{_EXPORT}"


def why_not_read(start: bytes) -> str:
    """What to tell staff about a file that begins so; "" for one that may be an MP4."""
    if start[4:8] in _FIRST_BOXES:
        return PHOTO if start[4:8] == b"ftyp" and start[8:12] in _PHOTO_BRANDS else ""
    for at, signature, name in _OTHER_KINDS:
        if start[at:].startswith(signature):
            return f"这是 {name} 视频，浏览器大多放不了。{_EXPORT}"
    # A transport stream, as camcorders write it: a packet of 188 bytes, with four more before it in some.
    if start[:1] == b"\x47" == start[188:189] or start[4:5] == b"\x47" == start[196:197]:
        return f"这是 MTS（TS）视频，浏览器放不了。{_EXPORT}"
    if start.startswith(_PHOTOS) or start[8:12] == b"WEBP":
        return PHOTO
    if b"<html" in start.lower() or b"<!doctype html" in start.lower():
        return WEB_PAGE
    return NOT_A_VIDEO
