"""What the visitor's browser is told of days on which the site looks otherwise.

The build does not know the day on which a page is read, so it hands over all days, as attributes of `html`; a script
compares them with today before anything is painted.
"""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.site_facts import Site


@dataclass(frozen=True, slots=True)
class SpecialDays:
    """The days, with spaces between: 12-13 2026-05-12..2026-05-14; a festival's with its accent: 10-01=national."""

    mourning: str
    festivals: str


def special_days(site: Site) -> SpecialDays:
    """The days that staff wrote, in their order: of festivals on one day the first counts."""
    return SpecialDays(
        mourning=" ".join(str(row.days) for row in site.mourning),
        festivals=" ".join(f"{row.days}={row.accent.value}" for row in site.festivals),
    )
