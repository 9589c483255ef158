"""Reading activities takes time in proportion to them: none is looked for among all."""

from __future__ import annotations

import shutil
import sys

from tests.content.broken_cases import SOUND

from .projects import loaded, written

SIZES = (40, 80, 160)


def test_the_calls_of_reading_grow_in_proportion(tmp_path):
    """Calls are counted and not seconds, so that a busy machine does not matter."""
    few, more, many = (calls_of_reading(tmp_path / str(size), size) for size in SIZES)
    # 2 in proportion; 4 where every activity meets every other.
    assert (many - more) / (more - few) < 2.4


def calls_of_reading(project, size):
    shutil.copytree(SOUND, project)
    for number in range(1, size + 1):
        lines = ["节日: 端午", "专题: 好家风建设年", "所属制度: 五个一·工间操", "相关对象: 李秀禾"]
        photos = tuple(f"{photo:02} 包粽子的人（王素摄）.jpg" for photo in range(1, 5))
        session = f"期次: 2025年第{number}期"
        written(
            project, f"2025/a-{number}", *lines, session, photos=photos, 类型="道德讲堂", 标题=f"第{number}次",
            日期=f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}",
        )  # fmt: skip
        item = project / f"docs/news/2025/2025-05-05-a-{number}.md"
        head = [
            "---",
            f"标题: 消息{number}",
            "日期: 2025-05-05",
            "栏目: 志愿服务",
            f"相关活动: 2025/a-{number}",
        ]
        item.write_text("\n".join([*head, "---", "", "正文。"]), encoding="utf-8")
    calls = 0

    def count(_frame, event, _function):
        nonlocal calls
        calls += event in ("call", "c_call")

    loaded(project)  # What is remembered of words counts for every size alike.
    sys.setprofile(count)
    try:
        catalogue = loaded(project)
    finally:
        sys.setprofile(None)
    assert len(catalogue.activities) == size + 3
    return calls
