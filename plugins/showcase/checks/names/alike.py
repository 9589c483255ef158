"""When two names can be taken for one another: by sound, by shape, by a sign or a character that fell out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from showcase.content.names.characters import SEPARATORS, visible
from showcase.content.names.pinyin import pinyin_key

_SHAPES = (
    "己已巳 戊戌戍 末未 土士 日曰 人入 干千于 侯候 祥详 辉晖 俊峻竣 晴睛 荣荥 钧钓 玲铃 博搏 宁宇 "
    "芳芬 昊吴 秀季 香杳 桂挂 春舂 洁浩 田由甲申 贝见 王玉 天夫 大太犬 免兔 治冶 今令 仑仓 沧沦 "
    "历厉 竞竟 亨享 茶荼 壁璧 栋拣 杨扬 杭抗 凤风 倩情 明朋 贵责 霞露 义叉 勇男 波坡 晟晨 永水 "
    "丰半 全金 庆床 延廷 志忘 恒桓 文丈 林材 枝技 柏拍 根恨 泽译 清请青 炜纬 珍诊 瑞端 祖租 科料 "
    "翔翊 臣巨 良艮 莹萤 葵蔡 薇徽 西酉 谦歉 锋峰 阳阴 雨两 雪雷 霖霜 颖颍 龙尤 徒徙 刁刀 竹付 "
    "梅悔 淇琪 沐沫 苑菀 昌晶 伍任 佳住 兴光 孟盂 宋宗 崔催 徐涂 戚威 曹曾 尹伊 段叚 洪供 汪江 "
    "祁祈 穆稳 郝赫 郭廓 卞下 冯马"
)
"""Characters that are taken for one another when somebody copies from paper, each in one group."""

_ALIKE_SHAPES = {char: group for group in _SHAPES.split() for char in group}


@cache
def sound(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How a person's name sounds: its syllables, and of a name of two characters the tones too.

    王伟 and 王薇 are two people to every ear; 李秀禾 and 李秀贺 are easily one slip.
    """
    _, letters, tones, _ = pinyin_key(name, person=True)
    return letters, tones if len(name) < 3 else ()


def bare(name: str) -> str:
    """A name without signs between its parts, in which spellings of one name differ."""
    return "".join(char for char in visible(name) if char not in SEPARATORS and not char.isspace())


def forms(name: str) -> Iterator[tuple[int, str, str]]:
    """Keys that two names of one shape share: where they differ, the character's group, and the rest."""
    for at, char in enumerate(name):
        group = _ALIKE_SHAPES.get(char)
        if group:
            yield at, group, name[:at] + name[at + 1 :]
