"""What staff are told of a file that cannot be published: what is wrong with it, and what to do.

The caller puts the file's name before these sentences.
"""

from __future__ import annotations

LARGEST_FILE = 50_000_000
"""In bytes: ten times what a phone writes."""

MOST_PIXELS = 100_000_000
"""Of a photo, and of all frames of a moving picture together as it is published."""


class PhotoError(Exception):
    """The file cannot become a Picture; the message says why in plain Chinese."""


_SAVE_AS_JPG = "请用看图软件打开它，另存为 JPG 再用。"
_COPY_AGAIN = "请从手机或相机里重新复制原来的照片。"
_EXPORT_HEIC = "请在手机的“设置 › 相机 › 格式”里选“兼容性最佳”，或者把这张照片导出为 JPG 再用"

NOT_FOUND = "找不到这张照片。请检查文件名，大小写和扩展名都要一样。"
NOT_READABLE = "读不到这个文件。请检查它是不是正被别的程序占用，或者没有读取权限。"
NOT_A_FILE = "这不是一个文件（可能是文件夹）。请写照片本身的文件名。"
OUTSIDE = "这是一个链接，指向网站文件夹以外的地方，不能使用。请把照片本身复制到这里。"
EMPTY = "这个文件是空的（0 字节），可能没有复制完。请重新复制原来的照片。"
TOO_LARGE = "这个文件超过 50 MB。请导出成一般大小的 JPG（几 MB 就够）再用。"
TOO_MANY_PIXELS = "这张图片超过一亿像素，打开它会占满内存。请缩小到长边 6000 像素以内再用。"
TOO_MANY_SCANS = f"这张 JPG 的内部结构不正常，打开它要花很长时间。{_SAVE_AS_JPG}"
OVERBLOWN = f"这张图片附带的信息（颜色说明或文字）解压后大得不正常。{_SAVE_AS_JPG}"
TOO_LONG = "这张动图太长或太大，网页放不动。请剪短、缩小，或者改用视频。"

DAMAGED = f"照片的数据不完整或已损坏，画面一点也没有读出来。{_COPY_AGAIN}"
OUTLINE_ONLY = f"照片的数据不完整，只读出一个模糊的轮廓。{_COPY_AGAIN}"
SOME_READ = f"照片的数据不完整，只读出一部分画面，多少不清楚。{_COPY_AGAIN}"

DEEP_COLOURS = f"这张图片每个颜色占 32 位，网页显示不了。{_SAVE_AS_JPG}"
NOT_A_PICTURE = "这不是图片文件，改扩展名没有用。请换成 JPG 或 PNG 照片。"
RAW = "这是相机的 RAW 原始文件，不能直接用。请在相机软件里导出为 JPG。"
SVG = "这是 SVG 矢量图，不是照片，里面可能带有程序，不能使用。请导出成 PNG 再用。"
HEIC = f"这是苹果手机的 HEIC 照片，这台电脑还读不了。{_EXPORT_HEIC}；也可以请技术人员安装 pillow-heif。"
WEB_PAGE = "这是一个网页，不是图片，可能是下载时没有下对。请在网页里的图片上点右键，选“图片另存为”。"
PDF = "这是 PDF 文件，不是图片。请把要用的那一页导出成 JPG。"
VIDEO = "这是视频，不是照片。请从视频里截一张画面，存成 JPG。"
OFFICE = "这是压缩包或 Word、WPS 文件，不是照片。请打开它，把里面的图片另存为 JPG。"
MAC_COMPANION = "这是苹果电脑附带的隐藏文件（文件名以“._”开头），不是照片，可以删掉。"


def other_picture(name: str) -> str:
    """Of a picture in a format that is not for photos on web pages."""
    return f"这是 {name} 图片，网页用不了。{_SAVE_AS_JPG}"


def partly_read(part: float) -> str:
    """Of a photo of whose picture a part, between 0 and 1, was read before its data ended or made no sense."""
    return f"照片的数据不完整，只读出约 {_percent(part)} % 的画面。{_COPY_AGAIN}"


def partly_there(part: float) -> str:
    """Of a file of which only a part, between 0 and 1, is there, and no picture can be made of it."""
    return f"照片没有复制完整，文件只有原来的约 {_percent(part)} %，画面读不出来。{_COPY_AGAIN}"


def _percent(part: float) -> int:
    """Never 0 or 100: a line that was read is not nothing, and a line that is missing is not all."""
    return min(99, max(1, round(part * 100)))
