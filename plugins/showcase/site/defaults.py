"""What mkdocs.yml need not say: settings that the site depends on and that staff should not have to know."""

from __future__ import annotations

import os
from pathlib import Path

THEME = {
    "language": "zh",
    # Fonts come from the reader's own system: other hosts may not be asked, and Chinese web fonts weigh megabytes.
    "font": False,
    "favicon": "assets/favicon.svg",
}

_WATCHED = ("data", "theme_overrides")


def watched_in(project: Path) -> list[str]:
    """The folders of the project whose changes rebuild a preview, beside docs."""
    return [str(project / folder) for folder in _WATCHED if (project / folder).is_dir()]


def hosted_address() -> str:
    """The address of the site that whoever hosts it gives in SITE_URL, with a "/" at its end; "" where none is given.

    What does not begin with http is no address: a host that has none to give leaves "/".
    """
    address = os.environ.get("SITE_URL", "")
    return f"{address.rstrip('/')}/" if address.startswith(("https://", "http://")) else ""
