"""The facts of the unit that a new site is asked for, and data/site.yml made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from showcase.content.contacts import Contacts
from showcase.content.declaring import Key, Reading, keys_of, read_file
from showcase.content.files import known_keys
from showcase.content.private import check_private
from showcase.content.problems import Problems
from showcase.content.reading.quoting import as_value
from showcase.content.reading.source import Source
from showcase.content.reading.yaml_reader import read_yaml
from showcase.content.site_facts import Site
from showcase.content.site_identity import NONE, completed

PATH = "data/site.yml"

_CONTACTS = "contacts."

_MOURNING = """\
# 当天全站变为灰色；每年都有的只写月日。
纪念日:
  - 日期: 12-13
    名称: 国家公祭日
"""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact that is asked for."""

    name: str
    """The attribute of Site; one of the contacts begins with "contacts."."""

    usual: str | None = None
    """What is written where nothing is answered; None for a fact that a site cannot do without."""

    @property
    def chinese(self) -> str:
        """The key under which it stands."""
        return _declared(self.name).chinese

    @property
    def help(self) -> str:
        """What to answer, in a sentence."""
        return _declared(self.name).help

    @property
    def example(self) -> str:
        """An answer that could be given."""
        return _declared(self.name).example


ASKED = (
    Fact("name"),
    Fact("short_name", ""),
    Fact("organiser"),
    Fact("undertaker", ""),
    Fact("slogan", ""),
    Fact("description", ""),
    Fact("contacts.department", ""),
    Fact("contacts.phone", ""),
    Fact("contacts.email", ""),
    Fact("contacts.address", ""),
    Fact("code", NONE),
    Fact("icp", NONE),
    Fact("police", NONE),
    Fact("report_errors", NONE),
)
"""In the order of the questions, which is that of the file."""


def site_text(facts: Mapping[str, str], *, sample: bool) -> str:
    """data/site.yml with the facts, by name; each with a line that says what it is. Facts that are "" are left out."""
    lines = ["# 网站自己的信息，印在每一页的上方和页脚。改好保存，重新生成网站就会更新。"]
    contacts_begun = False
    for fact in ASKED:
        value = facts.get(fact.name, "") or fact.usual or ""
        if not value:
            continue
        indent = ""
        if fact.name.startswith(_CONTACTS):
            if not contacts_begun:
                lines += [f"# {keys_of(Site)['contacts'].help}", f"{keys_of(Site)['contacts'].chinese}:"]
            contacts_begun, indent = True, "  "
        lines += [f"{indent}# {fact.help}", f"{indent}{fact.chinese}: {as_value(value)}"]
    if sample:
        declared = keys_of(Site)["sample"]
        lines += [f"# {declared.help}", f"{declared.chinese}: 是"]
    return "\n".join([*lines, _MOURNING])


def faults(facts: Mapping[str, str]) -> list[str]:
    """Why data/site.yml with these facts would not be accepted, in plain Chinese; by the reader that reads the file."""
    problems = Problems()
    source = Source(PATH, site_text(facts, sample=False))
    check_private(source, problems)
    node = read_yaml(source, known_keys(), problems)
    site = read_file(Site, node, Reading(source, problems)) if node else None
    if site:
        completed(site, problems)
    return [problem.message for problem in problems if problem.level.stops]


def fault_of(fact: Fact, value: str) -> str:
    """Why a fact cannot be what was answered; "" where it can."""
    if "\n" in value:
        return "请写在一行里。"
    sound = {other.name: other.example or "示例" for other in ASKED if other.usual is None}
    return next(iter(faults(sound | {fact.name: value})), "")


def _declared(name: str) -> Key:
    if name.startswith(_CONTACTS):
        return keys_of(Contacts)[name.removeprefix(_CONTACTS)]
    return keys_of(Site)[name]
