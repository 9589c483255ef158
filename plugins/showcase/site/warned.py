"""Knows whether a build has warned, in time to stop it."""

from __future__ import annotations

import logging


class Warned(logging.Handler):
    """Knows whether the engine has warned, as its strict mode does, but before the site is in place."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.any = False

    def emit(self, record: logging.LogRecord) -> None:
        """Remember that there was a warning."""
        self.any = True
