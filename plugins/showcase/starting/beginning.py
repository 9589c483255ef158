"""Turns a copy of the template into a unit's own site, all at once or not at all."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Mapping
from pathlib import Path

from showcase.content.loading import load
from showcase.content.problems import Problems
from showcase.content.reading_data import read_data
from showcase.content.report import as_text
from showcase.content.site_facts import Site

from .configuration import address_fault, configured
from .facts import PATH, faults, site_text
from .sample import FOLDERS, is_kept, own_files
from .swapping import swap_in

CONFIG = "mkdocs.yml"
TEMPLATES = "theme_overrides"
STARTER = Path(__file__).parent / "starter"
_WORK = ".site-begun"
_SHOWN = 5


class StartError(Exception):
    """The site cannot be begun; the message says why in plain Chinese. Nothing was changed."""


def check_ready(project: Path) -> None:
    """Make sure that the project is a copy of the template that nobody has made their own yet.

    Raises:
        StartError: it is not.
    """
    if (project / _WORK).exists():
        raise StartError(
            f"上一次 init 中途停了下来，当时的文件还在 {project / _WORK} 里。"
            "其中 old 里是原来的内容：还要的请移回原处，然后删去这个文件夹，再运行一次。"
        )
    missing = [name for name in (CONFIG, TEMPLATES, *FOLDERS) if not (project / name).exists()]
    if missing:
        raise StartError(
            f"{project} 里没有 {'、'.join(missing)}，不是一个 Showcase 网站项目。"
            "请先在 GitHub 上用“Use this template”建好自己的仓库，下载下来，再在那个文件夹里运行。"
        )
    site = read_data(project, Problems()).only(Site)
    if site is not None and not site.sample:
        raise StartError(
            f"这里已经是“{site.name}”自己的网站了（{PATH} 里没有“样例: 是”），没有作任何改动。"
            f"init 只在刚从模板建好的时候用一次；以后要改名称、电话、备案号，直接改 {PATH}。"
        )


def begin(
    project: Path, facts: Mapping[str, str], address: str, now: datetime.datetime, *, keep_sample: bool
) -> None:
    """Write the unit's facts and the site's address; unless the sample is kept, start with empty lists in its place.

    `facts` are those of `ASKED` by name; `address` may be "".

    Raises:
        StartError: a fact is not acceptable, or somebody's own files would be lost; nothing was changed.
    """
    check_ready(project)
    found = [*faults(facts), *([address_fault(address)] if address else [])]
    if any(found):
        raise StartError("\n".join(filter(None, found)))
    own = [] if keep_sample else [path for path in own_files(project) if path != PATH]
    if own:
        raise StartError(_own_work(own))
    work = project / _WORK
    try:
        new = work / "new"
        _write_new(new, project, facts, address, keep_sample=keep_sample)
        if not keep_sample:
            # Pages name their templates.
            shutil.copytree(project / TEMPLATES, new / TEMPLATES)
            _check(new, now)
        names = (PATH, CONFIG) if keep_sample else (*FOLDERS, CONFIG)
        swap_in(new, project, names, work / "old")
    except OSError as error:
        if any(path.is_file() for path in (work / "old").rglob("*")):
            raise StartError(_stuck(work, error)) from None
        shutil.rmtree(work, ignore_errors=True)
        raise StartError(
            f"文件写不进去（{error.strerror or error}），没有作任何改动。请关掉占用文件的程序再试。"
        ) from None
    except StartError:
        shutil.rmtree(work, ignore_errors=True)
        raise
    shutil.rmtree(work, ignore_errors=True)


def _stuck(work: Path, error: OSError) -> str:
    """What to say where files could be moved neither on nor back: then nothing is cleared away."""
    return (
        f"文件移动到一半停了下来（{error.strerror or error}），也没能移回去。原来的文件都在 {work / 'old'} 里，"
        "请关掉占用文件的程序，把里面的内容移回原处，再删去这个文件夹。"
    )


def _own_work(paths: list[str]) -> str:
    listed = "\n".join(f"  {path}" for path in paths[:_SHOWN])
    more = f"\n  ……共 {len(paths)} 个" if len(paths) > _SHOWN else ""
    return (
        f"下面这些文件不是样例里的，或者已经改过，去掉样例就会丢掉它们，所以没有作任何改动：\n{listed}{more}\n"
        "请先把它们移到项目外面，做完再移回来；或者用 --keep-sample 保留样例，只写上自己单位的信息。"
    )


def _write_new(
    new: Path, project: Path, facts: Mapping[str, str], address: str, *, keep_sample: bool
) -> None:
    """Write what is to stand in the project into the folder `new`."""
    if not keep_sample:
        shutil.copytree(STARTER, new)
        for file in sorted(new.rglob("*.md")):
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("{名称}", facts["name"]), encoding="utf-8", newline="\n")
        for folder in FOLDERS:
            for file in sorted((project / folder).rglob("*")):
                path = file.relative_to(project).as_posix()
                if file.is_file() and is_kept(path):
                    (new / path).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(file, new / path)
    (new / PATH).parent.mkdir(parents=True, exist_ok=True)
    (new / PATH).write_text(site_text(facts, sample=keep_sample), encoding="utf-8", newline="\n")
    text = (project / CONFIG).read_text(encoding="utf-8-sig")
    (new / CONFIG).write_text(
        configured(text, name=facts["name"], address=address), encoding="utf-8", newline="\n"
    )


def _check(new: Path, now: datetime.datetime) -> None:
    """Read the new site as a build would.

    Raises:
        StartError: it would not build.
    """
    problems = Problems()
    load(new, problems, now)
    if problems.fatal:
        raise StartError(f"这样写出来的网站有错误，没有作任何改动：\n{as_text(problems)}")
