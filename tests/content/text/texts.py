"""Texts to check, and what they may refer to."""

from __future__ import annotations

from showcase.content.columns import Column, Columns
from showcase.content.known_subjects import KnownSubjects
from showcase.content.problems import Problems
from showcase.content.text.body import Body
from showcase.content.text.checking import check_text
from showcase.content.text.listing import Known
from showcase.content.text.surroundings import Surroundings
from tests.making import catalogue_of, person, programme, roll

PATH = "news/2026/2026-03-05-a.md"

VOLUNTEERS = Column("zhi-yuan-fu-wu", "志愿服务", "志愿服务的消息。")
NOTICES = Column("gong-shi-gong-gao", "公示公告", "公示和公告。")
COLUMNS = Columns((VOLUNTEERS, NOTICES))

FILES = frozenset(
    {
        PATH,
        "index.md",
        "about/index.md",
        "news/2026/2026-04-01-b.md",
        "news/photos/xue-lei-feng.jpg",
        "news/videos/long-zhou.MP4",
        "news/attachments/报名表.docx",
        "news/attachments/fang-an 2.pdf",
    }
)


def honours():
    rows = (person("李秀禾", "县医院"), person("张伟", "一中"), person("张伟", "二中"))
    return catalogue_of([programme()], [roll("2026年度", *rows)], problems=Problems())


HONOURS = honours()
KNOWN = Known(COLUMNS, KnownSubjects.of(HONOURS.subjects))


def around(text="", **more):
    texts = {
        PATH: Body(PATH, text),
        "news/2026/2026-04-01-b.md": Body("news/2026/2026-04-01-b.md", "## 报名办法\n\n正文。\n"),
    }
    return Surroundings(
        FILES, texts, more.get("withheld", {}), more.get("private", {}), more.get("known", KNOWN)
    )


def problems_of(text, line=1, **more):
    """The Problems of a text that begins on this line of its file."""
    problems = Problems()
    check_text(Body(PATH, text, line), around(text, **more), problems)
    return list(problems)


def told(text, **more):
    """Each Problem as level, line, column, correction."""
    return [(p.level.label, p.place.line, p.place.column, p.correction) for p in problems_of(text, **more)]
