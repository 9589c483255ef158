import os
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.content.names import is_id, slug, stroke_key

LONG = "清禾县石桥镇柳溪村新时代文明实践站学雷锋志愿服务队关爱留守儿童与空巢老人暖冬行动项目"


@pytest.mark.parametrize(
    ("text", "person", "expected"),
    [
        ("最美家庭", False, "zui-mei-jia-ting"),
        ("单雄信", True, "shan-xiong-xin"),
        ("单雄信", False, "dan-xiong-xin"),
        ("阿尼帕·阿力马洪", True, "a-ni-pa-a-li-ma-hong"),
        ("2026年度 “五个一”", False, "2026-nian-du-wu-ge-yi"),
        ("CON", False, "x-con"),
        ("Lpt1.", False, "x-lpt1"),
        ("index", False, "x-index"),
        ("𠮷", False, "u20bb7"),
    ],
)
def test_slugs(text, person, expected):
    assert slug(text, person=person) == expected


def test_a_long_text_is_cut_between_syllables_and_told_apart_by_a_hash():
    cut = slug(LONG)
    assert cut == "qing-he-xian-shi-qiao-zhen-liu-xi-cun-xin-shi-dai-wen-" + cut[-6:]
    assert len(cut) <= 60
    assert slug(LONG + "（二期）") != cut
    assert slug("a" * 200) == "a" * 53 + "-" + slug("a" * 200)[-6:]


def test_a_text_with_nothing_to_read_still_has_an_id():
    assert slug("") != slug("🙂")
    assert is_id(slug(""))
    assert is_id(slug("🙂"))


def test_the_unicode_form_does_not_matter():
    assert slug("Amélie·" + LONG) == slug("Ame\u0301lie·" + LONG)


@pytest.mark.parametrize("text", ["zui-mei-jia-ting", "2026", "a", "x-con", "a" * 100])
def test_ids_of_staff(text):
    assert is_id(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-a",
        "a-",
        "a--b",
        "A",
        "é",
        "最美",
        "a_b",
        "a.b",
        "a b",
        "a\n",
        "con",
        "aux",
        "com1",
        "index",
        "a" * 101,
    ],
)
def test_no_ids(text):
    assert not is_id(text)


@pytest.mark.parametrize("limit", [0, 11, 101])
def test_a_senseless_limit_is_refused(limit):
    with pytest.raises(ValueError, match="limit must be"):
        slug("王", limit=limit)


@given(st.text(), st.booleans(), st.integers(12, 100))
def test_a_slug_is_always_an_id_within_the_limit(text, person, limit):
    made = slug(text, person=person, limit=limit)
    assert is_id(made)
    assert len(made) <= limit


@given(
    st.text(alphabet=st.characters(min_codepoint=0x3400, max_codepoint=0x323AF), min_size=1), st.booleans()
)
def test_chinese_of_every_block(text, person):
    assert is_id(slug(text, person=person))


def test_another_python_gives_the_same_ids():
    program = f"from showcase.content.names import slug; print(slug({LONG!r}), slug('🙂'))"
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert answers == {f"{slug(LONG)} {slug('🙂')}\n"}


def test_time_grows_in_proportion_to_the_names():
    """For 50,000 names slug takes 1.2 to 2 s and stroke_key 0.2 s; the bounds allow a slow machine."""
    names = [f"王{chr(0x4E00 + n % 5000)}{chr(0x5000 + n // 7)}" for n in range(10_000)]
    slug("热"), stroke_key("热")
    begin = time.process_time()
    for name in names:
        slug(name, person=True)
    middle = time.process_time()
    for name in names:
        stroke_key(name)
    end = time.process_time()
    assert middle - begin < 2
    assert end - middle < 1
