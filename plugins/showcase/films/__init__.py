"""Makes of a video what may be published of it: its pictures and its sound, and not a word of what a phone notes beside.

Phones, action cameras and drones write the place, the time and the device into a film, some of them second by second,
in tracks that no player shows. So a film is not freed of what is known to tell something; a new one is made of what
its pictures and its sound need. Nothing is decoded, and the pictures stay as they are.
"""

from .development import develop
from .records import Film, FilmFault, Source

__all__ = ["Film", "FilmFault", "Source", "develop"]
