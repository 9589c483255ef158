"""Files of docs that are published as they are: whether they are harmless, as far as we look into them."""

from .checking import GUARDED, check_attachments

__all__ = ["GUARDED", "check_attachments"]
