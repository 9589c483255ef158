"""Files that are hostile as a whole: by their names, their bytes, their size, their depth, or where they lead."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from tests.content.broken_cases import SOUND


@dataclass(frozen=True)
class Link:
    """A link of the file system to somewhere else."""

    target: str


@dataclass(frozen=True)
class Hole:
    """A file of so many bytes, all of them zero, that takes no room."""

    size: int


PHOTO = (SOUND / "docs/news/photos/he-dao.jpg").read_bytes()

Content = bytes | Link | Hole

NEWS = "docs/news/2026/2026-06-01-f.md"
ROLL = "data/honors/2026/f.yml"
PAGE = "docs/culture/f.md"
HEAD = "标题: 甲\n日期: 2026-06-01\n栏目: 志愿服务"


def _news(text: str = "正文。", head: str = HEAD) -> dict[str, Content]:
    return {NEWS: f"---\n{head}\n---\n\n{text}\n".encode()}


def _roll(more: str = "", **keys: str) -> dict[str, Content]:
    head = {"评选项目": "先进典型", "届次": "第二批", "授予日期": "2026-07-01"} | keys
    return {
        ROLL: (
            "".join(f"{k}: {v}\n" for k, v in head.items()) + (more or "名单:\n  - 作品: 《甲》\n")
        ).encode()
    }


def _named(path: str, content: Content = b"x") -> dict[str, Content]:
    return {path: content}


LAUGHS = "\n".join(
    [
        "a: &a [甲, 甲]",
        *(f"{two}: &{two} [{', '.join([f'*{one}'] * 9)}]" for one, two in itertools.pairwise("abcdefgh")),
    ]
)

SITE = """\
名称: "</title><script>pwned=1</script>{{7}}"
简称: "<b>\\"'&"
主办单位: "\\"><img src=x onerror=pwned=1>清禾县文明办"
口号: "'><svg onload=pwned=1>"
简介: "--><script>pwned=1</script>]]></style>{% raw %}"
撤销条目: 注明
样例: 是
联系:
  部门: "</script><script>pwned=1</script>"
  电话: 0990-6123456
