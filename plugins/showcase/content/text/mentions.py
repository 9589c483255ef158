"""Who is named in a text as [[姓名]] or [[姓名|显示的字]]."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.honours.records import Subject
from showcase.content.known_subjects import KnownSubjects
from showcase.content.problems import Problems

from .body import Body

MENTION = r"\[\[(?P<name>[^\[\]|｜\n]+)(?:[|｜](?P<shown>[^\[\]\n]+))?\]\]"
_MENTION = re.compile(MENTION)


@dataclass(frozen=True, slots=True)
class Mention:
    """A subject as a text names it."""

    name: str
    shown: str
    """What is printed."""

    start: int
    """Where the name begins in the text."""

    end: int


def read_mention(found: re.Match[str]) -> Mention:
    """Make a Mention of a match of MENTION."""
    name = found["name"].strip()
    return Mention(name, (found["shown"] or name).strip(), *found.span("name"))


def mentions_of(body: Body) -> Iterator[Mention]:
    """The subjects named in a text, in their order."""
    if "[[" in body.text:
        yield from map(read_mention, _MENTION.finditer(body.spoken))


def subjects_named(body: Body, known: KnownSubjects) -> tuple[Subject, ...]:
    """The subjects that a text names beyond doubt, each once, in their order."""
    found = (known.find(mention.name) for mention in mentions_of(body))
    return tuple(dict.fromkeys(subjects[0] for subjects in found if len(subjects) == 1))


def check_mentions(body: Body, known: KnownSubjects, problems: Problems) -> None:
    """Report names that mean nobody, and names that mean several."""
    for mention in mentions_of(body):
        found = known.find(mention.name)
        if len(found) == 1:
            continue
        place = body.place(mention.start)
        if not found:
            right = known.nearest(mention.name)
            message = (
                f"名单和 data/subjects 里都没有“{mention.name}”，[[ ]] 里要写登载过的姓名或名称。"
                "如果不需要链接，请去掉方括号。"
            )
            correction = body.corrected(mention.start, mention.end, right) if right else ""
            problems.error(place, message, correction)
        else:
            forms = "、".join(f"[[{known.distinct(subject)}|{mention.shown}]]" for subject in found)
            message = f"叫“{mention.name}”的有 {len(found)} 个，不知道指哪一个。请写成其中之一：{forms}。"
            problems.error(place, message)
