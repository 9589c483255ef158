"""The words of which the generated news is made: topics of eight columns, and sentences with gaps.

The gaps are filled by `items.py`: {place} a village or community, {town}, {unit}, {name} of somebody, {many} a large
number, {few} a small one, {month} and {day}.
"""

from __future__ import annotations

from dataclasses import dataclass

CLERKS = ("文小禾", "林可", "周望", "秦溪", "方圆")
SOURCES = ("清禾县融媒体中心", "清禾县志愿服务联合会", "清禾县精神文明建设办公室", "清禾县总工会")


@dataclass(frozen=True, slots=True)
class Topic:
    """What an item may be about."""

    column: str
    words: str
    slug: str
    tags: tuple[str, ...]


TOPICS = (
    Topic("学习教育", "机关读书会", "ji-guan-du-shu-hui", ("读书", "机关")),
    Topic("学习教育", "农家书屋共读", "nong-jia-shu-wu", ("读书", "农家书屋")),
    Topic("学习教育", "板凳宣讲", "ban-deng-xuan-jiang", ("宣讲", "基层")),
    Topic("道德讲堂", "道德讲堂", "dao-de-jiang-tang", ("道德讲堂", "身边好人")),
    Topic("道德讲堂", "家风故事会", "jia-feng-gu-shi-hui", ("家风", "身边好人")),
    Topic("我们的节日", "迎新春写春联活动", "xie-chun-lian", ("春节", "民俗")),
    Topic("我们的节日", "端午包粽子活动", "bao-zong-zi", ("端午", "民俗")),
    Topic("我们的节日", "重阳敬老活动", "chong-yang-jing-lao", ("重阳", "敬老")),
    Topic("志愿服务", "学雷锋志愿服务", "xue-lei-feng", ("学雷锋", "志愿者")),
    Topic("志愿服务", "河道清理行动", "he-dao-qing-li", ("志愿者", "生态")),
    Topic("志愿服务", "义务植树", "yi-wu-zhi-shu", ("志愿者", "植树")),
    Topic("文明创建", "文明村复查", "wen-ming-cun-fu-cha", ("文明村镇", "复查")),
    Topic("文明创建", "文明交通劝导", "wen-ming-jiao-tong", ("文明交通", "劝导")),
    Topic("廉政之窗", "廉洁家风座谈", "lian-jie-jia-feng", ("廉政", "家风")),
    Topic("廉政之窗", "节前廉洁提醒", "jie-qian-ti-xing", ("廉政", "提醒")),
    Topic("红旗窗口评选", "红旗窗口月度评选", "hong-qi-chuang-kou", ("红旗窗口", "政务服务")),
    Topic("红旗窗口评选", "窗口服务回访", "chuang-kou-hui-fang", ("政务服务", "回访")),
    Topic("公示公告", "评选结果公示", "jie-guo-gong-shi", ("公示", "评选")),
    Topic("公示公告", "活动安排通告", "an-pai-tong-gao", ("通告", "活动")),
)

TITLES = (
    "{town}{topic}到村里",
    "{unit}举办{topic}",
    "{place}{topic}有新办法",
    "{topic}走进{place}",
    "{town}今年第{few}场{topic}小记",
    "关于{town}{topic}的说明",
)

OPENINGS = (
    "{month}月{day}日，{unit}在{place}举办{topic}，{many}人到场。",
    "一早，{place}的文化广场上就摆开了{few}张桌子，{town}的{topic}从这里开始。",
    "为了把{topic}办到群众家门口，{unit}和{place}商量了{few}次，定下了时间和地点。",
    "{town}近日安排{topic}，{few}个村（社区）参加，前后历时{few}天。",
    "“来得正是时候。”{place}的{name}说起{month}月{day}日的{topic}，话匣子打开了。",
)

