"""Makes of a photo what may be published: upright, in sRGB, in the sizes that pages need, and silent.

Nothing of what a camera or a phone notes beside the picture (place, time, device, thumbnail) is carried over.
"""

from .development import Development, develop
from .records import Options, Outcome, Photo, PhotoFault, Picture, Progress, Rendition, Source
from .store import CacheError

__all__ = [
    "CacheError",
    "Development",
    "Options",
    "Outcome",
    "Photo",
    "PhotoFault",
    "Picture",
    "Progress",
    "Rendition",
    "Source",
    "develop",
]
