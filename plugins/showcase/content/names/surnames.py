"""Surnames that need to be known: compound ones, and those with a reading of their own."""

from __future__ import annotations

# Compound surnames in use today, from the surname statistics and the older 百家姓. A name is taken to bear
# one only when at least one more character follows it.
_COMPOUND = """
    万俟 上官 东方 东郭 东门 乐正 亓官 仲孙 令狐 公冶 公孙 公羊 公良 公西 单于 南宫 南郭 南门 即墨 司寇 司徒
    司空 司马 叔孙 呼延 哥舒 壤驷 夏侯 太叔 太史 夹谷 完颜 宇文 宗政 宰父 尉迟 左丘 巫马 徐离 慕容 拓跋 拓拔
    斛律 梁丘 榖梁 谷梁 欧阳 段干 毌丘 母丘 沮渠 淳于 漆雕 澹台 濮阳 独孤 申屠 百里 皇甫 相里 端木 羊舌 耶律
    胡母 西门 诸葛 贺兰 贺若 赫连 轩辕 达奚 邯郸 钟离 钟吾 长孙 长鱼 闻人 闾丘 颛孙 鲜于 黑齿 子车 子桑 微生
    第五 屈突 纳兰 叶赫 爱新觉罗 叶赫那拉 钮祜禄 富察 瓜尔佳 歐陽 司馬 諸葛 東方 長孫 尉遲 鍾離 獨孤 軒轅
    聞人 澹臺 赫連 鮮于 閭丘 單于 萬俟 公孫 東郭 西門
"""
COMPOUND = frozenset(_COMPOUND.split())

# The reading of a surname in pinyin with the tone as a digit, where it differs from the usual reading of
# the characters.
READINGS: dict[str, str] = {
    "万俟": "mo4 qi2", "萬俟": "mo4 qi2", "尉迟": "yu4 chi2", "尉遲": "yu4 chi2", "长孙": "zhang3 sun1",
    "長孫": "zhang3 sun1", "单于": "chan2 yu2", "單于": "chan2 yu2", "澹台": "tan2 tai2",
    "澹臺": "tan2 tai2", "令狐": "ling2 hu2", "鲜于": "xian1 yu2", "鮮于": "xian1 yu2", "宰父": "zai3 fu3",
    "子车": "zi3 ju1", "夹谷": "jia2 gu3", "毌丘": "guan4 qiu1", "母丘": "mu3 qiu1", "沮渠": "ju1 qu2",
    "拓跋": "tuo4 ba2", "拓拔": "tuo4 ba2", "相里": "xiang4 li3", "乐正": "yue4 zheng4",
    "长鱼": "zhang3 yu2", "叶赫": "ye4 he4", "叶赫那拉": "ye4 he4 na1 la1", "钮祜禄": "niu3 hu4 lu4",
    "达奚": "da2 xi1", "贺若": "he4 ruo4", "百里": "bai3 li3", "单": "shan4", "單": "shan4", "仇": "qiu2",
    "区": "ou1", "區": "ou1", "解": "xie4", "查": "zha1", "朴": "piao2", "曾": "zeng1", "任": "ren2",
    "华": "hua4", "華": "hua4", "乐": "yue4", "樂": "yue4", "盖": "ge3", "蓋": "ge3", "秘": "bi4",
    "繁": "po2", "纪": "ji3", "紀": "ji3", "燕": "yan1", "应": "ying1", "應": "ying1", "宁": "ning2",
    "甯": "ning4", "葛": "ge3", "句": "gou1", "召": "shao4", "洗": "xian3", "冼": "xian3", "盛": "sheng4",
    "员": "yun4", "員": "yun4", "贠": "yun4", "祭": "zhai4", "缪": "miao4", "繆": "miao4", "覃": "qin2",
    "谌": "chen2", "諶": "chen2", "宓": "mi4", "郇": "xun2", "郗": "xi1", "隗": "wei3", "晁": "chao2",
    "车": "che1", "車": "che1", "牟": "mu4", "佴": "nai4", "乜": "nie4", "能": "nai4", "都": "du1",
    "折": "she2", "撒": "sa3", "哈": "ha3", "那": "na1", "阚": "kan4", "闞": "kan4", "炅": "gui4",
    "过": "guo1", "過": "guo1", "於": "yu1", "尉": "wei4", "占": "zhan1", "相": "xiang4", "种": "chong2",
    "卜": "bu3", "柏": "bai3", "俞": "yu2", "费": "fei4", "費": "fei4", "曲": "qu1", "干": "gan1",
    "翟": "zhai2", "薄": "bo2", "褚": "chu3", "瞿": "qu2", "冯": "feng2", "馮": "feng2", "贾": "jia3",
    "賈": "jia3", "沈": "shen3", "石": "shi2", "叶": "ye4", "葉": "ye4", "万": "wan4", "萬": "wan4",
    "訾": "zi1", "莘": "shen1", "阿": "a1", "强": "qiang2", "強": "qiang2", "藏": "zang1",
}  # fmt: skip


def split_surname(name: str) -> tuple[str, str]:
    """A name's surname and what follows: the first character, unless a compound surname is recognised."""
    for length in (4, 3, 2):
        if len(name) > length and name[:length] in COMPOUND:
            return name[:length], name[length:]
    return name[:1], name[1:]
