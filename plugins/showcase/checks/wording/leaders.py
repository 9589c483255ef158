"""Names of leaders: never miswritten, and with the post that they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showcase.checks.areas import Area
from showcase.checks.rules import Finding, Rule
from showcase.checks.written import Text
from showcase.content.check_lists import LeaderRow
from showcase.content.problems import Level

from .slips import Slip, lines_of

_POST = "书记|县长|区长|市长|镇长|乡长|主任|部长|主席|局长|院长|检察长|秘书长|会长|司令员|政委|政治委员|组长|常委|委员|省长"
_BEFORE = re.compile(rf"(?:[\u4e00-\u9fff（）()]{{0,20}}(?:{_POST})[、，]?){{1,4}}(?:同志)?[ \u3000]?$")
_BEHIND = re.compile(rf"[ \u3000]?(?:同志)?(?P<post>(?:副)?(?:{_POST}))")
_FORMER = re.compile(r"时任|原任|曾任|原(?=[\u4e00-\u9fff]{0,12}$)|前任")
LONGEST_POST = 60


def _miswritten(text: Text) -> Iterator[Finding]:
    wrong = {name: leader.name for leader in text.lists.leaders for name in leader.wrong}
    if not any(name in text.whole for name in wrong):
        return
    pattern = re.compile("|".join(map(re.escape, sorted(wrong, key=lambda name: (-len(name), name)))))
    slips = (Slip(*found.span(), wrong[found[0]]) for found in pattern.finditer(text.prose))
    for line in lines_of(text, slips):
        first = line.slips[0]
        message = f"领导姓名写错了：“{line.words(first)}”应当是“{first.right}”。"
        yield Finding(line.place, message, line.mended)


def _posts(text: Text) -> Iterator[Finding]:
    leaders = {leader.name: leader for leader in text.lists.leaders if leader.posts}
    if not any(name in text.whole for name in leaders):
        return
    pattern = re.compile("|".join(map(re.escape, sorted(leaders, key=lambda name: (-len(name), name)))))
    slips = (
        Slip(*found.span(), reason=post)
        for found in pattern.finditer(text.prose)
        if (post := _foreign_post(text.prose, found, leaders[found[0]]))
    )
    for line in lines_of(text, slips):
        first = line.slips[0]
        name = line.words(first)
        posts = "、".join(leaders[name].posts)
        message = (
            f"“{name}”的职务写的是“{first.reason}”，data/checks.yml 里是“{posts}”。请核对职务；"
            "写的是当时的职务，前面加“时任”；已经调整的，改清单。"
        )
        yield Finding(line.place, message)


def _foreign_post(prose: str, name: re.Match[str], leader: LeaderRow) -> str:
    """A post beside the name that the leader does not hold; "" where there is none."""
    behind = _BEHIND.match(prose, name.end())
    if behind and not any(post.endswith(behind["post"]) for post in leader.posts):
        return behind["post"]
    before = _BEFORE.search(prose[max(0, name.start() - LONGEST_POST) : name.start()])
    if before is None:
        return ""
    parts = [part for part in re.split(r"[、，]", before[0].removesuffix("同志").strip()) if part]
    if any(_FORMER.search(part) for part in parts):
        return ""
    # A sentence may end with a post of somebody else before the comma: only the last counts then.
    return next((part for part in parts[-1:] if not _holds(leader, part)), "")


def _holds(leader: LeaderRow, written: str) -> bool:
    return any(
        post.endswith(written) or (written.endswith(post) and not written.removesuffix(post).endswith("副"))
        for post in leader.posts
    )


RULES = (
    Rule(
        id="wording-leader-name",
        area=Area.WORDING,
        title="领导姓名写错",
        level=Level.VETO,
        reason="领导姓名写错属于严重表述错误，检查时单项否决。",
        cure="照“改成”的样子改正；姓名的清单在 data/checks.yml 的“领导姓名”。",
        source="国办秘函〔2019〕19号，单项否决指标“严重表述错误”",
        in_text=_miswritten,
    ),
    Rule(
        id="wording-leader-post",
        area=Area.WORDING,
        title="领导职务对不上",
        level=Level.WARNING,
        reason="职务写错和姓名写错一样严重；换届、调整以后最容易沿用旧的职务。",
        cure="对照任免文件核对；报道过去的事，写“时任”。",
        source="国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》",
        in_text=_posts,
    ),
)
