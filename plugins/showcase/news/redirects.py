"""Pages at the addresses that items had before."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from showcase.content.news.records import NewsItem
from showcase.site.addresses import news_address
from showcase.site.page import Page

from .lists import HOME_CRUMB, NEWS_CRUMB
from .views import RedirectView


def redirects(news: tuple[NewsItem, ...], addresses: set[str]) -> Iterator[Page]:
    """A page for each former address, unless another page stands there; takes the addresses it gives away."""
    for item in news:
        for former in item.former_addresses:
            if former in addresses:
                continue
            addresses.add(former)
            yield Page(
                address=former,
                template="redirect.html",
                title=f"本页已移到新地址（{former}）",
                description=f"“{item.title}”已从 {former} 移到 {news_address(item)}。",
                crumbs=(HOME_CRUMB, NEWS_CRUMB),
                view=partial(RedirectView, item, news_address(item)),
                listed=False,
                source=item.place.path,
            )
