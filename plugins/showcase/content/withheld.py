"""What the build leaves out, and why, so that nobody wonders where it is."""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass

from .problems import Place, Problems


class Withholding(enum.Enum):
    """Why something is not public."""

    DRAFT = "草稿"
    EMBARGOED = "未到发布时间"
    EXPIRED = "已过下线时间"


@dataclass(frozen=True, slots=True)
class Withheld:
    """A news item or an activity that is not public at the time of the build."""

    title: str
    place: Place
    reason: Withholding
    moment: datetime.datetime | None = None
    """When it becomes public, or ceased to be; None for a draft."""

    files: frozenset[str] = frozenset()
    """What its text links to, relative to docs: attachments that are public only together with it."""


def held_as_draft(title: str, place: Place, written: Place, problems: Problems) -> Withheld:
    """What is withheld because staff wrote so at the place `written`, of which a notice tells."""
    message = f"“{title}”是草稿，没有放到网站上。写好以后删去这一行，就会公布。"
    problems.notice(written, message)
    return Withheld(title, place, Withholding.DRAFT)
