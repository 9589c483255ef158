"""What may never be published of a person: found wherever it stands, and never repeated in full."""

from .checking import SITE_FILE, check_private, own_contacts
from .file_names import private_in_name
from .finding import private_in
from .kinds import Finding, PrivateKind
from .masking import masked, without_private
from .numbers import is_id_number

__all__ = [
    "SITE_FILE",
    "Finding",
    "PrivateKind",
    "check_private",
    "is_id_number",
    "masked",
    "own_contacts",
    "private_in",
    "private_in_name",
    "without_private",
]
