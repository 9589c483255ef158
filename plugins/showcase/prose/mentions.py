"""[[姓名]] in a text: a link to whom it means."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from showcase.content.text.mentions import MENTION, read_mention

from .converted import ROOT
from .draft import Draft

BEFORE_LINKS = 175
"""Behind code and escaped brackets, before [references]."""


class Mentions(InlineProcessor):
    """Links names; one that has no page is printed as it is."""

    def __init__(self, md: Markdown, draft: Draft) -> None:
        super().__init__(MENTION, md)
        self._draft = draft

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the name is Python-Markdown's
        self, m: re.Match[str], data: str
    ) -> tuple[Element | str, int, int]:
        """Give the link, or the bare name."""
        mention = read_mention(m)
        person = self._draft.around.person(mention.name)
        if person is None or not person.address:
            return AtomicString(mention.shown), m.start(), m.end()
        link = Element("a", {"class": "mention", "href": f"{ROOT}{person.address}"})
        link.text = AtomicString(mention.shown)
        return link, m.start(), m.end()
