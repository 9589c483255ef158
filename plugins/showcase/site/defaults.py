"""What mkdocs.yml need not say: settings that the site depends on and that staff should not have to know."""

from __future__ import annotations

THEME = {
    "language": "zh",
    # Fonts come from the reader's own system: other hosts may not be asked, and Chinese web fonts weigh megabytes.
    "font": False,
    "favicon": "assets/favicon.svg",
}

WATCHED = ("data", "theme_overrides")
"""Folders whose changes rebuild a preview, beside docs."""
