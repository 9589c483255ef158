"""What a public site has to say of itself in the footer, and what stands there when somebody has only filled a gap.

The duties are those of 国办发〔2017〕47号 and of the rules on filing; a site without them is faulted at inspections for
"政府网站标识信息缺失". A number that is made up is worse than none, so what looks like a placeholder counts as missing.
"""

from __future__ import annotations

import dataclasses
import re

from .declaring import keys_of
from .problems import Problems
from .reading.widths import fold_width
from .site_facts import Site

NONE = "无"
"""What staff write where the unit has no such number."""

_FORMS = {
    "code": re.compile(r"[a-z]{2}\d{8}|\d{10}", re.IGNORECASE),
    "icp": re.compile(r"\w{1,2}ICP备\d{5,14}号(-\d+)?", re.IGNORECASE),
    "police": re.compile(r"\w公网安备\d{10,16}号"),
    "report_errors": re.compile(r"https?://[^\s/]+\.\S+"),
    "badge": re.compile(r"https?://[^\s/]+\.\S+"),
}
"""How the numbers look when they are real."""

_DUTIES = ("code", "icp", "police", "report_errors")

_PLACEHOLDER = re.compile(
    r"[×*＊?？…]{2,}|_{2,}|[xX]{3,}|待[填定补办]|填写|暂无|(?<!\d)(0{5,}|12345\d*)(?!\d)|标识码|备案号"
)


def completed(site: Site, problems: Problems) -> Site:
    """The site's facts without what must not be printed: placeholders, and the word 无.

    What is missing or a placeholder is a warning; what is written in a form that no such number has is an error.
    """
    cleared: dict[str, str] = {}
    for name in (*_DUTIES, "badge"):
        written = "".join(fold_width(getattr(site, name)).split())
        if not written:
            if name in _DUTIES:
                _missing(site, name, problems)
        elif written == NONE:
            cleared[name] = ""
        elif _PLACEHOLDER.search(written):
            cleared[name] = ""
            _placeholder(site, name, problems)
        elif not _FORMS[name].fullmatch(written):
            cleared[name] = ""
            _misshapen(site, name, problems)
        else:
            cleared[name] = written
    if not site.contacts.any:
        message = "data/site.yml 没有写“联系”：页脚要有主办单位的办公电话、邮箱或地址。请照下面的样子补上。"
        problems.warning(site.at(), message, _with_contacts(site))
    return dataclasses.replace(site, **cleared)  # type: ignore[arg-type]


def _missing(site: Site, name: str, problems: Problems) -> None:
    declared = keys_of(Site)[name]
    message = f"data/site.yml 没有写“{declared.chinese}”，页脚里就没有这一项。{declared.help}"
    problems.warning(site.at(), message, site.added(name, NONE))


def _placeholder(site: Site, name: str, problems: Problems) -> None:
    declared = keys_of(Site)[name]
    message = (
        f"“{declared.chinese}”写的“{getattr(site, name)}”像是还没有填好，不会印在页脚。"
        f"请填写真实的内容，没有的写“{NONE}”。"
    )
    problems.warning(site.at(name), message, site.rewritten(name, NONE))


def _misshapen(site: Site, name: str, problems: Problems) -> None:
    declared = keys_of(Site)[name]
    example = declared.example or "https://example.org/"
    message = f"“{getattr(site, name)}”不像{declared.chinese}，正确的样子例如：{example}。没有的写“{NONE}”。"
    problems.error(site.at(name), message)


def _with_contacts(site: Site) -> str:
    """The first line of the file with the contacts below it."""
    first = site.where.source.line(site.at().line) if site.where else ""
    return f"{first}\n联系:\n  电话: 0990-6123456" if first else ""
