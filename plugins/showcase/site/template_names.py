"""What every template may name, beside the view of its page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from showcase.content.catalogue import Catalogue
from showcase.content.news.latest import items_of
from showcase.photos import Picture

from . import addresses, days
from .cropping import cropped_sizes
from .footage import Footage
from .footer import footer_of


def template_names(
    catalogue: Catalogue, pictures: Mapping[str, Picture], videos: Mapping[str, Footage]
) -> dict[str, Any]:
    """The site's facts, its addresses and days in words, and what is published of photos and videos by their paths."""
    return {
        "site": catalogue.site,
        "footer": footer_of(catalogue.site),
        "items_of": lambda listing: items_of(listing, catalogue),
        "picture": pictures.get,
        "cropped_sizes": cropped_sizes,
        "video": videos.get,
        "portrait_of": catalogue.portrait_of,
        **{name: getattr(days, name) for name in days.__all__},
        **{name: getattr(addresses, name) for name in addresses.__all__},
    }
