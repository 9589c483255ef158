"""Which files data may hold, and which record each of them is."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from .activities.campaigns import CampaignsFile
from .activities.kinds import ActivitiesFile
from .activities.meta import ActivityMeta
from .activities.regimes import RegimesFile
from .calendar.holidays import HolidaysFile
from .check_lists import CheckLists
from .columns import ColumnsFile
from .culture.clubs import ClubsFile
from .culture.concepts import ConceptsFile
from .culture.frameworks import FrameworksFile
from .culture.library import DocumentsFile
from .culture.organisation import OrganisationFile
from .culture.rules import RulesFile
from .culture.venues import PlacesFile
from .declaring import Later, ListOf, Record, RecordOf, keys_of
from .documents import PageMeta
from .honours.portraits import PHOTO_FOLDER
from .honours.programmes import ProgrammesFile
from .honours.rolls import Roll
from .honours.subject_facts import SubjectsFile
from .nearest import nearest
from .news.meta import NewsMeta
from .notices.written import WrittenNotice
from .problems import Place, Problems
from .regions import RegionsFile
from .site_facts import Site


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of staff file."""

    name: str
    """Names its JSON Schema: schemas/<name>.schema.json."""

    title: str
    """What staff call it."""

    glob: str
    """Where such files stand, relative to the project; * stands for one name."""

    record: type[Record]

    @property
    def shown(self) -> str:
        """Where such files stand, in the words of staff: data/honors/年份/名称.yml."""
        return self.glob.replace("/*/", "/年份/").replace("*", "名称")

    def matches(self, path: str) -> bool:
        """Whether the file at `path`, relative to the project and "/"-separated, is of this kind."""
        pattern = re.escape(self.glob).replace(r"\*", "[^/]+").replace(r"\.yml", r"\.ya?ml")
        return re.fullmatch(pattern, path) is not None


DATA_FILES = (
    FileKind("site", "网站信息", "data/site.yml", Site),
    FileKind("regions", "地区", "data/regions.yml", RegionsFile),
    FileKind("programmes", "评选项目", "data/programmes.yml", ProgrammesFile),
    FileKind("columns", "栏目", "data/columns.yml", ColumnsFile),
    FileKind("subjects", "对象", "data/subjects/*.yml", SubjectsFile),
    FileKind("honors", "光荣榜", "data/honors/*/*.yml", Roll),
    FileKind("notices", "公示", "data/notices/*/*.yml", WrittenNotice),
    FileKind("activities", "活动类型", "data/activities.yml", ActivitiesFile),
    FileKind("campaigns", "专题", "data/campaigns.yml", CampaignsFile),
    FileKind("regimes", "制度", "data/regimes.yml", RegimesFile),
    FileKind("frameworks", "文化体系", "data/culture/frameworks.yml", FrameworksFile),
    FileKind("concepts", "理念", "data/culture/concepts.yml", ConceptsFile),
    FileKind("organisation", "组织机构", "data/culture/organisation.yml", OrganisationFile),
    FileKind("places", "阵地", "data/culture/places.yml", PlacesFile),
    FileKind("clubs", "社团", "data/culture/clubs.yml", ClubsFile),
    FileKind("rules", "制度目录", "data/culture/rules.yml", RulesFile),
    FileKind("documents", "文件库", "data/documents.yml", DocumentsFile),
    FileKind("checks", "检查清单", "data/checks.yml", CheckLists),
    FileKind("holidays", "节假日", "data/holidays.yml", HolidaysFile),
)


@functools.cache
def known_keys() -> frozenset[str]:
    """Every key that any staff file may hold, in Chinese and in English."""
    spellings: set[str] = set()
    pending: list[type[Record]] = [PageMeta, NewsMeta, ActivityMeta, *(kind.record for kind in DATA_FILES)]
    seen: set[type[Record]] = set()
    while pending:
        record = pending.pop()
        if record in seen:
            continue
        seen.add(record)
        for declared in keys_of(record).values():
            spellings |= {declared.chinese, declared.name}
            pending.extend(_records_in(declared.value))
    return frozenset(spellings)


def _records_in(value: Any) -> list[type[Record]]:
    if isinstance(value, Later):
        return _records_in(value.value())
    if isinstance(value, ListOf):
        return _records_in(value.item)
    return [value.record] if isinstance(value, RecordOf) else []


def stray_file(path: str, problems: Problems) -> None:
    """Report a file in data that nothing reads, where it looks like one that staff meant to be read."""
    name = PurePosixPath(path).name
    if path.startswith(PHOTO_FOLDER) or name.startswith((".", "~$")) or name in ("Thumbs.db", "desktop.ini"):
        return
    if re.search(r"\.ya?ml\.\w+$", name):
        right = re.sub(r"(\.ya?ml)\.\w+$", r"\1", path)
        message = f"文件名以“{PurePosixPath(name).suffix}”结尾，不会被读取。请改名（在 Windows 里先打开“显示文件扩展名”）。"
        problems.error(Place(path), message, right)
    elif re.search(r"\.ya?ml$", name):
        places = "、".join(f"{kind.shown}（{kind.title}）" for kind in DATA_FILES)
        message = f"这个位置的文件不会被读取，请改名或移到别处。可以放的有：{places}。"
        problems.error(Place(path), message, _meant_path(path))
    else:
        problems.notice(Place(path), "data 文件夹里只读取 .yml 文件，这个文件没有用到。")


def _meant_path(path: str) -> str:
    """Where a misplaced file was to stand; "" where that is not clear."""
    folder, _, rest = path.removeprefix("data/").partition("/")
    meant = nearest(folder, [kind.glob.split("/")[1] for kind in DATA_FILES if "*" in kind.glob])
    there = f"data/{meant}/{rest}"
    if any(kind.matches(there) for kind in DATA_FILES):
        return there
    singles = [kind.glob for kind in DATA_FILES if "*" not in kind.glob]
    return "" if rest and meant else nearest(path, singles)
