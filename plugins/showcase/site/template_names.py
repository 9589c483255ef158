"""What every template may name, beside the view of its page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from showcase.content.catalogue import Catalogue
from showcase.content.news.latest import items_of
from showcase.photos import Picture

from . import addresses, culture_addresses, days
from .cropping import cropped_sizes
from .footage import Footage
from .footer import footer_of
from .qr import qr_code


def template_names(
    catalogue: Catalogue, pictures: Mapping[str, Picture], videos: Mapping[str, Footage], site_url: str
) -> dict[str, Any]:
    """The site's facts, its addresses and days in words, and what is published of photos and videos by their paths.

    `absolute` makes a whole address of one of the site's, for codes and for paper; "" where mkdocs.yml has no site_url.
    """
    root = site_url.rstrip("/")
    return {
        "absolute": lambda address: f"{root}/{address}" if root else "",
        "qr_code": qr_code,
        "site": catalogue.site,
        "footer": footer_of(catalogue.site),
        "items_of": lambda listing: items_of(listing, catalogue),
        "picture": pictures.get,
        "cropped_sizes": cropped_sizes,
        "video": videos.get,
        "portrait_of": catalogue.portrait_of,
        **{name: getattr(days, name) for name in days.__all__},
        **{name: getattr(addresses, name) for name in addresses.__all__},
        **{name: getattr(culture_addresses, name) for name in culture_addresses.__all__},
    }
