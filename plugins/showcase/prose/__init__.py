"""Makes HTML of the Markdown that staff write: once, and fit to be printed on any page and in feeds."""

from .conversion import Prose
from .converted import Converted
from .pictures import Picture, Rendition
from .references import as_address
from .surroundings import Person, Surroundings

__all__ = ["Converted", "Person", "Picture", "Prose", "Rendition", "Surroundings", "as_address"]