SENTENCES = (
    "工作人员提前{few}天把通知贴到各小组，又给出门在外的乡亲逐户打了电话。",
    "{name}负责登记，表格只有{few}栏，填完不用两分钟。",
    "现场备了{many}份材料，发完以后又从{town}加印了一批。",
    "有人问起报销要带哪些证件，{unit}的{name}当场写了一张清单，贴在门口。",
    "{name}讲了自己照看邻居老人{few}年的经过，没有稿子，一口气说了半个钟头。",
    "队员们分成{few}组，沿着河岸走了{few}公里，装了{many}袋垃圾。",
    "{place}去年新修的水渠，今年已经浇上了{many}亩田。",
    "当天收到意见{few}条，能当场答复的当场答复，其余的登记下来，{few}个工作日内回话。",
    "几位老人坐在前排，听到熟悉的名字，笑着接上一句。",
    "{unit}把往年的做法列成一张表，哪一项管用，哪一项要改，请大家自己划勾。",
    "参加的人里，年纪最大的{name}已经退休{few}年，最小的还在读初中。",
    "活动用的桌椅是{place}各家凑的，散场以后又一件一件送了回去。",
    "{name}说，规矩是大家商量着定的，执行起来就不费口舌。",
    "据{unit}统计，今年以来已经举办{few}场，累计{many}人次参加。",
    "雨下得不小，原定在室外的环节改到了祠堂，时间只推迟了一刻钟。",
    "评议时不看材料厚薄，只看群众认不认，{many}张选票当场清点。",
    "{town}还把电话公布在村口，谁有难处都可以打，接到以后{few}天内上门。",
    "看完展板，{name}在留言簿上写下一行字：照着做，并不难。",
    "{place}的做法后来写进了村规民约，一共{few}条，每一条都有人负责。",
    "从{month}月起，窗口中午不再关门，{few}名同志轮流值守。",
    "有{few}户人家把婚宴的桌数减了下来，省下的钱给孩子添了书桌。",
    "{unit}表示，名单公布以后如有不同意见，可以在期限内书面提出。",
    "路口的劝导员换了三班，{name}站的是最早的一班，天还没有亮透。",
    "讲到动情处，台下安静了很久，随后是掌声。",
    "这批树苗一共{many}株，每株都挂了牌，写着认养人的名字。",
    "复查组没有听汇报，先去看了{few}户，再到小卖部门口和群众坐了一会儿。",
    "{name}把办事的流程画成一张图，老人一看就懂，少跑了一趟。",
    "书屋晚上开到九点，钥匙由{name}保管，借书只要记一笔。",
    "粽叶是前一天采的，糯米泡了整夜，{few}口大锅一齐上灶。",
    "提醒只有一页纸，写清了哪些不能收、收到了怎么退、找谁登记。",
)

CLOSINGS = (
    "下一场定在{month}月{day}日，地点在{place}，欢迎就近参加。",
    "{unit}说，{topic}今后每季度办一次，时间提前一周公布。",
    "有关安排由{unit}负责解释，也可以到{town}便民服务大厅询问。",
    "散场时天色已晚，{place}的灯一盏一盏亮了起来。",
)

HEADINGS = ("事情的经过", "怎样做的", "群众的说法", "几点经验", "下一步安排", "现场所见", "有关说明")
POINTS = (
    "**时间**：{month}月{day}日上午九时至十一时；",
    "**地点**：{place}文化广场，雨天改在{town}文化站；",
    "**参加范围**：{town}各村（社区），每处不超过{few}人；",
    "**需要携带**：身份证明和一份填好的登记表；",
    "**联系人**：{unit}{name}；",
    "**注意事项**：请沿标线停车，不要占用消防通道。",
)
STEPS = (
    "先由{place}各小组推荐，名单张贴{few}天；",
    "{unit}逐项核对，有疑问的上门了解；",
    "召开评议会，到会{many}人，当场投票；",
    "结果报{town}备案，并在便民服务大厅公布；",
    "{few}个月以后回访，看说过的事做到了没有。",
)
QUOTES = (
    "不求一次办得多热闹，只求每一次都有人愿意再来。——{name}",
    "规矩不在墙上，在大家心里。——{place}村民议事会",
)
LINKS = (
    "更多安排见[清禾县志愿服务网](https://example.org/volunteers/)。",
    "材料可以在[办事指南](https://example.org/guide/)中查到。",
)
