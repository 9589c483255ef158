"""Tells by its first bytes what a file is, and why it is not a photo that we can read."""

from __future__ import annotations

import re

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
"""What is read, in Pillow's names; of files that hold several pictures, the first."""

LARGEST_FILE = 50_000_000
MOST_PIXELS = 100_000_000

_SAVE_AS_JPG = "请用看图软件打开它，另存为 JPG 再用。"

NOT_FOUND = "找不到这张照片。请检查文件名，大小写和扩展名都要一样。"
NOT_READABLE = "读不到这个文件。请检查它是不是正被别的程序占用，或者没有读取权限。"
EMPTY = "这个文件是空的（0 字节），可能没有复制完。请重新复制原来的照片。"
TOO_LARGE = "这个文件超过 50 MB。请导出成一般大小的 JPG（几 MB 就够）再用。"
TOO_MANY_PIXELS = "这张图片超过一亿像素，打开它会占满内存。请缩小到长边 6000 像素以内再用。"
DAMAGED = "照片的数据不完整或者已损坏，打不开。请从手机或相机里重新复制原来的照片。"
DEEP_COLOURS = f"这张图片每个颜色占 32 位，网页显示不了。{_SAVE_AS_JPG}"
NOT_A_PICTURE = "这不是图片文件，改扩展名没有用。请换成 JPG 或 PNG 照片。"
SVG = "这是 SVG 矢量图，不是照片，里面可能带有程序，不能使用。请导出成 PNG 再用。"
HEIC = "这是苹果手机的 HEIC 照片，暂时读不了。请在手机里选“兼容性最佳”重新导出为 JPG。"
AVIF = f"这是 AVIF 图片，暂时读不了。{_SAVE_AS_JPG}"
WEB_PAGE = "这是一个网页，不是图片，可能是下载时没有下对。请在网页里的图片上点右键，选“图片另存为”。"
PDF = "这是 PDF 文件，不是图片。请把要用的那一页导出成 JPG。"

_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_SVG = re.compile(rb"<svg[\s>]", re.IGNORECASE)
_WEB_PAGE = re.compile(rb"<!doctype html|<html[\s>]", re.IGNORECASE)


def why_not_read(content: bytes) -> str:
    """What to tell staff about a file in which Pillow sees none of our formats."""
    if content[4:8] == b"ftyp":
        brands = {content[8:12], *(content[at : at + 4] for at in range(16, _box_end(content), 4))}
        if b"avif" in brands:
            return AVIF
        if brands & _HEIC_BRANDS:
            return HEIC
    start = content[:4096]
    if start.startswith(b"%PDF-"):
        return PDF
    if _WEB_PAGE.search(start):
        return WEB_PAGE
    if _SVG.search(start):
        return SVG
    return DAMAGED if looks_like_a_photo(start) else NOT_A_PICTURE


def looks_like_a_photo(start: bytes) -> bool:
    """Whether a file begins as one of our formats does, however it goes on."""
    signatures = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"BM")
    return start.startswith(signatures) or (start[:4] == b"RIFF" and start[8:12] == b"WEBP")


def _box_end(content: bytes) -> int:
    """Where the list of brands at the beginning of a HEIC or AVIF file ends."""
    return min(int.from_bytes(content[:4], "big"), len(content), 256)
