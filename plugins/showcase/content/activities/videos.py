"""The videos of an activity: a file that every browser plays, with a poster, and captions where somebody speaks."""

from __future__ import annotations

import posixpath
from collections.abc import Container

from showcase.content.problems import Problems
from showcase.content.text.targets import PHOTOS, is_film, is_photo

from .anchors import MediaAnchors
from .folders import Folder
from .meta import VideoRow
from .photo_names import read_photo_name
from .records import Video
from .written import Written


def make_videos(rows: tuple[VideoRow, ...], folder: Folder, anchors: MediaAnchors) -> tuple[Video, ...]:
    """The videos that staff listed, in their order."""
    return tuple(
        Video(
            path=folder.of(folder.find(row.file)),
            title=row.title,
            poster=folder.of(folder.find(row.poster)),
            captions=folder.of(folder.find(row.captions)) if row.captions else "",
            text=row.text,
            anchor=anchors.video(row.file),
        )
        for row in rows
    )


def check_videos(written: Written, private: Container[str], problems: Problems) -> None:
    """Report videos that cannot be played, or not by everybody, and note those that are not listed.

    `private` are the photos, relative to docs, that must not be shown: they can be no posters.
    """
    rows, folder, found = written.meta.videos, written.folder, Problems()
    files: dict[str, VideoRow] = {}
    for row in rows:
        file = _check_file(row, folder, found)
        first = files.setdefault(file, row) if file else row
        if first is not row:
            line = first.at().line
            problems.error(row.at("file"), f"这个视频在第 {line} 行已经写过，会登两次，请删去一条。")
        _check_title(row, problems)
        _check_poster(row, folder, private, problems)
        _check_captions(row, folder, problems)
    problems.extend(found)
    left = [file for file in folder.files if is_film(file) and file not in files]
    if left and not found.fatal:
        names = "、".join(left)
        message = (
            f"文件夹里的视频 {names} 没有写进“视频”，不会登出来。要登的请写一条，不登的请移走，免得网站变大。"
        )
        problems.notice(written.place, message)


def _check_file(row: VideoRow, folder: Folder, problems: Problems) -> str:
    """The file of a row; "" where there is none or it cannot be played, which is reported."""
    file, place = folder.find(row.file), row.at("file")
    if not row.file.lower().endswith(".mp4"):
        near = folder.nearest(row.file, (".mp4",)) if not file else ""
        message = f"视频只能用 MP4，“{row.file}”不是。请用剪辑软件另存为 MP4（H.264），放在 index.md 旁边。"
        problems.error(place, message, row.rewritten("file", near) if near else "")
        return ""
    if not file:
        near = folder.nearest(row.file, (".mp4",))
        message = f"活动的文件夹里没有“{row.file}”这个视频。视频要放在 index.md 旁边，文件名要完全一样，包括大小写。"
        problems.error(place, message, row.rewritten("file", near) if near else "")
    return file


def _check_title(row: VideoRow, problems: Problems) -> None:
    if row.title or row.writes("title"):
        return
    words = read_photo_name(row.file).caption
    message = "这个视频没有写标题。请补上一行“标题”，写明拍的是什么。"
    problems.error(row.at("file"), message, row.added("title", words, after="file") if words else "")


def _check_poster(row: VideoRow, folder: Folder, private: Container[str], problems: Problems) -> None:
    """Report a poster that is missing, or that may not be shown."""
    near = folder.nearest(row.poster or row.file, PHOTOS)
    file = folder.find(row.poster)
    if not row.poster:
        if not row.writes("poster"):
            message = "这个视频没有写封面，播放以前只有一块黑。请从视频里截一张图，放在 index.md 旁边，再写上文件名。"
            right = row.added("poster", near, after="file") if near else ""
            problems.error(row.at("file"), message, right)
    elif not file:
        message = (
            f"活动的文件夹里没有“{row.poster}”这张照片。视频的封面要放在 index.md 旁边，文件名要完全一样。"
        )
        problems.error(row.at("poster"), message, row.rewritten("poster", near) if near else "")
    elif not is_photo(file):
        problems.error(row.at("poster"), f"视频的封面要用照片，“{row.poster}”不是。")
    elif folder.of(file) in private:
        problems.error(row.at("poster"), f"“{row.poster}”写了不公开，不能作视频的封面，请换一张。")


def _check_captions(row: VideoRow, folder: Folder, problems: Problems) -> None:
    """Report captions that are missing, are not there, or are in a form that browsers do not know."""
    file = folder.find(row.captions)
    if row.captions and not row.captions.lower().endswith(".vtt"):
        right = f"{posixpath.splitext(row.captions)[0]}.vtt"
        message = f"字幕要用 .vtt 文件，“{row.captions}”不是。请在剪辑软件里把字幕导出（或另存）成 WebVTT。"
        problems.error(row.at("captions"), message, row.rewritten("captions", right))
    elif row.captions and not file:
        near = folder.nearest(row.captions, (".vtt",))
        message = (
            f"活动的文件夹里没有“{row.captions}”这个字幕文件。字幕要放在 index.md 旁边，文件名要完全一样。"
        )
        problems.error(row.at("captions"), message, row.rewritten("captions", near) if near else "")
    elif not row.captions and not row.silent and not row.writes("captions"):
        beside = folder.nearest(row.file, (".vtt",)) or f"{posixpath.splitext(row.file)[0]}.vtt"
        message = (
            "这个视频没有字幕，听不见的人不知道说了什么。请用剪辑软件识别字幕，导出成 .vtt 文件，照下面写上；"
            "没有人说话的（只有音乐、鼓声），写“无对白: 是”。"
        )
        problems.error(row.at("file"), message, row.added("captions", beside, after="file"))
