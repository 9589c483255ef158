"""Converts texts: one Python-Markdown for all of them, then one cleaning."""

from __future__ import annotations

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.tables import TableExtension

from .blocks import Directives, Gaps, Headings
from .chinese_lines import ChineseLines
from .cleaning import cleaner
from .converted import LIST, ROOT, Converted
from .draft import Draft
from .finishing import Finish, Plain
from .mentions import BEFORE_LINKS, Mentions
from .surroundings import Surroundings

AFTER_FENCES = 15
"""Preprocessors of ours see neither code blocks nor blocks of HTML, which have been put aside by then."""

BEFORE_INLINE = 25
AFTER_ALL = -10

_BACK = "回到正文第 {} 条注释处"


class Prose:
    """Makes HTML of texts, one after the other; it is not for several threads at once."""

    def __init__(self, around: Surroundings) -> None:
        self._draft = Draft(around)
        self._cleaner = cleaner(self._draft)
        self._markdown = Markdown(
            extensions=[
                "def_list",
                "fenced_code",
                "sane_lists",
                FootnoteExtension(BACKLINK_TITLE=_BACK),
                TableExtension(use_align_attribute=True),
                ChineseLines(),
                _Ours(self._draft),
            ]
        )

    def convert(self, text: str, path: str) -> Converted:
        """Convert the text of the file `path` of docs. Whatever it holds, the HTML does no harm.

        What is wrong with it is for the check of texts to say; here it is left out.
        """
        if ROOT in text or LIST in text:
            text = text.replace(ROOT, "").replace(LIST, "")
        draft = self._draft
        draft.begin(path)
        html = self._cleaner.clean(self._markdown.reset().convert(text))
        return Converted(html, tuple(draft.headings), tuple(draft.listings), tuple(draft.pictures))


class _Ours(Extension):
    """What is ours in Python-Markdown, and what of its own is left out."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Register our processors.

        Indented text is no code: Chinese paragraphs begin with an indent. A line of dashes is a rule and does not turn
        the line above into a heading.
        """
        md.parser.blockprocessors.deregister("code")
        md.parser.blockprocessors.deregister("setextheader")
        md.parser.blockprocessors.register(Headings(md.parser, self._draft), "hashheader", 70)
        md.preprocessors.register(Gaps(md), "gaps", AFTER_FENCES)
        md.preprocessors.register(Directives(md, self._draft), "directives", AFTER_FENCES - 1)
        md.inlinePatterns.register(Mentions(md, self._draft), "mentions", BEFORE_LINKS)
        md.treeprocessors.register(Plain(md), "plain", BEFORE_INLINE)
        md.treeprocessors.register(Finish(md, self._draft), "finish", AFTER_ALL)
