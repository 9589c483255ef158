"""Checks the text of a document, all its kinds of fault at once."""

from __future__ import annotations

from showcase.content.problems import Problems

from .body import Body
from .characters import check_numbered_characters, check_private_characters
from .limits import check_limits
from .listing import check_listings
from .markup import check_markup
from .mentions import check_mentions
from .references import check_references
from .surroundings import Surroundings


def check_texts(around: Surroundings, problems: Problems) -> None:
    """Check the texts of all pages and news."""
    for body in around.texts.values():
        check_text(body, around, problems)


def check_text(body: Body, around: Surroundings, problems: Problems) -> None:
    """Report everything in a text that would not come out on the page as its writer means it.

    Of a text beyond all bounds nothing else is said.
    """
    if not check_limits(body, problems):
        return
    check_markup(body, problems)
    check_private_characters(body, problems)
    check_numbered_characters(body, problems)
    check_references(body, around, problems)
    if around.known.subjects is not None:
        check_mentions(body, around.known.subjects, problems)
    check_listings(body, around.known, problems)
    _check_fences(body, problems)


def _check_fences(body: Body, problems: Problems) -> None:
    """Report a code block that nothing ends, for its first line would be printed and its tags would count."""
    if "```" not in body.text:
        return
    offset = 0
    for line in body.spoken.split("\n"):
        if line.startswith("```"):
            problems.error(
                body.place(offset), "这里的“```”没有配对的结束行。请在代码后面单独写一行“```”，或者删去。"
            )
            return
        offset += len(line) + 1
