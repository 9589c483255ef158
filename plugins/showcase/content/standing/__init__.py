"""Pages that every public site owes its readers, for units that have not written their own.

A page on how personal data is treated, easy to find, is asked by 《网络数据安全管理条例》第二十一条; ways to correct and
to withdraw by 《个人信息保护法》第四十六条、第四十七条、第五十条 and 《民法典》第一千零三十一条.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from importlib.resources import files
from string import Template

from showcase.content.documents import Document, PageMeta, page_address
from showcase.content.site_facts import Site

PAGES = {
    "about/index.md": ("关于本站", "本站登载什么、怎样计数，发现差错怎样更正。"),
    "about/corrections.md": ("更正与撤回", "姓名写错、事迹不实、照片不愿公开，怎样提出，改过以后怎样注明。"),
    "about/privacy.md": (
        "隐私规则",
        "登载谁的姓名和照片，凭什么登载，未成年人怎样保护，读者的浏览记录为什么不会被收集。",
    ),
    "about/accessibility.md": (
        "无障碍声明",
        "关怀版、放大字号、朗读、只用键盘、打印，各怎样用；遇到困难找谁。",
    ),
}
"""Title and description of each page, by its file; the text of one lies beside this module."""


def standing_pages(site: Site, written: Collection[Document]) -> Iterator[Document]:
    """The pages that nobody has written, in the unit's name."""
    present = {page_address(document.path) for document in written}
    for path, (title, description) in PAGES.items():
        if page_address(path) not in present:
            text = files(__package__).joinpath(path.rpartition("/")[2]).read_text(encoding="utf-8")
            own = Template(text).substitute(site=site.name, organiser=site.organiser)
            yield Document(path, PageMeta(title=title, description=description), own)
