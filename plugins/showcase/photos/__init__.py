"""Makes of a photo what may be published: upright, in sRGB, in the sizes that pages need, and silent.

Nothing of what a camera or a phone notes beside the picture (place, time, device, thumbnail) is carried over.
"""

from .development import develop
from .records import Photo, PhotoFault, Picture, Rendition, Source

__all__ = ["Photo", "PhotoFault", "Picture", "Rendition", "Source", "develop"]
