"""Where the pages of culture belong: the way down to them, and the sections that the page tags name."""

from __future__ import annotations

from showcase.site.addresses import CULTURE, HOME
from showcase.site.culture_addresses import DOCUMENTS
from showcase.site.page import Link, Section

BELOW_HOME = (Link("首页", HOME),)
BELOW_CULTURE = (*BELOW_HOME, Link("文化", CULTURE))
BELOW_DOCUMENTS = (*BELOW_CULTURE, Link("文件库", DOCUMENTS))

CULTURE_SECTION = Section(
    "文化", "介绍文化体系、理念、阵地、社团和制度。", ("文化建设", "文化体系", "理念"), "概况信息"
)
ORGANISATION_SECTION = Section(
    "组织机构", "公布文化建设的领导机构、办事机构和职责。", ("组织机构", "领导小组", "职责"), "机构职能"
)
DOCUMENTS_SECTION = Section(
    "文件库", "登载文化建设和评选表彰的文件，注明文号和效力。", ("文件", "文号", "评选表彰"), "政策文件"
)
