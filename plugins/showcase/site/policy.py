"""What a browser may load and do for a page of ours: its Content-Security-Policy, in a meta element of its head.

What it names by hash is known before staff's texts come in: the one script of the frame, and style elements of the head.
A script or style that got into a text would be found by no hash here, and so do nothing.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass

from .lifted_styles import lift_styles

_COMMENT = re.compile(r"^\s*//.*\n|^\s+", re.MULTILINE)
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)

CHARSET = '<meta charset="utf-8">'
"""What the policy follows: nothing that it governs stands before it."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """A page with its policy."""

    page: str
    refused: tuple[str, ...]
    """Style attributes whose values could not be taken over; they have no effect any more."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The policy of all pages of a build."""

    script: str
    """The one script that stands in pages themselves, exactly as it stands there."""

    preview: bool = False
    """Whether the engine adds a script of its own to each page it serves, for live reload."""

    def guard(self, page: str, *, compiles: bool = False) -> Guarded:
        """Lift the style attributes of a page, and write its policy.

        `compiles` lets the page itself compile WebAssembly, where the worker that does so for search fails.
        """
        lifted = lift_styles(page)
        text = lifted.page
        if lifted.sheet:
            text = text.replace("</head>", f"<style>{lifted.sheet}</style>\n</head>", 1)
        head = text[: text.find("</head>")]
        styles = _STYLE.findall(head) if "<style>" in head else []
        meta = f'<meta http-equiv="Content-Security-Policy" content="{self._text(styles, compiles)}">'
        return Guarded(text.replace(CHARSET, f"{CHARSET}\n  {meta}", 1), lifted.refused)

    def _text(self, styles: list[str], compiles: bool) -> str:
        script = "'unsafe-inline'" if self.preview else _hash(self.script)
        directives = {
            "default-src": "'none'",
            "script-src": f"'self' {script}{' ' + WASM if compiles else ''}",
            "style-src": " ".join(["'self'", *map(_hash, styles)]),
            "img-src": "'self' data:",
            "media-src": "'self'",
            "connect-src": "'self'",
            "worker-src": "'self'",
            "form-action": "'self'",
            "base-uri": "'none'",
            "object-src": "'none'",
        }
        return "; ".join(f"{name} {sources}" for name, sources in directives.items())


WASM = "'wasm-unsafe-eval'"


def in_page(source: str) -> str:
    """A script as it stands in a page: without its comments, which stand in lines of their own, and without indents."""
    return _COMMENT.sub("", source).strip()


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
