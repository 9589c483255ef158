"""Whether words speak of minors, who may be recognised in a photo."""

from __future__ import annotations

import re

_NOT_MINORS = re.compile(
    r"(?:青?少年宫|少年之家|青少年(?:活动)?中心|乡村学校少年宫"  # places
    r"|(?:大|研究|留|医|师范)学生|学生(?:家长|父母|工作|资助|公寓|食堂|家庭)|学生处"
    r"|孩子(?:们)?的?(?:家长|父母|妈妈|爸爸|奶奶|爷爷|外婆|外公)"
    r"|(?:妇女)?儿童(?:文学|读物|剧院|医院|公园)|妇女儿童(?:中心|工作|联合会)"
    r"|老少年|少年时代的?(?:照片|回忆))"
)
_MINORS = re.compile(
    r"小朋友|小孩|孩子|孩童|儿童|幼儿|婴儿|婴幼儿|宝宝|娃娃|萌娃|小娃|(?<!女)娃(?=们)|学童|牧童|"
    r"女孩|男孩|孙(?:子|女|儿|辈)|外孙|小学生|中学生|初中生|高中生|学生|同学们|少先队员|红领巾|团员少年|少年|少女|未成年|"
    r"小选手|小演员|小记者|小志愿者|小主人|小读者"
)


def speaks_of_minors(text: str) -> str:
    """The word by which a text speaks of minors; "" where it speaks of none.

    Places named after them and grown-up students do not count; of several meanings, the careful one does.
    """
    found = _MINORS.search(_NOT_MINORS.sub("　", text))
    return found[0] if found else ""
