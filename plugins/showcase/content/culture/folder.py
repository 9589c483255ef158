"""Where the pages of culture stand, and which parts of their addresses are given away."""

from __future__ import annotations

import re

FOLDER = "culture/"
"""In docs, where staff may write pages of their own, and on the site."""

PARTS = {
    "concepts": "理念墙",
    "organisation": "组织机构",
    "places": "文化阵地",
    "clubs": "文体社团",
    "rules": "制度目录",
    "documents": "文件库",
}
"""The lists below it, by the part of the address, with what they are called."""

RESERVED = re.compile("|".join(PARTS))
"""What stands where the id of a pillar would."""
