"""The front matter of an activity, as staff write it."""

from __future__ import annotations

from dataclasses import dataclass

from showcase.content.declaring import Flag, ListOf, Notation, Record, RecordOf, Span, Text, key
from showcase.content.spans import Span as Days

from .figures import Hours, read_amount, read_hours
from .records import Amount, Session, Step
from .sessions import read_session
from .steps import STEPS

AMOUNT = Notation(read_amount, ("27", "120余人", "约300人"))
DATE = "2026-06-18"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoRow(Record):
    """A photo of the gallery, and who agreed to its being shown."""

    TITLE = "照片"

    file: str = key("文件", Text(200), "照片的文件名，照片放在同一个文件夹里。", example="zhong-zi.jpg")
    caption: str = key("说明", Text(200), "照片上谁在做什么，印在照片下面。", default="")
    alt: str = key(
        "替代文字",
        Text(300),
        "给看不见照片的人听的话：照片上有什么，样子怎样。",
        example="十几位村民围坐长桌包粽子",
        default="",
    )
    when: str = key("时间", Text(40), "什么时候拍的；和活动的日期一样就不写。", default="")
    venue: str = key("地点", Text(80), "在哪里拍的；和活动的地点一样就不写。", default="")
    credit: str = key("摄影", Text(40), "谁拍的。", example="王素", default="")
    cover: bool = key("封面", Flag(), "作封面的一张写“是”；都不写时用第一张。", example="是", default=False)
    consent: str = key(
        "授权",
        Text(200),
        "照片上的人怎样同意公开的，只作记录，不上网。",
        example="合影人员均同意公开",
        default="",
    )
    minors: bool | None = key(
        "未成年人", Flag(), "认得出未成年人的写“是”，认不出的写“否”。", example="是", default=None
    )
    guardians_agree: bool = key(
        "监护人同意", Flag(), "父母或其他监护人同意公开的写“是”。", example="是", default=False
    )
    private: bool = key("不公开", Flag(), "不能公开的写“是”。", example="是", default=False)
    animated: bool = key("动画", Flag(), "会动的图片要让它动的写“是”。", example="是", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoRow(Record):
    """A video that lies beside the text."""

    TITLE = "视频"

    file: str = key("文件", Text(200), "视频的文件名，MP4，放在同一个文件夹里。", example="long-zhou.mp4")
    title: str = key("标题", Text(80), "视频的标题。", example="龙舟下水", default="")
    poster: str = key(
        "封面", Text(200), "播放以前显示的照片，放在同一个文件夹里。", example="long-zhou.jpg", default=""
    )
    captions: str = key(
        "字幕", Text(200), "字幕的文件名，以 .vtt 结尾。", example="long-zhou.vtt", default=""
    )
    silent: bool = key("无对白", Flag(), "没有人说话、不用字幕的写“是”。", example="是", default=False)
    text: str = key("说明", Text(1000, lines=True), "视频里看到和听到什么，给不能播放的人看。", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityMeta(Record):
    """The head of an activity. What it cannot do without is asked for where a better correction is known."""

    TITLE = "活动信息"

    title: str = key("标题", Text(100), "活动的标题。", example="端午包粽子比赛", default="")
    type: str = key("类型", Text(30), "属于哪一类，照 data/activities.yml 里的名称写。", default="")
    date: Days | None = key("日期", Span(), "哪一天办的，可以带时间。", example=f"{DATE} 14:30", default=None)
    span: Days | None = key(
        "起止", Span(), "办了几天的，从哪天到哪天。", example=f"{DATE} 至 2026-06-19", default=None
    )
    venue: str = key("地点", Text(80), "在哪里办的。", default="")
    hosts: tuple[str, ...] = key("主办", ListOf(Text(60)), "主办单位，可以有几个。", default=())
    undertakers: tuple[str, ...] = key("承办", ListOf(Text(60)), "承办单位，可以有几个。", default=())
    session: Session | None = key(
        "期次",
        Notation(read_session, ("2026年第三期", "第12期")),
        "一期一期办的写第几期。",
        example="2026年第三期",
        default=None,
    )
    speaker: str = key("主讲人", Text(60), "由谁主讲。", default="")
    steps: tuple[Step, ...] = key("环节", STEPS, "经过了哪些环节，按先后。", default=())
    people: Amount | None = key("参加人数", AMOUNT, "来了多少人。", example="120余人", default=None)
    volunteers: Amount | None = key(
        "志愿者人数", AMOUNT, "服务的志愿者有多少人；不写时按参加人数算。", example="27", default=None
    )
    hours: Hours | None = key(
        "志愿时长",
        Notation(read_hours, ("3小时", "共81小时")),
        "每人服务多久；大家合起来的写“共81小时”。",
        example="3小时",
        default=None,
    )
    festival: str = key("节日", Text(30), "为哪个节日办的，照 data/activities.yml 里的名称写。", default="")
    campaigns: tuple[str, ...] = key(
        "专题", ListOf(Text(40)), "属于哪些专题，照 data/campaigns.yml 里的名称写。", default=()
    )
    subjects: tuple[str, ...] = key(
        "相关对象", ListOf(Text(80)), "写到的人、家庭、单位，名单里有的。", example="[李秀禾]", default=()
    )
    promises: tuple[str, ...] = key(
        "所属制度",
        ListOf(Text(60)),
        "落实的是哪个制度的哪一条，照 data/regimes.yml 里的名称写。",
        example="[五个一·集中学习]",
        default=(),
    )
    summary: str = key("摘要", Text(300, lines=True), "一两句话；不写时取正文开头几句。", default="")
    photos: tuple[PhotoRow, ...] | None = key(
        "照片", ListOf(RecordOf(PhotoRow)), "要登的照片；写了就只登写上的，不写就全部登。", default=None
    )
    videos: tuple[VideoRow, ...] = key("视频", ListOf(RecordOf(VideoRow)), "要登的视频。", default=())
    draft: bool = key("草稿", Flag(), "还没有写好的写“是”，不会放到网站上。", example="是", default=False)
    former_addresses: tuple[str, ...] = key(
        "曾用地址", ListOf(Text(300)), "以前的网址，会转到现在的地址。", default=()
    )
