"""Sizes of files: what GitHub refuses."""

from __future__ import annotations

from showcase.content.problems import Place, Problems

MEGABYTE = 1 << 20

MOST = 100 * MEGABYTE
"""GitHub refuses a push that holds a larger file (docs.github.com, “About large files on GitHub”)."""

MOST_IN_THE_BROWSER = 25 * MEGABYTE
"""GitHub's upload page refuses a larger one."""


def check_size(size: int, place: Place, problems: Problems) -> bool:
    """Report a file of so many bytes that cannot be handed in, or only with a program; true where it can."""
    if size > MOST:
        message = (
            f"这个文件有 {size // MEGABYTE} MB，GitHub 不收超过 100 MB 的文件，整个项目都会传不上去。"
            "视频请截短或导出成 720P，其他文件请压缩或拆成几个；用不到的请删去。"
        )
        problems.error(place, message)
        return False
    if size > MOST_IN_THE_BROWSER:
        message = (
            f"这个文件有 {size // MEGABYTE} MB。GitHub 的网页一次只能上传 25 MB 以内的文件，"
            "大的要用 GitHub Desktop 之类的软件上传。"
        )
        problems.notice(place, message)
    return True
