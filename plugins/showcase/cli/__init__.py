"""The `showcase` command that staff and CI call."""

from .main import main

__all__ = ["main"]
