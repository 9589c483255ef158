"""The file of an activity as staff wrote it."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.problems import Place
from showcase.content.text.body import Body
from showcase.content.text.summaries import likely_heading

from .folders import Folder
from .meta import ActivityMeta


@dataclass(frozen=True, slots=True)
class Written:
    """The head and the text of an activity, and the folder in which they stand."""

    meta: ActivityMeta
    folder: Folder
    body: Body

    @property
    def place(self) -> Place:
        """Where the file begins."""
        return Place(f"docs/{self.body.path}")

    @property
    def title(self) -> str:
        """The title, else what it probably is: the first heading of the text, or the folder's name."""
        return self.meta.title or likely_heading(self.body.text) or self.folder.name
