"""The news by tags."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showcase.content.names import pinyin_key
from showcase.content.news.records import NewsItem
from showcase.site.addresses import tag_address


@dataclass(frozen=True, slots=True, eq=False)
class TagLine:
    """A tag with its news."""

    names: tuple[str, ...]
    """As it is written; tags whose addresses are one (5G, 5g) share a page."""

    address: str
    items: tuple[NewsItem, ...]
    """Newest first."""

    @property
    def name(self) -> str:
        """All its names."""
        return "、".join(self.names)


def tags_of(news: Iterable[NewsItem]) -> tuple[TagLine, ...]:
    """Every tag, the most used first, of equals by pinyin."""
    addresses: dict[str, str] = {}
    names: dict[str, list[str]] = {}
    found: dict[str, list[NewsItem]] = {}
    for item in news:
        for tag in item.tags:
            if tag not in addresses:
                addresses[tag] = tag_address(tag)
                names.setdefault(addresses[tag], []).append(tag)
        for address in dict.fromkeys(addresses[tag] for tag in item.tags):
            found.setdefault(address, []).append(item)
    lines = [TagLine(tuple(sorted(names[a])), a, tuple(items)) for a, items in found.items()]
    return tuple(sorted(lines, key=lambda line: (-len(line.items), pinyin_key(line.name), line.address)))
