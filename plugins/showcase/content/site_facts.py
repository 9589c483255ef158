"""The unit's own facts: data/site.yml."""

from __future__ import annotations

from dataclasses import dataclass

from .contacts import Contacts
from .declaring import Choice, Flag, ListOf, Record, RecordOf, Text, Zone, key
from .front_page import USUAL_SECTIONS, FrontSection
from .honours.vocabulary import EndedEntries
from .special_days import FestivalRow, MourningRow

USUAL_ZONE = "Asia/Shanghai"
"""The one zone of China."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site(Record):
    """What the site says of itself."""

    TITLE = "网站信息"

    name: str = key("名称", Text(40), "网站的名称，显示在每一页的上方。", example="清禾县公共文化展示")
    short_name: str = key("简称", Text(8), "印章里的两个字，例如“清禾”。", example="清禾", default="")
    organiser: str = key("主办单位", Text(60), "主办这个网站的单位全称。", example="清禾县精神文明建设办公室")
    slogan: str = key("口号", Text(40), "首页上的一句话。", example="榜样就在身边，文明照亮日常", default="")
    description: str = key(
        "简介",
        Text(300, lines=True),
        "一两句话介绍这个网站，也供搜索引擎使用。",
        example="清禾县光荣榜",
        default="",
    )
    undertaker: str = key("承办单位", Text(60), "具体承办的单位，没有就不写。", default="")
    domain: str = key(
        "域名",
        Text(80),
        "网站登记的英文域名；不写时取 mkdocs.yml 里 site_url 的域名。",
        example="www.example.org",
        default="",
    )
    code: str = key(
        "网站标识码", Text(20), "政府网站的十位标识码。没有的写“无”。", example="bm01000001", default=""
    )
    icp: str = key(
        "ICP备案号",
        Text(40),
        "工业和信息化部的备案号。没有的写“无”。",
        example="京ICP备05070218号",
        default="",
    )
    police: str = key(
        "公安备案号",
        Text(40),
        "公安机关的备案号。没有的写“无”。",
        example="京公网安备11010202000001号",
        default="",
    )
    badge: str = key(
        "党政机关标识", Text(200), "标识证书页的网址，以 https:// 开头；没有就不写。", default=""
    )
    report_errors: str = key(
        "找错",
        Text(200),
        "“我为政府网站找错”的网址，以 https:// 开头。没有的写“无”。",
        example="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=标识码",
        default="",
    )
    contacts: Contacts = key(
        "联系", RecordOf(Contacts), "主办单位的办公电话、邮箱、地址，至少写一项。", default=Contacts()
    )
    published_contacts: tuple[str, ...] = key(
        "公开联系方式",
        ListOf(Text(80)),
        "其他可以登在网站上的办公电话、单位邮箱、办公地点，每行一个；没有登记的，检查时会提醒。",
        example="[0990-6123458, wenhuaguan@example.org]",
        default=(),
    )
    licence: str = key(
        "版权说明",
        Text(120),
        "转载和使用的要求，印在页脚。",
        example="转载请注明来源",
        default="",
    )
    zone: str = key(
        "时区", Zone(), "日期和时间按哪个时区，一般不写。", example=USUAL_ZONE, default=USUAL_ZONE
    )
    front_page: tuple[FrontSection, ...] = key(
        "首页",
        ListOf(Choice(FrontSection)),
        "首页放哪些栏目，按从上到下的顺序；没有内容的栏目不显示，不写时全部都放。"
        "“本期人物”总在最上面的红色展板里。",
        example="[公示, 本期人物, 最新光荣榜, 荣誉年轮, 新闻, 活动]",
        default=USUAL_SECTIONS,
    )
    featured: str = key(
        "本期人物",
        Text(60),
        "固定放在首页最上面的人、家庭或单位，写名称或编号；不写时每天自动换一位，有照片的优先。",
        example="李秀禾",
        default="",
    )
    ended_entries: EndedEntries = key(
        "撤销条目",
        Choice(EndedEntries),
        "荣誉被撤销或终止以后：不显示（默认），或者在名单之后注明。",
        example="不显示",
        default=EndedEntries.HIDDEN,
    )
    mourning: tuple[MourningRow, ...] = key(
        "纪念日", ListOf(RecordOf(MourningRow)), "哪些日子全站变为灰色，当天自动生效。", default=()
    )
    festivals: tuple[FestivalRow, ...] = key(
        "节日", ListOf(RecordOf(FestivalRow)), "哪些节日在页眉、页脚添一道细线，当天自动生效。", default=()
    )
    avif: bool = key(
        "AVIF照片",
        Flag(),
        "写“是”时，每张照片多做一套 AVIF 格式：新手机、新浏览器打开拍摄的照片约省五分之一流量；"
        "但第一次生成的时间约为原来的三倍，照片占的空间也多出约六成。一般不写。",
        example="是",
        default=False,
    )
    sample: bool = key(
        "样例", Flag(), "内容是虚构的样例时写“是”，每一页都会注明。", example="是", default=False
    )
