"""New files: filled in as far as can be known, accepted as they stand, and never over another."""

from __future__ import annotations

import pytest

from showcase.cli import main
from showcase.content.loading import load
from showcase.content.problems import Level, Problems
from tests.times import NOW

PROJECT = {
    "data/site.yml": "名称: 河湾镇公共文化\n主办单位: 河湾镇人民政府\n",
    "data/columns.yml": "栏目:\n  - 名称: 工作动态\n    简介: 安排和成效。\n    关键词: [动态]\n",
    "data/activities.yml": "类型:\n  - 名称: 道德讲堂\n    简介: 身边人讲身边事。\n    按期: 是\n",
    "data/regions.yml": "地区:\n  - 名称: 河湾镇\n    下辖: [柳溪村]\n",
    "data/programmes.yml": """\
        级别: [县级]
        评选项目:
          - 名称: 最美家庭
            级别: 县级
            对象: 家庭
          - 名称: 身边好人
            编号: hao-ren
            级别: 县级
            对象: [个人, 组合]
            类别: [助人为乐, 孝老爱亲]
            授予单位: 县委宣传部
        """,
    "docs/index.md": "---\n标题: 首页\n---\n\n欢迎。\n",
}


@pytest.fixture
def folder(project, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", f"{NOW.timestamp():.0f}")
    return project(PROJECT)


def new(folder, *call):
    return main(["new", *call, "--project", str(folder)])


def faults(folder):
    problems = Problems()
    load(folder, problems, NOW)
    return [
        problem.message
        for problem in problems
        if problem.level is not Level.NOTICE and "site.yml" not in problem.message
    ]


def files(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - set(
        PROJECT
    )


@pytest.mark.parametrize(
    ("call", "path", "lines"),
    [
        (
            ["news", "--title", "睡前故事会: 第一期", "--column", "工作动态"],
            "docs/news/2026/2026-11-22-shui-qian-gu-shi-hui-di-yi-qi.md",
            [
                '标题: "睡前故事会: 第一期"',
                "日期: 2026-11-22 09:00",
                "栏目: 工作动态",
                "来源: 河湾镇人民政府",
                "草稿: 是",
            ],
        ),
        (
            ["activity", "--title", "道德讲堂进校园", "--type", "道德讲堂", "--date", "2026年3月5日"],
            "docs/activities/2026/dao-de-jiang-tang-jin-xiao-yuan/index.md",
            ["类型: 道德讲堂", "日期: 2026-03-05", "# 期次: （一期一期办的写第几期）", "草稿: 是"],
        ),
        (
            ["roll", "--programme", "最美家庭", "--names", "李小满家庭、王大河家庭"],
            "data/honors/2026/zui-mei-jia-ting-2026-nian-du.yml",
            ["届次: 2026年度", "授予单位: 河湾镇人民政府", "  - 家庭: 李小满家庭", "  - 家庭: 王大河家庭"],
        ),
        (
            [
                "roll",
                "--programme",
                "hao-ren",
                "--edition",
                "2026年第三季度",
                "--kind",
                "个人",
                "--names",
                "陈禾",
            ],
            "data/honors/2026/hao-ren-2026-nian-di-san-ji-du.yml",
            ["评选项目: 身边好人", "  - 姓名: 陈禾", "    # 类别: （助人为乐、孝老爱亲）"],
        ),
        (
            ["subject", "--kind", "个人", "--name", "单小禾"],
            "data/subjects/shan-xiao-he.yml",
            ["  - 编号: shan-xiao-he", "    类型: 个人", "    名称: 单小禾"],
        ),
        (
            ["news", "--title", "端午", "--column", "工作动态", "--slug", "duan-wu-jie"],
            "docs/news/2026/2026-11-22-duan-wu-jie.md",
            ["标题: 端午"],
        ),
    ],
    ids=["news", "activity", "roll", "roll-of-several-kinds", "subject", "slug"],
)
def test_a_new_file_is_accepted_as_it_stands(folder, capsys, call, path, lines):
    assert new(folder, *call) == 0
    assert files(folder) == {path}
    assert f"已新建：{folder / path}" in capsys.readouterr().out
    written = (folder / path).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line not in written] == []
    assert faults(folder) == []


def test_a_news_item_is_published_when_its_draft_line_is_gone(folder):
    new(folder, "news", "--title", "端午", "--column", "工作动态")
    file = next((folder / "docs/news/2026").iterdir())
    file.write_text(file.read_text(encoding="utf-8").replace("草稿: 是\n", ""), encoding="utf-8")
    problems = Problems()
    assert [item.title for item in load(folder, problems, NOW).news] == ["端午"]
    assert faults(folder) == []


def test_a_registered_subject_is_the_one_on_the_rolls(folder):
    roll = "评选项目: 身边好人\n届次: 2026年\n名单:\n  - 姓名: 陈禾\n    单位: 河湾镇卫生院\n    地区: 柳溪村\n    类别: 助人为乐\n"
    (folder / "data/honors/2026").mkdir(parents=True)
    (folder / "data/honors/2026/hao-ren.yml").write_text(roll, encoding="utf-8")
    assert new(folder, "subject", "--kind", "个人", "--name", "陈禾") == 0
    text = (folder / "data/subjects/chen-he.yml").read_text(encoding="utf-8")
    assert "单位: 河湾镇卫生院" in text
    assert "地区: 柳溪村" in text
    assert faults(folder) == []
    problems = Problems()
    assert len(load(folder, problems, NOW).subjects) == 1


def test_nothing_is_written_over(folder, capsys):
    call = ["news", "--title", "端午", "--column", "工作动态"]
    assert new(folder, *call) == 0
    file = next((folder / "docs/news/2026").iterdir())
    file.write_text(file.read_text(encoding="utf-8") + "写了一上午。\n", encoding="utf-8")
    assert new(folder, *call) == 1
    assert "没有改动它。请换一个标题，或者用 --slug" in capsys.readouterr().err
    assert "写了一上午。" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (["news", "--title", "端午", "--column", "工作动泰"], "没有“工作动泰”。是不是“工作动态”？"),
        (["news", "--column", "工作动态"], "缺少 --title（标题）。"),
        (["activity", "--title", "讲堂", "--type", "党日"], "没有“党日”。可以写的有：道德讲堂。"),
        (["activity", "--title", "讲堂", "--type", "道德讲堂", "--date", "2026-02-30"], "不是完整的日期"),
        (["roll", "--programme", "最美", "--names", "李"], "是不是“最美家庭”？"),
        (["roll", "--programme", "身边好人", "--names", "李"], "缺少 --kind"),
        (["roll", "--programme", "最美家庭", "--names", "、"], "至少写一个名称"),
        (["subject", "--kind", "人", "--name", "李"], "没有“人”。"),
        (["news", "--title", "a", "--column", "工作动态", "--slug", "../a"], "只能用小写字母、数字和短横"),
        (["news", "--title", "长" * 101, "--column", "工作动态"], "这样写有错误，没有新建文件"),
        (["roll", "--programme", "最美家庭", "--names", "李13900001234"], "手机号码"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_wrong_call_writes_nothing_and_says_why(folder, capsys, call, words):
    assert new(folder, *call) == 1
    printed = capsys.readouterr().err
    assert words in printed
    assert "13900001234" not in printed
    assert files(folder) == set()
    assert not (folder / "docs/news").exists()


def test_a_project_with_errors_is_mended_first(folder, capsys):
    (folder / "data/columns.yml").write_text("栏目: 工作动态: 是\n", encoding="utf-8")
    assert new(folder, "news", "--title", "端午", "--column", "工作动态") == 1
    assert "个错误，请先运行 showcase check" in capsys.readouterr().err


def test_whoever_sits_at_a_terminal_is_asked(folder, capsys, monkeypatch):
    answers = iter(["", "端午包粽子", "9", "1"])
    monkeypatch.setattr("showcase.cli.asking.asks", lambda: True)
    monkeypatch.setattr("click.prompt", lambda *_args, **_more: next(answers))
    assert new(folder, "news") == 0
    printed = capsys.readouterr().out
    assert "这一项要填。" in printed
    assert "1. 工作动态" in printed
    assert "没有“9”。" in printed
    assert "标题: 端午包粽子" in (folder / "docs/news/2026/2026-11-22-duan-wu-bao-zong-zi.md").read_text(
        encoding="utf-8"
    )
