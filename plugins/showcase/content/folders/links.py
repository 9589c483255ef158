"""Links of the file system: what they lead to could be anything, so none is followed."""

from __future__ import annotations

import os
from pathlib import Path


def is_link(entry: os.DirEntry[str]) -> bool:
    """Whether an entry only leads to another place; Windows has junctions beside symbolic links."""
    # Python knows junctions from 3.12 on.
    is_junction = getattr(entry, "is_junction", None)
    return entry.is_symlink() or bool(is_junction and is_junction())


def why_refused(link: Path, project: Path) -> str:
    """What to tell staff about a link: what it leads to, as far as that can be said without a look into it."""
    return (
        f"这是一个链接，指向{_target(link, project)}。链接后面的东西不会放上网站，换一台电脑也会断开。"
        "请删去链接，把真正的文件复制到这里。"
    )


def _target(link: Path, project: Path) -> str:
    """The kind of the target; its path is not told, for reports are public and paths name people."""
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):
        return "不存在的地方"
    kind = "文件夹" if target.is_dir() else "文件" if target.is_file() else "设备"
    inside = target.is_relative_to(project.resolve())
    return f"项目里的另一个{kind}" if inside else f"项目外面的一个{kind}"
