"""What stands at the foot of every page: who runs the site, its numbers, how to reach it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showcase.content.site_facts import Site

FILING = "https://beian.miit.gov.cn/"
"""Where the number of an ICP filing can be checked; the rules on filing ask for this link."""

POLICE = "https://beian.mps.gov.cn/#/query/webSearch?code="
"""Where a filing with the police can be checked, by the digits of its number."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the footer."""

    label: str
    value: str
    href: str = ""
    """Where it leads, outside the site or to a mail or telephone program; "" for text alone."""


@dataclass(frozen=True, slots=True)
class Footer:
    """The lines of the footer; what the site has no value for is left out."""

    organisers: tuple[Fact, ...]
    contacts: tuple[Fact, ...]
    numbers: tuple[Fact, ...]


def footer_of(site: Site) -> Footer:
    """Choose the lines from the site's facts."""
    contacts = site.contacts
    return Footer(
        organisers=_written(Fact("主办单位", site.organiser), Fact("承办单位", site.undertaker)),
        contacts=_written(
            Fact("受理", contacts.department),
            Fact("电话", contacts.phone, _telephone(contacts.phone)),
            Fact("邮箱", contacts.email, f"mailto:{contacts.email}"),
            Fact("地址", " ".join(filter(None, (contacts.address, contacts.postcode)))),
            Fact("时间", contacts.hours),
        ),
        numbers=_written(
            Fact("网站标识码", site.code),
            Fact("ICP备案号", site.icp, FILING),
            Fact("公安备案号", site.police, POLICE + "".join(re.findall(r"\d", site.police))),
            Fact("党政机关网站标识", "查看证书" if site.badge else "", site.badge),
            Fact("政府网站找错", "我要找错" if site.report_errors else "", site.report_errors),
        ),
    )


def _telephone(phone: str) -> str:
    """The address that dials the number; "" where several are written, or something that is no number."""
    digits = re.sub(r"[\s()（）—–-]", "", phone)
    return f"tel:{digits}" if re.fullmatch(r"\+?\d{5,15}", digits) else ""


def _written(*facts: Fact) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.value)
