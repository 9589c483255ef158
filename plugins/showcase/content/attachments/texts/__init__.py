"""What is written in attachments, seen and unseen: sheets that are hidden, comments, notes, deletions, properties."""

from .located import Located, UnseenError
from .looking import texts_of

__all__ = ["Located", "UnseenError", "texts_of"]
