"""Checks the consent register, and says how each registered subject is shown."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from showcase.content.problems import Level, Problem, Problems

from .concealing import Showings, anonymous_name
from .consents import Basis, Display, Scope, Showing, showing_of
from .records import Subject
from .subject_facts import SubjectFacts
from .vocabulary import SubjectKind

_ANONYMOUS_KINDS = (SubjectKind.PERSON, SubjectKind.FAMILY, SubjectKind.GROUP)

DATES = "privacy-consent-date"
SCOPE = "privacy-consent-scope"
EVIDENCE = "privacy-consent-evidence"
WITHDRAWN = "privacy-consent-withdrawn"
DISPLAY = "privacy-consent-display"


def showings_of(
    registered: Mapping[tuple[SubjectKind, str], SubjectFacts],
    subjects: Mapping[tuple[SubjectKind, str], Subject],
    today: datetime.date,
    problems: Problems,
) -> Showings:
    """How those are shown who are not shown in full; what is wrong in the register is reported."""
    showings: dict[Subject, Showing] = {}
    for key, known in registered.items():
        _check(known, today, problems)
        showing = showing_of(known.display, known.consent, today)
        if showing != Showing(salt=showing.salt) and key in subjects:
            showings[subjects[key]] = showing
    return showings


def _check(known: SubjectFacts, today: datetime.date, problems: Problems) -> None:
    consent, called = known.consent, anonymous_name(known.kind, known.name)

    def tell(level: Level, rule: str, name: str, message: str, correction: str = "") -> None:
        place = consent.at(name) if name in ("date", "withdrawn", "scope", "basis") else known.at(name)
        problems.add(Problem(level, place, message, correction, rule))

    if known.display is Display.ANONYMOUS and known.kind not in _ANONYMOUS_KINDS:
        message = f"{known.kind.label}不能匿名，只有个人、家庭和组合可以。请写“隐藏”，或者删去这一行。"
        tell(Level.ERROR, DISPLAY, "display", message, known.rewritten("display", Display.HIDDEN.label))
    if consent.date and consent.date.first_day > today:
        tell(Level.ERROR, DATES, "date", f"“{called}”同意的日期 {consent.date} 还没有到，请核对。")
    if consent.withdrawn and consent.date and consent.withdrawn.last_day < consent.date.first_day:
        message = (
            f"“{called}”撤回的日期早于同意的日期，请核对。撤回以后又同意的，删去“撤回日期”，写新的日期。"
        )
        tell(Level.ERROR, DATES, "withdrawn", message)
    elif consent.withdrawn and consent.withdrawn.first_day > today:
        message = f"“{called}”从 {consent.withdrawn} 起撤回同意，到那天以后重新生成网站，就不再登载。"
        tell(Level.NOTICE, WITHDRAWN, "withdrawn", message)
    elif consent.withdrawn:
        message = f"“{called}”已经撤回同意，全站不再登载，统计的数目不变。已经印发、转载的请另行处理。"
        tell(Level.NOTICE, WITHDRAWN, "withdrawn", message)
    if consent.scope and Scope.NAME not in consent.scope and not known.display.conceals:
        message = f"“{called}”同意的范围里没有“姓名”，姓名就不能登。请补上“显示: 匿名”，或者核对范围。"
        tell(Level.ERROR, SCOPE, "scope", message)
    if consent.scope and Scope.PHOTO not in consent.scope and known.photo:
        message = f"“{called}”同意的范围里没有“照片”，这张照片不登。请删去照片，或者征得同意以后补上范围。"
        tell(Level.WARNING, SCOPE, "photo", message)
    if consent.basis and consent.basis.given and not (consent.date and consent.evidence):
        message = f"写了“{consent.basis.label}”，还要写明日期和凭据（同意书的档案编号），别人问起来才说得清。"
        tell(Level.WARNING, EVIDENCE, "basis", message)


def guardian_agrees(known: SubjectFacts | None) -> bool:
    """Whether the register holds a guardian's consent to the name."""
    if known is None:
        return False
    consent = known.consent
    named = not consent.scope or Scope.NAME in consent.scope
    return consent.basis is Basis.GUARDIAN and named
