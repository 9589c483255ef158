"""Things that staff list by name in a data file and refer to from elsewhere: types, festivals, campaigns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from .declaring import Id, Name, Record, key
from .names.ids import slug
from .nearest import nearest
from .problems import Problems


class HasName(Protocol):
    """What is listed."""

    @property
    def id(self) -> str:
        """Unique in the list."""
        ...

    @property
    def name(self) -> str:
        """Unique in the list."""
        ...


T = TypeVar("T", bound=HasName)


@dataclass(frozen=True, slots=True)
class Named(Generic[T]):
    """All of a kind, in the order written."""

    all: tuple[T, ...] = ()
    aliases: Mapping[str, T] = field(default_factory=dict, repr=False, compare=False)
    """Other names that staff may write."""

    _by_word: Mapping[str, T] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        words = {**self.aliases, **{one.id: one for one in self.all}, **{one.name: one for one in self.all}}
        object.__setattr__(self, "_by_word", words)

    def __iter__(self) -> Iterator[T]:
        return iter(self.all)

    def find(self, text: str) -> T | None:
        """The one of that name or id."""
        return self._by_word.get("".join(text.split())) or self._by_word.get(text)

    def nearest(self, text: str) -> str:
        """The name most like the text; "" where none is."""
        return nearest(text, [one.name for one in self.all])


@dataclass(frozen=True, slots=True)
class Register(Generic[T]):
    """A list with what it is called where staff refer to it."""

    listed: Named[T]
    what: str
    """What each is: 专题."""

    file: str
    """Where staff list them."""

    def look_up(self, record: Record, key: str, problems: Problems) -> tuple[T, ...]:
        """What the attribute `key` of a record names, each once; what is unknown is reported."""
        value = getattr(record, key)
        written = (value,) if isinstance(value, str) else value
        found = (self._one(record, key, index, text, problems) for index, text in enumerate(written) if text)
        return tuple(dict.fromkeys(one for one in found if one is not None))

    def _one(self, record: Record, key: str, index: int, text: str, problems: Problems) -> T | None:
        one = self.listed.find(text)
        if one is None:
            near = self.listed.nearest(text)
            message = f"{self.file} 里没有{self.what}“{text}”。"
            message += f"您要写的是不是“{near}”？" if near else self._choices
            right = record.rewritten(key, near, index) if near else ""
            problems.error(record.at(key, index), message, right)
        return one

    @property
    def _choices(self) -> str:
        names = "、".join(dict.fromkeys(one.name for one in self.listed))
        return f"可以写：{names}；新的先在那里登记。" if names else "请先在那里登记，或者从这里删去。"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRow(Record):
    """A row of such a list, as staff write it."""

    name: str = key("名称", Name(30), "名称。")
    id: str = key(
        "编号",
        Id(),
        "网址里用的编号，一经使用不再改动；不写时由拼音生成。",
        example="zhi-yuan-fu-wu",
        default="",
    )


@dataclass(slots=True)
class Rows:
    """Gives each row of a list its id, and reports those whose name or id is taken."""

    what: str
    """What a row is, in messages: 栏目."""

    users: str
    """Where staff refer to it, and in whose addresses its id stands: 新闻."""

    reserved: re.Pattern[str] | None = None
    """Ids that stand for something else at that part of an address."""

    spare: str = ""
    """What makes a reserved id one that may stand, put before it: lan-mu."""

    _names: dict[str, NamedRow] = field(default_factory=dict, init=False)
    _ids: dict[str, NamedRow] = field(default_factory=dict, init=False)

    def id_of(self, row: NamedRow, problems: Problems) -> str:
        """The id of a row; "" where its name or id is taken, which is reported."""
        if row.name in self._names:
            line = self._names[row.name].at("name").line
            message = (
                f"{self.what}“{row.name}”在第 {line} 行已经有了，{self.users}里分不清是哪一个，请删去或改名。"
            )
            problems.error(row.at("name"), message)
            return ""
        self._names[row.name] = row
        id = row.id or slug(row.name)
        name = "id" if row.id else "name"
        if self.reserved and self.reserved.fullmatch(id):
            message = f"“{id}”在{self.users}的网址里另有用处，不能作{self.what}的编号，请另写一个。"
            problems.error(row.at(name), message, _with_id(row, f"{self.spare}-{id}"))
            return ""
        first = self._ids.setdefault(id, row)
        if first is not row:
            message = f"“{row.name}”与“{first.name}”的编号都是“{id}”，请给它另写一个编号。"
            problems.error(row.at(name), message, _with_id(row, f"{id}-2"))
            return ""
        return id


def _with_id(row: NamedRow, id: str) -> str:
    return row.rewritten("id", id) if row.id else row.added("id", id, after="name")