"""

FILES: dict[str, tuple[dict[str, Content], str]] = {
    # Depth.
    "brackets 10,000 deep": (_roll("名单: " + "[" * 10_000 + "]" * 10_000), "超过了 12 层"),
    "braces 10,000 deep": (_roll("名单: " + "{甲: " * 10_000 + "}" * 10_000), "超过了 12 层"),
    "dashes 10,000 deep": (_roll("名单:\n  " + "- " * 10_000 + "甲"), "超过了 12 层"),
    "keys 1,000 deep": (_roll("".join(" " * n + "名单:\n" for n in range(1000))), "超过了 12 层"),
    "brackets that nothing closes": (_roll("名单: " + "[" * 100_000), "层"),
    "quotations 10,000 deep": (_news("> " * 10_000 + "甲"), "超过了 10 层"),
    "lists 10,000 deep": (_news("- " * 10_000 + "甲"), "超过了 10 层"),
    "numbers 10,000 deep": (_news("1. " * 10_000 + "甲"), "超过了 10 层"),
    "links 10,000 deep": (_news("[" * 10_000 + "甲" + "](x)" * 10_000), "超过 1000 个“[”"),
    "images 10,000 deep": (_news("![" * 10_000), "超过 1000 个“[”"),
    "names 10,000 deep": (_news("[[" * 10_000), "20000 个“[”"),
    "tags 10,000 deep": (_news("<div>" * 10_000 + "甲"), "超过 1000 个“<”"),
    "footnotes without number": (_news("甲[^1]" * 10_000 + "\n\n[^1]: 乙"), "“[”"),
    "marked sections": (_news("<![CDATA[" * 3000), "“<![”"),
    "terms without number": (_news("甲\n: 乙\n" * 10_000), "超过了 5000 行"),
    # Size.
    "Markdown of 50 MB": (_named(NEWS, Hole(50_000_000)), "超过了 5 MB 的上限"),
    "YAML of 50 MB": (_named(ROLL, Hole(50_000_000)), "超过了 5 MB 的上限"),
    "a text of 4 MB": (_news("很长的正文。" * 220_000), "30 万字的上限"),
    "a line of 1 MB": (_roll(备注=f"{'长' * 350_000}"), "没有“备注”这一项"),
    "an attachment of 150 MB": (
        _named("docs/culture/files/f.pdf", Hole(150 << 20)),
        "GitHub 不收超过 100 MB 的文件",
    ),
    "a number of 5,000 digits": (_roll("统计:\n  - 数量: " + "9" * 5000 + "\n    计数单位: 名\n"), "数"),
    "a date of 5,000 digits": (_roll(授予日期="2" * 5000), "日期"),
    # Laughs.
    "a billion laughs": ({ROLL: LAUGHS.encode()}, "不能直接用“&”开头"),
    "a merge of keys": (_roll("<<: {届次: 甲}\n"), "<<"),
    "a tag of Python": (_roll(备注="!!python/object/apply:os.system [id]"), "不能直接用“!”开头"),
    "two documents": (_roll("名单: []\n---\n甲: 乙\n"), "两份内容"),
    "a key twice": (_roll("届次: 第三批\n名单:\n  - 作品: 甲\n"), "写了两次"),
    "an anchor in the head": (_news(head=f"{HEAD}\n摘要: &a 甲"), "不能直接用“&”开头"),
    # Not what a head should be.
    "a head that is a list": (_news(head="- 甲\n- 乙"), "每一行都要写成“名称: 内容”"),
    "a head that is a number": (_news(head="42"), "每一行都要写成“名称: 内容”"),
    "a head that is not closed": (
        {NEWS: "---\n标题: 甲\n日期: 2026-06-01\n\n正文。".encode()},
        "没有配对的结束行",
    ),
    "a roll that is a number": ({ROLL: b"42\n"}, "名"),
    "a roll that is a list": ({ROLL: b"- 1\n- 2\n"}, "名"),
    "a roll whose list is a number": (_roll("名单: 42\n"), "“42”是哪一种"),
    "a record in the place of a word": (_roll(届次="{甲: 乙}"), "只能写一个值"),
    "a date that is none": (_roll(授予日期="9999-99-99"), "年份 9999 不在"),
    "a year that is none": (_roll(授予日期="0000-00-00"), "不是四位数"),
    "a time that is none": (_news(head=HEAD.replace("2026-06-01", "2026-06-01 99:99")), "时"),
    "a number that is none": (_roll("统计:\n  - {数量: 1e999, 计数单位: 名}\n"), "数"),
    "a number below none": (_roll("统计:\n  - {数量: -1, 计数单位: 名}\n"), "数"),
    # Bytes.
    "NUL bytes": ({NEWS: b"---\n\xe6\xa0\x87: \0\n---\n"}, "看不见的控制字符（U+0000）"),
    "UTF-16 without a mark": ({NEWS: HEAD.encode("utf-16-le")}, "不是文本文件"),
    "half of UTF-16": ({NEWS: b"\xff\xfe" + HEAD.encode("utf-16-le") + b"\xd8"}, "编码已经损坏"),
    "UTF-16 with a mark": (
        {NEWS: b"\xff\xfe" + f"---\n{HEAD}\n---\n\n<b>正文</b>。\n".encode("utf-16-le")},
        "",
    ),
    "GBK": ({NEWS: f"---\n{HEAD}\n---\n\n清河志愿服务队清理河道。\n".encode("gbk")}, ""),
    "a mark of UTF-8": ({NEWS: b"\xef\xbb\xbf" + f"---\r\n{HEAD}\r\n---\r\n\r\n正文。\r\n".encode()}, ""),
    "overlong UTF-8": ({NEWS: b"---\n\xc0\xbcscript\xc0\xbe\n---\n"}, "每一行都要写成“名称: 内容”"),
    "UTF-7": (_news("+ADw-script+AD4-pwned=1+ADw-/script+AD4-"), ""),
    "halves of characters": ({NEWS: b"---\n\xed\xa0\x80\n---\n"}, "文"),
    "a program as a text": ({NEWS: b"MZ\x90\0" + bytes(range(256)) * 4}, "不是文本文件"),
    "an archive": ({NEWS: b"PK\x03\x04" + bytes(200)}, "Word、Excel 或压缩文件"),
    # Names.
    "a name that is no text": (_named("docs/culture/\udcff\udcfe.md"), "文件名的编码不对"),
    "a name of half a character": (_named("docs/culture/\udced\udca0\udc80.md"), "文件名的编码不对"),
    "a name that turns round": (_named("docs/culture/甲\u202egpj.md"), "看不见的字符"),
    "a name with nothing seen": (_named("docs/culture/甲\u200b\u2066.md"), "看不见的字符"),
    "a name with a break": (_named("docs/culture/甲\n乙.md"), "看不见的字符"),
    "a name with a tag": (_named('docs/culture/"><img src=x onerror=pwned=1>.md'), "Windows 不允许"),
    "a name of a device": (_named("docs/culture/con.md"), "留给设备的名字"),
    "a name of a device with a number": (_named("docs/culture/LPT1.tar.gz"), "留给设备的名字"),
    "a name that ends in a dot": (_named("docs/culture/甲."), "以句点或者空格结尾"),
    "names that differ in case": (
        {"docs/culture/files/A.txt": b"x", "docs/culture/files/a.txt": b"x"},
        "只有大小写不同",
    ),
    "names that look alike": (
        {"docs/culture/files/\u00e9.txt": b"x", "docs/culture/files/e\u0301.txt": b"x"},
        "看上去一样",
    ),
    "a name that climbs": (_named("docs/culture/..\\..\\x.md"), ""),
    "a name like a template": (
        _named("docs/culture/{{7+7}}{%x%}.md", "---\n标题: 甲\n---\n\n正文。\n".encode()),
        "",
    ),
    "a name like an option": (
        _named("docs/culture/--help;$(x)`x`&'.md", "---\n标题: 甲\n---\n\n正文。\n".encode()),
        "",
    ),
    "a name with an encoded slash": (
        _named("docs/culture/%2e%2e%2f%00.md", "---\n标题: 甲\n---\n\n正文。\n".encode()),
        "",
    ),
    # Links out of the tree.
    "a link to a file": (_named("docs/culture/files/f.txt", Link("/etc/hostname")), "项目外面的一个文件"),
    "a link to a folder": (_named("docs/culture/f", Link("/etc")), "项目外面的一个文件夹"),
    "a link to itself": (_named("docs/culture/f", Link("f")), "不存在的地方"),
    "a link to a device": (_named("data/honors/2026/f.yml", Link("/dev/zero")), "项目外面的一个设备"),
    "a link to what holds it": (_named("docs/culture/f", Link("..")), "另一个文件夹"),
    "a photo that is a link": (_named("docs/news/photos/f.jpg", Link("/etc/hostname")), "项目外面的一个文件"),
    "a cover out of the tree": (_news(head=f"{HEAD}\n封面: ../../../../../../etc/passwd.jpg"), "这张照片"),
    "an attachment out of the tree": (_news("[甲](../../../../../etc/passwd)"), "docs"),
    "an attachment from the root": (_news("[甲](file:///etc/passwd)"), "位置"),
    "a former address out of the tree": (
        _news(head=f"{HEAD}\n曾用地址: [../../../../x/]"),
        "不能转到这篇新闻",
    ),
    "a template out of the tree": (
        {PAGE: "---\n标题: 甲\n模板: ../../../etc/passwd\n---\n".encode()},
        "这个模板",
    ),
    "an id out of the tree": (_roll(编号="../../x"), "编号"),
    "an id that is a tag": (_roll(编号="<script>"), "编号"),
    "an original address that runs": (_news(head=f"{HEAD}\n原文链接: 'javascript:pwned=1'"), "原文链接"),
    **{
        f"a time zone that is {name}": (
            {"data/site.yml": f"名称: 甲\n主办单位: 甲\n时区: {zone}\n".encode()},
            "这个时区",
        )
        for name, zone in {
            "a path": "../../../../etc/passwd",
            "a folder": "Asia",
            "a folder within": "America/Argentina",
            "too long": "Asia/" + "a" * 5000,
            "the computer's own": "localtime",
        }.items()
    },
    "a photo whose name is markup": (
        {
            "docs/activities/2026/ming/index.md": "---\n标题: 名\n类型: 我们的节日\n日期: 2026-06-18\n---\n\n正文。\n".encode(),
            "docs/activities/2026/ming/01 村民比赛{{7+7}}' onload=pwned=1 x='&lt;script&gt;（=1+1摄）.jpg": PHOTO,
        },
        "",
    ),
    "a site whose facts are markup": ({"data/site.yml": SITE.encode()}, ""),
    # Pictures that are none.
    "an SVG with a script": (
        _named(
            "docs/culture/files/f.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg"><script>pwned=1</script></svg>',
        ),
        "带有程序",
    ),
    "an SVG with entities": (
        _named(
            "docs/culture/files/f.svg",
            b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>',
        ),
        "DOCTYPE",
    ),
    "an SVG that was packed": (_named("docs/culture/files/f.svgz", b"\x1f\x8b"), "压缩过的"),
    "a web page": (_named("docs/culture/files/f.html", b"<script>pwned=1</script>"), "“.html”是网页文件"),
    "a web page in UTF-16": (
        _named("docs/culture/files/f.HTM", "<script>1</script>".encode("utf-16")),
        "是网页文件",
    ),
    "a web page as XML": (
        _named("docs/culture/files/f.xml", b'<script xmlns="http://www.w3.org/1999/xhtml">pwned=1</script>'),
        "“.xml”是网页文件",
    ),
    "a style sheet for XML": (
        _named("docs/culture/files/f.xml", b"<?xml-stylesheet href='f.xsl'?><a/>"),
        "网页文件",
    ),
    "a program": (_named("docs/culture/files/f.js", b"pwned=1"), "“.js”是程序文件"),
    "a token of a search engine": (_named("docs/baidu_verify_f.html", b"0123456789abcdef"), ""),
    # Texts on which a careless pattern stays for hours.
    "40,000 spaces": (_news(" " * 40_000 + "甲" + "\u3000" * 40_000), ""),
    "40,000 stars": (_news("*" * 40_000 + "甲"), ""),
    "40,000 hashes": (_news("#" * 40_000), "“#”"),
    "20,000 backticks": (_news(" ".join("`" * n for n in range(1, 40))), ""),
    "20,000 colons": (_roll("届" + ":" * 20_000), "读不下去了"),
    "20,000 dashes in a head": (_news(head=HEAD + "\n" + "-" * 20_000 + "甲"), "这一行既不是"),
    "20,000 full-width dashes": (_roll("－" * 20_000), "这一行既不是"),
    "20,000 digits and dashes": (_roll(授予日期="1-" * 20_000), "日期"),
    "20,000 commas": (_roll(授予单位="[" + "，" * 20_000 + "]"), "要用英文逗号"),
    "20,000 quotes": (_roll(届次="'" * 20_000 + "甲"), "引号后面还有文字"),
    "20,000 tags that nothing closes": (_news("\n\n".join(["<p a='" * 900] * 10)), "没有写完"),
    "20,000 comments": (_news("\n\n".join(["<!--" * 900] * 10)), ""),
    "20,000 pipes": (_news("|" * 20_000 + "\n" + "|-" * 10_000), ""),
    "an ID number in 3,000 pieces": (_news("1 1-0 " * 3000), ""),
}
