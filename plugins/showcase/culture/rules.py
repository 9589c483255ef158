"""The list of rules, by pillar."""

from __future__ import annotations

from showcase.content.catalogue import Catalogue
from showcase.content.culture.culture import Culture, current, past
from showcase.content.culture.records import Pillar, Rule
from showcase.site.culture_addresses import pillar_address

from .library import cited
from .staff_links import page_links
from .views import RuleGroup, RuleLine, RulesView


def rules_view(catalogue: Catalogue) -> RulesView:
    """Make the view of the list; a rule of several pillars stands under the first of them."""
    culture, day = catalogue.culture, catalogue.now.date()
    held: dict[Pillar | None, list[RuleLine]] = {}
    for rule in current(culture.rules, day):
        held.setdefault(next(iter(rule.pillars), None), []).append(rule_line(rule, culture))
    pillars = (pillar for framework in culture.frameworks for pillar in framework.pillars)
    groups = [
        RuleGroup(_titled(pillar, culture), pillar.id, pillar_address(pillar), tuple(held[pillar]))
        for pillar in pillars
        if pillar in held
    ]
    if None in held:
        groups.append(RuleGroup("其他制度" if groups else "各项制度", "others", "", tuple(held[None])))
    return RulesView(tuple(groups), tuple(rule_line(rule, culture) for rule in past(culture.rules, day)))


def rule_line(rule: Rule, culture: Culture) -> RuleLine:
    """A rule with where it can be read."""
    return RuleLine(rule, cited(rule.document, culture), page_links(rule.pages))


def _titled(pillar: Pillar, culture: Culture) -> str:
    unit = culture.framework_of(pillar).unit
    return f"{pillar.name}（{unit}）" if unit else pillar.name
